"""The demo's pipeline, and batch requests that were made to it and to the demo's model."""

from __future__ import annotations

from datetime import timedelta

from projectlink_mock._core.demo_users import BOB
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Assignment
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest

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
"""By the ids of the documented examples, the inputs."""


def add(state: State) -> None:
    """The input goes to two objects, and the output of one of them to a third. Another pipeline is empty."""
    project = state.projects.get_by(name="project_name_example")
    used = state.models.get_by(project_id=project.id, name="model-in-pipeline")
    version = state.versions.get_by(model_id=used.id, name="v1")
    pipeline = factories.pipeline(state, project, "pipeline_name_example")
    objects = [
        factories.model_object(state, pipeline, name, version)
        for name in ("name_example", "source_name_example", "destination_name_example")
    ]
    one, source, destination = objects
    factories.attachment(state, None, one)
    factories.attachment(state, None, source)
    factories.attachment(state, source, destination)
    for id, value in _PIPELINE_REQUESTS.items():
        _add_pipeline_request(state, pipeline, id, value, objects)
    factories.pipeline(state, project, "other-pipeline")
    free = state.models.get_by(project_id=project.id, name="model_name_example")
    for id, value in _MODEL_REQUESTS.items():
        _add_request(state, state.versions.get_by(model_id=free.id, name="version_example"), id, value)
    _add_closed_project(state, project.organization_id)


def _add_closed_project(state: State, organization_id: str) -> None:
    """A project in which bob has a role that permits nothing: he knows of it, and may do nothing there."""
    if state.projects.find_by(name="closed-project"):
        return
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
    for one in objects:
        own = identifier(f"request {id} {one.name}")
        _add_request(state, state.versions.get(one.version_id or ""), own, value, of=id, pipeline_object=one.name)


def _add_request(
    state: State, version: Version, id: str, value: float, *, of: str | None = None, pipeline_object: str | None = None
) -> None:
    """One whose output is its input."""
    request = ModelRequest(
        id=id,
        project_id=version.project_id,
        version_id=version.id,
        data={"input": value},
        created_at=_MADE_AT,
        batch=True,
        result={"output": value},
        pipeline_request_id=of,
        pipeline_object=pipeline_object,
    )
    state.model_requests.add(id, request)
