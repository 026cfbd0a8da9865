"""Logs."""

from __future__ import annotations

from itertools import islice
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.access import project_of
from projectlink_mock.services.ubiops.periods import moment, shifted
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.history import LogLine
from projectlink_mock.services.ubiops.state.projects import Project

_NAMES = ("model_name", "model_version", "connector_name", "pipeline_name", "pipeline_object_name")
_REQUESTS = ("request_id", "pipeline_request_id")
_NEEDS = {"model_version": "model_name", "pipeline_object_name": "pipeline_name"}
_SYSTEM = {True: True, False: False, "true": True, "false": False, "True": True, "False": False}
_A_DAY = 24 * 60 * 60


def projects_log_list(ctx: Context[State], project_name: str) -> list[connections.LogView]:
    """Those next to the start of the range that all filters let through, oldest first."""
    project = project_of(ctx, project_name)
    wanted = _wanted(ctx.state, project, _checked(ctx.body["filters"]))
    passage = _passage(ctx, project)
    if wanted is None:
        return []
    request = next(({name: wanted[name]} for name in _REQUESTS if name in wanted), {})
    lines = (line for line in logs.read(ctx.state, project.id, passage, **request) if _fits(line, wanted))
    found = list(islice(lines, ctx.body.get("limit", 50)))
    return [connections.log(ctx.state, line) for line in (reversed(found) if passage.backwards else found)]


def _checked(filters: dict[str, Any]) -> dict[str, Any]:
    if unknown := sorted(set(filters) - {*_NAMES, *_REQUESTS, "system"}):
        raise BadRequest(f"There is no filter {', '.join(unknown)}.", rule("known-filters"))
    for name, other in _NEEDS.items():
        if name in filters and other not in filters:
            raise BadRequest(f"The filter {name} needs {other}.", rule("filter-needs-filter"))
    for name, value in filters.items():
        if name == "system":
            if not isinstance(value, bool | str) or value not in _SYSTEM:
                raise BadRequest("The filter system has to be true or false.", rule("filter-type"))
        elif not isinstance(value, str):
            raise BadRequest(f"The filter {name} has to be a text.", rule("filter-type"))
    return filters


def _wanted(state: State, project: Project, filters: dict[str, Any]) -> dict[str, Any] | None:
    """What the fields of a line have to be; None if there is no such thing as is asked for."""
    wanted: dict[str, Any] = {name: filters[name] for name in _REQUESTS if name in filters}
    if "system" in filters:
        wanted["system"] = _SYSTEM[filters["system"]]
    tables: tuple[tuple[str, str, Any, str, str | None], ...] = (
        ("model_name", "model_id", state.models, "project_id", None),
        ("model_version", "version_id", state.versions, "model_id", "model_id"),
        ("connector_name", "connector_id", state.connectors, "project_id", None),
        ("pipeline_name", "pipeline_id", state.pipelines, "project_id", None),
        ("pipeline_object_name", "object_id", state.objects, "pipeline_id", "pipeline_id"),
    )
    for name, field, table, within, of in tables:
        if name not in filters:
            continue
        found = table.find_by(**{within: wanted[of] if of else project.id}, name=filters[name])
        if found is None:
            return None
        wanted[field] = found.id
    return wanted


def _passage(ctx: Context[State], project: Project) -> logs.Passage:
    """From a line, a moment or now on. What is too old has gone, and nothing is known of what is to come."""
    now, body = ctx.now(), ctx.body
    seconds = body.get("date_range", -21600)
    organization = ctx.state.organizations.get(project.organization_id)
    days = ctx.state.subscriptions.get(organization.subscription_id).logs_retention_days
    oldest, newest = (shifted(now, -days * _A_DAY), logs.BEFORE), (now, logs.AFTER)
    line = ctx.state.logs.get_by(project_id=project.id, id=body["id"]) if "id" in body else None
    date = moment(body["date"]) if "date" in body else now
    at, exactly = logs.place(line) if line else (date, None)
    if line is None and "date" not in body:
        seconds = -abs(seconds)
    if seconds > 0:
        first, last = (at, exactly or logs.BEFORE), (shifted(at, seconds), logs.AFTER)
    else:
        first, last = (shifted(at, seconds), logs.BEFORE), (at, exactly or logs.AFTER)
    return logs.Passage(max(first, oldest), min(last, newest), backwards=seconds <= 0)


def _fits(line: LogLine, wanted: dict[str, Any]) -> bool:
    return all(getattr(line, name) == value for name, value in wanted.items())
