# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreateProjectRequest``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model


class CreateProjectRequest(Model):
    """A project to create."""

    name: str
    """Project name."""
    description: str
    """A brief explanation of the project."""
    template: dict[str, Any]
    """Extraction template (NuExtract format)."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """The organization that is to own the project beside the caller."""
