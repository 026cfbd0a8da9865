# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectInstanceListPaginated``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.project_instance_list import ProjectInstanceList


class ProjectInstanceListPaginated(Model):
    """A page of instances of a project.

    Attributes:
        results: Instances of the page.
        next: Cursor of the next page; null on the last one.
        previous: Cursor of the previous page; null on the first one.
    """

    results: list[ProjectInstanceList]
    """Instances of the page."""
    next: str | None = None
    """Cursor of the next page; null on the last one."""
    previous: str | None = None
    """Cursor of the previous page; null on the first one."""
