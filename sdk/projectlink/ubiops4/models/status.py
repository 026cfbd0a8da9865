# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Status``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class Status(Model):
    """Status of the API.

    Attributes:
        status: Status of the API: `ok` or `fail`.
        reason: Reason of a status other than `ok`.
    """

    status: Annotated[Literal["ok", "fail"] | str, OpenEnum()]
    """Status of the API: `ok` or `fail`."""
    reason: str | None = None
    """Reason of a status other than `ok`."""
