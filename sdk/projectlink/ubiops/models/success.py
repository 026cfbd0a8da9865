# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Success``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Success(Model):
    """Result of an upload.

    Attributes:
        success: True if the upload succeeded.
    """

    success: StrictBool
    """True if the upload succeeded."""
