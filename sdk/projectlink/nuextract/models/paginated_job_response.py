# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PaginatedJobResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictInt
from projectlink.nuextract.models.job_response import JobResponse


class PaginatedJobResponse(Model):
    """A page of jobs.

    Attributes:
        total_count: Number of all jobs.
        skip: Number of skipped jobs.
        per_page: Number of jobs of a page.
        items: Jobs of the page.
    """

    total_count: Annotated[StrictInt, Field(alias="totalCount")]
    """Number of all jobs."""
    skip: StrictInt
    """Number of skipped jobs."""
    per_page: Annotated[StrictInt, Field(alias="perPage")]
    """Number of jobs of a page."""
    items: list[JobResponse]
    """Jobs of the page."""
