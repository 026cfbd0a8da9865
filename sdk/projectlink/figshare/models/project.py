# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Project``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class Project(Model):
    """Summary of a public project.

    Attributes:
        id: Unique identifier of the project.
        title: Title.
        url: API URL.
        created_date: Creation date.
        modified_date: Date of the last update.
        published_date: Publication date; null until published.
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
