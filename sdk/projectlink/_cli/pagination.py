"""``--all``: a listing to its end, whatever its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from projectlink._cli.parser import Parser
    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Argument, Operation

_LIMITS = {"limit": "how many items in all, with --all", "page_size": "how many to ask for at a time, with --all"}
_STARTS = {"page", "offset"}  # a listing may know both ways of saying where a page begins


def add_options(group: argparse._ArgumentGroup, parser: Parser) -> None:
    """Add the options for the whole of a listing; a limit that the operation has an argument for is given by that."""
    group.add_argument(parser.free("--all"), dest="all", action="store_true", help="go through all pages of a listing")
    for name, words in _LIMITS.items():
        flag = f"--{name.replace('_', '-')}"
        if parser.action(flag) is None:
            group.add_argument(flag, dest=f"all {name}", type=int, metavar="INT", help=words)


def items(
    connected: ApiClient, operation: Operation[Any], asked: tuple[Any, ...], given: argparse.Namespace
) -> list[Any]:
    """All that an operation lists, as values of JSON.

    Raises:
        UsageError: the first page was asked for as well.
    """
    pairs = list(zip(operation.arguments, asked, strict=True))
    own = {one.name: value for one, value in pairs if _is_of_a_page(operation, one)}
    if any(value is not None for name, value in own.items() if name not in _LIMITS):
        raise UsageError("--all starts at the beginning")
    limit, page_size = (own.get(name, vars(given).get(f"all {name}")) for name in _LIMITS)
    filters = tuple(None if one.name in own else value for one, value in pairs)
    pages = connected.pages(operation, filters, limit, page_size, {})
    return [item.to_plain() if hasattr(item, "to_plain") else item for item in pages]


def _is_of_a_page(operation: Operation[Any], one: Argument) -> bool:
    paging = operation.paging
    named = paging is not None and one.wire_name in (paging.start, paging.size)
    return one.location == "query" and (named or one.name in _LIMITS or one.name in _STARTS)
