# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``JobStatusResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictInt


class JobStatusResponse(Model):
    """A job without input and output.

    Attributes:
        id: Identifier of the job.
        job_type: Kind of the job. One of: `structured-extraction`, `content-extraction`, `template-generation`.
        status: Status of the job. One of: `queued`, `running`, `completed`, `failed`, `cancelled`.
        owner_user: User who owns it.
        started_at: Time of the start (ISO 8601); that of the creation while the job is queued.
        created_at: Creation time (ISO 8601).
        updated_at: Time of the last update (ISO 8601).
        timeout_seconds: Time limit in seconds.
        owner_organization: Organization that owns it; null for none.
        completed_at: Time of the end (ISO 8601); null before it.
    """

    id: str
    """Identifier of the job."""
    job_type: Annotated[
        Literal["structured-extraction", "content-extraction", "template-generation"] | str,
        OpenEnum(),
        Field(alias="jobType"),
    ]
    """Kind of the job. One of: `structured-extraction`, `content-extraction`, `template-generation`."""
    status: Annotated[Literal["queued", "running", "completed", "failed", "cancelled"] | str, OpenEnum()]
    """Status of the job. One of: `queued`, `running`, `completed`, `failed`, `cancelled`."""
    owner_user: Annotated[str, Field(alias="ownerUser")]
    """User who owns it."""
    started_at: Annotated[str, Field(alias="startedAt")]
    """Time of the start (ISO 8601); that of the creation while the job is queued."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """Creation time (ISO 8601)."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """Time of the last update (ISO 8601)."""
    timeout_seconds: Annotated[StrictInt, Field(alias="timeoutSeconds")]
    """Time limit in seconds."""
    owner_organization: Annotated[str | None, Field(alias="ownerOrganization")] = None
    """Organization that owns it; null for none."""
    completed_at: Annotated[str | None, Field(alias="completedAt")] = None
    """Time of the end (ISO 8601); null before it."""
