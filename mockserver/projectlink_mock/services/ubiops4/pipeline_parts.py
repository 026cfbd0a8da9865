"""The requests that a request to a pipeline made: they are cancelled and deleted with it."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import withdraw
from projectlink_mock.services.ubiops4.execution import cancel_requests
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import PipelineRequest


def cancel_pipeline_request(ctx: Context[State], request: PipelineRequest) -> None:
    """Cancel a request and its parts that have not ended, and withdraw their lines and events that are not yet due."""
    now, state = ctx.now(), ctx.state
    if request.ends_at > now:
        state.pipeline_requests.replace(request.id, replace(request, cancelled_at=now))
        withdraw(ctx, request.project_id, "pipeline_request_id", request.id)
    running = [one for one in state.deployment_requests.filter(parent_id=request.id) if one.ends_at > now]
    cancel_requests(ctx, running)
    for one in state.pipeline_requests.filter(parent_id=request.id):
        cancel_pipeline_request(ctx, one)


def delete_parts(state: State, request_id: str) -> None:
    """Delete the requests that a pipeline request made, and those that they made."""
    state.deployment_requests.delete_where(parent_id=request_id)
    state.operator_requests.delete_where(parent_id=request_id)
    for one in state.pipeline_requests.filter(parent_id=request_id):
        delete_parts(state, one.id)
        state.pipeline_requests.delete(one.id)
