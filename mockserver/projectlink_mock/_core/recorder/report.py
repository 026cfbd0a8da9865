"""What was found: each difference once, with how often it was met, and a row for each operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson

from projectlink_mock._core.recorder.contract_check import Finding

NO_OPERATION = "(no operation)"
"""Where a request that is none of the contract is counted."""


@dataclass
class _Row:
    """One operation: how often it was called, and with which statuses answered."""

    calls: int = 0
    statuses: dict[int, int] = field(default_factory=dict)
    asked: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    differences: dict[bytes, dict[str, Any]] = field(default_factory=dict)


class Report:
    """All that was compared."""

    def __init__(self, service: str, upstream: str) -> None:
        self._service = service
        self._upstream = upstream
        self._rows: dict[str, _Row] = {}
        self._unreached = 0

    def unreached(self) -> None:
        """Count a request that the real service did not answer."""
        self._unreached += 1

    def add(self, number: int, operation: str, status: int, findings: Iterable[Finding], skipped: str = "") -> None:
        """Note an exchange, by its number in the journal.

        Args:
            number: Its number.
            operation: Its operation.
            status: What the real service answered with.
            findings: What differs.
            skipped: Why the mock's own answer was not compared, if it was not.
        """
        row = self._rows.setdefault(operation, _Row())
        row.calls += 1
        row.statuses[status] = row.statuses.get(status, 0) + 1
        if skipped:
            row.skipped[skipped] = row.skipped.get(skipped, 0) + 1
        else:
            row.asked += 1
        for finding in findings:
            shown = {name: value for name, value in finding._asdict().items() if value not in (None, "")}
            known = row.differences.setdefault(orjson.dumps(shown), {**shown, "first": number, "times": 0})
            known["times"] += 1

    @property
    def count(self) -> int:
        """How many differences there are."""
        return sum(len(row.differences) for row in self._rows.values())

    def document(self) -> dict[str, Any]:
        """All of it as JSON."""
        return {
            "service": self._service,
            "upstream": self._upstream,
            "unreached": self._unreached,
            "operations": {
                name: {
                    "calls": row.calls,
                    "statuses": {str(status): count for status, count in sorted(row.statuses.items())},
                    "compared_with_mock": row.asked,
                    "not_compared": row.skipped,
                }
                for name, row in sorted(self._rows.items())
            },
            "differences": [
                {"operation": name, **one}
                for name, row in sorted(self._rows.items())
                for one in row.differences.values()
            ],
        }

    def text(self) -> str:
        """All of it for people."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        width = max(map(len, self._rows), default=0)
        for name, row in sorted(self._rows.items()):
            statuses = ", ".join(f"{status} x{count}" for status, count in sorted(row.statuses.items()))
            why = f" ({'; '.join(row.skipped)})" if row.skipped else ""
            yield f"{name:<{width}}  {statuses}; compared with the mock: {row.asked} of {row.calls}{why}"
            yield from (f"  {_said(one)}" for one in row.differences.values())
        if self._unreached:
            yield f"{self._unreached} requests were not answered by {self._upstream}"
        calls = sum(row.calls for row in self._rows.values())
        operations = len(self._rows.keys() - {NO_OPERATION})
        yield f"{calls} requests to {operations} operations of {self._service}; {self.count} differences"


def _said(one: dict[str, Any]) -> str:
    sides = f": {one.get('real', 'nothing')}, not {one['expected']}" if "expected" in one else ""
    place = f" at {one['place']}" if "place" in one else ""
    reason = f" ({one['reason']})" if "reason" in one else ""
    return f"{one['to']}: {one['what']}{place}{sides}{reason}, {one['times']} times, first in {one['first']}"
