"""Handler of the requests to all deployments and pipelines of a project."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from itertools import islice
from operator import attrgetter

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.request_lists import is_stored, newest_ended, request_filter
from projectlink_mock.services.ubiops4.results.requests import ProjectRequest, project_request
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.access import get_project


def project_requests_list(ctx: Context[State], project_name: str) -> list[ProjectRequest]:
    """Return the requests of a project that have ended and match the query, newest first."""
    project, state, now, query = get_project(ctx, project_name), ctx.state, ctx.now(), ctx.query
    wanted, kind = request_filter(ctx), query.get("object_type")
    found: list[Iterator[DeploymentRequest | PipelineRequest]] = []
    if kind != "pipeline":
        requests, versions = state.deployment_requests, state.versions
        found.append(
            newest_ended(
                requests, project.id, wanted, now, lambda one: is_stored(one, versions.get(one.version_id), now)
            )
        )
    if kind != "deployment":
        pipeline_requests, pipeline_versions = state.pipeline_requests, state.pipeline_versions
        found.append(
            newest_ended(
                pipeline_requests,
                project.id,
                wanted,
                now,
                lambda one: is_stored(one, pipeline_versions.get(one.version_id), now),
            )
        )
    newest_first = merge(*found, key=attrgetter("created_at"), reverse=True)
    page = islice(newest_first, query["offset"], query["offset"] + query["limit"])
    return [project_request(state, one, now) for one in page]
