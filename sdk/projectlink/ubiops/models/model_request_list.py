# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelRequestList``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictBool


class ModelRequestList(Model):
    """The outcome of a direct request to a model."""

    success: StrictBool
    """Whether the request succeeded."""
    request_id: str | None = None
    """Unique identifier of the request (UUID)."""
    result: Any = None
    """The result; null if the request failed."""
    error_message: str | None = None
    """Why the request failed; null if it succeeded."""
