"""The demo's organizations, models, variables, blobs, connectors and schedules."""

from __future__ import annotations

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.factories import LONG_AGO
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Subscription
from projectlink_mock.services.ubiops.state.models import Blob, Model, Version
from projectlink_mock.services.ubiops_common.state import Project

_BLOB_TTL_SECONDS = 100 * 365 * 24 * 3600


def add(state: State) -> None:
    """Add the demo's organizations with everything in them but pipelines of models, and requests."""
    project = _add_organizations(state)
    model, version = _add_models(state, project)
    _add_variables(state, project, model, version)
    _add_blob(state, project)
    _add_connectors(state, project)
    factories.schedule(state, version, "schedule_name_example", "0 * 3 * *", {"input": 0.5})
    factories.schedule(state, version, "other-schedule", "0 0 * * *", {"input": 0.5}, enabled=False)


def _add_organizations(state: State) -> Project:
    """Add the demo organization of alice and ada, and carol's, which the others cannot see; return the demo project."""
    ada, alice, bob, carol = (factories.user(state, demo_user.email) for demo_user in (ADA, ALICE, BOB, CAROL))
    organization = factories.organization(state, "organization_name_example", alice, ada)
    factories.member(state, organization, bob)
    project = factories.project(state, organization, "project_name_example")
    factories.role(state, project, bob.id, "project-viewer", id="id_example")
    factories.custom_role(state, project, "role_name_example", "models.list", "models.get", "models.delete")
    token, id = "service-user-token", "service_user_id_example"
    service_user = factories.service_user(state, project, "service-user-1", token, id=id)
    factories.role(state, project, service_user.id, "model-viewer")
    other = factories.organization(state, "other-organization", carol, subscription="free")
    factories.project(state, other, "other-project")
    id = identifier("subscription subscription_name_example")
    state.subscriptions.add(id, Subscription(id, "subscription_name_example", 2, 3, 28, 10_000, 15))
    return project


def _add_models(state: State, project: Project) -> tuple[Model, Version]:
    """Add models with versions; return the model and version of the documented examples.

    The documented examples send empty requests, which only plain models accept. They also delete their model, so
    the demo pipeline uses another model.
    """
    model = factories.model(state, project, "model_name_example")
    version = factories.version(state, model, "version_example")
    structured = factories.model(state, project, "structured-model", {"input": "double"}, {"output": "double"})
    for other in (model, factories.model(state, project, "model-in-pipeline"), structured):
        factories.version(state, other, "v1")
    return model, version


def _add_variables(state: State, project: Project, model: Model, version: Version) -> None:
    """Add variables on each level; those of the model and the version override inherited ones."""
    factories.variable(state, project.id, "database_schema", "public", id="id_example")
    factories.variable(state, project.id, "database_password", "password", secret=True)
    factories.variable(state, model.id, "model_variable_a", "some_value", id="id_example")
    factories.variable(state, model.id, "database_schema", "private")
    factories.variable(state, version.id, "version_variable", "another one", id="id_example")
    factories.variable(state, version.id, "model_variable_a", "another_value")


def _add_blob(state: State, project: Project) -> None:
    """Add a blob that does not expire in any test."""
    id, content = "blob_id_example", StoredContent.of(b"The content of a blob.\n")
    blob = Blob(id, project.id, "original-filename.txt", "text/plain", content, _BLOB_TTL_SECONDS, LONG_AGO)
    state.blobs.add(id, blob)


def _add_connectors(state: State, project: Project) -> None:
    """Add a database connector in a pipeline, an S3 connector, and unused credentials."""
    factories.credentials(state, project, "credentials_name_example")
    database = factories.credentials(
        state, project, "postgresql-credentials", "postgresql", username="user", host="host", port="1234"
    )
    columns = {"field-1": "int", "field-2": "double"}
    table = factories.connector(
        state, database, "postgresql-connector", columns, database="database-1", schema="public", table="table-1"
    )
    pipeline = factories.pipeline(state, project, "pipeline-to-table", columns)
    row = factories.connector_object(state, pipeline, "row", table)
    factories.attachment(state, None, row, {name: name for name in columns})
    bucket = factories.credentials(state, project, "s3-credentials")
    factories.connector(state, bucket, "connector_name_example", bucket="bucket-name", path_prefix="blob")
