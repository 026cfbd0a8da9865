# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorUpdate``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model
from projectlink.ubiops.models.connector_field_create import ConnectorFieldCreate


class ConnectorUpdate(Model):
    """What to change in a connector; its type cannot be."""

    name: str | None = None
    """Name of the connector, unique within the project. 1 to 64 characters."""
    credentials: str | None = None
    """Name of the credentials to use instead. Not empty."""
    configuration: dict[str, Any] | None = None
    """The parameters to change; the others stay."""
    input_fields: list[ConnectorFieldCreate] | None = None
    """The fields of a structured connector, such as the columns of a table; required then. Left out or empty for a
    blob connector."""
