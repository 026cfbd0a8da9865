# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectNote``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ProjectNote(Model):
    """Summary of a note.

    Attributes:
        id: Unique identifier of the note.
        user_id: Unique identifier of the author.
        user_name: Name of the author.
        abstract: Beginning of the text.
        created_date: Creation date.
        modified_date: Date of the last update.
    """

    id: StrictInt
    """Unique identifier of the note."""
    user_id: StrictInt
    """Unique identifier of the author."""
    user_name: str
    """Name of the author."""
    abstract: str
    """Beginning of the text."""
    created_date: str
    """Creation date."""
    modified_date: str
    """Date of the last update."""
