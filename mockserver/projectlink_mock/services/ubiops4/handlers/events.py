"""Handlers of audit events and events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import get_deployment, get_pipeline
from projectlink_mock.services.ubiops4.activity import find_events
from projectlink_mock.services.ubiops4.results.projects import AuditResult
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import AuditEvent, Event
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.periods import parse_moment, shift


def project_audit_events_list(ctx: Context[State], project_name: str) -> list[AuditResult]:
    """Return the audit events of a project and all objects in it, newest first."""
    return _audit_events(ctx, get_project(ctx, project_name).id)


def deployment_audit_events_list(ctx: Context[State], project_name: str, deployment_name: str) -> list[AuditResult]:
    """Return the audit events of a deployment and its versions, newest first."""
    return _audit_events(ctx, get_deployment(ctx, project_name, deployment_name).id)


def pipeline_audit_events_list(ctx: Context[State], project_name: str, pipeline_name: str) -> list[AuditResult]:
    """Return the audit events of a pipeline and its versions, newest first."""
    return _audit_events(ctx, get_pipeline(ctx, project_name, pipeline_name).id)


def project_events_list(ctx: Context[State], project_name: str) -> list[Event]:
    """Return the events of a project, of one type or object and in some time, newest first."""
    project, query = get_project(ctx, project_name), ctx.query
    kind, id = query.get("object_type"), query.get("object_id")
    if (kind is None) != (id is None):
        raise BadRequest("object_type and object_id must be given together.", rule("event-object"))
    since = parse_moment(query["start_time"]) if "start_time" in query else None
    until = parse_moment(query["end_time"]) if "end_time" in query else None
    if "last_seconds" in query:
        if since is not None or until is not None:
            raise BadRequest("last_seconds cannot be given with start_time or end_time.", rule("event-times"))
        since = shift(ctx.now(), -query["last_seconds"])
    one = None if kind is None or id is None else (kind, id)
    return find_events(ctx, project.id, query.get("type"), one, since, until)


def _audit_events(ctx: Context[State], owner_id: str) -> list[AuditResult]:
    group = (owner_id, ctx.query.get("action", "all"))
    events = ctx.state.audit_events.sorted_by("date", group)
    page, _ = events.page(ctx.query["offset"], ctx.query["limit"], descending=True)
    return [AuditResult(one, _object_name(ctx.state, one)) for one in page]


def _object_name(state: State, event: AuditEvent) -> str:
    """Return the present name of the object of an event; empty if it was deleted."""
    tables: Mapping[str, Mapping[str, Any]] = {
        "project": state.projects.rows,
        "user": state.users.rows,
        "role": state.roles.rows,
        "service_user": state.service_users.rows,
        "environment_variable": state.variables.rows,
        "deployment": state.deployments.rows,
        "deployment_version": state.versions.rows,
        "pipeline": state.pipelines.rows,
        "pipeline_version": state.pipeline_versions.rows,
        "environment": state.environments.rows,
        "environment_tag": state.tags.rows,
        "bucket": state.buckets.rows,
        "file": state.files.rows,
        "request_schedule": state.schedules.rows,
        "metric": state.metrics.rows,
        "instance_type_group": state.instance_type_groups.rows,
    }
    found = tables.get(event.object_type, {}).get(event.object_id)
    if event.object_type == "role" and found is None:
        found = state.permissions.default_roles_by_id.get(event.object_id)
    return "" if found is None else found.name or getattr(found, "email", "")
