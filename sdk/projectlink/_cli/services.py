"""``projectlink services``: what can be called."""

from __future__ import annotations

from projectlink._cli import catalog
from projectlink._cli.output import as_json, show
from projectlink._cli.parser import Parser
from projectlink._cli.table import table, width


def main(words: list[str]) -> int:
    """List the services."""
    parser = Parser("services", "List the services: name, title, base URL and number of operations.")
    parser.add_argument("--json", action="store_true", help="as JSON")
    given = parser.read(words)
    rows = [
        {"name": one.name, "title": one.title, "host": one.host, "operations": len(catalog.operations(one.name))}
        for one in map(catalog.service, catalog.names())
    ]
    show(as_json(rows) if given.json else table(rows, width()))
    return 0
