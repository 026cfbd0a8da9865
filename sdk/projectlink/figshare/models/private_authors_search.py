# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateAuthorsSearch``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class PrivateAuthorsSearch(Model):
    """Filter of authors.

    Attributes:
        search_for: Text to find in the name.
        page: Page number, starting at 1; used with `page_size`. 1 to 5000.
        page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
        limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
        offset: Number of entries to skip; used with `limit`. 0 to 5000.
        institution_id: Institution whose authors to return. At least 0.
        orcid: ORCID of the author.
        group_id: Group whose authors to return, with its subgroups. At least 0.
        is_active: True for active authors only.
        is_public: True for authors with public articles only.
    """

    search_for: str | None = None
    """Text to find in the name."""
    page: StrictInt | None = None
    """Page number, starting at 1; used with `page_size`. 1 to 5000."""
    page_size: StrictInt | None = None
    """Number of entries per page; used with `page`. Default: `10`. 1 to 1000."""
    limit: StrictInt | None = None
    """Number of entries to return; used with `offset`. Default: `10`. 1 to 1000."""
    offset: StrictInt | None = None
    """Number of entries to skip; used with `limit`. 0 to 5000."""
    institution_id: StrictInt | None = None
    """Institution whose authors to return. At least 0."""
    orcid: str | None = None
    """ORCID of the author."""
    group_id: StrictInt | None = None
    """Group whose authors to return, with its subgroups. At least 0."""
    is_active: StrictBool | None = None
    """True for active authors only."""
    is_public: StrictBool | None = None
    """True for authors with public articles only."""
