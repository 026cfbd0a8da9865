"""What goes with a thing that goes. Facts stay: what was used was used."""

from __future__ import annotations

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import User
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Project, ServiceUser


def remove_user(state: State, user: User) -> None:
    """With tokens, memberships and roles."""
    state.tokens.remove_of(owner_id=user.id)
    state.memberships.remove_of(user_id=user.id)
    state.assignments.remove_of(user_id=user.id)
    state.users.remove(user.id)


def remove_roles_in(state: State, organization_id: str, user_id: str) -> None:
    """All roles of a user in all projects of an organization."""
    for project in state.projects.of(organization_id=organization_id):
        state.assignments.remove_of(project_id=project.id, user_id=user_id)


def remove_service_user(state: State, service_user: ServiceUser) -> None:
    """With token and roles."""
    state.tokens.remove_of(owner_id=service_user.id)
    state.assignments.remove_of(user_id=service_user.id)
    state.service_users.remove(service_user.id)


def remove_project(state: State, project: Project) -> None:
    """With all that is in it."""
    for pipeline in state.pipelines.of(project_id=project.id):
        remove_pipeline(state, pipeline)
    for model in state.models.of(project_id=project.id):
        remove_model(state, model)
    for service_user in state.service_users.of(project_id=project.id):
        remove_service_user(state, service_user)
    for table in (state.connectors, state.credentials, state.blobs, state.schedules, state.logs, state.roles):
        table.remove_of(project_id=project.id)
    state.assignments.remove_of(project_id=project.id)
    state.variables.remove_of(owner_id=project.id)
    state.projects.remove(project.id)


def remove_model(state: State, model: Model) -> None:
    """With its versions, variables, schedules and the roles on it."""
    for version in state.versions.of(model_id=model.id):
        remove_version(state, version)
    state.variables.remove_of(owner_id=model.id)
    state.schedules.remove_of(object_id=model.id)
    state.assignments.remove_of(object_id=model.id)
    state.models.remove(model.id)


def remove_version(state: State, version: Version) -> None:
    """With its file, variables, schedules and requests, but for those that a pipeline made: they tell of that."""
    if version.id in state.files:
        state.files.remove(version.id)
    state.variables.remove_of(owner_id=version.id)
    state.schedules.remove_of(version_id=version.id)
    for request in state.model_requests.of(version_id=version.id):
        if request.pipeline_request_id is None:
            state.model_requests.remove(request.id)
    state.versions.remove(version.id)


def remove_pipeline(state: State, pipeline: Pipeline) -> None:
    """With its objects, attachments, requests, schedules and the roles on it."""
    state.attachments.remove_of(pipeline_id=pipeline.id)
    state.objects.remove_of(pipeline_id=pipeline.id)
    for request in state.pipeline_requests.remove_of(pipeline_id=pipeline.id):
        state.model_requests.remove_of(pipeline_request_id=request.id)
    state.schedules.remove_of(object_id=pipeline.id)
    state.assignments.remove_of(object_id=pipeline.id)
    state.pipelines.remove(pipeline.id)


def remove_object(state: State, one: PipelineObject) -> None:
    """With its attachments; what it refers to stays."""
    state.attachments.remove_of(source_id=one.id)
    state.attachments.remove_of(destination_id=one.id)
    state.objects.remove(one.id)
