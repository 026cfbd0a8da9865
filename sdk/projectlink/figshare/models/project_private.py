# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectPrivate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ProjectPrivate(Model):
    """Summary of a project in which the caller has a role."""

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """API URL."""
    published_date: str | None
    """Publication date; null until published."""
    role: Annotated[str | None, Known("Owner", "Collaborator", "Viewer")]
    """Role of the caller: `Owner`, `Collaborator` or `Viewer`; null for an administrator without a role."""
    storage: Annotated[str, Known("individual", "group")]
    """Storage of the project: `individual` or `group`."""
