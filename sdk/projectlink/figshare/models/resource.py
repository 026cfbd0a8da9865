# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Resource``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class Resource(Model):
    """The publication that an article or a collection supplements.

    Attributes:
        id: Identifier of the publication. At most 255 characters.
        title: Title. At most 1000 characters.
        doi: DOI.
        link: URL. At most 255 characters.
        status: Status of the publication. At most 100 characters.
        version: Version of the publication.
    """

    id: str | None = None
    """Identifier of the publication. At most 255 characters."""
    title: str | None = None
    """Title. At most 1000 characters."""
    doi: str | None = None
    """DOI."""
    link: str | None = None
    """URL. At most 255 characters."""
    status: str | None = None
    """Status of the publication. At most 100 characters."""
    version: StrictInt | None = None
    """Version of the publication."""
