# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class RoleCreate(Model):
    """A custom role to create.

    Attributes:
        name: Name of the role, unique within the project: lowercase letters, digits and dashes, starting with a letter.
            1 to 64 characters.
        permissions: Permissions of the role; `/permissions` lists them.
    """

    name: str
    """Name of the role, unique within the project: lowercase letters, digits and dashes, starting with a letter. 1
    to 64 characters."""
    permissions: list[str]
    """Permissions of the role; `/permissions` lists them."""
