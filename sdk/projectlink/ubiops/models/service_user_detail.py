# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ServiceUserDetail``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class ServiceUserDetail(Model):
    """A new service user and its token."""

    email: str
    """E-mail made for the service user, unique."""
    id: str | None = None
    """Unique identifier (UUID)."""
    token: Annotated[str | None, Field(repr=False)] = None
    """The API token, shown here and never again."""
    name: str | None = None
    """Name of the service user; null if none was given."""
    creation_date: str | None = None
    """When the service user was created."""
