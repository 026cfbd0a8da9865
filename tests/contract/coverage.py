"""How much of the contract a run has shown: operations and documented statuses that the mock answered with.

A pytest plugin: each contract test reports the answers that it found in order, also from another process, and the
end of the run says how many of all there are. A whole run fails for what is neither shown nor waived.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.contract import SERVICES, Answered, operations

PROPERTY = "answered"
"""Under this name a test's report carries its answers."""

WAIVED: Mapping[Answered, str] = {}
"""What no test has to show, and why: `("nuextract", "get_api_projects", 200): "a reason"`."""

_HERE = Path(__file__).parent
_SELECTING = ("keyword", "markexpr", "lf", "deselect", "stepwise", "ignore", "ignore_glob", "collectonly")


@dataclass(frozen=True)
class Coverage:
    """What of a service's contract was shown, and what has not to be."""

    service: str
    documented: frozenset[Answered]
    shown: frozenset[Answered]
    waived: Mapping[Answered, str] = field(default_factory=dict)

    @property
    def uncovered(self) -> list[Answered]:
        """What is neither shown nor waived."""
        return sorted(self.documented - self.shown - set(self.waived))

    @property
    def idle(self) -> list[Answered]:
        """The waivers for what was shown all the same, or is not documented."""
        return sorted(set(self.waived) - (self.documented - self.shown))

    def __str__(self) -> str:
        count = f"{self.service} {len(self.documented & self.shown)}/{len(self.documented)}"
        names = ", ".join(f"{operation} {status}" for _, operation, status in sorted(self.waived))
        return f"{count} (waived: {names})" if names else count


def documented(service: str) -> frozenset[Answered]:
    """Each operation of a service with each status of its."""
    return frozenset((service, one.id, status) for one in operations(service) for status in one.responses)


def coverage_of(shown: Iterable[Answered], waived: Mapping[Answered, str] = WAIVED) -> Iterator[Coverage]:
    """The coverage of each service."""
    found = frozenset(shown)
    for service in SERVICES:
        of_it = {one: reason for one, reason in waived.items() if one[0] == service}
        yield Coverage(service, documented(service), frozenset(one for one in found if one[0] == service), of_it)


def complaints(rows: Iterable[Coverage]) -> list[str]:
    """What a whole run fails for."""
    return [
        f"{operation} {status} of {service} {what}"
        for row in rows
        for what, those in (("was never answered", row.uncovered), ("needs no waiver", row.idle))
        for service, operation, status in those
    ]


class ContractCoverage:
    """Collects what the contract tests, which are in a folder, have shown, and says so at the end of the run."""

    def __init__(self, config: pytest.Config, tests: Path = _HERE) -> None:
        self._config = config
        self._tests = tests
        self._shown: set[Answered] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the answers of a test, which may have run in another process."""
        if report.when == "teardown":
            for name, rows in report.user_properties:
                if name == PROPERTY and isinstance(rows, list):
                    self._shown.update(map(tuple, rows))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Let a whole run fail for what is not shown."""
        if exitstatus == pytest.ExitCode.OK and self._is_whole() and complaints(coverage_of(self._shown)):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
        """Say how much of each contract was shown."""
        whole = self._is_whole() and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        if not (self._shown or whole):
            return
        rows = list(coverage_of(self._shown))
        part = "" if whole else " (a part of the contract tests ran)"
        terminalreporter.write_line(f"contract coverage: {', '.join(map(str, rows))}{part}")
        for complaint in complaints(rows) if whole else ():
            terminalreporter.write_line(f"contract coverage: {complaint}", red=True)

    def _is_whole(self) -> bool:
        """Whether nothing of the contract tests was left out by how the run was asked for."""
        if any(self._config.getoption(name, None) for name in _SELECTING):
            return False
        started = self._config.invocation_params.dir
        return any(self._tests.is_relative_to((started / argument).resolve()) for argument in self._config.args)
