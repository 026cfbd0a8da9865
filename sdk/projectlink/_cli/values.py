"""What is given on the command line as the values that an operation takes."""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from projectlink._cli.catalog import flag
from projectlink._cli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from projectlink._cli.parser import Parser
    from projectlink._core.contract.operation import Argument, Operation

_PREFIX = "argument "
_is_date = re.compile(r"\d{4}-\d\d-\d\d").fullmatch
_is_time = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?").fullmatch
_METAVARS = {"int": "INT", "float": "NUMBER", "datetime": "TIME", "date": "DATE", "file": "FILE", "bool": "true|false"}


def add_arguments(parser: Parser, operation: Operation[Any], said: Mapping[str, str]) -> None:
    """Add a flag for each argument of an operation, and one for the fields of its body."""
    group = parser.add_argument_group("arguments of the operation")
    for one in operation.arguments:
        words = " ".join(filter(None, [said.get(one.name, ""), _HINTS.get(_kind(one), "")]))
        settings: dict[str, Any] = {"action": "append", "default": []} if _kind(one) == "list" else {}
        group.add_argument(
            flag(one.name),
            dest=_PREFIX + one.name,
            type=_READERS.get(_kind(one), str),
            required=one.required and one.location != "body",
            metavar=metavar(one),
            help=words.replace("%", "%%") or None,
            **settings,
        )
    if any(one.location == "body" for one in operation.arguments):
        group.add_argument(
            parser.free("--set"),
            dest="set",
            action="append",
            default=[],
            metavar="FIELD=VALUE",
            help="set a field of the body; the value is JSON, or text where it is none",
        )


def values(operation: Operation[Any], given: argparse.Namespace) -> tuple[Any, ...]:
    """What was given, in the order of the operation's arguments.

    Raises:
        UsageError: a body that is needed is missing, or cannot have fields.
    """
    return tuple(_value(one, given) for one in operation.arguments)


def converted(one: Argument, text: str) -> Any:
    """A value for an argument.

    Raises:
        UsageError: it is not of the argument's kind.
    """
    try:
        return _READERS.get(_kind(one), str)(text)
    except argparse.ArgumentTypeError as error:
        raise UsageError(f"{one.name}: {error}") from None


def _value(one: Argument, given: argparse.Namespace) -> Any:
    value = vars(given)[_PREFIX + one.name]
    if one.location != "body":
        return None if value == [] else value
    if given.set:
        fields = dict(map(_field, given.set))
        if not isinstance(value, dict) and value is not None:
            raise UsageError(f"--set sets fields of an object, and {flag(one.name)} is none")
        value = {**(value or {}), **fields}
    if value is None and one.required:
        raise UsageError(f"a body is needed: {flag(one.name)} JSON, @FILE or - for the standard input, or --set")
    return value


def _field(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise UsageError(f"--set takes FIELD=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _kind(one: Argument) -> str:
    return "body" if one.location == "body" else one.type


def metavar(one: Argument) -> str:
    """What stands for the value of an argument."""
    return "JSON" if one.location == "body" else _METAVARS.get(one.type, "TEXT")


def _bool(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither true nor false")
    return text.lower() == "true"


def _number(kind: Callable[[str], Any], called: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is no {called}") from None

    return read


def _moment(is_one: Callable[[str], object], called: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        try:
            if not is_one(text):
                raise ValueError
            date.fromisoformat(text[:10])
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is no {called} in ISO 8601") from None
        return text

    return read


def _json(text: str) -> Any:
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
        raise argparse.ArgumentTypeError(f"this is no JSON: {error}") from None
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{text[1:]}: {error.strerror}") from None
    if value is None:
        raise argparse.ArgumentTypeError("null is no body")
    return value


def _file(text: str) -> Any:
    return ("stdin", sys.stdin.buffer.read()) if text == "-" else text


_READERS: dict[str, Callable[[str], Any]] = {
    "int": _number(int, "whole number"),
    "float": _number(float, "number"),
    "bool": _bool,
    "datetime": _moment(_is_time, "time"),
    "date": _moment(_is_date, "date"),
    "body": _json,
    "file": _file,
}
_HINTS = {
    "body": "(JSON, @FILE, or - for the standard input)",
    "file": "(a path, or - for the standard input)",
    "list": "(may be given more than once)",
}
