# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PostProcessingReportResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool
from projectlink.nuextract.models.post_processing_error_response import PostProcessingErrorResponse
from projectlink.nuextract.models.post_processing_repair_response import PostProcessingRepairResponse


class PostProcessingReportResponse(Model):
    """Repairs and error of a result.

    Attributes:
        repairs: Repairs in their order.
        used_fallback: True if the result was replaced by an empty one.
        error: Error that was left; null for none.
    """

    repairs: list[PostProcessingRepairResponse]
    """Repairs in their order."""
    used_fallback: Annotated[StrictBool, Field(alias="usedFallback")]
    """True if the result was replaced by an empty one."""
    error: PostProcessingErrorResponse | None = None
    """Error that was left; null for none."""
