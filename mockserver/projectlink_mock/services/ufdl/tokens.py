"""The tokens that logging in gives: JSON Web Tokens, which nobody has to remember.

They are signed with one key, whatever the session, and say themselves whose they are, of which
kind, and when they end: so a token is as good after a reset, and in another session, as before.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

ACCESS, REFRESH = "access", "refresh"
SECONDS: Mapping[str, int] = {ACCESS: 5 * 60, REFRESH: 24 * 60 * 60}
"""How long each kind lives."""

_KEY = sha256(b"the mock's UFDL").digest()
_ALGORITHM = "HS256"
# The clock of the session decides, and not the real one.
_OPTIONS: Any = dict.fromkeys(("verify_exp", "verify_iat", "verify_nbf", "verify_aud", "verify_iss"), False)


def issue(kind: str, user: int, now: datetime, id: str) -> str:
    """Make a token of a kind for the user with a primary key; an id of its own tells it from all others."""
    import jwt  # here and not above: a server starts without it

    began = now.timestamp()
    claims = {
        "token_type": kind,
        "exp": _plain(began + SECONDS[kind]),
        "iat": _plain(began),
        "jti": id.replace("-", ""),
        "user_id": user,
    }
    return jwt.encode(claims, _KEY, _ALGORITHM)


def owner(token: str, now: datetime, *kinds: str) -> int | None:
    """Whose token it is: a primary key; None if it has expired, or is no token of one of these kinds."""
    import jwt

    try:
        claims: Mapping[str, Any] = jwt.decode(token, _KEY, [_ALGORITHM], options=_OPTIONS)
    except (jwt.InvalidTokenError, RecursionError):  # nested too deeply: not every version of jwt says so itself
        return None
    match claims:
        case {"token_type": kind, "exp": int() | float() as end, "user_id": int() as user} if kind in kinds:
            return user if now.timestamp() < end else None
    return None


def _plain(seconds: float) -> int | float:
    """A number without a fraction where it has none. Clocks that are set are mostly set to whole seconds."""
    return int(seconds) if seconds.is_integer() else seconds
