# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.automl.models.project_summary import ProjectSummary


class ProjectList(Model):
    """A page of projects."""

    items: list[ProjectSummary]
    """The projects of this page."""
    total: StrictInt
    """How many projects there are on all pages."""
    limit: StrictInt
    """How many a page holds at most."""
    offset: StrictInt
    """How many come before this page."""
