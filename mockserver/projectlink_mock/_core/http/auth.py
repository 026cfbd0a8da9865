"""Bearer authentication of demo users."""

from __future__ import annotations

from projectlink_mock._core.demo_users import USERS_BY_TOKEN, DemoUser
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Unauthorized
from projectlink_mock._core.http.messages import Request


def authenticate_bearer(request: Request, noun: str, sample: str) -> DemoUser:
    """Return the demo user whose token the Authorization header holds.

    `noun` is the service's word for a token and `sample` a placeholder of one, both for messages. Raises Unauthorized.
    """
    header = request.header("authorization")
    if not header:
        text = f"The {noun} is missing: send the header Authorization: Bearer {sample}."
        raise Unauthorized(text, reasons.bad_token("missing"))
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token or " " in token:
        text = f"The Authorization header is malformed: expected Bearer {sample}."
        raise Unauthorized(text, reasons.bad_token("malformed"))
    if token not in USERS_BY_TOKEN:
        raise Unauthorized(f"The {noun} is unknown.", reasons.bad_token("unknown"))
    return USERS_BY_TOKEN[token]
