# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.automl.models.project_summary import ProjectSummary


class ProjectList(Model):
    """A page of projects.

    Attributes:
        items: The projects of this page.
        total: Total number of projects on all pages.
        limit: Maximum number of items per page.
        offset: Number of items before this page.
    """

    items: list[ProjectSummary]
    """The projects of this page."""
    total: StrictInt
    """Total number of projects on all pages."""
    limit: StrictInt
    """Maximum number of items per page."""
    offset: StrictInt
    """Number of items before this page."""
