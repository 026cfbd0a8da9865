# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UpdateProjectRequest``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class UpdateProjectRequest(Model):
    """What to change in a project."""

    name: str | None = None
    """New project name."""
    description: str | None = None
    """New description."""
    template: dict[str, Any] | None = None
    """New extraction template (NuExtract format)."""
