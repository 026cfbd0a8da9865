"""What commands print: text, and the answer of an operation."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from projectlink._cli.errors import UsageError
from projectlink._cli.progress import bar
from projectlink._cli.table import of_answer, width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.raw_response import RESTResponse

FORMS = ("json", "table", "raw")
_CONTROL = re.compile(r"[\x7f-\x9f]")  # what JSON may hold as it is, and a terminal may obey


def show(text: str) -> None:
    """Print text; what the terminal's encoding lacks is shown as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def as_json(value: Any) -> str:
    """A value as indented JSON that every terminal and every parser can take."""
    text = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, indent=2, ensure_ascii=False))
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=2)
    return text


class Answer:
    """What an operation answers.

    Args:
        operation: What is called.
        form: ``json``, ``table`` or ``raw``.
        path: The file that it goes to; ``-`` and None for the standard output.

    Raises:
        UsageError: it is binary, and would go to a terminal.
    """

    def __init__(self, operation: Operation[Any], form: str, path: str | None) -> None:
        self._items = operation.paging.items if operation.paging else ""
        self._is_binary = not operation.accept.startswith(("application/json", "text/"))
        self._form = "raw" if self._is_binary else form
        self._path = path
        if self._is_binary and path is None and sys.stdout.isatty():
            raise UsageError("the answer is binary: write it to a file with --out FILE, or to a pipe")

    def take(self, response: RESTResponse) -> None:
        """Read the answer to its end and write it where it goes."""
        if self._form == "raw":
            self._stream(response)
            return
        body = response.read()
        try:
            value = json.loads(body) if body else None
        except (ValueError, RecursionError):
            self._write(body)
            return
        if body:
            self.give(value)

    def give(self, value: Any) -> None:
        """Write a value of JSON where it goes."""
        to_file = self._path not in (None, "-")
        limit = None if to_file else width()
        text = of_answer(value, self._items, limit) if self._form == "table" else as_json(value)
        if to_file:
            self._write(text.encode("utf-8", "backslashreplace") + b"\n")
        else:
            show(text)

    def _write(self, content: bytes) -> None:
        with _opened(self._path) as sink:
            sink.write(content)

    def _stream(self, response: RESTResponse) -> None:
        progress = bar() if self._is_binary else None
        length = None if "content-encoding" in response.headers else response.headers.get("content-length")
        total, done = int(length) if length else None, 0
        with _opened(self._path) as sink:
            try:
                for chunk in response.stream():
                    sink.write(chunk)
                    done += len(chunk)
                    if progress is not None:
                        progress(done, total)
            finally:
                if progress is not None:
                    progress.close()


@contextmanager
def _opened(path: str | None) -> Iterator[BinaryIO]:
    """The standard output, or a file that is there only once it is complete."""
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
    except BaseException:
        with suppress(OSError):
            os.remove(part)
        raise
