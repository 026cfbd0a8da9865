# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.connector_field_create import ConnectorFieldCreate


class ConnectorUpdate(Model):
    """Fields of a connector to update.

    Attributes:
        name: Name of the connector, unique within the project. 1 to 64 characters.
        credentials: Name of the new credentials. Not empty.
        configuration: Parameters to update; omitted ones keep their values.
        input_fields: Fields of a structured connector, such as table columns. Omit or leave empty for a blob connector.
    """

    name: str | None = None
    """Name of the connector, unique within the project. 1 to 64 characters."""
    credentials: str | None = None
    """Name of the new credentials. Not empty."""
    configuration: dict[str, Any] | None = None
    """Parameters to update; omitted ones keep their values."""
    input_fields: list[ConnectorFieldCreate] | None = None
    """Fields of a structured connector, such as table columns. Omit or leave empty for a blob connector."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            credentials: str | None = None,
            configuration: dict[str, Any] | None = None,
            input_fields: Sequence[ConnectorFieldCreate | dict[str, Any]] | None = None,
        ) -> None: ...
