# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ProjectUpdate(Model):
    """Fields of a project to update.

    Attributes:
        name: New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64
            characters.
    """

    name: str
    """New name, globally unique: lowercase letters, digits and dashes, starting with a letter. 1 to 64 characters."""
