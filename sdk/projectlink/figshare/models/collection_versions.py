# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionVersions``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.funding_information import FundingInformation


class CollectionVersions(Model):
    """A public version of a collection.

    Attributes:
        version: Number of the version.
        url: API URL.
        funding: Fundings.
    """

    version: StrictInt
    """Number of the version."""
    url: str
    """API URL."""
    funding: list[FundingInformation]
    """Fundings."""
