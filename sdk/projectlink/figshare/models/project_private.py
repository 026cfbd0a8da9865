# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectPrivate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class ProjectPrivate(Model):
    """Summary of a project in which the caller has a role.

    Attributes:
        id: Unique identifier of the project.
        title: Title.
        url: API URL.
        created_date: Creation date.
        modified_date: Date of the last update.
        published_date: Publication date; null until published.
        role: Role of the caller: `Owner`, `Collaborator` or `Viewer`; null for an administrator without a role.
        storage: Storage of the project: `individual` or `group`.
    """

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """API URL."""
    created_date: str
    """Creation date."""
    modified_date: str
    """Date of the last update."""
    published_date: str | None
    """Publication date; null until published."""
    role: Annotated[Literal["Owner", "Collaborator", "Viewer"] | str | None, OpenEnum()]
    """Role of the caller: `Owner`, `Collaborator` or `Viewer`; null for an administrator without a role."""
    storage: Annotated[Literal["individual", "group"] | str, OpenEnum()]
    """Storage of the project: `individual` or `group`."""
