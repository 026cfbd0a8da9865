# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUserCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUserCreate(Model):
    """A user to add to a project.

    Attributes:
        user_id: Identifier of the user (UUID).
    """

    user_id: str
    """Identifier of the user (UUID)."""
