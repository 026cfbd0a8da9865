# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RevisionCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class RevisionCreate(Model):
    """Result of an upload.

    Attributes:
        success: True if the upload succeeded.
        revision: Identifier of the created revision (UUID).
    """

    success: StrictBool
    """True if the upload succeeded."""
    revision: str
    """Identifier of the created revision (UUID)."""
