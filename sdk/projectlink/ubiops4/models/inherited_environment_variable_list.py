# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InheritedEnvironmentVariableList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool


class InheritedEnvironmentVariableList(Model):
    """An environment variable and its origin.

    Attributes:
        id: Unique identifier (UUID).
        name: Name of the variable.
        secret: True if the value is hidden.
        value: Value; null for a secret.
        inheritance_type: Origin of an inherited variable: `project` or `deployment`; otherwise null.
        inheritance_name: Name of the origin; null if not inherited.
    """

    id: str
    """Unique identifier (UUID)."""
    name: str
    """Name of the variable."""
    secret: StrictBool
    """True if the value is hidden."""
    value: str | None = None
    """Value; null for a secret."""
    inheritance_type: Annotated[Literal["project", "deployment"] | str | None, OpenEnum()] = None
    """Origin of an inherited variable: `project` or `deployment`; otherwise null."""
    inheritance_name: str | None = None
    """Name of the origin; null if not inherited."""
