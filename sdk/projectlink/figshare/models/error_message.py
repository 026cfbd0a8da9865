# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ErrorMessage``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictInt


class ErrorMessage(Model):
    """A rejected request.

    Attributes:
        message: Reason for people.
        code: Error code for programs, such as 404 or EntityNotFound.
        data: Details, such as the reasons by field.
    """

    message: str
    """Reason for people."""
    code: StrictInt | str
    """Error code for programs, such as 404 or EntityNotFound."""
    data: Any = None
    """Details, such as the reasons by field."""
