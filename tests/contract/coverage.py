"""Coverage of the contracts: documented statuses and reasons that the tests of a run have shown.

A pytest plugin: each test reports the valid responses that it has seen, also from another process, and the run ends
with their count. A complete run fails for a status or a reason that no test has shown, unless it is waived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.contract import SERVICES, Shown, emulated
from tests.support.fidelity import rejections

_NEEDS_HEADER = "It depends on the header Range: tests/behaviour/figshare/test_downloads.py"
_NEEDS_RANGE = "It depends on the header Range: tests/behaviour/ubiops4/test_signed_urls.py"
WAIVED: Mapping[Shown, str] = {
    ("figshare", "file_download", 206): _NEEDS_HEADER,
    ("figshare", "file_download", 416): _NEEDS_HEADER,
    ("ubiops4", "storage_file_get", 206): _NEEDS_RANGE,
    ("ubiops4", "storage_file_get", 416): _NEEDS_RANGE,
}
"""Statuses that no test has to show, with the reason: `("nuextract", "get_api_projects", 200): "a reason"`."""

_HERE = Path(__file__).parent
_SELECTING = ("keyword", "markexpr", "lf", "deselect", "stepwise", "ignore", "ignore_glob", "collectonly")


@dataclass(frozen=True)
class Measure:
    """A kind of coverage: pairs that the tests of some folders have to show of each service.

    `name` is also the name of the property in a test's report.
    """

    name: str
    expected: Callable[[str], frozenset[Shown]]
    folders: tuple[Path, ...]
    waived: Mapping[Shown, str] = field(default_factory=dict, hash=False)

    def rows(self, shown: Iterable[Shown]) -> Iterator[Row]:
        """Yield the coverage of each service."""
        found = frozenset(shown)
        for service in SERVICES:
            waived = {one: reason for one, reason in self.waived.items() if one[0] == service}
            yield Row(service, self.expected(service), frozenset(one for one in found if one[0] == service), waived)


@dataclass(frozen=True)
class Row:
    """Coverage of one service, and what is waived."""

    service: str
    expected: frozenset[Shown]
    shown: frozenset[Shown]
    waived: Mapping[Shown, str] = field(default_factory=dict)

    @property
    def problems(self) -> list[str]:
        """Problems that fail a complete run: missing pairs, and waivers that are not needed."""
        missing = self.expected - self.shown
        problems = {"was never shown": missing - self.waived.keys(), "needs no waiver": self.waived.keys() - missing}
        return [
            f"{operation} {what} of {self.service} {problem}"
            for problem, rows in problems.items()
            for _, operation, what in sorted(rows)
        ]

    def __str__(self) -> str:
        count = f"{self.service} {len(self.expected & self.shown)}/{len(self.expected)}"
        names = ", ".join(f"{operation} {what}" for _, operation, what in sorted(self.waived))
        return f"{count} (waived: {names})" if names else count


def documented(service: str) -> frozenset[Shown]:
    """Return each operation of a service with each documented status."""
    return frozenset((service, one.id, status) for one in emulated(service) for status in one.responses)


def listed_reasons(service: str) -> frozenset[Shown]:
    """Return each operation of a service with each reason that fidelity.json lists."""
    return frozenset((service, operation, reason) for operation, reason in rejections(service))


STATUSES = Measure("contract coverage", documented, (_HERE,), WAIVED)
REASONS = Measure("rules shown", listed_reasons, (_HERE, _HERE.parent / "behaviour"))


class Coverage:
    """Plugin that collects what tests have shown and reports it at the end of the run."""

    def __init__(self, config: pytest.Config, measures: Sequence[Measure] = (STATUSES, REASONS)) -> None:
        self._config = config
        self._shown: dict[Measure, set[Shown]] = {measure: set() for measure in measures}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Collect what a test has shown, perhaps in another process."""
        for measure, shown in self._shown.items():
            for name, rows in report.user_properties if report.when == "teardown" else ():
                if name == measure.name and isinstance(rows, list):
                    shown.update(map(tuple, rows))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Fail a complete run that has not shown everything."""
        if exitstatus == pytest.ExitCode.OK and any(self._problems(measure) for measure in self._shown):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
        """Print how much was shown."""
        for measure, shown in self._shown.items():
            is_complete = self._is_complete(measure) and exitstatus in (
                pytest.ExitCode.OK,
                pytest.ExitCode.TESTS_FAILED,
            )
            if shown or is_complete:
                part = "" if is_complete else " (a part of the tests ran)"
                terminalreporter.write_line(f"{measure.name}: {', '.join(map(str, measure.rows(shown)))}{part}")
            for problem in self._problems(measure) if is_complete else ():
                terminalreporter.write_line(f"{measure.name}: {problem}", red=True)

    def _problems(self, measure: Measure) -> list[str]:
        if not self._is_complete(measure):
            return []
        return [problem for row in measure.rows(self._shown[measure]) for problem in row.problems]

    def _is_complete(self, measure: Measure) -> bool:
        """Return whether the run has selected all tests of a measure."""
        if any(self._config.getoption(name, None) for name in _SELECTING):
            return False
        started = self._config.invocation_params.dir
        asked = [(started / argument).resolve() for argument in self._config.args]
        return all(any(folder.is_relative_to(one) for one in asked) for folder in measure.folders)
