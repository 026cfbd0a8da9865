"""How AutoML looks outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.http.auth import authenticate_bearer
from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.automl.dates import seconds
from projectlink_mock.services.automl.results import (
    Created,
    Deleted,
    Joined,
    MemberPage,
    Membership,
    ProjectPage,
    Shown,
    Timeline,
    Updated,
)
from projectlink_mock.services.automl.state import Dataset, Experiment, Project, State, User


def authenticate(ctx: Context[State]) -> User:
    """Who calls, by `Authorization: Bearer API_KEY`. Raises Unauthorized."""
    user = ctx.state.users.find_by(email=authenticate_bearer(ctx.request, "API key", "API_KEY").email)
    if user is None:
        raise Unauthorized("The API key is unknown.", bad_token("unknown"))
    return user


def render_error(error: ApiError) -> dict[str, str]:
    """The body of an error."""
    return {"detail": error.message}


def project_page(page: ProjectPage) -> dict[str, Any]:
    """A page of projects with their counts."""
    return {
        "items": [_summary(project) for project in page.items],
        "total": page.total,
        "limit": page.limit,
        "offset": page.offset,
    }


def created(created: Created) -> dict[str, Any]:
    """A new project says its id twice."""
    return {"project_id": created.project.id, "project": _project(created.project)}


def shown(shown: Shown) -> dict[str, Any]:
    """A project in its envelope."""
    return {"project": _project(shown.project)}


def updated(updated: Updated) -> dict[str, Any]:
    """What can have changed, and nothing else."""
    return {"project": _texts(updated.project)}


def deleted(_: Deleted) -> dict[str, bool]:
    """Just that it is done."""
    return {"ok": True}


def member_page(page: MemberPage) -> dict[str, Any]:
    """A page of members with the times at which they came."""
    return {
        "items": [{**_member(one), "created_at": seconds(one.member.created_at)} for one in page.items],
        "total": page.total,
        "limit": page.limit,
        "offset": page.offset,
    }


def joined(joined: Joined) -> dict[str, Any]:
    """A member in its envelope."""
    return {"member": _member(joined.membership)}


def timeline(timeline: Timeline) -> dict[str, Any]:
    """The events of a project, each in its own form."""
    return {"project_id": timeline.project_id, "events": [SERIALIZERS[type(event)](event) for event in timeline.events]}


def dataset(dataset: Dataset) -> dict[str, Any]:
    """A dataset as an event."""
    return {
        "id": dataset.id,
        "type": "dataset",
        "name": dataset.name,
        "timestamp": seconds(dataset.created_at),
        "rows": dataset.rows,
        "columns": dataset.columns,
    }


def experiment(experiment: Experiment) -> dict[str, Any]:
    """An experiment as an event."""
    return {
        "id": experiment.id,
        "type": "experiment",
        "name": experiment.name,
        "timestamp": seconds(experiment.created_at),
        "status": experiment.status,
        "target_column": experiment.target_column,
        "problem_type": experiment.problem_type,
        "best_model_type": experiment.best_model_type,
        "duration": experiment.duration,
    }


def _texts(project: Project) -> dict[str, Any]:
    return {"id": project.id, "name": project.name, "description": project.description}


def _project(project: Project) -> dict[str, Any]:
    return {**_texts(project), "created_at": seconds(project.created_at)}


def _summary(project: Project) -> dict[str, Any]:
    return {
        **_texts(project),
        "status": project.status,
        "dataset_count": project.dataset_count,
        "experiment_count": project.experiment_count,
        "model_count": project.model_count,
        "created_at": seconds(project.created_at),
    }


def _member(one: Membership) -> dict[str, str]:
    return {"user_id": one.user.id, "email": one.user.email, "name": one.user.name, "role": one.member.role}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ProjectPage: project_page,
    Created: created,
    Shown: shown,
    Updated: updated,
    Deleted: deleted,
    MemberPage: member_page,
    Joined: joined,
    Timeline: timeline,
    Dataset: dataset,
    Experiment: experiment,
}
