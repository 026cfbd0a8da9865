"""Journal assertions for tests, with readable failure messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Final, Literal
from urllib.parse import urlencode

import orjson

from projectlink_mock._core.sessions.journal import MAX_BODY, MAX_ENTRIES, Entry, Journal
from projectlink_mock.testing.arguments import check_int, check_str
from projectlink_mock.testing.json_match import first_mismatch, format_value

ANYTHING: Final[Any] = object()
"""A body that matches every body."""

ExportFormat = Literal["json", "har", "curl", "pytest"]

_INDENTED = orjson.OPT_INDENT_2
_MAX_LISTED_CALLS = 10
_MAX_LINE_CHARACTERS = 400


class JournalView:
    """The journal of a session. Requests are recorded before the client receives the end of the response."""

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
        """Return journal entries, oldest first, as the JSON of the control plane with secrets redacted.

        Args:
            service: Only requests to this service.
            operation: Only requests of this operation.
            status: Only responses with this status.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: The service or the operation is unknown.
        """
        __tracebackhide__ = True
        check_int("status", status)
        self._check(service, operation)
        filters = {"service": service, "operation": operation, "status": status}
        matching = (entry for entry in self._entries() if _matches(entry, filters))
        return [entry.to_json() for entry in matching]

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
        """Assert that an operation was called.

        Args:
            service: Name of the service.
            operation: Id of the operation.
            times: Exact number of calls; at least one by default.
            body: Count only calls whose JSON body matches this one; objects may omit keys.
            status: Count only calls with this response status.
            path: Count only calls of this path, below the service's base URL.

        Raises:
            AssertionError: The operation was not called that often; the message lists the calls.
            TypeError: An argument has the wrong type.
            ValueError: The service or the operation is unknown, or `times` is negative.
            RuntimeError: The journal has dropped old entries, so the number of calls is unknown.
        """
        __tracebackhide__ = True
        check_int("times", times)
        check_int("status", status)
        check_str("path", path)
        self._check(service, operation)
        if times is not None and times < 0:
            raise ValueError(f"times must be an integer of at least 0, not {times!r}")
        entries = self._entries()
        candidates = [entry for entry in entries if (entry.service, entry.operation) == (service, operation)]
        mismatches = [_mismatch(entry, body, status, path) for entry in candidates]
        found = mismatches.count(None)
        if times is not None and found <= times and not self._journal().is_complete:
            kept = f"only the latest {MAX_ENTRIES:,} requests, or fewer large ones"
            raise RuntimeError(f"the journal keeps {kept}: clear it in between, or raise Limits.journal_bytes")
        if found > 0 if times is None else found == times:
            return
        expectation = f"{service} {operation} {_times_text(times)}{_conditions(body, status, path)}"
        raise AssertionError(
            "\n".join(_failure(expectation, found, list(zip(candidates, mismatches, strict=True)), entries))
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
        """Assert that an operation was not called with these arguments; see `assert_called`."""
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
        """Return the journal as text with secrets redacted.

        Args:
            form: `json` (a recording for `Session.replay`), `har` (HAR 1.2), `curl` (a shell script) or `pytest` (a
                test module).
            service: Only requests to this service.
            operation: Only requests of this operation.
            status: Only responses with this status.
            limit: Only this many of the latest requests; all by default.

        Raises:
            TypeError: The service or the operation is not a str.
            ValueError: The form, the service or the operation is unknown.
        """
        __tracebackhide__ = True
        check_str("service", service)
        check_str("operation", operation)
        filters = {"format": form, "service": service, "operation": operation, "status": status, "limit": limit}
        params = {name: value for name, value in filters.items() if value is not None}
        exported: Any = self._control_request("GET", "/requests?" + urlencode(params))
        return exported.decode() if isinstance(exported, bytes) else orjson.dumps(exported, option=_INDENTED).decode()

    def clear(self) -> None:
        """Remove all entries."""
        self._control_request("DELETE", "/requests")

    def _entries(self) -> list[Entry]:
        with self._lock:
            return list(self._journal())

    def _check(self, service: str | None, operation: str | None) -> None:
        """Raise TypeError or ValueError for an unknown service or operation: a typo must not pass as "not called"."""
        __tracebackhide__ = True
        check_str("service", service)
        check_str("operation", operation)
        filters = {"service": service, "operation": operation, "limit": 1}
        params = {name: value for name, value in filters.items() if value is not None}
        self._control_request("GET", "/requests?" + urlencode(params))


def _matches(entry: Entry, filters: dict[str, Any]) -> bool:
    return all(value is None or getattr(entry, name) == value for name, value in filters.items())


def _mismatch(entry: Entry, body: Any, status: int | None, path: str | None) -> str | None:
    """Return why a call does not match, or None if it does."""
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
        return "a body that is not JSON"
    return first_mismatch(body, sent)


def _times_text(times: int | None) -> str:
    if times is None:
        return "at least once"
    return {0: "not at all", 1: "once"}.get(times, f"{times} times")


def _conditions(body: Any, status: int | None, path: str | None) -> str:
    parts = [f" of {path}"] if path is not None else []
    parts += [f" with status {status}"] if status is not None else []
    parts += [f" with a body matching {format_value(body)}"] if body is not ANYTHING else []
    return " and".join(parts)


def _failure(
    expectation: str, found: int, candidates: list[tuple[Entry, str | None]], entries: list[Entry]
) -> Iterator[str]:
    yield f"expected {expectation}; found {found or 'none'}."
    if candidates:
        yield "Calls of this operation:"
        lines = [
            f"{_line(entry)}{f'  <- {mismatch}' if mismatch else ''}"
            for entry, mismatch in candidates[-_MAX_LISTED_CALLS:]
        ]
    elif entries:
        yield "It was not called. Other calls:"
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
    """Describe a call in one line with secrets redacted."""
    shown_entry = entry.to_json()
    query = f"?{shown_entry['query']}" if entry.query else ""
    outcome = "no response" if entry.status is None else str(entry.status)
    body = shown_entry["request"]
    return f"{entry.method} {entry.path}{query} -> {outcome}" + (
        f", sent {format_value(body)}" if body is not None else ""
    )
