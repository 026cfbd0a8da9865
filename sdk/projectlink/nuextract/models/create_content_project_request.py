# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreateContentProjectRequest``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class CreateContentProjectRequest(Model):
    """A content project to create.

    Attributes:
        name: Name of the project.
        description: Description of the project; may be empty.
        owner_organization: Organization that owns the project together with the caller.
    """

    name: str
    """Name of the project."""
    description: str
    """Description of the project; may be empty."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns the project together with the caller."""
