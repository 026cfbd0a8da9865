"""``projectlink operations <service>``: list the operations of a service."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from projectlink._cli import catalog, extras
from projectlink._cli.output import print_text, to_json
from projectlink._cli.parser import Parser
from projectlink._cli.table import terminal_width, truncate

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Argument, Operation


def main(words: list[str]) -> int:
    """List the operations of a service; return 1 if none matches."""
    options = parser().parse(words)
    operations, docs = catalog.load_operations(options.service), catalog.Docstrings(options.service)
    matches = [one for one in operations.values() if _matches(one, docs.summary(one), options.grep)]
    functions: list[tuple[str, str]] = []
    if options.json:
        print_text(to_json([_to_plain(operation, docs) for operation in matches]))
    else:
        for operation in matches:
            print_text(_to_text(operation, docs.summary(operation), terminal_width()))
        functions = [one for one in extras.functions_of(options.service).items() if _has_word(one, options.grep)]
        for name, summary in functions:
            print_text(_truncated([f"{name}  several calls", f"    {summary}"], terminal_width()))
        if not matches and not functions:
            print(f"projectlink: {options.service} has no operation with {options.grep!r}", file=sys.stderr)
    return 0 if matches or functions else 1


def parser() -> Parser:
    """Return the parser of the command."""
    parser = Parser(
        "operations",
        "List the operations of a service: id, method and path, summary, and arguments. A star marks required\n"
        "arguments.",
    )
    parser.add_argument("service", help="name of a service; `projectlink services` lists them")
    parser.add_argument("--grep", metavar="WORD", help="list only operations with this word in id, path or summary")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _matches(operation: Operation[Any], summary: str, word: str | None) -> bool:
    return _has_word((operation.id, operation.path, operation.method, summary), word)


def _has_word(texts: tuple[str, ...], word: str | None) -> bool:
    return word is None or any(word.lower() in text.lower() for text in texts)


def _to_text(operation: Operation[Any], summary: str, width: int | None) -> str:
    arguments = " ".join(catalog.flag(one.name) + ("*" if one.required else "") for one in operation.arguments)
    lines = [f"{operation.id}  {operation.method} {operation.path}", f"    {summary}"]
    if arguments:
        lines.append(f"    {arguments}")
    return _truncated(lines, width)


def _truncated(lines: list[str], width: int | None) -> str:
    return "\n".join(truncate(line, width) for line in lines)


def _to_plain(operation: Operation[Any], docs: catalog.Docstrings) -> dict[str, Any]:
    descriptions = docs.arguments(operation)
    return {
        "operation": operation.id,
        "method": operation.method,
        "path": operation.path,
        "summary": docs.summary(operation),
        "pages": operation.paging is not None,
        "statuses": list(operation.statuses),
        "arguments": [_argument_to_plain(one, descriptions.get(one.name, "")) for one in operation.arguments],
    }


def _argument_to_plain(argument: Argument, description: str) -> dict[str, Any]:
    return {
        "name": argument.name,
        "flag": catalog.flag(argument.name),
        "in": argument.location,
        "kind": argument.type,
        "required": argument.required,
        "description": description,
    }
