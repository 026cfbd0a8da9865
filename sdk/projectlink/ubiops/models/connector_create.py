# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.connector_field_create import ConnectorFieldCreate


class ConnectorCreate(Model):
    """A connector to create.

    Attributes:
        name: Name of the connector, unique within the project. 1 to 64 characters.
        type: Type of the connector, such as `aws_s3` or `postgresql`; `/config/connectors` lists them. 1 to 64
            characters.
        credentials: Name of the credentials to use. Not empty.
        configuration: Values of the parameters of the type.
        input_fields: Fields of a structured connector, such as table columns. Omit or leave empty for a blob connector.
    """

    name: str
    """Name of the connector, unique within the project. 1 to 64 characters."""
    type: str
    """Type of the connector, such as `aws_s3` or `postgresql`; `/config/connectors` lists them. 1 to 64 characters."""
    credentials: str
    """Name of the credentials to use. Not empty."""
    configuration: dict[str, Any]
    """Values of the parameters of the type."""
    input_fields: list[ConnectorFieldCreate] | None = None
    """Fields of a structured connector, such as table columns. Omit or leave empty for a blob connector."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str,
            type: str,
            credentials: str,
            configuration: dict[str, Any],
            input_fields: Sequence[ConnectorFieldCreate | dict[str, Any]] | None = None,
        ) -> None: ...
