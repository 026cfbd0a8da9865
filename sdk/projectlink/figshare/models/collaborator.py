# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Collaborator``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class Collaborator(Model):
    """A user who works on a project."""

    role_name: Annotated[str, Known("Owner", "Collaborator", "Viewer")]
    """Role: `Owner`, `Collaborator` or `Viewer`."""
    user_id: StrictInt
    """Unique identifier of the user."""
    name: str
    """Name of the user, or the address of a user invited by e-mail."""
