"""The demo's pipeline and batch requests."""

from __future__ import annotations

from datetime import timedelta

from projectlink_mock._core.demo_users import BOB
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.state import Assignment

_MADE_AT = factories.LONG_AGO + timedelta(hours=1)
_MODEL_REQUESTS = {
    "request_id_example": 82.3,
    "2f909aeb-5c7e-4974-970d-cd0a6a073aca": 82.2,
    "85711124-54db-4794-b83d-24492247c6e1": 52.4,
}
_PIPELINE_REQUESTS = {
    "pipeline_request_id_example": 23.5,
    "2521378e-263e-4e2e-85e9-a96254b36536": 23.5,
    "69eca481-8576-49e8-8e20-ea56f2005bcb": 23.5,
}
"""The inputs by request id; the ids are those of the documented examples."""


def add(state: State) -> None:
    """Add a pipeline of three objects, its batch requests, those of the demo model, and an empty pipeline."""
    project = state.projects.get_by(name="project_name_example")
    model = state.models.get_by(project_id=project.id, name="model-in-pipeline")
    version = state.versions.get_by(model_id=model.id, name="v1")
    pipeline = factories.pipeline(state, project, "pipeline_name_example")
    objects = [
        factories.model_object(state, pipeline, name, version)
        for name in ("name_example", "source_name_example", "destination_name_example")
    ]
    other, source, destination = objects
    factories.attachment(state, None, other)
    factories.attachment(state, None, source)
    factories.attachment(state, source, destination)
    for id, value in _PIPELINE_REQUESTS.items():
        _add_pipeline_request(state, pipeline, id, value, objects)
    factories.pipeline(state, project, "other-pipeline")
    model = state.models.get_by(project_id=project.id, name="model_name_example")
    version = state.versions.get_by(model_id=model.id, name="version_example")
    for id, value in _MODEL_REQUESTS.items():
        _add_request(state, version, id, value)
    _add_closed_project(state, project.organization_id)


def _add_closed_project(state: State, organization_id: str) -> None:
    """Add a project in which bob has a role without permissions: he gets 403 instead of 404."""
    project = factories.project(state, state.organizations.get(organization_id), "closed-project")
    role = factories.custom_role(state, project, "nothing")
    bob = factories.user(state, BOB.email)
    id = identifier(f"role {bob.id} {role.id}")
    state.assignments.add(id, Assignment(id, project.id, bob.id, role.id, "project", project.id))


def _add_pipeline_request(
    state: State, pipeline: Pipeline, id: str, value: float, objects: list[PipelineObject]
) -> None:
    data = {"input_field": value}
    request = PipelineRequest(id, pipeline.project_id, pipeline.id, data, _MADE_AT, batch=True)
    state.pipeline_requests.add(id, request)
    for row in objects:
        version = state.versions.get(row.version_id or "")
        request_id = identifier(f"request {id} {row.name}")
        _add_request(state, version, request_id, value, pipeline_request_id=id, pipeline_object=row.name)


def _add_request(
    state: State,
    version: Version,
    id: str,
    value: float,
    *,
    pipeline_request_id: str | None = None,
    pipeline_object: str | None = None,
) -> None:
    """Add a request whose output is its input."""
    request = ModelRequest(
        id=id,
        project_id=version.project_id,
        version_id=version.id,
        data={"input": value},
        created_at=_MADE_AT,
        batch=True,
        result={"output": value},
        pipeline_request_id=pipeline_request_id,
        pipeline_object=pipeline_object,
    )
    state.model_requests.add(id, request)
