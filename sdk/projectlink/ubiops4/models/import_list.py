# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ImportList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class ImportList(Model):
    """An import.

    Attributes:
        id: Unique identifier (UUID).
        imported_by: E-mail address of the user.
        creation_date: Creation time.
        status: Status of the import: `pending`, `scanning`, `confirmation` (waits for the caller),
            `confirmation_pending`, `processing`, `completed` or `failed`.
        error_message: Reason for a failure; otherwise empty.
        size: Size in bytes.
    """

    id: str | None = None
    """Unique identifier (UUID)."""
    imported_by: str | None = None
    """E-mail address of the user."""
    creation_date: DateTime | None = None
    """Creation time."""
    status: Annotated[
        Literal["pending", "scanning", "confirmation", "confirmation_pending", "processing", "completed", "failed"]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Status of the import: `pending`, `scanning`, `confirmation` (waits for the caller), `confirmation_pending`,
    `processing`, `completed` or `failed`."""
    error_message: str | None = None
    """Reason for a failure; otherwise empty."""
    size: StrictInt | None = None
    """Size in bytes."""
