"""Factories for test data that the API itself cannot create, or only in many steps.

`set_predictor` and `clear_predictors` are public, in projectlink_mock.testing. The other factories add records with
sensible defaults to a state, for seeds and tests, without any checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.predictors import NO_RESULT
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.connector_kinds import BLOB, KINDS, Parameter
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, SubscriptionPeriod
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.models import Build, File, Model, Version
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, FieldMapping, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import Predictor
from projectlink_mock.services.ubiops_common import predictors
from projectlink_mock.services.ubiops_common.factories import (
    LONG_AGO,
    Fields,
    archive,
    custom_role,
    fields,
    member,
    role,
    service_user,
    user,
    variable,
)
from projectlink_mock.services.ubiops_common.predictors import PredictorFunction, check_predictor, save_predictor
from projectlink_mock.services.ubiops_common.state import (
    PLAIN,
    STRUCTURED,
    Project,
    Schedule,
    User,
)

__all__ = [
    "Fields",
    "LONG_AGO",
    "attachment",
    "clear_predictors",
    "connector",
    "connector_object",
    "credentials",
    "custom_role",
    "fields",
    "member",
    "model",
    "model_object",
    "organization",
    "package",
    "pipeline",
    "project",
    "role",
    "schedule",
    "service_user",
    "set_predictor",
    "user",
    "variable",
    "version",
]


def set_predictor(
    session: SessionState,
    project: str,
    model: str,
    version: str | None = None,
    *,
    result: Any = NO_RESULT,
    error: str | None = None,
    function: PredictorFunction | None = None,
) -> None:
    """Set the result, error or function that a model, or one of its versions, returns from now on.

    One of `result`, `error` and `function` is required.

    Args:
        session: The session's state: `mock.state`, or `mock.session(name).state`.
        project: The name of the project.
        model: The name of the model.
        version: The name of the version; by default all versions without a predictor of their own.
        result: The result of each request.
        error: The message with which each request fails.
        function: Called with the input of each request; its return value is the result, an exception is the error.

    Raises:
        NotFound: There is no such project, model or version.
        TypeError: An argument has the wrong type.
        ValueError: There is not exactly one of `result`, a non-empty `error` and `function`, or the result is not JSON.
    """
    state: State = service_state(session, "ubiops")
    result = check_predictor(version, result, error, function)
    project_id = state.projects.get_by(name=project).id
    model_id = state.models.get_by(project_id=project_id, name=model).id
    version_id = None if version is None else state.versions.get_by(model_id=model_id, name=version).id
    predictor = Predictor(model_id, version_id, result, error)
    names = {"project": project, "model": model, "version": version}
    save_predictor(session, "ubiops", predictor.key, predictor, function, names, f"model {model}")


def clear_predictors(session: SessionState) -> None:
    """Delete all predictors: models return their default results again."""
    predictors.clear_predictors(session, "ubiops")


def organization(
    state: State, name: str, *admins: User, subscription: str = "professional", **overrides: Any
) -> Organization:
    """Create an organization with these admins."""
    id = overrides.pop("id", identifier(f"organization {name}"))
    plan = state.subscriptions.get_by(name=subscription)
    created = state.organizations.add(id, Organization(id, name, LONG_AGO, plan.id, **overrides))
    for admin in admins:
        member(state, created, admin, admin=True)
    agreed_by = admins[0].email if admins else ""
    period_id = identifier(f"period {name}")
    state.periods.add(period_id, SubscriptionPeriod(period_id, id, plan.id, plan.name, LONG_AGO.date(), agreed_by))
    return created


def project(state: State, organization: Organization, name: str, **overrides: Any) -> Project:
    """Create a project; the organization's admins become its project-admins."""
    id = overrides.pop("id", identifier(f"project {name}"))
    created = state.projects.add(id, Project(id, name, organization.id, LONG_AGO, **overrides))
    for membership in state.memberships.filter(organization_id=organization.id, admin=True):
        role(state, created, membership.user_id, "project-admin")
    return created


def model(
    state: State,
    project: Project,
    name: str,
    inputs: Fields | None = None,
    outputs: Fields | None = None,
    **overrides: Any,
) -> Model:
    """Create a model with these fields."""
    id = overrides.pop("id", identifier(f"model {project.id} {name}"))
    defaults = {
        "description": "",
        "input_type": STRUCTURED if inputs else PLAIN,
        "output_type": STRUCTURED if outputs else PLAIN,
        "input_fields": fields(inputs),
        "output_fields": fields(outputs),
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    return state.models.add(id, Model(id=id, project_id=project.id, name=name, **{**defaults, **overrides}))


def version(state: State, model: Model, name: str, *, file: bytes | None = None, **overrides: Any) -> Version:
    """Create an available version from a file; by default from a small valid package."""
    id = overrides.pop("id", identifier(f"version {model.id} {name}"))
    defaults = {
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
        "file_updated_at": LONG_AGO,
        "build": Build(LONG_AGO + timedelta(minutes=1)),
    }
    state.files.add(id, File(id, "model.zip", StoredContent.of(package() if file is None else file)))
    return state.versions.add(
        id, Version(id=id, project_id=model.project_id, model_id=model.id, name=name, **{**defaults, **overrides})
    )


def pipeline(state: State, project: Project, name: str, inputs: Fields | None = None, **overrides: Any) -> Pipeline:
    """Create an empty pipeline with these input fields."""
    id = overrides.pop("id", identifier(f"pipeline {project.id} {name}"))
    defaults = {
        "description": "",
        "input_type": STRUCTURED if inputs else PLAIN,
        "input_fields": fields(inputs),
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    return state.pipelines.add(id, Pipeline(id=id, project_id=project.id, name=name, **{**defaults, **overrides}))


def model_object(state: State, pipeline: Pipeline, name: str, version: Version) -> PipelineObject:
    """Add a model version to a pipeline."""
    id = identifier(f"object {pipeline.id} {name}")
    return state.objects.add(id, PipelineObject(id, pipeline.id, name, "model", version.model_id, version.id))


def attachment(
    state: State, source: PipelineObject | None, destination: PipelineObject, mapping: Mapping[str, str] | None = None
) -> Attachment:
    """Attach an object, or the start for None, to another; `mapping` maps source to destination fields."""
    pairs = tuple(FieldMapping(from_field, to_field) for from_field, to_field in (mapping or {}).items())
    source_id = START if source is None else source.id
    id = identifier(f"attachment {source_id} {destination.id}")
    return state.attachments.add(id, Attachment(id, destination.pipeline_id, source_id, destination.id, pairs))


def package(text: str = "class Model:\n    pass\n") -> bytes:
    """Return the bytes of a small model file; the same bytes for the same text."""
    return archive("package/model.py", text)


def credentials(state: State, project: Project, name: str, type: str = "aws_s3", **configuration: str) -> Credentials:
    """Create verified credentials; parameters without a value or default have their name as value."""
    id = identifier(f"credentials {project.id} {name}")
    created = Credentials(
        id=id,
        project_id=project.id,
        name=name,
        type=type,
        configuration=_configuration(KINDS[type].credentials_configuration, configuration),
        verification=Verification(LONG_AGO),
        created_at=LONG_AGO,
        updated_at=LONG_AGO,
    )
    return state.credentials.add(id, created)


def connector(
    state: State, credentials: Credentials, name: str, inputs: Fields | None = None, **configuration: str
) -> Connector:
    """Create a verified connector of the credentials' type; without `inputs`, one for blobs."""
    kind = KINDS[credentials.type]
    id = identifier(f"connector {credentials.project_id} {name}")
    created = Connector(
        id=id,
        project_id=credentials.project_id,
        name=name,
        type=kind.connector,
        input_type=kind.connector_type,
        credentials_id=credentials.id,
        configuration=_configuration(kind.connector_configuration, configuration),
        input_fields=fields(inputs or {BLOB: BLOB}),
        verification=Verification(LONG_AGO),
        created_at=LONG_AGO,
        updated_at=LONG_AGO,
    )
    return state.connectors.add(id, created)


def connector_object(state: State, pipeline: Pipeline, name: str, connector: Connector) -> PipelineObject:
    """Add a connector to a pipeline."""
    id = identifier(f"object {pipeline.id} {name}")
    return state.objects.add(id, PipelineObject(id, pipeline.id, name, "connector", connector.id))


def schedule(state: State, version: Version, name: str, line: str, data: Any, **overrides: Any) -> Schedule:
    """Create a schedule of direct requests to a version; it is planned at the next request."""
    id = identifier(f"schedule {version.project_id} {name}")
    defaults = {"batch": False, "timeout": 300, "enabled": True, "created_at": LONG_AGO}
    target = ("model", version.model_id, version.id)
    values = {**defaults, **overrides}
    return state.schedules.add(id, Schedule(id, version.project_id, name, *target, line, data, **values))


def _configuration(parameters: Iterable[Parameter], values: Mapping[str, str]) -> dict[str, Any]:
    return {row.parameter: values.get(row.parameter, row.default or row.parameter) for row in parameters}
