"""JSON serializers, authentication and error bodies of UbiOps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.serializers import accounts, connections, models, pipelines
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.state import ServiceUser, User, digest

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    **accounts.SERIALIZERS,
    **models.SERIALIZERS,
    **pipelines.SERIALIZERS,
    **connections.SERIALIZERS,
}


def authenticate(ctx: Context[State]) -> User | ServiceUser:
    """Return the caller of `Authorization: TOKEN` or `Authorization: Token TOKEN`. Raises Unauthorized."""
    header = (ctx.request.header("authorization") or "").strip()
    if not header:
        raise Unauthorized(
            "The API token is missing: send the header Authorization: Token TOKEN.", bad_token("missing")
        )
    scheme, _, token = header.rpartition(" ")
    if scheme.strip().lower() not in ("", "token"):
        raise Unauthorized("The Authorization header is malformed: expected Token TOKEN.", bad_token("malformed"))
    known = ctx.state.tokens.rows.get(digest(token))
    if known is None:
        raise Unauthorized("The API token is unknown.", bad_token("unknown"))
    return ctx.state.users.rows.get(known.owner_id) or ctx.state.service_users.get(known.owner_id)


def render_error(error: ApiError) -> dict[str, str]:
    """Return the JSON body of an error."""
    return {"error": error.message}
