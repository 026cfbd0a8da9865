"""JSON serializers, authentication and error bodies of UbiOps 4."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.serializers import (
    deployments,
    environments,
    files,
    instance_types,
    logs,
    metrics,
    pipelines,
    projects,
    requests,
    schedules,
)
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common import serializers as common
from projectlink_mock.services.ubiops_common.serializers import render_error as render_error
from projectlink_mock.services.ubiops_common.state import ServiceUser, User

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    **common.SERIALIZERS,
    **projects.SERIALIZERS,
    **environments.SERIALIZERS,
    **files.SERIALIZERS,
    **logs.SERIALIZERS,
    **deployments.SERIALIZERS,
    **instance_types.SERIALIZERS,
    **pipelines.SERIALIZERS,
    **requests.SERIALIZERS,
    **schedules.SERIALIZERS,
    **metrics.SERIALIZERS,
}


def authenticate(ctx: Context[State]) -> User | ServiceUser:
    """Return the caller, and note when the token of a service user is used. Raises Unauthorized."""
    caller = common.authenticate(ctx)
    if isinstance(caller, User):
        return caller
    service_user = ctx.state.service_users.get(caller.id)
    if service_user.is_expired(ctx.now()):
        raise Unauthorized("The service user of the API token has expired.", bad_token("unknown"))
    return ctx.state.service_users.replace(caller.id, replace(service_user, token_used_at=ctx.now()))
