# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Project``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class Project(Model):
    """A public project, in short."""

    id: StrictInt
    """Unique identifier of the project."""
    title: str
    """Title."""
    url: str
    """Where the API has it."""
    published_date: str | None
    """When it was published."""
