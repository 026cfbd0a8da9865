# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Collaborator``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class Collaborator(Model):
    """A user who works on a project.

    Attributes:
        role_name: Role: `Owner`, `Collaborator` or `Viewer`.
        user_id: Unique identifier of the user.
        name: Name of the user, or the address of a user invited by e-mail.
    """

    role_name: Annotated[Literal["Owner", "Collaborator", "Viewer"] | str, OpenEnum()]
    """Role: `Owner`, `Collaborator` or `Viewer`."""
    user_id: StrictInt
    """Unique identifier of the user."""
    name: str
    """Name of the user, or the address of a user invited by e-mail."""
