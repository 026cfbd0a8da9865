# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AccountProjectsSearch``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class AccountProjectsSearch(Model):
    """Which of the caller's projects to return."""

    search_for: str | None = None
    """Text in title or description (at least 3 characters). At least 3 characters."""
    page: StrictInt | None = None
    """Which page. 1 to 5000."""
    page_size: StrictInt | None = None
    """Entries of a page. 1 to 1000."""
    limit: StrictInt | None = None
    """Entries to return. 1 to 1000."""
    offset: StrictInt | None = None
    """Entries to skip. 0 to 1000."""
    order: Annotated[str | None, Known("published_date", "modified_date", "views", "shares", "downloads", "cites")] = (
        None
    )
    """The field to order by; by default published_date. One of: `published_date`, `modified_date`, `views`,
    `shares`, `downloads`, `cites`."""
    order_direction: Annotated[str | None, Known("asc", "desc")] = None
    """Whether the smallest or the largest comes first; by default desc. One of: `asc`, `desc`."""
    published_since: str | None = None
    """Only what was published since the date (ISO 8601)."""
    modified_since: str | None = None
    """Only what was changed since the date (ISO 8601)."""
    institution: StrictInt | None = None
    """Only projects from this institution."""
    group: StrictInt | None = None
    """Only projects from this group."""
    storage: Annotated[str | None, Known("group", "individual")] = None
    """Only projects of this kind. One of: `group`, `individual`."""
    roles: str | None = None
    """Any combination of owner, collaborator, viewer separated by comma."""
    status: Annotated[StrictInt | None, Known(0, 1)] = None
    """1 for public projects and 0 for private ones. One of: `0`, `1`."""
