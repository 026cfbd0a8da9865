# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConfigurationList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Known, Model


class ConfigurationList(Model):
    """A connector type and the parameters of its connectors and credentials."""

    connector: str
    """Name of the type, the `type` of connectors and credentials."""
    connector_type: Annotated[str, Known("structured", "blob")]
    """Type of the input: `structured` or `blob`."""
    connector_configuration: list[dict[str, Any]]
    """Parameters: `parameter` (key in a configuration), `name` and `description` (for people), `input_field` (HTML
    input type), `default`, `protected` (true for values that are never returned) and `regex` (pattern for
    values)."""
    credentials_configuration: list[dict[str, Any]]
    """Parameters: `parameter` (key in a configuration), `name` and `description` (for people), `input_field` (HTML
    input type), `default`, `protected` (true for values that are never returned) and `regex` (pattern for
    values)."""
