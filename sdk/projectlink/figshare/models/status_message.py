# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``StatusMessage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class StatusMessage(Model):
    """Confirmation with a status.

    Attributes:
        code: Status of the operation.
        message: Message for people.
    """

    code: StrictInt | str
    """Status of the operation."""
    message: str
    """Message for people."""
