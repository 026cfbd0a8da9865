# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ReferenceProjectResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ReferenceProjectResponse(Model):
    """A reference project.

    Attributes:
        id: Identifier of the project.
        name: Name of the project.
        description: Description of the project.
    """

    id: str
    """Identifier of the project."""
    name: str
    """Name of the project."""
    description: str
    """Description of the project."""
