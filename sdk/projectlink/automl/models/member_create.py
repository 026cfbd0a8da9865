# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MemberCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class MemberCreate(Model):
    """A user to add and their role."""

    email: str
    """E-mail address of a registered user, case-insensitive."""
    role: Annotated[str | None, Known("viewer", "editor", "admin", "owner")] = None
    """Role of the user in the project. One of: `viewer`, `editor`, `admin`, `owner`. Default: `editor`."""
