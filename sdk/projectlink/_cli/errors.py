"""How a command ends: its exit code, and one line for what went wrong."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiDecodeError, ApiException, OpenApiException, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable

OK, REFUSED, USAGE, UNREACHED, INTERRUPTED, CUT_OFF = 0, 1, 2, 3, 130, 141

_MESSAGES = ("message", "detail", "error_description", "error", "non_field_errors")
_LONGEST = 500


class UsageError(Exception):
    """The command was not given as it has to be."""


def ended(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a command and give its exit code; what it raises becomes a line on stderr."""
    try:
        code = command(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("projectlink: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read has had enough. What is left in the buffer must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_OFF
    except (UsageError, OpenApiException, OSError) as error:
        print(f"projectlink: {_line(_told(error))}", file=sys.stderr)
        return _code(error)


def _code(error: Exception) -> int:
    if isinstance(error, TransportError):
        return UNREACHED
    return REFUSED if isinstance(error, ApiException) else USAGE


def _told(error: Exception) -> str:
    if isinstance(error, ApiException) and not isinstance(error, ApiDecodeError):
        said = message(error.body)
        return f"{error.status} {error.reason}{': ' + said if said else ''} ({error.operation_id})"
    if isinstance(error, ApiException):
        return f"{error.reason} ({error.operation_id})"
    if isinstance(error, OSError) and error.filename is not None and not isinstance(error, OpenApiException):
        return f"{error.filename}: {error.strerror}"
    return str(error)


def message(body: str | None) -> str:
    """What the body of an error says to people; the body itself where that is not to be told."""
    try:
        value = json.loads(body or "")
    except ValueError:
        return body or ""
    return _said(value) or body or ""


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(filter(None, map(_said, value)))
    if isinstance(value, dict):
        return next((said for name in _MESSAGES if (said := _said(value.get(name)))), "")
    return ""


def _line(text: str) -> str:
    """A text as one line that moves no cursor and changes no colour."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
