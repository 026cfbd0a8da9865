# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorCreate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.connector_field_create import ConnectorFieldCreate


class ConnectorCreate(Model):
    """A connector to create."""

    name: str
    """Name of the connector, unique within the project. 1 to 64 characters."""
    type: str
    """Kind of the connector, from those listed by `/config/connectors`, such as `aws_s3`, `postgresql` or
    `gcp_cloud_storage`. 1 to 64 characters."""
    credentials: str
    """Name of the credentials to use. Not empty."""
    configuration: dict[str, Any]
    """A value for each parameter that the kind needs."""
    input_fields: list[ConnectorFieldCreate] | None = None
    """The fields of a structured connector, such as the columns of a table; required then. Left out or empty for a
    blob connector."""
