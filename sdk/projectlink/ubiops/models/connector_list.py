# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum
from projectlink.ubiops.models.connector_field_list import ConnectorFieldList


class ConnectorList(Model):
    """A connector.

    Attributes:
        name: Name, unique within the project.
        type: Type of the connector, such as `aws_s3`.
        input_type: Type of the input: `structured` or `blob`.
        credentials: Name of the credentials in use.
        id: Unique identifier (UUID).
        status: `pending_verification` after creation and after a new configuration, then `available`, or
            `failed_verification` with an `error_message`.
        error_message: Reason for a failed verification; otherwise empty.
        project: Name of the project that holds the connector.
        configuration: Values of the parameters; null for protected ones.
        input_fields: Fields; a blob connector has one, `blob`.
        creation_date: Creation time.
        last_updated: Time of the last update.
    """

    name: str
    """Name, unique within the project."""
    type: str
    """Type of the connector, such as `aws_s3`."""
    input_type: Annotated[Literal["structured", "blob"] | str, OpenEnum()]
    """Type of the input: `structured` or `blob`."""
    credentials: str
    """Name of the credentials in use."""
    id: str | None = None
    """Unique identifier (UUID)."""
    status: str | None = None
    """`pending_verification` after creation and after a new configuration, then `available`, or
    `failed_verification` with an `error_message`."""
    error_message: str | None = None
    """Reason for a failed verification; otherwise empty."""
    project: str | None = None
    """Name of the project that holds the connector."""
    configuration: dict[str, Any] | None = None
    """Values of the parameters; null for protected ones."""
    input_fields: list[ConnectorFieldList] | None = None
    """Fields; a blob connector has one, `blob`."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
