# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentTagUpdate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool


class EnvironmentTagUpdate(Model):
    """Fields of a tag to update.

    Attributes:
        status: `cancelled` cancels the build.
        supports_request_format: False for an image that takes no requests.
    """

    status: Annotated[Literal["cancelled"] | str | None, OpenEnum()] = None
    """`cancelled` cancels the build."""
    supports_request_format: StrictBool | None = None
    """False for an image that takes no requests."""
