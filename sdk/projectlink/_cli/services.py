"""``projectlink services``: list the services."""

from __future__ import annotations

from projectlink._cli import catalog
from projectlink._cli.output import print_json, print_table, to_json
from projectlink._cli.parser import Parser
from projectlink._cli.table import format_table, terminal_width


def parser() -> Parser:
    """Return the parser of the command."""
    parser = Parser("services", "List the services: name, title, base URL and number of operations.")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def main(words: list[str]) -> int:
    """List the services."""
    options = parser().parse(words)
    services = map(catalog.load_service, catalog.service_names())
    rows = [
        {
            "name": service.name,
            "title": service.title,
            "host": service.host,
            "operations": len(catalog.load_operations(service.name)),
        }
        for service in services
    ]
    if options.json:
        print_json(to_json(rows))
    else:
        print_table(format_table(rows, terminal_width()))
    return 0
