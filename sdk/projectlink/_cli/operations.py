"""``projectlink operations <service>``: what a service can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._cli import catalog
from projectlink._cli.output import as_json, show
from projectlink._cli.parser import Parser
from projectlink._cli.table import cut, width

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Argument, Operation


def main(words: list[str]) -> int:
    """List the operations of a service; 1 if none is as asked for."""
    given = parser().read(words)
    rows, said = catalog.operations(given.service), catalog.Documentation(given.service)
    found = [row for row in rows.values() if _has(row, said.summary(row), given.grep)]
    if given.json:
        show(as_json([_described(row, said) for row in found]))
    else:
        for row in found:
            show(_lines(row, said.summary(row), width()))
    return 0 if found else 1


def parser() -> Parser:
    """What reads the words after the command."""
    made = Parser(
        "operations",
        "List the operations of a service: id, method and path, what it does, and its arguments,\n"
        "those that have to be given marked with a star.",
    )
    made.add_argument("service", help="`projectlink services` lists them")
    made.add_argument("--grep", metavar="WORD", help="only those with this word in their id, path or summary")
    made.add_argument("--json", action="store_true", help="as JSON")
    return made


def _has(row: Operation[Any], summary: str, word: str | None) -> bool:
    return word is None or any(word.lower() in text.lower() for text in (row.id, row.path, row.method, summary))


def _lines(row: Operation[Any], summary: str, limit: int | None) -> str:
    arguments = " ".join(catalog.flag(one.name) + ("*" if one.required else "") for one in row.arguments)
    lines = [f"{row.id}  {row.method} {row.path}", f"    {summary}", *([f"    {arguments}"] if arguments else [])]
    return "\n".join(cut(line, limit) for line in lines)


def _described(row: Operation[Any], said: catalog.Documentation) -> dict[str, Any]:
    words = said.arguments(row)
    return {
        "operation": row.id,
        "method": row.method,
        "path": row.path,
        "summary": said.summary(row),
        "pages": row.paging is not None,
        "statuses": list(row.statuses),
        "arguments": [_argument(one, words.get(one.name, "")) for one in row.arguments],
    }


def _argument(one: Argument, description: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "flag": catalog.flag(one.name),
        "in": one.location,
        "kind": one.type,
        "required": one.required,
        "description": description,
    }
