"""How much a run has shown: of the contracts, and of the rules that the houses say they keep.

A pytest plugin: each test reports the answers that it found in order, also from another process, and the end of
the run says how many of all there are. A whole run fails for what is neither shown nor waived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.contract import SERVICES, Shown, operations
from tests.support.fidelity import refusals

WAIVED: Mapping[Shown, str] = {}
"""What no test has to show, and why: `("nuextract", "get_api_projects", 200): "a reason"`."""

_HERE = Path(__file__).parent
_SELECTING = ("keyword", "markexpr", "lf", "deselect", "stepwise", "ignore", "ignore_glob", "collectonly")


@dataclass(frozen=True)
class Measure:
    """Something to count: what the tests in some folders have to show of each service.

    `name` is also that under which a test's report carries what it has shown.
    """

    name: str
    expected: Callable[[str], frozenset[Shown]]
    folders: tuple[Path, ...]
    waived: Mapping[Shown, str] = field(default_factory=dict, hash=False)

    def rows(self, shown: Iterable[Shown]) -> Iterator[Row]:
        """What each service has of it."""
        found = frozenset(shown)
        for service in SERVICES:
            waived = {one: reason for one, reason in self.waived.items() if one[0] == service}
            yield Row(service, self.expected(service), frozenset(one for one in found if one[0] == service), waived)


@dataclass(frozen=True)
class Row:
    """What of a service was shown, and what has not to be."""

    service: str
    expected: frozenset[Shown]
    shown: frozenset[Shown]
    waived: Mapping[Shown, str] = field(default_factory=dict)

    @property
    def complaints(self) -> list[str]:
        """What a whole run fails for: what is missing, and waivers for what is shown, or is nothing at all."""
        missing = self.expected - self.shown
        those = {"was never shown": missing - self.waived.keys(), "needs no waiver": self.waived.keys() - missing}
        return [
            f"{operation} {what} of {self.service} {wrong}"
            for wrong, rows in those.items()
            for _, operation, what in sorted(rows)
        ]

    def __str__(self) -> str:
        count = f"{self.service} {len(self.expected & self.shown)}/{len(self.expected)}"
        names = ", ".join(f"{operation} {what}" for _, operation, what in sorted(self.waived))
        return f"{count} (waived: {names})" if names else count


def documented(service: str) -> frozenset[Shown]:
    """Each operation of a service with each status of its."""
    return frozenset((service, one.id, status) for one in operations(service) for status in one.responses)


def told(service: str) -> frozenset[Shown]:
    """Each operation with each reason for which its house says that it refuses a request."""
    return frozenset((service, operation, reason) for operation, reason in refusals(service))


ANSWERED = Measure("contract coverage", documented, (_HERE,), WAIVED)
REFUSED = Measure("rules shown", told, (_HERE, _HERE.parent / "behaviour"))


class Coverage:
    """Collects what tests have shown, and says so at the end of the run."""

    def __init__(self, config: pytest.Config, measures: Sequence[Measure] = (ANSWERED, REFUSED)) -> None:
        self._config = config
        self._shown: dict[Measure, set[Shown]] = {measure: set() for measure in measures}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a test has shown, which may have run in another process."""
        for measure, shown in self._shown.items():
            for name, rows in report.user_properties if report.when == "teardown" else ():
                if name == measure.name and isinstance(rows, list):
                    shown.update(map(tuple, rows))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Let a whole run fail for what is not shown."""
        if exitstatus == pytest.ExitCode.OK and any(self._complaints(measure) for measure in self._shown):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
        """Say how much was shown."""
        for measure, shown in self._shown.items():
            whole = self._is_whole(measure) and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
            if shown or whole:
                part = "" if whole else " (a part of the tests ran)"
                terminalreporter.write_line(f"{measure.name}: {', '.join(map(str, measure.rows(shown)))}{part}")
            for complaint in self._complaints(measure) if whole else ():
                terminalreporter.write_line(f"{measure.name}: {complaint}", red=True)

    def _complaints(self, measure: Measure) -> list[str]:
        if not self._is_whole(measure):
            return []
        return [complaint for row in measure.rows(self._shown[measure]) for complaint in row.complaints]

    def _is_whole(self, measure: Measure) -> bool:
        """Whether nothing of these tests was left out by how the run was asked for."""
        if any(self._config.getoption(name, None) for name in _SELECTING):
            return False
        started = self._config.invocation_params.dir
        asked = [(started / argument).resolve() for argument in self._config.args]
        return all(any(folder.is_relative_to(one) for one in asked) for folder in measure.folders)
