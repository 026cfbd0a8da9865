# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelRequestList``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class ModelRequestList(Model):
    """Result of a direct request to a model.

    Attributes:
        success: True if the request succeeded.
        request_id: Unique identifier of the request (UUID).
        result: Result; null for a failed request.
        error_message: Reason for the failure; null for a successful request.
    """

    success: StrictBool
    """True if the request succeeded."""
    request_id: str | None = None
    """Unique identifier of the request (UUID)."""
    result: Any = None
    """Result; null for a failed request."""
    error_message: str | None = None
    """Reason for the failure; null for a successful request."""
