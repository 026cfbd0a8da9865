"""JSON Web Tokens that a login returns.

Tokens contain their user, kind and expiry, and all sessions share one signing key. They are not stored, so they
stay valid after a reset and in other sessions.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

ACCESS, REFRESH = "access", "refresh"
SECONDS: Mapping[str, int] = {ACCESS: 5 * 60, REFRESH: 24 * 60 * 60}
"""Lifetime of each kind of token."""

_KEY = sha256(b"the mock's UFDL").digest()
_ALGORITHM = "HS256"
# PyJWT compares with the real time; `owner` checks the expiry by the clock of the session.
_OPTIONS: Any = dict.fromkeys(("verify_exp", "verify_iat", "verify_nbf", "verify_aud", "verify_iss"), False)


def issue(kind: str, user: int, now: datetime, id: str) -> str:
    """Issue a token of a kind for the user with a primary key; `id` makes it unique."""
    import jwt  # imported late to keep the start of a server fast

    issued_at = now.timestamp()
    claims = {
        "token_type": kind,
        "exp": _number(issued_at + SECONDS[kind]),
        "iat": _number(issued_at),
        "jti": id.replace("-", ""),
        "user_id": user,
    }
    return jwt.encode(claims, _KEY, _ALGORITHM)


def owner(token: str, now: datetime, *kinds: str) -> int | None:
    """Return the primary key of a token's user; None if it has expired or is not a token of these kinds."""
    import jwt

    try:
        claims: Mapping[str, Any] = jwt.decode(token, _KEY, [_ALGORITHM], options=_OPTIONS)
    except (jwt.InvalidTokenError, RecursionError):  # some versions of PyJWT do not catch deep nesting
        return None
    match claims:
        case {"token_type": kind, "exp": int() | float() as end, "user_id": int() as user} if kind in kinds:
            return user if now.timestamp() < end else None
    return None


def _number(seconds: float) -> int | float:
    """Return whole seconds as an int, so that claims of frozen clocks have no fraction."""
    return int(seconds) if seconds.is_integer() else seconds
