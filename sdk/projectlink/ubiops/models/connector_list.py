# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import DateTime, Known, Model
from projectlink.ubiops.models.connector_field_list import ConnectorFieldList


class ConnectorList(Model):
    """A connector."""

    name: str
    """Name, unique within the project."""
    type: str
    """Kind of the connector, such as `aws_s3`."""
    input_type: Annotated[str, Known("structured", "blob")]
    """What it takes, `structured` or `blob`, by its type."""
    credentials: str
    """Name of the credentials that it uses."""
    id: str | None = None
    """Unique identifier (UUID)."""
    status: str | None = None
    """`pending_verification` at first and after a change of the configuration, then `available`, or
    `failed_verification` with an error_message."""
    error_message: str | None = None
    """Why the verification failed; empty if it did not."""
    project: str | None = None
    """Name of the project that holds the connector."""
    configuration: dict[str, Any] | None = None
    """Its parameters; null where the value is protected."""
    input_fields: list[ConnectorFieldList] | None = None
    """Its fields; a blob connector has one, named and typed `blob`."""
    creation_date: DateTime | None = None
    """When the connector was created."""
    last_updated: DateTime | None = None
    """When the connector was last changed."""
