# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Timeline``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class Timeline(Model):
    """Dates of an article's or a collection's publication.

    Attributes:
        first_online: Date when it was first online: `2015-12-31`.
        publisher_publication: Date of its publication.
        publisher_acceptance: Date when it was accepted for publication.
        posted: Date of its publication at figshare.
    """

    first_online: Annotated[str | None, Field(alias="firstOnline")] = None
    """Date when it was first online: `2015-12-31`."""
    publisher_publication: Annotated[str | None, Field(alias="publisherPublication")] = None
    """Date of its publication."""
    publisher_acceptance: Annotated[str | None, Field(alias="publisherAcceptance")] = None
    """Date when it was accepted for publication."""
    posted: str | None = None
    """Date of its publication at figshare."""
