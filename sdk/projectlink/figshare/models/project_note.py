# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectNote``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectNote(Model):
    """A note, its text cut."""

    id: StrictInt
    """Unique identifier of the note."""
    user_id: StrictInt
    """Who wrote it."""
    user_name: str
    """The name of who wrote it."""
    abstract: str
    """The text, cut if it is long."""
    created_date: str
    """When it was written."""
    modified_date: str
    """When it was last changed."""
