# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectCollaborator``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ProjectCollaborator(Model):
    """Somebody who works on a project, or is invited to."""

    status: str | None
    """`invited` until the invitation is accepted, then null."""
    role_name: Annotated[str, Known("Owner", "Collaborator", "Viewer")]
    """Owner, Collaborator or Viewer."""
    user_id: StrictInt
    """Unique identifier of the user."""
    name: str
    """Name; of somebody invited by e-mail, the address."""
