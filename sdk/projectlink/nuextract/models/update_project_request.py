# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UpdateProjectRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class UpdateProjectRequest(Model):
    """Fields of a project to update.

    Attributes:
        name: New name of the project.
        description: New description.
        template: New extraction template in the NuExtract format.
    """

    name: str | None = None
    """New name of the project."""
    description: str | None = None
    """New description."""
    template: dict[str, Any] | None = None
    """New extraction template in the NuExtract format."""
