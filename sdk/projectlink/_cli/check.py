"""``projectlink check <service>``: whether a real service still keeps to its contract, by reading only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from projectlink._cli import catalog
from projectlink._cli.client_options import add_options, client
from projectlink._cli.crawler import Reader, Reading, is_for_reading
from projectlink._cli.errors import OK, REFUSED, UNREACHED, UsageError
from projectlink._cli.output import as_json, show
from projectlink._cli.parser import Parser
from projectlink._cli.table import table, width
from projectlink._cli.values import converted

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Operation, Service

_DESCRIPTION = """\
Compare a service with its contract. Everything that it gives to read is read with your token, and
nothing is changed: every GET, and the listings and searches that take a body; names and identifiers
that a call needs are taken from earlier answers. What its answers have and the contract has not, or
the other way round, is reported. Exit code 0 if there is no difference, 1 if there is or if the
service does not accept the caller."""


def main(words: list[str]) -> int:
    """Check a service."""
    is_general = not words or words[0].startswith("-")
    service = None if is_general else catalog.service(words[0])
    given = parser(service).read(words if is_general else words[1:])
    if service is None:
        raise UsageError("which service? `projectlink services` lists them")
    operations = catalog.operations(service.name)
    values = _values(given.arg, operations)
    with client(service, given) as connected:
        readings = list(Reader(connected, values).readings(operations.values()))
        host = connected.configuration.host
    show(as_json(_document(service, host, readings)) if given.json else _report(readings))
    return _code(readings)


def parser(service: Service | None) -> Parser:
    """What reads the words after the service's name."""
    made = Parser(f"check {service.name if service else 'SERVICE'}", _DESCRIPTION)
    made.add_argument("--json", action="store_true", help="report as JSON")
    made.add_argument(
        "--arg",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a value for arguments of this name, in place of what earlier answers tell; may be repeated",
    )
    add_options(made, service)
    return made


def _values(given: list[str], operations: dict[str, Operation[Any]]) -> dict[str, Any]:
    """The values that were given, each as the first reading operation that has such an argument takes it."""
    known = {one.name: one for row in operations.values() if is_for_reading(row) for one in row.arguments}
    values = {}
    for text in given:
        name, equals, value = text.partition("=")
        name = name.replace("-", "_")
        if not equals:
            raise UsageError(f"--arg takes NAME=VALUE, not {text!r}")
        if name not in known:
            raise UsageError(f"no operation that reads has an argument {name!r}{catalog.close(name, list(known))}")
        values[name] = converted(known[name], value)
    return values


def _code(readings: list[Reading]) -> int:
    if any(one.drifts for one in readings):
        return REFUSED
    if any(one.is_unreached for one in readings):
        return UNREACHED
    statuses = [one.status for one in readings if one.status is not None]
    if 401 in statuses or not any(status < 300 for status in statuses):
        print("projectlink: the service refused the caller, so there was little to compare", file=sys.stderr)
        return REFUSED
    return OK


def _report(readings: list[Reading]) -> str:
    rows = [
        {
            "operation": one.operation.id,
            "status": one.status or "",
            "result": _result(one),
        }
        for one in readings
    ]
    drifts = [str(drift) for one in readings for drift in one.drifts]
    called = sum(one.status is not None for one in readings)
    summary = f"{called} operations read, {len(readings) - called} not; {len(drifts)} differences"
    return "\n".join([table(rows, width()), "", *drifts, *([""] if drifts else []), summary])


def _result(one: Reading) -> str:
    if one.reason:
        return one.reason
    if one.drifts:
        return f"{len(one.drifts)} differences"
    return "as declared" if one.status is not None and one.status < 300 else "refused, as declared"


def _document(service: Service, host: str | None, readings: list[Reading]) -> dict[str, Any]:
    return {
        "service": service.name,
        "host": host,
        "read": [{"operation": one.operation.id, "status": one.status} for one in readings if one.status is not None],
        "not_read": [{"operation": one.operation.id, "reason": one.reason} for one in readings if one.status is None],
        "drift": [drift._asdict() for one in readings for drift in one.drifts],
    }
