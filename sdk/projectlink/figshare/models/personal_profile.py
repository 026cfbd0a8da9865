# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PersonalProfile``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class PersonalProfile(Model):
    """Page of a user elsewhere.

    Attributes:
        url: URL of the page.
        label: Name of the page.
    """

    url: str
    """URL of the page."""
    label: str | None = None
    """Name of the page."""
