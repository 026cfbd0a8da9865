# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TemplateDeploymentList``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class TemplateDeploymentList(Model):
    """A template deployment.

    Attributes:
        id: Unique identifier (UUID).
        details: Fields of a deployment to create from the template, and of its version.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    details: dict[str, Any] | None = None
    """Fields of a deployment to create from the template, and of its version."""
