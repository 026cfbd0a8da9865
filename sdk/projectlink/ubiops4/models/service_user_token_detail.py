# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserTokenDetail``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class ServiceUserTokenDetail(Model):
    """A new service user and its token.

    Attributes:
        email: Generated e-mail address, unique.
        id: Unique identifier (UUID).
        name: Name of the service user; null if not given.
        description: Description of the service user.
        creation_date: Creation time.
        expiry_date: Time of expiry; null for never.
        token_last_used: Time of the last request with its token; null if none.
        token: API token; only this response contains it.
    """

    email: str
    """Generated e-mail address, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name of the service user; null if not given."""
    description: str | None = None
    """Description of the service user."""
    creation_date: str | None = None
    """Creation time."""
    expiry_date: str | None = None
    """Time of expiry; null for never."""
    token_last_used: str | None = None
    """Time of the last request with its token; null if none."""
    token: Annotated[str | None, Field(repr=False)] = None
    """API token; only this response contains it."""
