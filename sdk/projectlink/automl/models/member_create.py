# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``MemberCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class MemberCreate(Model):
    """A user to add and their role.

    Attributes:
        email: E-mail address of a registered user, case-insensitive.
        role: Role of the user in the project. One of: `viewer`, `editor`, `admin`, `owner`. Default: `editor`.
    """

    email: str
    """E-mail address of a registered user, case-insensitive."""
    role: Annotated[Literal["viewer", "editor", "admin", "owner"] | str | None, OpenEnum()] = None
    """Role of the user in the project. One of: `viewer`, `editor`, `admin`, `owner`. Default: `editor`."""
