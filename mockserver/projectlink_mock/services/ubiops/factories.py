"""Factories for test data that the API itself cannot create, or only in many steps.

`set_predictor` and `clear_predictors` are public, in projectlink_mock.testing. The other factories add records with
sensible defaults to a state, for seeds and tests, without any checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import Any
from zipfile import ZipFile, ZipInfo

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.predictors import NO_RESULT, predictor_result, record_in_journal
from projectlink_mock._core.sessions.store import SessionState, service_state
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.connector_kinds import BLOB, KINDS, Parameter
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES
from projectlink_mock.services.ubiops.predictors import (
    HOOK_PREFIX,
    PredictorFunction,
    check_predictor,
    predictor_functions,
)
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, SubscriptionPeriod
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.models import Build, File, Model, Variable, Version
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, FieldMapping, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import Predictor
from projectlink_mock.services.ubiops_common.state import (
    PLAIN,
    STRUCTURED,
    Assignment,
    Field,
    Membership,
    Project,
    Role,
    Schedule,
    ServiceUser,
    Token,
    User,
    digest,
    service_user_email,
)

LONG_AGO = datetime(2020, 3, 24, 9, tzinfo=timezone.utc)

Fields = Mapping[str, str]
"""Data types by field name. An input or output without fields is plain."""


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
    check_predictor(version, result, error, function)
    result = predictor_result(None if result is NO_RESULT else result)
    project_id = state.projects.get_by(name=project).id
    model_id = state.models.get_by(project_id=project_id, name=model).id
    version_id = None if version is None else state.versions.get_by(model_id=model_id, name=version).id
    key = version_id or model_id
    _clear_predictor(session, key)
    if function is None:
        state.predictors.add(key, Predictor(model_id, version_id, result, error))
    else:
        session.hooks[HOOK_PREFIX + key] = function
    predictor = {"error": error} if error else {"result": result}
    body = {"project": project, "model": model, "version": version, **predictor}
    what = "" if function is None else f"Python code set a function as predictor of the model {model}"
    record_in_journal(session, "ubiops", "POST", None if function else body, what)


def _clear_predictor(session: SessionState, key: str) -> None:
    """Delete the predictor of a model or a version, by its id."""
    state: State = service_state(session, "ubiops")
    session.hooks.pop(HOOK_PREFIX + key, None)
    if key in state.predictors:
        state.predictors.delete(key)


def clear_predictors(session: SessionState) -> None:
    """Delete all predictors: models return their default results again."""
    state: State = service_state(session, "ubiops")
    for key in [*state.predictors.rows, *predictor_functions(session)]:
        _clear_predictor(session, key)
    record_in_journal(session, "ubiops", "DELETE")


def user(state: State, email: str) -> User:
    """Return a demo user by e-mail address."""
    return state.users.get_by(email=email)


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


def member(state: State, organization: Organization, user: User, *, admin: bool = False) -> Membership:
    """Add a user to an organization."""
    id = identifier(f"membership {organization.id} {user.id}")
    return state.memberships.add(id, Membership(id, organization.id, user.id, admin))


def project(state: State, organization: Organization, name: str, **overrides: Any) -> Project:
    """Create a project; the organization's admins become its project-admins."""
    id = overrides.pop("id", identifier(f"project {name}"))
    created = state.projects.add(id, Project(id, name, organization.id, LONG_AGO, **overrides))
    for membership in state.memberships.filter(organization_id=organization.id, admin=True):
        role(state, created, membership.user_id, "project-admin")
    return created


def role(
    state: State,
    project: Project,
    user_id: str,
    name: str,
    object_type: str = "project",
    object_id: str = "",
    id: str = "",
) -> Assignment:
    """Assign a default role on the project or on an object of it."""
    object_id = object_id or project.id
    id = id or identifier(f"role {user_id} {name} {object_id}")
    role_id = DEFAULT_ROLES[name].id
    return state.assignments.add(id, Assignment(id, project.id, user_id, role_id, object_type, object_id))


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


def fields(types: Fields | None) -> tuple[Field, ...]:
    """Return the fields with these names and types."""
    return tuple(Field(name, data_type) for name, data_type in (types or {}).items())


def package(text: str = "class Model:\n    pass\n") -> bytes:
    """Return the bytes of a small model file; the same bytes for the same text."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(ZipInfo("package/model.py"), text)
    return content.getvalue()


def variable(
    state: State, owner_id: str, name: str, value: str, *, secret: bool = False, id: str | None = None
) -> Variable:
    """Create an environment variable of a project, model or version."""
    created = Variable(id or identifier(f"variable {owner_id} {name}"), owner_id, name, value, secret)
    return state.variables.add(created.key, created)


def service_user(state: State, project: Project, name: str, token: str, id: str = "") -> ServiceUser:
    """Create a service user with a token and no role."""
    id = id or identifier(f"service user {project.id} {name}")
    state.tokens.add(digest(token), Token(id))
    email = service_user_email(id, project)
    return state.service_users.add(id, ServiceUser(id, project.id, email, name, LONG_AGO))


def custom_role(state: State, project: Project, name: str, *permissions: str) -> Role:
    """Create a role with these permissions."""
    id = identifier(f"custom role {project.id} {name}")
    return state.roles.add(id, Role(id, project.id, name, permissions))


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
