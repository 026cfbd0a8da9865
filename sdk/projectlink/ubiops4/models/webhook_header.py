# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``WebhookHeader``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool


class WebhookHeader(Model):
    """A header of the calls of a webhook.

    Attributes:
        key: Name of the header. Not empty.
        protected: True to never return the value again.
        value: Value of the header; null keeps the value of a protected header in an update. Not empty.
    """

    key: str
    """Name of the header. Not empty."""
    protected: StrictBool
    """True to never return the value again."""
    value: Annotated[str | None, Field(repr=False)] = None
    """Value of the header; null keeps the value of a protected header in an update. Not empty."""
