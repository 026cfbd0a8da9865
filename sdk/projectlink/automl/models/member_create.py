# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MemberCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class MemberCreate(Model):
    """A user, and the role to give."""

    email: str
    """E-mail address of a registered user, in upper or lower case."""
    role: Annotated[str | None, Known("viewer", "editor", "admin", "owner")] = None
    """One of viewer, editor, admin and owner; editor if left out. One of: `viewer`, `editor`, `admin`, `owner`.
    Default: `editor`."""
