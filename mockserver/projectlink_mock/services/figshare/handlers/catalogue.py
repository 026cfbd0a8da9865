"""Handlers of catalogues: categories, licenses, article types and fundings."""

from __future__ import annotations

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import catalogue_results as results
from projectlink_mock.services.figshare.categories import CATEGORIES, Category
from projectlink_mock.services.figshare.constants import FUNDINGS, LICENSES
from projectlink_mock.services.figshare.item_types import ITEM_TYPES, ItemType
from projectlink_mock.services.figshare.state import Funding, State


def categories_list(ctx: Context[State]) -> list[Category]:
    """Return all categories, parents before their children."""
    return list(CATEGORIES.values())


def licenses_list(ctx: Context[State]) -> list[results.License]:
    """Return the public licenses."""
    return [results.License(id, name, url) for id, (name, url) in LICENSES.items()]


def private_licenses_list(ctx: Context[State]) -> list[results.License]:
    """Return the licenses that the caller can use; institutions have none of their own."""
    return licenses_list(ctx)


def item_types_list(ctx: Context[State]) -> list[ItemType]:
    """Return the article types; every group has all of them."""
    group_id = ctx.query.get("group_id")
    if group_id and str(group_id) not in ctx.state.groups:
        raise NotFound(f"There is no group {str(group_id)!r}.", missing("group"))
    return list(ITEM_TYPES.values())


def private_funding_search(ctx: Context[State]) -> list[Funding]:
    """Return the fundings whose title contains the text in the body."""
    text = ((ctx.body or {}).get("search_for") or "").casefold()
    return [funding for funding in FUNDINGS.values() if text in funding.title.casefold()]
