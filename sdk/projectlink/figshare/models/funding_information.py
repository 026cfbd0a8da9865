# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FundingInformation``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class FundingInformation(Model):
    """A funding.

    Attributes:
        id: Funding id.
        title: Title.
        grant_code: Grant code.
        funder_name: Name of the funder.
        is_user_defined: 1 if a user defined the funding.
        url: URL of the description.
    """

    id: StrictInt
    """Funding id."""
    title: str
    """Title."""
    grant_code: str | None
    """Grant code."""
    funder_name: str | None
    """Name of the funder."""
    is_user_defined: StrictInt | StrictBool
    """1 if a user defined the funding."""
    url: str | None
    """URL of the description."""
