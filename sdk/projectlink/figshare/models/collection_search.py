# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CollectionSearch``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class CollectionSearch(Model):
    """Filter and order of collections.

    Attributes:
        search_for: Text to find, in the search language of `articles_search`.
        page: Page number, starting at 1; used with `page_size`. 1 to 5000.
        page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
        limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
        offset: Number of entries to skip; used with `limit`. 0 to 5000.
        order: Field to sort by. Default: `created_date`. One of: `created_date`, `published_date`, `modified_date`,
            `views`, `shares`, `cites`.
        order_direction: `asc` for the smallest value first, `desc` for the largest first. Default: `desc`. One of:
            `asc`, `desc`.
        published_since: Date (ISO 8601) since which the entries were published.
        modified_since: Date (ISO 8601) since which the entries were modified.
        institution: Institution whose entries to return.
        group: Group whose entries to return.
        resource_doi: DOI of the related publication.
        doi: DOI of the entries to return.
        handle: Handle of the entries to return.
    """

    search_for: str | None = None
    """Text to find, in the search language of `articles_search`."""
    page: StrictInt | None = None
    """Page number, starting at 1; used with `page_size`. 1 to 5000."""
    page_size: StrictInt | None = None
    """Number of entries per page; used with `page`. Default: `10`. 1 to 1000."""
    limit: StrictInt | None = None
    """Number of entries to return; used with `offset`. Default: `10`. 1 to 1000."""
    offset: StrictInt | None = None
    """Number of entries to skip; used with `limit`. 0 to 5000."""
    order: Annotated[
        Literal["created_date", "published_date", "modified_date", "views", "shares", "cites"] | str | None, OpenEnum()
    ] = None
    """Field to sort by. Default: `created_date`. One of: `created_date`, `published_date`, `modified_date`, `views`,
    `shares`, `cites`."""
    order_direction: Annotated[Literal["asc", "desc"] | str | None, OpenEnum()] = None
    """`asc` for the smallest value first, `desc` for the largest first. Default: `desc`. One of: `asc`, `desc`."""
    published_since: str | None = None
    """Date (ISO 8601) since which the entries were published."""
    modified_since: str | None = None
    """Date (ISO 8601) since which the entries were modified."""
    institution: StrictInt | None = None
    """Institution whose entries to return."""
    group: StrictInt | None = None
    """Group whose entries to return."""
    resource_doi: str | None = None
    """DOI of the related publication."""
    doi: str | None = None
    """DOI of the entries to return."""
    handle: str | None = None
    """Handle of the entries to return."""
