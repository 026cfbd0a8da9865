"""Making records with sensible defaults, for seeds and tests; nothing is checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import Any
from zipfile import ZipFile, ZipInfo

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.connector_kinds import BLOB, KINDS, Parameter
from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import (
    Membership,
    Organization,
    SubscriptionPeriod,
    Token,
    User,
    digest,
)
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Schedule, Verification
from projectlink_mock.services.ubiops.state.models import (
    PLAIN,
    STRUCTURED,
    Build,
    Field,
    File,
    Model,
    Variable,
    Version,
)
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pair, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Assignment, Project, Role, ServiceUser

LONG_AGO = datetime(2020, 3, 24, 9, tzinfo=timezone.utc)

Fields = Mapping[str, str]
"""Data types by the names of the fields; without any, an input or output is plain."""


def user(state: State, email: str) -> User:
    """Somebody of the cast."""
    return state.users.get_by(email=email)


def organization(
    state: State, name: str, *admins: User, subscription: str = "professional", **more: Any
) -> Organization:
    """An organization of these admins."""
    id = more.pop("id", identifier(f"organization {name}"))
    taken = state.subscriptions.get_by(name=subscription)
    one = state.organizations.add(id, Organization(id, name, LONG_AGO, taken.id, **more))
    for admin in admins:
        member(state, one, admin, admin=True)
    first = admins[0].email if admins else ""
    period = identifier(f"period {name}")
    state.periods.add(period, SubscriptionPeriod(period, id, taken.id, taken.name, LONG_AGO.date(), first))
    return one


def member(state: State, organization: Organization, user: User, *, admin: bool = False) -> Membership:
    """A user of an organization."""
    id = identifier(f"membership {organization.id} {user.id}")
    return state.memberships.add(id, Membership(id, organization.id, user.id, admin))


def project(state: State, organization: Organization, name: str, **more: Any) -> Project:
    """A project, in which the organization's admins are project-admins."""
    id = more.pop("id", identifier(f"project {name}"))
    one = state.projects.add(id, Project(id, name, organization.id, LONG_AGO, **more))
    for membership in state.memberships.filter(organization_id=organization.id):
        if membership.admin:
            role(state, one, membership.user_id, "project-admin")
    return one


def role(
    state: State,
    project: Project,
    user_id: str,
    name: str,
    object_type: str = "project",
    object_id: str = "",
    id: str = "",
) -> Assignment:
    """A default role for somebody, in the project or on an object of it."""
    of = object_id or project.id
    id = id or identifier(f"role {user_id} {name} {of}")
    return state.assignments.add(id, Assignment(id, project.id, user_id, DEFAULT_ROLES[name].id, object_type, of))


def model(
    state: State, project: Project, name: str, inputs: Fields | None = None, outputs: Fields | None = None, **more: Any
) -> Model:
    """A model of these fields."""
    id = more.pop("id", identifier(f"model {project.id} {name}"))
    given = {
        "description": "",
        "input_type": STRUCTURED if inputs else PLAIN,
        "output_type": STRUCTURED if outputs else PLAIN,
        "input_fields": fields(inputs),
        "output_fields": fields(outputs),
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    return state.models.add(id, Model(id=id, project_id=project.id, name=name, **{**given, **more}))


def version(state: State, model: Model, name: str, *, file: bytes | None = None, **more: Any) -> Version:
    """A version that was built long ago from a file."""
    id = more.pop("id", identifier(f"version {model.id} {name}"))
    given = {
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
        "file_updated_at": LONG_AGO,
        "build": Build(LONG_AGO + timedelta(minutes=1)),
    }
    state.files.add(id, File(id, "model.zip", package() if file is None else file))
    return state.versions.add(
        id, Version(id=id, project_id=model.project_id, model_id=model.id, name=name, **{**given, **more})
    )


def pipeline(state: State, project: Project, name: str, inputs: Fields | None = None, **more: Any) -> Pipeline:
    """A pipeline of these fields, with nothing in it."""
    id = more.pop("id", identifier(f"pipeline {project.id} {name}"))
    given = {
        "description": "",
        "input_type": STRUCTURED if inputs else PLAIN,
        "input_fields": fields(inputs),
        "created_at": LONG_AGO,
        "updated_at": LONG_AGO,
    }
    return state.pipelines.add(id, Pipeline(id=id, project_id=project.id, name=name, **{**given, **more}))


def model_object(state: State, pipeline: Pipeline, name: str, version: Version) -> PipelineObject:
    """A version in a pipeline."""
    id = identifier(f"object {pipeline.id} {name}")
    one = PipelineObject(id, pipeline.id, name, "model", version.model_id, version.id)
    return state.objects.add(id, one)


def attachment(
    state: State, source: PipelineObject | None, destination: PipelineObject, mapping: Mapping[str, str] | None = None
) -> Attachment:
    """A link from an object, or from the start, to another; `mapping` leads from source to destination fields."""
    pairs = tuple(Pair(one, other) for one, other in (mapping or {}).items())
    source_id = START if source is None else source.id
    id = identifier(f"attachment {source_id} {destination.id}")
    return state.attachments.add(id, Attachment(id, destination.pipeline_id, source_id, destination.id, pairs))


def fields(types: Fields | None) -> tuple[Field, ...]:
    """The fields of these names and types."""
    return tuple(Field(name, data_type) for name, data_type in (types or {}).items())


def package(text: str = "class Model:\n    pass\n") -> bytes:
    """A model file: a zip, the same each time."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(ZipInfo("package/model.py"), text)
    return content.getvalue()


def variable(
    state: State, owner_id: str, name: str, value: str, *, secret: bool = False, id: str | None = None
) -> Variable:
    """An environment variable of a project, a model or a version."""
    one = Variable(id or identifier(f"variable {owner_id} {name}"), owner_id, name, value, secret)
    return state.variables.add(f"{owner_id}/{one.id}", one)


def service_user(state: State, project: Project, name: str, token: str, id: str = "") -> ServiceUser:
    """A service user with a token and no role."""
    id = id or identifier(f"service user {project.id} {name}")
    state.tokens.add(digest(token), Token(id))
    email = f"{id}.{project.name}@serviceuser.ubiops.com"
    return state.service_users.add(id, ServiceUser(id, project.id, email, name, LONG_AGO))


def custom_role(state: State, project: Project, name: str, *permissions: str) -> Role:
    """A role of these permissions."""
    id = identifier(f"custom role {project.id} {name}")
    return state.roles.add(id, Role(id, project.id, name, permissions))


def credentials(state: State, project: Project, name: str, type: str = "aws_s3", **configuration: str) -> Credentials:
    """Credentials that were verified long ago; parameters that are not given have their name as value."""
    parameters = KINDS[type].credentials_configuration
    id = identifier(f"credentials {project.id} {name}")
    verified = Verification(LONG_AGO)
    one = Credentials(
        id, project.id, name, type, _configuration(parameters, configuration), verified, LONG_AGO, LONG_AGO
    )
    return state.credentials.add(id, one)


def connector(
    state: State, credentials: Credentials, name: str, inputs: Fields | None = None, **configuration: str
) -> Connector:
    """A connector of the credentials' type; of a blob type without `inputs`."""
    kind = KINDS[credentials.type]
    id = identifier(f"connector {credentials.project_id} {name}")
    one = Connector(
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
    return state.connectors.add(id, one)


def schedule(state: State, version: Version, name: str, line: str, data: Any, **more: Any) -> Schedule:
    """Direct requests to a version, from when the clock is first seen."""
    id = identifier(f"schedule {version.project_id} {name}")
    given = {"batch": False, "timeout": 300, "enabled": True, "created_at": LONG_AGO}
    of = ("model", version.model_id, version.id)
    return state.schedules.add(id, Schedule(id, version.project_id, name, *of, line, data, **{**given, **more}))


def _configuration(parameters: Iterable[Parameter], values: Mapping[str, str]) -> dict[str, Any]:
    return {one.parameter: values.get(one.parameter, one.default or one.parameter) for one in parameters}


def connector_object(state: State, pipeline: Pipeline, name: str, connector: Connector) -> PipelineObject:
    """A connector in a pipeline."""
    id = identifier(f"object {pipeline.id} {name}")
    return state.objects.add(id, PipelineObject(id, pipeline.id, name, "connector", connector.id))
