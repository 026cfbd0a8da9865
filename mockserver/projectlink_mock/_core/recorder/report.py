"""The report of a recorder: each difference once with its count, and one row per operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson

from projectlink_mock._core.recorder.contract_check import Finding

MAX_DIFFERENCES = 100
"""Largest number of different differences, and of different reasons, that are kept for one operation."""

NO_OPERATION = "(no operation)"
"""The row of requests that the contract has no operation for."""


@dataclass
class _Row:
    """Counts of one operation: calls, statuses, comparisons with the mock, reasons for none, and differences."""

    calls: int = 0
    statuses: dict[int, int] = field(default_factory=dict)
    compared: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    differences: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    omitted: int = 0
    """Findings that are not among the differences, as there are too many."""


class Report:
    """All findings about one real service."""

    def __init__(self, service: str, upstream: str) -> None:
        self._service = service
        self._upstream = upstream
        self._rows: dict[str, _Row] = {}
        self._failures = 0

    def add_failure(self) -> None:
        """Count a request to which the real service sent no complete response."""
        self._failures += 1

    def add(self, number: int, operation: str, status: int, findings: Iterable[Finding], skip_reason: str = "") -> None:
        """Add an exchange.

        Args:
            number: The number of its journal entry.
            operation: Its operation.
            status: The status of the real service.
            findings: The differences.
            skip_reason: The reason why it was not compared with the mock; empty if it was.
        """
        row = self._rows.setdefault(operation, _Row())
        row.calls += 1
        row.statuses[status] = row.statuses.get(status, 0) + 1
        if skip_reason:
            if skip_reason not in row.skipped and len(row.skipped) >= MAX_DIFFERENCES:
                skip_reason = "other reasons"
            row.skipped[skip_reason] = row.skipped.get(skip_reason, 0) + 1
        else:
            row.compared += 1
        for finding in findings:
            document = {name: value for name, value in finding._asdict().items() if value not in (None, "")}
            key = orjson.dumps(document)
            if key not in row.differences and len(row.differences) >= MAX_DIFFERENCES:
                row.omitted += 1
                continue
            known = row.differences.setdefault(key, {**document, "first": number, "times": 0})
            known["times"] += 1

    @property
    def count(self) -> int:
        """Return the number of different differences."""
        return sum(len(row.differences) for row in self._rows.values())

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON."""
        return {
            "service": self._service,
            "upstream": self._upstream,
            "unreached": self._failures,
            "operations": {
                name: {
                    "calls": row.calls,
                    "statuses": {str(status): count for status, count in sorted(row.statuses.items())},
                    "compared_with_mock": row.compared,
                    "not_compared": row.skipped,
                    **({"omitted_differences": row.omitted} if row.omitted else {}),
                }
                for name, row in sorted(self._rows.items())
            },
            "differences": [
                {"operation": name, **one}
                for name, row in sorted(self._rows.items())
                for one in row.differences.values()
            ],
        }

    def to_text(self) -> str:
        """Return the report as text, one operation or difference a line."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        width = max(map(len, self._rows), default=0)
        for name, row in sorted(self._rows.items()):
            statuses = ", ".join(f"{status} x{count}" for status, count in sorted(row.statuses.items()))
            reasons = f" ({'; '.join(row.skipped)})" if row.skipped else ""
            yield f"{name:<{width}}  {statuses}; compared with the mock: {row.compared} of {row.calls}{reasons}"
            yield from (f"  {_difference_text(one)}" for one in row.differences.values())
            if row.omitted:
                yield f"  and {row.omitted} more of other kinds, which are not listed"
        if self._failures:
            yield f"{self._failures} requests got no response from {self._upstream}"
        calls = sum(row.calls for row in self._rows.values())
        operations = len(self._rows.keys() - {NO_OPERATION})
        yield f"{calls} requests to {operations} operations of {self._service}; {self.count} differences"


def _difference_text(one: dict[str, Any]) -> str:
    sides = f": {one.get('real', 'nothing')}, expected {one['expected']}" if "expected" in one else ""
    place = f" at {one['place']}" if "place" in one else ""
    reason = f" ({one['reason']})" if "reason" in one else ""
    return f"{one['to']}: {one['what']}{place}{sides}{reason}, {one['times']} times, first in {one['first']}"
