# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FundingInformation``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class FundingInformation(Model):
    """A funding."""

    id: StrictInt
    """Funding id."""
    title: str
    """Title."""
    grant_code: str | None
    """Code of the grant."""
    funder_name: str | None
    """Who gives it."""
    is_user_defined: StrictBool
    """Whether a user made it up."""
    url: str | None
    """Where it is described."""
