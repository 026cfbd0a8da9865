"""What was called: checks of the journal for tests, which say readably what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Final, Literal
from urllib.parse import urlencode

import orjson

from projectlink_mock._core.sessions.journal import MAX_BODY, MAX_ENTRIES, Entry, Journal
from projectlink_mock.testing.json_match import first_mismatch, format_value

ANYTHING: Final[Any] = object()
"""Stands for a body that does not matter."""

ExportFormat = Literal["json", "har", "curl", "pytest"]

_INDENTED = orjson.OPT_INDENT_2
_MAX_LISTED_CALLS = 10
_MAX_LINE_CHARACTERS = 400  # characters of a line


class JournalView:
    """The requests that reached a session. Each is written down before its client has the answer."""

    def __init__(
        self,
        control_request: Callable[[str, str], Any],
        lock: AbstractContextManager[None],
        journal: Callable[[], Journal],
    ) -> None:
        self._control_request = control_request
        self._lock = lock
        self._journal = journal

    def calls(
        self, service: str | None = None, operation: str | None = None, *, status: int | None = None
    ) -> list[dict[str, Any]]:
        """The requests with their answers, oldest first, as the control plane gives them: secrets hidden.

        Raises ValueError for a service or an operation that is not there.
        """
        __tracebackhide__ = True
        self._check(service, operation)
        wanted = {"service": service, "operation": operation, "status": status}
        fitting = (entry for entry in self._entries() if _matches(entry, wanted))
        return [entry.to_json() for entry in fitting]

    def assert_called(
        self,
        service: str,
        operation: str,
        *,
        times: int | None = None,
        body: Any = ANYTHING,
        status: int | None = None,
        path: str | None = None,
    ) -> None:
        """See that an operation was called: so many times, or at least once.

        Args:
            service: Whose operation it is.
            operation: Its id.
            times: How many times exactly; at least once, if left out.
            body: Count only calls with a JSON body like this one, which may leave out keys of objects.
            status: Count only calls that were answered with this status.
            path: Count only calls of this path, below the service's base URL.

        Raises:
            AssertionError: it was not; the message lists what was called.
            ValueError: there is no such service, operation or number of times.
            RuntimeError: more was called than the journal keeps, so that the number cannot be told.
        """
        __tracebackhide__ = True
        self._check(service, operation)
        if times is not None and (isinstance(times, bool) or times < 0):
            raise ValueError(f"times is a whole number of at least 0, not {times!r}")
        entries = self._entries()
        candidates = [entry for entry in entries if (entry.service, entry.operation) == (service, operation)]
        wrong = [_mismatch(entry, body, status, path) for entry in candidates]
        found = wrong.count(None)
        if times is not None and found <= times and not self._journal().is_complete:
            kept = f"the latest {MAX_ENTRIES:,} requests alone, or fewer large ones"
            raise RuntimeError(f"the journal keeps {kept}: clear it in between")
        if found > 0 if times is None else found == times:
            return
        expectation = f"{service} {operation} {_times_text(times)}{_conditions(body, status, path)}"
        raise AssertionError(
            "\n".join(_failure(expectation, found, list(zip(candidates, wrong, strict=True)), entries))
        )

    def assert_not_called(
        self,
        service: str,
        operation: str,
        *,
        body: Any = ANYTHING,
        status: int | None = None,
        path: str | None = None,
    ) -> None:
        """See that an operation was not called, or not so; see `assert_called`."""
        __tracebackhide__ = True
        self.assert_called(service, operation, times=0, body=body, status=status, path=path)

    def export(
        self,
        form: ExportFormat = "json",
        *,
        service: str | None = None,
        operation: str | None = None,
        status: int | None = None,
        limit: int | None = None,
    ) -> str:
        """Give the requests as a text, secrets hidden.

        Args:
            form: `json` is a recording that `replay` takes, `har` is HAR 1.2, `curl` a shell script, `pytest`
                a module with a test.
            service: Only those to this service.
            operation: Only those of this operation.
            status: Only those with this status.
            limit: Only so many, the latest.

        Raises:
            ValueError: there is no such form, service or operation.
        """
        __tracebackhide__ = True
        wanted = {"format": form, "service": service, "operation": operation, "status": status, "limit": limit}
        given = {name: value for name, value in wanted.items() if value is not None}
        exported: Any = self._control_request("GET", "/requests?" + urlencode(given))
        return exported.decode() if isinstance(exported, bytes) else orjson.dumps(exported, option=_INDENTED).decode()

    def clear(self) -> None:
        """Forget all requests so far."""
        self._control_request("DELETE", "/requests")

    def _entries(self) -> list[Entry]:
        with self._lock:
            return list(self._journal())

    def _check(self, service: str | None, operation: str | None) -> None:
        """What is never called because there is no such thing must not pass for what was not called."""
        __tracebackhide__ = True
        given = {"service": service, "operation": operation, "limit": 1}
        self._control_request(
            "GET", "/requests?" + urlencode({key: value for key, value in given.items() if value is not None})
        )


def _matches(entry: Entry, wanted: dict[str, Any]) -> bool:
    return all(value is None or getattr(entry, name) == value for name, value in wanted.items())


def _mismatch(entry: Entry, body: Any, status: int | None, path: str | None) -> str | None:
    """Why a call does not count, or None."""
    if path is not None and entry.path != path:
        return "another path"
    if status is not None and entry.status != status:
        return "another status"
    if body is ANYTHING:
        return None
    if len(entry.request_body) > MAX_BODY:
        return f"a body longer than the {MAX_BODY:,} bytes that are kept"
    try:
        sent = orjson.loads(entry.request_body) if entry.request_body else None
    except orjson.JSONDecodeError:
        return "a body that is no JSON"
    return first_mismatch(body, sent)


def _times_text(times: int | None) -> str:
    if times is None:
        return "at least once"
    return {0: "not at all", 1: "once"}.get(times, f"{times} times")


def _conditions(body: Any, status: int | None, path: str | None) -> str:
    parts = [f" of {path}"] if path is not None else []
    parts += [f" with status {status}"] if status is not None else []
    parts += [f" with a body like {format_value(body)}"] if body is not ANYTHING else []
    return " and".join(parts)


def _failure(
    expectation: str, found: int, candidates: list[tuple[Entry, str | None]], entries: list[Entry]
) -> Iterator[str]:
    yield f"expected {expectation}; found {found or 'none'}."
    if candidates:
        yield "The calls of it:"
        lines = [
            f"{_line(entry)}{f'  <- {wrong}' if wrong else ''}" for entry, wrong in candidates[-_MAX_LISTED_CALLS:]
        ]
    elif entries:
        yield "It was not called; these were:"
        latest = entries[-_MAX_LISTED_CALLS:]
        lines = [f"{entry.service} {entry.operation or '(no operation)'}  {_line(entry)}" for entry in latest]
    else:
        yield "Nothing was called."
        return
    if earlier := len(candidates or entries) - len(lines):
        yield f"  … {earlier:,} earlier ones"
    for line in lines:
        yield "  " + (line if len(line) <= _MAX_LINE_CHARACTERS else f"{line[:_MAX_LINE_CHARACTERS]}…")


def _line(entry: Entry) -> str:
    """A call in a few words, secrets hidden."""
    shown_entry = entry.to_json()
    query = f"?{shown_entry['query']}" if entry.query else ""
    answer = "no answer" if entry.status is None else str(entry.status)
    body = shown_entry["request"]
    return f"{entry.method} {entry.path}{query} -> {answer}" + (
        f", sent {format_value(body)}" if body is not None else ""
    )
