# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Success``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Success(Model):
    """Result of an action without other data.

    Attributes:
        success: True if the action succeeded.
    """

    success: StrictBool
    """True if the action succeeded."""
