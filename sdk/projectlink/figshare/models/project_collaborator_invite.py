# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCollaboratorInvite``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class ProjectCollaboratorInvite(Model):
    """An invitation. One of `user_id` and `email` is required.

    Attributes:
        role_name: Role in the project. One of: `viewer`, `collaborator`.
        user_id: Unique identifier of the user.
        email: E-mail address of the user.
        comment: Comment to send with the invitation.
    """

    role_name: Annotated[Literal["viewer", "collaborator"] | str, OpenEnum()]
    """Role in the project. One of: `viewer`, `collaborator`."""
    user_id: StrictInt | None = None
    """Unique identifier of the user."""
    email: str | None = None
    """E-mail address of the user."""
    comment: str | None = None
    """Comment to send with the invitation."""
