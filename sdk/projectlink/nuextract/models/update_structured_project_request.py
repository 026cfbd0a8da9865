# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UpdateStructuredProjectRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class UpdateStructuredProjectRequest(Model):
    """Fields of a structured project to update.

    Attributes:
        name: New name of the project.
        description: New description.
        template: New extraction template in the NuExtract format.
        instructions: New instructions for the model.
    """

    name: str | None = None
    """New name of the project."""
    description: str | None = None
    """New description."""
    template: dict[str, Any] | None = None
    """New extraction template in the NuExtract format."""
    instructions: str | None = None
    """New instructions for the model."""
