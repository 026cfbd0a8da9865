"""Conversion of command-line text to the values of an operation's arguments."""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from projectlink._cli.body_fields import body_argument, body_fields, check_names
from projectlink._cli.catalog import flag
from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from projectlink._cli.parser import Parser
    from projectlink._core.contract.operation import Argument, Operation

_PREFIX = "argument "  # of the attributes in the namespace, so that none conflicts with an option
_is_date = re.compile(r"\d{4}-\d\d-\d\d").fullmatch
_is_time = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?").fullmatch
_METAVARS = {
    "int": "INT",
    "float": "NUMBER",
    "datetime": "TIME",
    "date": "DATE",
    "file": "FILE",
    "files": "FILE",
    "bool": "true|false",
}


def add_arguments(parser: Parser, operation: Operation[Any], descriptions: Mapping[str, str]) -> None:
    """Add a flag for each argument of an operation, and ``--set`` for the fields of its body."""
    group = parser.add_argument_group("arguments of the operation")
    for argument in operation.arguments:
        type_name = _type(argument)
        words = " ".join(filter(None, [descriptions.get(argument.name, ""), _HINTS.get(type_name, "")]))
        settings: dict[str, Any] = {"action": "append", "default": []} if type_name in ("list", "files") else {}
        group.add_argument(
            flag(argument.name),
            dest=_PREFIX + argument.name,
            type=_CONVERTERS.get(type_name, str),
            required=argument.required and _type(argument) != "body",
            metavar=metavar(argument),
            help=words.replace("%", "%%") or None,
            **settings,
        )
    body = body_argument(operation)
    if body is not None:
        if flag(body.name) != "--body":
            group.add_argument(
                parser.unused_flag("--body"),
                dest="body",
                type=_to_body,
                metavar="JSON",
                help=f"the same as {flag(body.name)}",
            )
        group.add_argument(
            parser.unused_flag("--set"),
            dest="set",
            action="append",
            default=[],
            metavar="FIELD=VALUE",
            help="set a field of the body; the value is JSON, or else text",
        )


def argument_values(operation: Operation[Any], options: argparse.Namespace) -> tuple[Any, ...]:
    """Return the parsed values in the order of the operation's arguments.

    Raises:
        UsageError: A required body is missing, ``--set`` names no field of the body, or the body is not an object.
    """
    return tuple(_value(operation, argument, options) for argument in operation.arguments)


def convert(argument: Argument, text: str) -> Any:
    """Return the value of an argument.

    Raises:
        UsageError: The text is not of the argument's type.
    """
    try:
        return _CONVERTERS.get(_type(argument), str)(text)
    except argparse.ArgumentTypeError as error:
        raise UsageError(f"{argument.name}: {error}") from None


def _value(operation: Operation[Any], argument: Argument, options: argparse.Namespace) -> Any:
    value = vars(options)[_PREFIX + argument.name]
    if argument.location != "body" or argument.type == "file":
        return None if value == [] else value
    if (alias := getattr(options, "body", None)) is not None:
        if value is not None:
            raise UsageError(f"--body and {flag(argument.name)} are the same argument: give one of them")
        value = alias
    if options.set:
        fields = _set_fields(operation, options.set)
        if not isinstance(value, dict) and value is not None:
            raise UsageError(f"--set needs a JSON object as {flag(argument.name)}, not {type(value).__name__}")
        value = {**(value or {}), **fields}
    if value is None and argument.required:
        raise UsageError("missing body: use --body JSON, @FILE or - for the standard input, or --set")
    return value


def _set_fields(operation: Operation[Any], texts: list[str]) -> dict[str, Any]:
    """Return the fields of ``--set``; a field that holds text takes what looks like a number as text."""
    fields = dict(map(field, texts))
    check_names(operation, list(fields))
    text_fields = {name for one in body_fields(operation) if one.type == "text" for name in (one.name, one.wire_name)}
    raw = dict(text.split("=", 1) for text in texts)
    return {
        name: raw[name] if name in text_fields and value is not None and not isinstance(value, str) else value
        for name, value in fields.items()
    }


def field(text: str) -> tuple[str, Any]:
    """Return name and value of ``FIELD=VALUE``; the value is JSON, or else text. Raises UsageError."""
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise UsageError(f"--set needs FIELD=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _type(argument: Argument) -> str:
    """Return the type of an argument's text: JSON for a body, unless that is a file."""
    if argument.location != "body":
        return argument.type
    return "binary" if argument.type == "file" else "body"


def metavar(argument: Argument) -> str:
    """Return the placeholder of an argument's value in help texts."""
    return "JSON" if _type(argument) == "body" else _METAVARS.get(argument.type, "TEXT")


def _to_bool(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise argparse.ArgumentTypeError(f"expected true or false, not {text!r}")
    return text.lower() == "true"


def _number_converter(number_type: Callable[[str], Any], noun: str) -> Callable[[str], Any]:
    def to_number(text: str) -> Any:
        try:
            return number_type(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"expected {noun}, not {text!r}") from None

    return to_number


def _time_converter(matches: Callable[[str], object], noun: str) -> Callable[[str], str]:
    def check_time(text: str) -> str:
        try:
            if not matches(text):
                raise ValueError
            date.fromisoformat(text[:10])
        except ValueError:
            raise argparse.ArgumentTypeError(f"expected {noun} in ISO 8601, not {text!r}") from None
        return text

    return check_time


def _to_body(text: str) -> Any:
    try:
        if text == "-":
            content: str | bytes = sys.stdin.buffer.read()
        elif text.startswith("@"):
            with open(text[1:], "rb") as file:
                content = file.read()
        else:
            content = text
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise argparse.ArgumentTypeError(f"invalid JSON: {error}") from None
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{text[1:]}: {error.strerror}") from None
    if value is None:
        raise argparse.ArgumentTypeError("the body must not be null")
    return value


def _to_file(text: str) -> Any:
    return ("stdin", sys.stdin.buffer.read()) if text == "-" else text


def _to_content(text: str) -> Any:
    return sys.stdin.buffer.read() if text == "-" else Path(text)


_CONVERTERS: dict[str, Callable[[str], Any]] = {
    "int": _number_converter(int, "a whole number"),
    "float": _number_converter(float, "a number"),
    "bool": _to_bool,
    "datetime": _time_converter(_is_time, "a time"),
    "date": _time_converter(_is_date, "a date"),
    "body": _to_body,
    "file": _to_file,
    "binary": _to_content,
    "files": _to_file,
}
_HINTS = {
    "body": "(JSON, @FILE, or - for the standard input)",
    "file": "(a path, or - for the standard input)",
    "binary": "(a path, or - for the standard input)",
    "files": "(a path, or - for the standard input; may be repeated)",
    "list": "(may be repeated)",
}
