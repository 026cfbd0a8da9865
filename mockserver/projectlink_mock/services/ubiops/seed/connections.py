"""The demo's connectors, credentials and schedule."""

from __future__ import annotations

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State


def add(state: State) -> None:
    """A connector to a bucket, one to a table that a pipeline fills, and credentials that no connector uses."""
    project = state.projects.get_by(name="project_name_example")
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
    model = state.models.get_by(project_id=project.id, name="model_name_example")
    version = state.versions.get_by(model_id=model.id, name="version_example")
    factories.schedule(state, version, "schedule_name_example", "0 * 3 * *", {"input": 0.5})
    factories.schedule(state, version, "other-schedule", "0 0 * * *", {"input": 0.5}, enabled=False)
