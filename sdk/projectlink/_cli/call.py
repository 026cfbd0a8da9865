"""``projectlink call <service> <operation> --<argument> VALUE …``: one call of one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._cli import catalog, pagination
from projectlink._cli.client_options import add_options, client
from projectlink._cli.errors import UsageError
from projectlink._cli.output import FORMS, Answer
from projectlink._cli.parser import Parser
from projectlink._cli.progress import bar
from projectlink._cli.values import add_arguments, metavar, values

if TYPE_CHECKING:
    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

_DESCRIPTION = """\
Call an operation of a service and print its answer.

  projectlink services                                  the services
  projectlink operations SERVICE                        the operations of one
  projectlink call SERVICE OPERATION --help             the arguments of an operation"""
_CLASHES = """\
An option whose name an argument of the operation has is --client-NAME."""


def main(words: list[str]) -> int:
    """Call an operation."""
    if not words:
        raise UsageError("which service? `projectlink services` lists them")
    if words[0] in ("-h", "--help"):
        general = Parser(
            "call", _DESCRIPTION, usage="projectlink call SERVICE OPERATION [--ARGUMENT VALUE …] [options]"
        )
        add_answer_options(general, None)
        add_options(general, None)
        print(general.format_help(), end="")
        return 0
    service = catalog.service(words[0])
    if len(words) < 2 or words[1].startswith("-"):
        raise UsageError(f"which operation? `projectlink operations {service.name}` lists those of {service.title}")
    operation = catalog.operation(service.name, words[1])
    given = parser(operation, with_help=bool({"-h", "--help"} & set(words))).read(words[2:])
    asked = values(operation, given)
    answer = Answer(operation, given.output, given.out)
    with client(service, given) as connected:
        if getattr(given, "all", False):
            if given.output == "raw":
                raise UsageError("--all puts pages together, and raw is as they came: choose json or table")
            answer.give(pagination.items(connected, operation, asked, given))
        else:
            with sent(connected, operation, asked) as response:
                answer.take(response)
    return 0


def sent(connected: ApiClient, operation: Operation[Any], asked: tuple[Any, ...]) -> RESTResponse:
    """Send a call, with a bar for the files that go up, and give its unread response."""
    shown = bar() if any(one.type == "file" for one in operation.arguments) else None
    if shown is None:
        return connected.call_unread(operation, asked, {})
    try:
        return connected.call_unread(operation, asked, {"progress": shown})
    finally:
        shown.close()


def parser(operation: Operation[Any], *, with_help: bool) -> Parser:
    """What reads the words after an operation's name; help is costly, as the service has to be asked for it."""
    said = catalog.Documentation(operation.service.name) if with_help else None
    command = f"call {operation.service.name} {operation.id}"
    needed = " ".join(f"{catalog.flag(one.name)} {metavar(one)}" for one in operation.arguments if one.required)
    usage = " ".join(filter(None, ["projectlink", command, needed, "[options]"]))
    made = Parser(command, said.of(operation) if said else "", _CLASHES, usage)
    add_arguments(made, operation, said.arguments(operation) if said else {})
    add_answer_options(made, operation)
    add_options(made, operation.service)
    return made


def add_answer_options(parser: Parser, operation: Operation[Any] | None) -> None:
    """Add the options for what comes back."""
    group = parser.add_argument_group("answer")
    group.add_argument(
        parser.free("--output"),
        dest="output",
        choices=FORMS,
        default="json",
        help="how to show it (default: %(default)s)",
    )
    group.add_argument(
        parser.free("--out"), dest="out", metavar="FILE", help="where to write it; - for the standard output"
    )
    if operation is None or operation.paging is not None:
        pagination.add_options(group, parser)
