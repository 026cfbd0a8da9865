# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``JobIdResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class JobIdResponse(Model):
    """The identifier of a job.

    Attributes:
        job_id: Identifier of the job.
    """

    job_id: Annotated[str, Field(alias="jobId")]
    """Identifier of the job."""
