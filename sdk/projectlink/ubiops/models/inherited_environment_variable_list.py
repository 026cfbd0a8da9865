# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InheritedEnvironmentVariableList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class InheritedEnvironmentVariableList(Model):
    """An environment variable, and where it comes from."""

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name of the variable."""
    secret: StrictBool
    """Whether the value is hidden."""
    value: str | None = None
    """Its value; null for a secret."""
    inheritance_type: Annotated[str | None, Known("project", "model", "model_version", "")] = None
    """Where the variable is inherited from: `project`, `model` or `model_version`; null or empty if it is defined
    here."""
    inheritance_name: str | None = None
    """Name of what it is inherited from; null or empty if it is defined here."""
