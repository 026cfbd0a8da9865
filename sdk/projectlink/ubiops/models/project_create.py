# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectCreate(Model):
    """A project to create.

    Attributes:
        name: Name of the project, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to
            64 characters.
        organization_name: Name of the organization. Not empty.
    """

    name: str
    """Name of the project, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
    characters."""
    organization_name: str
    """Name of the organization. Not empty."""
