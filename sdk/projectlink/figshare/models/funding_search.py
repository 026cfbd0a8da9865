# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FundingSearch``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class FundingSearch(Model):
    """Filter of fundings.

    Attributes:
        search_for: Text to find in the title.
    """

    search_for: str | None = None
    """Text to find in the title."""
