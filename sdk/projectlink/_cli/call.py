"""``projectlink call <service> <operation> --<argument> VALUE …``: call an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._cli import body_fields, catalog, extras, guards, pagination
from projectlink._cli.client_options import add_client_options, create_client
from projectlink._cli.errors import UsageError
from projectlink._cli.output import OUTPUT_FORMATS, ResponseWriter, print_text
from projectlink._cli.parser import Parser
from projectlink._cli.progress import progress_bar
from projectlink._cli.values import add_arguments, argument_values, metavar
from projectlink.transports import ApiConnectionError

if TYPE_CHECKING:
    import argparse

    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

_DESCRIPTION = """\
Call an operation of a service and print its response.

  projectlink services                                  list the services
  projectlink operations SERVICE                        list the operations of a service
  projectlink call SERVICE OPERATION --help             show the arguments of an operation"""
_NAME_CONFLICTS = """\
If an argument of the operation has the name of an option, the option is --client-NAME."""


def main(words: list[str]) -> int:
    """Call an operation."""
    if not words:
        raise UsageError("missing service; `projectlink services` lists them")
    if words[0] in ("-h", "--help"):
        print(_general_parser().format_help(), end="")
        return 0
    service = catalog.load_service(words[0])
    if words[1:] in (["-h"], ["--help"]):
        print(_general_parser().format_help(), end="")
        return 0
    if len(words) < 2 or words[1].startswith("-"):
        raise UsageError(f"missing operation; `projectlink operations {service.name}` lists those of {service.title}")
    if words[1] not in catalog.load_operations(service.name) and words[1] in extras.functions_of(service.name):
        return extras.main(service, words[1], words[2:])
    operation = catalog.load_operation(service.name, words[1])
    if "--all" in words and operation.paging is None and not any(one.name == "all" for one in operation.arguments):
        raise UsageError(f"{operation.id} has no pages: it returns everything without --all")
    options = operation_parser(operation, with_help=bool({"-h", "--help"} & set(words))).parse(words[2:])
    values = argument_values(operation, options)
    writer = ResponseWriter(operation, options.output, options.out, options.fields)
    if options.dry_run:
        return _print_request(operation, values, options)
    with create_client(service, options) as client:
        if operation.method == "DELETE":
            guards.confirm(operation.id, client.configuration.host or "", confirmed=options.yes)
        if getattr(options, "all", False):
            if options.output == "raw":
                raise UsageError("--all joins pages, so --output must be json or table, not raw")
            writer.write_value(pagination.all_items(client, operation, values, options))
        else:
            with _send(client, operation, values) as response:
                value = writer.write_response(response)
            pagination.print_hint(operation, value)
    return writer.exit_code


def _print_request(operation: Operation[Any], values: tuple[Any, ...], options: argparse.Namespace) -> int:
    """Print the request as a curl command without secrets, and send nothing."""
    with create_client(operation.service, options, guards.DryRunTransport()) as client:
        client.configuration.on_attempt = None  # no attempt is made
        try:
            client.call_unread(operation, values, {})
        except ApiConnectionError as error:
            if error.operation_id != operation.id:
                message = f"the request needs a token, which a login would fetch: pass --token ({error.operation_id})"
                raise UsageError(message) from None
            print_text(error.as_curl())
    return 0


def _send(client: ApiClient, operation: Operation[Any], values: tuple[Any, ...]) -> RESTResponse:
    """Send a call, with a progress bar for an upload, and return its unread response."""
    bar = progress_bar() if any(argument.type in ("file", "files") for argument in operation.arguments) else None
    if bar is None:
        return client.call_unread(operation, values, {})
    try:
        return client.call_unread(operation, values, {"progress": bar})
    finally:
        bar.close()


def _general_parser() -> Parser:
    usage = "projectlink call SERVICE OPERATION [--ARGUMENT VALUE …] [options]"
    parser = Parser("call", _DESCRIPTION, usage=usage)
    _add_response_options(parser, None)
    add_client_options(parser, None)
    return parser


def operation_parser(operation: Operation[Any], *, with_help: bool) -> Parser:
    """Return the parser of an operation's arguments. Help texts are optional, as they import the service's API."""
    docs = catalog.Docstrings(operation.service.name) if with_help else None
    command = f"call {operation.service.name} {operation.id}"
    required = [f"{catalog.flag(one.name)} {metavar(one)}" for one in operation.arguments if one.required]
    usage = " ".join(["projectlink", command, *required, "[options]"])
    epilog = "\n\n".join(filter(None, [body_fields.help_text(operation) if docs else "", _NAME_CONFLICTS]))
    parser = Parser(command, docs.description(operation) if docs else "", epilog, usage)
    add_arguments(parser, operation, docs.arguments(operation) if docs else {})
    _add_response_options(parser, operation)
    add_client_options(parser, operation.service)
    return parser


def _add_response_options(parser: Parser, operation: Operation[Any] | None) -> None:
    group = parser.add_argument_group("response")
    group.add_argument(
        parser.unused_flag("--output"),
        dest="output",
        choices=OUTPUT_FORMATS,
        default="json",
        help="output format (default: %(default)s)",
    )
    group.add_argument(
        parser.unused_flag("--out"), dest="out", metavar="FILE", help="output file; - for the standard output"
    )
    group.add_argument(
        parser.unused_flag("--fields"),
        dest="fields",
        metavar="NAME,…",
        help="print only these fields of each item; a dot leads into an object",
    )
    if operation is None or operation.method == "DELETE":
        group.add_argument("--yes", dest="yes", action="store_true", help="delete at a real host without a question")
    group.add_argument(
        parser.unused_flag("--dry-run"),
        dest="dry_run",
        action="store_true",
        help="print the request as a curl command without secrets, and send nothing",
    )
    if operation is None or operation.paging is not None:
        pagination.add_options(group, parser)
