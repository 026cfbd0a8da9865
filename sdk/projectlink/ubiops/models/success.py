# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Success``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Success(Model):
    """Whether an upload succeeded."""

    success: StrictBool
    """Whether the file was taken."""
