"""``projectlink call <service> <function>``: functions of a service that make several calls, such as uploads."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any

from projectlink._cli.catalog import argument_texts, flag
from projectlink._cli.client_options import add_client_options, create_client
from projectlink._cli.errors import OK
from projectlink._cli.output import print_json, to_json
from projectlink._cli.parser import Parser
from projectlink._cli.progress import progress_bar
from projectlink._cli.values import add_arguments, argument_values, metavar
from projectlink._core.contract.operation import Argument, Operation

if TYPE_CHECKING:
    from projectlink._core.contract.operation import ArgumentType, Service

_TYPES: dict[str, ArgumentType] = {"int": "int", "float": "float", "bool": "bool", "object": "any"}
_CALLBACKS = ("progress", "on_poll")
"""Arguments that are functions."""
_STREAM = "stream_"
"""Beginning of the names of functions that return a stream: its parts are printed as they arrive."""


def functions_of(service: str) -> dict[str, str]:
    """Return the functions of a service for whole tasks by name, each with the first line of its docstring."""
    return {name: (function.__doc__ or "").partition("\n")[0] for name, function in _functions(service).items()}


def main(service: Service, name: str, words: list[str]) -> int:
    """Call a function, with a progress bar on a terminal, and print its result as JSON, after the parts of a stream."""
    function = _functions(service.name)[name]
    operation = _as_operation(service, function)
    options = function_parser(service, name).parse(words)
    given = zip(operation.arguments, argument_values(operation, options), strict=True)
    values: dict[str, Any] = {argument.name: value for argument, value in given if value is not None}
    bar = progress_bar() if "progress" in inspect.signature(function).parameters else None
    if bar is not None:
        values["progress"] = bar
    with create_client(service, options) as client:
        try:
            result = function(_api_of(function, client), **values)
            if function.__name__.startswith(_STREAM):
                for part in result:
                    print(part, flush=True)
                result = result.response
            result = _to_plain(result)
        finally:
            if bar is not None:
                bar.close()
    print_json(to_json(result))
    return OK


def function_parser(service: Service, name: str) -> Parser:
    """Return the parser of a function's arguments."""
    function = _functions(service.name)[name]
    operation = _as_operation(service, function)
    text = inspect.getdoc(function) or ""
    command = f"call {service.name} {name}"
    required = [f"{flag(one.name)} {metavar(one)}" for one in operation.arguments if one.required]
    usage = " ".join(["projectlink", command, *required, "[options]"])
    parser = Parser(command, text.partition("\n\nArgs:")[0], usage=usage)
    add_arguments(parser, operation, argument_texts(text))
    add_client_options(parser, service)
    return parser


def _functions(service: str) -> dict[str, FunctionType]:
    """Return the sync functions of a service's module of extras; none without one."""
    if not find_spec(f"projectlink.{service}.extras"):
        return {}
    module = import_module(f"projectlink.{service}.extras")
    listed = {name: getattr(module, name) for name in module.__all__ if not name.startswith("async_")}
    return {name: one for name, one in listed.items() if isinstance(one, FunctionType)}


def _as_operation(service: Service, function: FunctionType) -> Operation[Any]:
    """Return the arguments of a function as those of an operation, so that they become flags in the same way."""
    _, *parameters = inspect.signature(function).parameters.values()
    arguments = [
        Argument(
            one.name,
            one.name,
            "body" if one.annotation == "object" else "query",
            _TYPES.get(str(one.annotation).removesuffix(" | None"), "str"),
            required=one.default is inspect.Parameter.empty,
        )
        for one in parameters
        if one.name not in _CALLBACKS and one.kind is not inspect.Parameter.VAR_KEYWORD
    ]
    return Operation(service, function.__name__, "", "", tuple(arguments))


def _api_of(function: FunctionType, client: Any) -> Any:
    """Return the API object that a function takes as its first argument."""
    first = next(iter(inspect.signature(function).parameters.values()))
    package = import_module(function.__module__.rpartition(".")[0])
    return getattr(package, str(first.annotation))(client)


def _to_plain(value: Any) -> Any:
    if isinstance(value, list | Iterator):
        return [_to_plain(one) for one in value]
    return str(value) if isinstance(value, str | Path) else value.to_plain()
