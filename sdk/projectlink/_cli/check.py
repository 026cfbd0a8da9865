"""``projectlink check <service>``: compare a real service with its contract, by reading only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from projectlink._cli import catalog
from projectlink._cli.client_options import add_client_options, create_client
from projectlink._cli.crawler import Crawler, Reading, is_read_only
from projectlink._cli.errors import OK, REJECTED, UNREACHABLE, UsageError
from projectlink._cli.output import print_text, to_json
from projectlink._cli.parser import Parser
from projectlink._cli.table import format_table, terminal_width
from projectlink._cli.values import convert
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Operation, Service

_DESCRIPTION = """\
Compare a service with its contract. The command calls every GET, and every listing or search that
takes a body, with your token; it changes nothing. Names and identifiers that a call needs come from
earlier responses. The report has each difference between the responses and the contract. The exit
code is 0 without differences, 1 with differences or if the service rejects the credentials."""


def main(words: list[str]) -> int:
    """Check a service."""
    is_general = not words or words[0].startswith("-")
    service = None if is_general else catalog.load_service(words[0])
    options = parser(service).parse(words if is_general else words[1:])
    if service is None:
        raise UsageError("missing service; `projectlink services` lists them")
    operations = catalog.load_operations(service.name)
    values = _values(options.arg, operations)
    with create_client(service, options) as client:
        readings = list(Crawler(client, values).crawl(operations.values()))
        host = client.configuration.host
    print_text(to_json(_to_plain(service, host, readings)) if options.json else _to_text(readings))
    return _exit_code(readings)


def parser(service: Service | None) -> Parser:
    """Return the parser of the command."""
    parser = Parser(f"check {service.name if service else 'SERVICE'}", _DESCRIPTION)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--arg",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="value for arguments of this name, in place of values from earlier responses; may be repeated",
    )
    add_client_options(parser, service)
    return parser


def _values(texts: list[str], operations: dict[str, Operation[Any]]) -> dict[str, Any]:
    """Return the values of ``--arg``, converted to the type of the first argument of that name."""
    read_only = [operation for operation in operations.values() if is_read_only(operation)]
    arguments = {argument.name: argument for operation in read_only for argument in operation.arguments}
    values = {}
    for text in texts:
        name, equals, value = text.partition("=")
        name = name.replace("-", "_")
        if not equals:
            raise UsageError(f"--arg needs NAME=VALUE, not {text!r}")
        if name not in arguments:
            hint = did_you_mean(name, list(arguments))
            raise UsageError(f"no read-only operation has an argument {name!r}{hint}")
        values[name] = convert(arguments[name], value)
    return values


def _exit_code(readings: list[Reading]) -> int:
    if any(reading.drifts for reading in readings):
        return REJECTED
    if any(reading.is_unreachable for reading in readings):
        return UNREACHABLE
    statuses = [reading.status for reading in readings if reading.status is not None]
    if 401 in statuses or not any(status < 300 for status in statuses):
        print("projectlink: the service rejected the credentials, so few responses were compared", file=sys.stderr)
        return REJECTED
    return OK


def _to_text(readings: list[Reading]) -> str:
    rows = [
        {"operation": reading.operation.id, "status": reading.status or "", "result": _result(reading)}
        for reading in readings
    ]
    drifts = [str(drift) for reading in readings for drift in reading.drifts]
    read, rejected, not_called = map(len, _by_outcome(readings))
    counts = f"{read} operations read, {rejected} rejected, {not_called} not called"
    summary = f"{counts}; {len(drifts)} differences"
    return "\n".join([format_table(rows, terminal_width()), "", *drifts, *([""] if drifts else []), summary])


def _result(reading: Reading) -> str:
    if reading.reason:
        return reading.reason
    if reading.drifts:
        return f"{len(reading.drifts)} differences"
    return "as declared" if reading.status is not None and reading.status < 300 else "rejected, as declared"


def _by_outcome(readings: list[Reading]) -> tuple[list[Reading], list[Reading], list[Reading]]:
    """Return the readings with a successful response, with another one, and without a response."""
    read = [one for one in readings if one.status is not None and one.status < 300]
    rejected = [one for one in readings if one.status is not None and one.status >= 300]
    return read, rejected, [one for one in readings if one.status is None]


def _to_plain(service: Service, host: str | None, readings: list[Reading]) -> dict[str, Any]:
    read, rejected, not_called = _by_outcome(readings)
    return {
        "service": service.name,
        "host": host,
        "read": [{"operation": reading.operation.id, "status": reading.status} for reading in read],
        "rejected": [{"operation": reading.operation.id, "status": reading.status} for reading in rejected],
        "not_read": [{"operation": reading.operation.id, "reason": reading.reason} for reading in not_called],
        "drift": [drift._asdict() for reading in readings for drift in reading.drifts],
    }
