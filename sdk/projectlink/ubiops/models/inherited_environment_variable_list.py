# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InheritedEnvironmentVariableList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictBool


class InheritedEnvironmentVariableList(Model):
    """An environment variable and its origin."""

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name of the variable."""
    secret: StrictBool
    """True if the value is hidden."""
    value: str | None = None
    """Value; null for a secret."""
    inheritance_type: Annotated[str | None, Known("project", "model", "model_version", "")] = None
    """Origin of an inherited variable: `project`, `model` or `model_version`; otherwise null or empty."""
    inheritance_name: str | None = None
    """Name of the origin; null or empty if not inherited."""
