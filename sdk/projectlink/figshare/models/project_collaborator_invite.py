# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCollaboratorInvite``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ProjectCollaboratorInvite(Model):
    """An invitation. One of user_id and email is mandatory."""

    role_name: Annotated[str, Known("viewer", "collaborator")]
    """Role. One of: `viewer`, `collaborator`."""
    user_id: StrictInt | None = None
    """Who is invited."""
    email: str | None = None
    """Who is invited, by e-mail address."""
    comment: str | None = None
    """Text that goes with the invitation."""
