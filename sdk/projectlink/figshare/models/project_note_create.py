# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectNoteCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectNoteCreate(Model):
    """Text of a note.

    Attributes:
        text: Text of the note. At least 3 characters.
    """

    text: str
    """Text of the note. At least 3 characters."""
