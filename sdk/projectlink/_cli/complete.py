"""``projectlink __complete``: what may stand in place of the last of some words. Quiet, whatever is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projectlink._cli import catalog
from projectlink._cli.errors import UsageError
from projectlink.cli import COMMANDS

if TYPE_CHECKING:
    from projectlink._cli.parser import Parser

_OF_SERVICES = {"call", "operations", "check"}


def main(words: list[str]) -> int:
    """Print the words, each with a tab and what it means."""
    *before, last = words or [""]
    try:
        found = _candidates(before)
    except UsageError:
        found = {}
    for word, meaning in found.items():
        if word.startswith(last):
            print(f"{word}\t{meaning}")
    return 0


def _candidates(before: list[str]) -> dict[str, str]:
    """What may come after some words, by what it means."""
    if not before:
        return {name: words for name, (_, words) in COMMANDS.items()}
    command, *rest = before
    if command == "completion" and not rest:
        from projectlink._cli.completion import SCRIPTS

        return dict.fromkeys(SCRIPTS, "")
    if command in _OF_SERVICES and not rest:
        return {name: catalog.service(name).title for name in catalog.names()}
    if command == "call" and len(rest) == 1:
        return {row.id: f"{row.method} {row.path}" for row in catalog.operations(rest[0]).values()}
    parser = _parser(command, rest)
    return _flags(parser, rest) if parser else {}


def _parser(command: str, rest: list[str]) -> Parser | None:
    if command == "call":
        from projectlink._cli.call import parser

        return parser(catalog.operation(rest[0], rest[1]), with_help=False)
    if command == "check":
        from projectlink._cli.check import parser as of_check

        return of_check(catalog.service(rest[0]))
    if command == "operations":
        from projectlink._cli.operations import parser as of_operations

        return of_operations()
    return None


def _flags(parser: Parser, rest: list[str]) -> dict[str, str]:
    """The flags that are left, or the values of the one before; nothing where files or free text come."""
    action = parser.action(rest[-1])
    if action is not None and action.nargs != 0:
        values = action.choices or (("true", "false") if action.metavar == "true|false" else ())
        return dict.fromkeys(map(str, values), "")
    given = {word.partition("=")[0] for word in rest}
    return {name: words for name, words in parser.meanings().items() if name not in given or parser.is_repeated(name)}
