# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectPrivate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ProjectPrivate(Model):
    """A project in which the caller has a role, in short."""

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """Where the API has it."""
    published_date: str | None
    """When it was published."""
    role: Annotated[str | None, Known("Owner", "Collaborator", "Viewer")]
    """Owner, Collaborator or Viewer; null for an administrator who has no part in it."""
    storage: Annotated[str, Known("individual", "group")]
    """individual or group."""
