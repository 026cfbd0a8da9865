"""Exit codes and error messages of commands."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiDecodeError, ApiException, OpenApiException, TransferError, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable

OK, REJECTED, USAGE, UNREACHABLE, INTERRUPTED = 0, 1, 2, 3, 130

_MESSAGE_FIELDS = ("message", "detail", "error_description", "error", "non_field_errors")
_MAX_MESSAGE_CHARACTERS = 500


class UsageError(Exception):
    """Invalid arguments of a command."""


def run_command(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a command and return its exit code. An expected error becomes one line on the standard error."""
    try:
        code = command(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("projectlink: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        raise  # `projectlink.cli.main` handles it, for the output of `--help` too
    except (UsageError, OpenApiException, OSError) as error:
        print(f"projectlink: {error_line(error)}", file=sys.stderr)
        return exit_code(error)


def exit_code(error: Exception) -> int:
    """Return the exit code for an error."""
    if isinstance(error, TransportError):
        return UNREACHABLE
    return REJECTED if isinstance(error, (ApiException, TransferError)) else USAGE


def error_line(error: Exception) -> str:
    """Return the message of an error on one line."""
    return _single_line(_message(error))


def _message(error: Exception) -> str:
    if isinstance(error, ApiException) and not isinstance(error, ApiDecodeError):
        text = _body_message(error.body)
        return f"{error.status} {error.reason}{': ' + text if text else ''} ({error.operation_id})"
    if isinstance(error, ApiException):
        return f"{error.reason} ({error.operation_id})"
    if isinstance(error, OSError) and error.filename is not None and not isinstance(error, OpenApiException):
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _body_message(body: str | None) -> str:
    """Return the message in an error body, or the whole body if none is found."""
    try:
        value = json.loads(body or "")
    except ValueError:
        return body or ""
    return _find_message(value) or body or ""


def _find_message(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "; ".join(filter(None, map(_find_message, value)))
    if isinstance(value, dict):
        return next((text for name in _MESSAGE_FIELDS if (text := _find_message(value.get(name)))), "")
    return ""


def _single_line(text: str) -> str:
    """Return the text on one line, without control characters."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= _MAX_MESSAGE_CHARACTERS else f"{line[: _MAX_MESSAGE_CHARACTERS - 1]}…"
