"""Output of commands: text, JSON, tables and files."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager, suppress
from errno import EISDIR
from typing import TYPE_CHECKING, Any, BinaryIO

from projectlink._cli import colour
from projectlink._cli.errors import OK, REJECTED, UsageError
from projectlink._cli.progress import format_size, progress_bar
from projectlink._cli.table import format_value, page_items, python_name, terminal_width
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

OUTPUT_FORMATS = ("json", "table", "raw")
_CONTROL_CHARACTERS = re.compile(r"[\x7f-\x9f]")  # valid in JSON strings, but terminals may execute them


def print_text(text: str) -> None:
    """Print text, with escapes for characters that the terminal's encoding lacks."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def print_json(text: str) -> None:
    """Print JSON, in colour on a terminal with rich."""
    if not colour.print_json(text):
        print_text(text)


def print_table(text: str) -> None:
    """Print a table, with its head in colour on a terminal with rich."""
    if not colour.print_table(text):
        print_text(text)


def to_json(value: Any) -> str:
    """Return indented JSON, without control characters or characters that the terminal's encoding lacks."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    text = _CONTROL_CHARACTERS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=2)
    return text


class ResponseWriter:
    """A writer of an operation's response.

    Args:
        operation: The operation that is called.
        output_format: ``json``, ``table`` or ``raw``; binary responses are always raw.
        path: Output file; ``-`` and None for the standard output.
        fields: Comma-separated fields to print of the value, or of each item of a list; None for all.

    Raises:
        UsageError: The response is binary and the output is a terminal, or fields are selected of a raw response.
    """

    def __init__(
        self, operation: Operation[Any], output_format: str, path: str | None, fields: str | None = None
    ) -> None:
        self.exit_code = OK
        self._fields = [name.strip() for name in fields.split(",")] if fields else []
        self._items_field = operation.paging.items if operation.paging else ""
        self._is_binary = not operation.accept.startswith(("application/json", "text/"))
        self._format = "raw" if self._is_binary else output_format
        self._path = path
        if self._fields and self._format == "raw":
            raise UsageError("--fields needs --output json or table, and a response of JSON")
        if self._is_binary and path is None and sys.stdout.isatty():
            raise UsageError("the response is binary: write it to a file with --out FILE, or to a pipe")
        if path not in (None, "-"):
            _check_writable(str(path))

    def write_response(self, response: RESTResponse) -> Any:
        """Read the response and write it; a body that is not JSON is written unchanged. Return its JSON value."""
        if self._format == "raw":
            self._write_stream(response)
            return None
        body = response.read()
        try:
            value = json.loads(body) if body else None
        except (ValueError, RecursionError):
            self._write_bytes(body)
            return None
        if body:
            self.write_value(value)
        return value

    def write_value(self, value: Any) -> None:
        """Write a JSON value as JSON or as a table."""
        if self._fields:
            value = self._select(value)
        to_file = self._path not in (None, "-")
        width = None if to_file else terminal_width()
        text = format_value(value, self._items_field, width) if self._format == "table" else to_json(value)
        if to_file:
            self._write_bytes(text.encode("utf-8", "backslashreplace") + b"\n")
        else:
            print_table(text) if self._format == "table" else print_json(text)

    def _select(self, value: Any) -> Any:
        """Return the selected fields; the whole value, with a message, if the response lacks one.

        The call was made, so its response must not be lost to a mistyped field.
        """
        selected, problem = select_fields(value, self._fields, self._items_field)
        if problem:
            print(f"projectlink: {problem}; this is the whole response", file=sys.stderr)
            self.exit_code = REJECTED
        return selected

    def _write_bytes(self, content: bytes) -> None:
        with _open_output(self._path) as output:
            output.write(content)

    def _write_stream(self, response: RESTResponse) -> None:
        bar = progress_bar() if self._is_binary else None
        length = None if "content-encoding" in response.headers else response.headers.get("content-length")
        total, received = int(length) if length else None, 0
        with _open_output(self._path) as output:
            try:
                for chunk in response.stream():
                    output.write(chunk)
                    received += len(chunk)
                    if bar is not None:
                        bar(received, total)
            finally:
                if bar is not None:
                    bar.close()


def select_fields(value: Any, fields: list[str], items_field: str) -> tuple[Any, str]:
    """Return some fields of an object, or of each item of a list or a page; else the value and what is wrong."""
    items = page_items(value, items_field)
    rows = items if isinstance(items, list) else [items]
    if not all(isinstance(row, dict) for row in rows):
        return value, "the response has no objects for --fields"
    found = [{name: _at(row, name) for name in fields if _at(row, name) is not _MISSING} for row in rows]
    for name in fields if rows else ():
        if not any(name in row for row in found):
            known = list(dict.fromkeys(key for row in rows for key in row))
            return value, f"the response has no field {name!r}{did_you_mean(name, known)}; it has {', '.join(known)}"
    return (found if isinstance(items, list) else found[0]), ""


_MISSING = object()


def _at(row: Any, name: str) -> Any:
    """Return the value at a name with dots, in JSON's or Python's form, or ``_MISSING``."""
    for part in name.split("."):
        if not isinstance(row, dict):
            return _MISSING
        key = part if part in row else next((one for one in row if python_name(one) == part), None)
        if key is None:
            return _MISSING
        row = row[key]
    return row


def _check_writable(path: str) -> None:
    """Raise OSError for a file that cannot be written, before anything is sent."""
    if os.path.isdir(path):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), path)
    part = f"{path}.part"
    with open(part, "wb"):
        os.remove(part)


@contextmanager
def _open_output(path: str | None) -> Iterator[BinaryIO]:
    """Open the standard output or a file, which replaces an old one only when it is complete."""
    if path in (None, "-"):
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = f"{path}.part"
    try:
        with open(part, "wb") as file:
            yield file
        os.replace(part, str(path))
        if sys.stderr.isatty():
            print(f"wrote {path} ({format_size(os.path.getsize(str(path)))})", file=sys.stderr)
    except BaseException:
        with suppress(OSError):
            os.remove(part)
        raise
