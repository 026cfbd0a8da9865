# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``RoleUpdate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class RoleUpdate(Model):
    """What to change in a custom role."""

    name: str | None = None
    """New name, unique within the project. Lowercase letters, digits and dashes, starting with a letter. 1 to 64
    characters."""
    permissions: list[str] | None = None
    """The permissions that replace all that the role held."""
