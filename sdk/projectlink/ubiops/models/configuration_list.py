# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConfigurationList``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum


class ConfigurationList(Model):
    """A connector type and the parameters of its connectors and credentials.

    Attributes:
        connector: Name of the type, the `type` of connectors and credentials.
        connector_type: Type of the input: `structured` or `blob`.
        connector_configuration: Parameters: `parameter` (key in a configuration), `name` and `description` (for
            people), `input_field` (HTML input type), `default`, `protected` (true for values that are never returned)
            and `regex` (pattern for values).
        credentials_configuration: Parameters: `parameter` (key in a configuration), `name` and `description` (for
            people), `input_field` (HTML input type), `default`, `protected` (true for values that are never returned)
            and `regex` (pattern for values).
    """

    connector: str
    """Name of the type, the `type` of connectors and credentials."""
    connector_type: Annotated[Literal["structured", "blob"] | str, OpenEnum()]
    """Type of the input: `structured` or `blob`."""
    connector_configuration: list[dict[str, Any]]
    """Parameters: `parameter` (key in a configuration), `name` and `description` (for people), `input_field` (HTML
    input type), `default`, `protected` (true for values that are never returned) and `regex` (pattern for
    values)."""
    credentials_configuration: list[dict[str, Any]]
    """Parameters: `parameter` (key in a configuration), `name` and `description` (for people), `input_field` (HTML
    input type), `default`, `protected` (true for values that are never returned) and `regex` (pattern for
    values)."""
