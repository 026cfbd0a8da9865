# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FundingCreate``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class FundingCreate(Model):
    """A funding, by the id of an existing one or by a new title.

    Attributes:
        id: Funding id.
        title: Title of a new funding.
    """

    id: StrictInt | None = None
    """Funding id."""
    title: str | None = None
    """Title of a new funding."""
