"""How figshare looks outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.demo_users import USERS_BY_TOKEN
from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.http.violations import UNREADABLE, Violation
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.serializers import articles, projects
from projectlink_mock.services.figshare.serializers.headers import finalize_response as finalize_response
from projectlink_mock.services.figshare.state import State, User

CORS = True

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {**projects.SERIALIZERS, **articles.SERIALIZERS}

_SCHEMES = ("token", "bearer")


def authenticate(ctx: Context[State]) -> User:
    """Who calls, by `Authorization: token TOKEN`, `Bearer TOKEN` or `?access_token=TOKEN`. Raises Unauthorized."""
    person = USERS_BY_TOKEN.get(_token(ctx))
    user = ctx.state.users.find_by(email=person.email) if person else None
    if user is None:
        raise Unauthorized("The access token is unknown.", bad_token("unknown"))
    return user


def _token(ctx: Context[State]) -> str:
    """The header counts before the query."""
    header = (ctx.request.header("authorization") or "").strip()
    if header:
        scheme, _, token = header.partition(" ")
        if scheme.lower() not in _SCHEMES or not token.strip():
            raise Unauthorized(
                "The Authorization header is malformed: it has to be token TOKEN, or Bearer TOKEN.",
                bad_token("malformed"),
            )
        return token.strip()
    given = ctx.request.query_params.get("access_token", [])
    if len(given) != 1:
        raise Unauthorized(
            "The access token is missing: send the header Authorization: token TOKEN.", bad_token("missing")
        )
    return given[0]


def render_error(error: ApiError) -> dict[str, Any]:
    """The body of an error, with data where several things may be wrong."""
    shown: dict[str, Any] = {"message": error.message, "code": error.status}
    if violations := [violation for violation in error.violations if violation.keyword != UNREADABLE]:
        shown["data"] = [{"field": _field(violation), "message": violation.message} for violation in violations]
    return shown


def _field(violation: Violation) -> str:
    """Where it is in the body, as `authors.0.id`."""
    return ".".join(map(str, (*violation.path, *([violation.member] if violation.member else []))))
