# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Author``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class Author(Model):
    """An author.

    Attributes:
        id: Author id.
        full_name: Full name.
        first_name: First name.
        last_name: Last name.
        is_active: True if the author has published an article.
        url_name: Name in URLs.
        orcid_id: ORCID.
    """

    id: StrictInt
    """Author id."""
    full_name: str
    """Full name."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    is_active: StrictBool
    """True if the author has published an article."""
    url_name: str
    """Name in URLs."""
    orcid_id: str | None
    """ORCID."""
