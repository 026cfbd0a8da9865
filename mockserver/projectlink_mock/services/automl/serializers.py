"""AutoML's authentication and JSON formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import authenticate_bearer
from projectlink_mock.services.automl.results import (
    MemberAdded,
    MemberPage,
    Membership,
    ProjectCreated,
    ProjectDeleted,
    ProjectPage,
    ProjectResult,
    ProjectUpdated,
    Timeline,
)
from projectlink_mock.services.automl.state import Dataset, Experiment, Project, State, User


def authenticate(ctx: Context[State]) -> User:
    """Return the caller, identified by `Authorization: Bearer API_KEY`. Raises Unauthorized."""
    user = ctx.state.users.find_by(email=authenticate_bearer(ctx.request, "API key", "API_KEY").email)
    if user is None:
        raise Unauthorized("The API key is unknown.", bad_token("unknown"))
    return user


def render_error(error: ApiError) -> dict[str, str]:
    """Return the body of an error response."""
    return {"detail": error.message}


def project_page(page: ProjectPage) -> dict[str, Any]:
    """Return the JSON of a page of projects with their counts."""
    return {
        "items": [_summary(project) for project in page.items],
        "total": page.total,
        "limit": page.limit,
        "offset": page.offset,
    }


def project_created(result: ProjectCreated) -> dict[str, Any]:
    """Return the JSON of a new project, which has its id twice."""
    return {"project_id": result.project.id, "project": _project(result.project)}


def project(result: ProjectResult) -> dict[str, Any]:
    """Return the JSON of a project in its envelope."""
    return {"project": _project(result.project)}


def project_updated(result: ProjectUpdated) -> dict[str, Any]:
    """Return the JSON of the fields that an update can change."""
    return {"project": _editable_fields(result.project)}


def project_deleted(_: ProjectDeleted) -> dict[str, bool]:
    """Return the JSON of a deletion."""
    return {"ok": True}


def member_page(page: MemberPage) -> dict[str, Any]:
    """Return the JSON of a page of members with the times at which they joined."""
    return {
        "items": [
            {**_member(item), "created_at": format_timestamp(item.member.created_at, "seconds")} for item in page.items
        ],
        "total": page.total,
        "limit": page.limit,
        "offset": page.offset,
    }


def member_added(result: MemberAdded) -> dict[str, Any]:
    """Return the JSON of a member in its envelope."""
    return {"member": _member(result.membership)}


def timeline(timeline: Timeline) -> dict[str, Any]:
    """Return the JSON of a timeline; each event type has its own format."""
    return {"project_id": timeline.project_id, "events": [SERIALIZERS[type(event)](event) for event in timeline.events]}


def dataset(dataset: Dataset) -> dict[str, Any]:
    """Return the JSON of a dataset as an event."""
    return {
        "id": dataset.id,
        "type": "dataset",
        "name": dataset.name,
        "timestamp": format_timestamp(dataset.created_at, "seconds"),
        "rows": dataset.rows,
        "columns": dataset.columns,
    }


def experiment(experiment: Experiment) -> dict[str, Any]:
    """Return the JSON of an experiment as an event."""
    return {
        "id": experiment.id,
        "type": "experiment",
        "name": experiment.name,
        "timestamp": format_timestamp(experiment.created_at, "seconds"),
        "status": experiment.status,
        "target_column": experiment.target_column,
        "problem_type": experiment.problem_type,
        "best_model_type": experiment.best_model_type,
        "duration": experiment.duration,
    }


def _editable_fields(project: Project) -> dict[str, Any]:
    return {"id": project.id, "name": project.name, "description": project.description}


def _project(project: Project) -> dict[str, Any]:
    return {**_editable_fields(project), "created_at": format_timestamp(project.created_at, "seconds")}


def _summary(project: Project) -> dict[str, Any]:
    return {
        **_editable_fields(project),
        "status": project.status,
        "dataset_count": project.dataset_count,
        "experiment_count": project.experiment_count,
        "model_count": project.model_count,
        "created_at": format_timestamp(project.created_at, "seconds"),
    }


def _member(membership: Membership) -> dict[str, str]:
    return {
        "user_id": membership.user.id,
        "email": membership.user.email,
        "name": membership.user.name,
        "role": membership.member.role,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ProjectPage: project_page,
    ProjectCreated: project_created,
    ProjectResult: project,
    ProjectUpdated: project_updated,
    ProjectDeleted: project_deleted,
    MemberPage: member_page,
    MemberAdded: member_added,
    Timeline: timeline,
    Dataset: dataset,
    Experiment: experiment,
}
