# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictFloat


class ProjectCreate(Model):
    """A project to create.

    Attributes:
        name: Name of the project, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to
            64 characters.
        organization_name: Name of the organization. Not empty.
        advanced_permissions: True to enable advanced permissions. Default: `false`.
        credits: Maximum of credits, which are the credit rate of an instance type times the hours that its instances
            run. By default and if null, there is no limit. At least 0.
        cors_origins: Origins from which browsers can send requests to the project.
        labels: Labels and their values.
    """

    name: str
    """Name of the project, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
    characters."""
    organization_name: str
    """Name of the organization. Not empty."""
    advanced_permissions: StrictBool | None = None
    """True to enable advanced permissions. Default: `false`."""
    credits: StrictFloat | None = None
    """Maximum of credits, which are the credit rate of an instance type times the hours that its instances run. By
    default and if null, there is no limit. At least 0."""
    cors_origins: list[str] | None = None
    """Origins from which browsers can send requests to the project."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
