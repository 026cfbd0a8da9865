"""``--all``: all items of a paginated operation."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError
from projectlink._cli.table import page_items

if TYPE_CHECKING:
    import argparse

    from projectlink._cli.parser import Parser
    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Argument, Operation

_LIMITS = {"limit": "maximum number of items, with --all", "page_size": "items per request, with --all"}
_USUAL_PAGE_SIZE = 10  # the smallest default of the services; a shorter page is the last one
_STARTS = {"page", "offset"}  # an operation may have both


def add_options(group: argparse._ArgumentGroup, parser: Parser) -> None:
    """Add ``--all`` and its limits, except limits that the operation has as an argument."""
    group.add_argument(
        parser.unused_flag("--all"), dest="all", action="store_true", help="request all pages of a listing"
    )
    for name, text in _LIMITS.items():
        flag = f"--{name.replace('_', '-')}"
        if parser.action(flag) is None:
            group.add_argument(flag, dest=f"all {name}", type=int, metavar="INT", help=text)


def all_items(
    client: ApiClient, operation: Operation[Any], values: tuple[Any, ...], options: argparse.Namespace
) -> list[Any]:
    """Return the items of all pages as JSON values.

    Raises:
        UsageError: The options also have the start of a page.
    """
    pairs = list(zip(operation.arguments, values, strict=True))
    page_values = {one.name: value for one, value in pairs if _is_page_argument(operation, one)}
    if any(value is not None for name, value in page_values.items() if name not in _LIMITS):
        raise UsageError("--all starts at the first item, so it cannot be combined with a page or an offset")
    limit, page_size = (page_values.get(name, vars(options).get(f"all {name}")) for name in _LIMITS)
    filters = tuple(None if one.name in page_values else value for one, value in pairs)
    items = client.pages(operation, filters, limit, page_size, {})
    return [item.to_plain() if hasattr(item, "to_plain") else item for item in items]


def print_hint(operation: Operation[Any], page: Any) -> None:
    """Tell on a terminal that a listing has, or may have, further pages."""
    paging = operation.paging
    if paging is None or not sys.stderr.isatty():
        return
    items = page_items(page, paging.items)
    total = page.get(paging.total) if isinstance(page, dict) and paging.total else None
    if not isinstance(items, list) or not items or total == len(items):
        return
    if isinstance(total, int) and total > len(items):
        print(f"projectlink: {len(items)} of {total} items; --all lists all of them", file=sys.stderr)
    elif total is None and len(items) >= _USUAL_PAGE_SIZE:
        print(f"projectlink: {len(items)} items, and perhaps more; --all lists all of them", file=sys.stderr)


def _is_page_argument(operation: Operation[Any], argument: Argument) -> bool:
    paging = operation.paging
    is_paging_parameter = paging is not None and argument.wire_name in (paging.start, paging.size)
    return argument.location == "query" and (
        is_paging_parameter or argument.name in _LIMITS or argument.name in _STARTS
    )
