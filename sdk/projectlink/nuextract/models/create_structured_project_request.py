# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreateStructuredProjectRequest``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model


class CreateStructuredProjectRequest(Model):
    """A structured project to create.

    Attributes:
        name: Name of the project.
        description: Description of the project; may be empty.
        template: Extraction template in the NuExtract format.
        instructions: Instructions for the model. Default: `""`.
        owner_organization: Organization that owns the project together with the caller.
    """

    name: str
    """Name of the project."""
    description: str
    """Description of the project; may be empty."""
    template: dict[str, Any]
    """Extraction template in the NuExtract format."""
    instructions: str | None = None
    """Instructions for the model. Default: `""`."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns the project together with the caller."""
