# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectNoteCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectNoteCreate(Model):
    """The text of a note."""

    text: str
    """Text (at least 3 characters). At least 3 characters."""
