# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RevisionList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool


class RevisionList(Model):
    """A revision of a version.

    Attributes:
        version: Name of the version.
        id: Unique identifier (UUID).
        creation_date: Creation time.
        created_by: E-mail address of the user who uploaded the file; `UbiOps` for the service.
        status: `queued`, then `building`, then `success`, or `failed` with an `error_message`.
        error_message: Reason for a failed build; otherwise empty.
        has_request_method: True if the code has the method `request`.
        has_requests_method: True if the code has the method `requests`.
        empty: True for a revision without a file.
    """

    version: str
    """Name of the version."""
    id: str | None = None
    """Unique identifier (UUID)."""
    creation_date: DateTime | None = None
    """Creation time."""
    created_by: str | None = None
    """E-mail address of the user who uploaded the file; `UbiOps` for the service."""
    status: Annotated[Literal["queued", "building", "success", "failed"] | str | None, OpenEnum()] = None
    """`queued`, then `building`, then `success`, or `failed` with an `error_message`."""
    error_message: str | None = None
    """Reason for a failed build; otherwise empty."""
    has_request_method: StrictBool | None = None
    """True if the code has the method `request`."""
    has_requests_method: StrictBool | None = None
    """True if the code has the method `requests`."""
    empty: StrictBool | None = None
    """True for a revision without a file."""
