# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentTagCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class EnvironmentTagCreate(Model):
    """A tag to create.

    Attributes:
        name: Name of the tag, unique within the environment. Default: a generated one. 1 to 128 characters.
        status: Ignored; a new tag is `unavailable`. Not empty.
        supports_request_format: False for an image that takes no requests. Default: `true`.
    """

    name: str | None = None
    """Name of the tag, unique within the environment. Default: a generated one. 1 to 128 characters."""
    status: str | None = None
    """Ignored; a new tag is `unavailable`. Not empty."""
    supports_request_format: StrictBool | None = None
    """False for an image that takes no requests. Default: `true`."""
