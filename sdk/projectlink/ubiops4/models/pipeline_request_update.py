# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineRequestUpdate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class PipelineRequestUpdate(Model):
    """New status of a request.

    Attributes:
        status: Must be `cancelled`.
    """

    status: Annotated[Literal["cancelled"] | str, OpenEnum()]
    """Must be `cancelled`."""
