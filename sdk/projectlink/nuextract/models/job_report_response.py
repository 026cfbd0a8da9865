# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``JobReportResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictInt
from projectlink.nuextract.models.post_processing_report_response import PostProcessingReportResponse


class JobReportResponse(Model):
    """A report about the post-processing of a job.

    Attributes:
        job_id: Identifier of the job.
        job_type: Kind of the job.
        job_index: Position among the children of the parent, from 0.
        report: Repairs and error of a result.
        created_at: Creation time (ISO 8601).
        updated_at: Time of the last update (ISO 8601).
        parent_job_id: Identifier of its parent; null for none.
    """

    job_id: Annotated[str, Field(alias="jobId")]
    """Identifier of the job."""
    job_type: Annotated[str, Field(alias="jobType")]
    """Kind of the job."""
    job_index: Annotated[StrictInt, Field(alias="jobIndex")]
    """Position among the children of the parent, from 0."""
    report: PostProcessingReportResponse
    """Repairs and error of a result."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """Time of the last update (ISO 8601)."""
    parent_job_id: Annotated[str | None, Field(alias="parentJobId")] = None
    """Identifier of its parent; null for none."""
