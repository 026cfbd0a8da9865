# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ModelUpdate(Model):
    """Fields of a model to update.

    Attributes:
        name: New name, unique within the project. 1 to 64 characters.
        description: New description. At most 200 characters.
    """

    name: str | None = None
    """New name, unique within the project. 1 to 64 characters."""
    description: str | None = None
    """New description. At most 200 characters."""
