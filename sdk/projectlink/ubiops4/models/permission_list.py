# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PermissionList``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class PermissionList(Model):
    """A permission that a role can hold.

    Attributes:
        name: Name, `<resource>.<action>`; nested resources are separated by dots, as in `deployments.versions.create`.
    """

    name: str | None = None
    """Name, `<resource>.<action>`; nested resources are separated by dots, as in `deployments.versions.create`."""
