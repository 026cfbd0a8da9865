# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AccountProjectsSearch``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class AccountProjectsSearch(Model):
    """Filter and order of the caller's projects.

    Attributes:
        search_for: Text to find in the title or the description. At least 3 characters.
        page: Page number, starting at 1; used with `page_size`. 1 to 5000.
        page_size: Number of entries per page; used with `page`. Default: `10`. 1 to 1000.
        limit: Number of entries to return; used with `offset`. Default: `10`. 1 to 1000.
        offset: Number of entries to skip; used with `limit`. 0 to 1000.
        order: Field to sort by. Default: `published_date`. One of: `published_date`, `modified_date`, `views`,
            `shares`, `downloads`, `cites`.
        order_direction: `asc` for the smallest value first, `desc` for the largest first. Default: `desc`. One of:
            `asc`, `desc`.
        published_since: Date (ISO 8601) since which the projects were published.
        modified_since: Date (ISO 8601) since which the projects were modified.
        institution: Institution whose projects to return.
        group: Group whose projects to return.
        storage: Kind of projects to return. One of: `group`, `individual`.
        roles: Roles of the caller, separated by commas: any of owner, collaborator and viewer.
        status: Publication status: 1 for public, 0 for private. One of: `0`, `1`.
    """

    search_for: str | None = None
    """Text to find in the title or the description. At least 3 characters."""
    page: StrictInt | None = None
    """Page number, starting at 1; used with `page_size`. 1 to 5000."""
    page_size: StrictInt | None = None
    """Number of entries per page; used with `page`. Default: `10`. 1 to 1000."""
    limit: StrictInt | None = None
    """Number of entries to return; used with `offset`. Default: `10`. 1 to 1000."""
    offset: StrictInt | None = None
    """Number of entries to skip; used with `limit`. 0 to 1000."""
    order: Annotated[
        Literal["published_date", "modified_date", "views", "shares", "downloads", "cites"] | str | None, OpenEnum()
    ] = None
    """Field to sort by. Default: `published_date`. One of: `published_date`, `modified_date`, `views`, `shares`,
    `downloads`, `cites`."""
    order_direction: Annotated[Literal["asc", "desc"] | str | None, OpenEnum()] = None
    """`asc` for the smallest value first, `desc` for the largest first. Default: `desc`. One of: `asc`, `desc`."""
    published_since: str | None = None
    """Date (ISO 8601) since which the projects were published."""
    modified_since: str | None = None
    """Date (ISO 8601) since which the projects were modified."""
    institution: StrictInt | None = None
    """Institution whose projects to return."""
    group: StrictInt | None = None
    """Group whose projects to return."""
    storage: Annotated[Literal["group", "individual"] | str | None, OpenEnum()] = None
    """Kind of projects to return. One of: `group`, `individual`."""
    roles: str | None = None
    """Roles of the caller, separated by commas: any of owner, collaborator and viewer."""
    status: Annotated[Literal[0, 1] | StrictInt | None, OpenEnum()] = None
    """Publication status: 1 for public, 0 for private. One of: `0`, `1`."""
