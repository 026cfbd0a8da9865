# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ResponseMessage``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ResponseMessage(Model):
    """Confirmation of an operation.

    Attributes:
        message: Message for people.
    """

    message: str
    """Message for people."""
