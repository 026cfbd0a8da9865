# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class RoleUpdate(Model):
    """Fields of a custom role to update.

    Attributes:
        name: New name, unique within the project: lowercase letters, digits and dashes, starting with a letter. 1 to 64
            characters.
        permissions: Permissions that replace the previous ones.
    """

    name: str | None = None
    """New name, unique within the project: lowercase letters, digits and dashes, starting with a letter. 1 to 64
    characters."""
    permissions: list[str] | None = None
    """Permissions that replace the previous ones."""
