# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConfigurationList``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Known, Model


class ConfigurationList(Model):
    """A kind of connector, and what it and its credentials must be configured with."""

    connector: str
    """Name of the kind, the `type` of connectors and credentials."""
    connector_type: Annotated[str, Known("structured", "blob")]
    """What it takes, `structured` or `blob`."""
    connector_configuration: list[dict[str, Any]]
    """Its parameters, each with `parameter` (the key in a configuration), `name` and `description` (for people),
    `input_field` (the HTML input field of a form), `default`, `protected` (whether values are never shown) and
    `regex` (which a value must match)."""
    credentials_configuration: list[dict[str, Any]]
    """Its parameters, each with `parameter` (the key in a configuration), `name` and `description` (for people),
    `input_field` (the HTML input field of a form), `default`, `protected` (whether values are never shown) and
    `regex` (which a value must match)."""
