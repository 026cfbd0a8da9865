# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentRequestUpdate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class DeploymentRequestUpdate(Model):
    """New status of a request.

    Attributes:
        status: `cancelled` cancels the request.
    """

    status: Annotated[Literal["cancelled"] | str, OpenEnum()]
    """`cancelled` cancels the request."""
