"""Coverage of the contracts: a run prints it, and a complete run fails for what is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.contract.coverage import WAIVED, Row, documented
from tests.support.contract import SERVICES, Shown, emulated

ALL = len(documented("automl"))
ROOT = Path(__file__).parents[2]
FIRST, SECOND, THIRD = (("toy", "boxes_list", status) for status in (200, 401, 404))


def toy(*shown: Shown, waived: dict[Shown, str] | None = None) -> Row:
    return Row("toy", frozenset((FIRST, SECOND, THIRD)), frozenset(shown), waived or {})


def test_shown_statuses_are_counted() -> None:
    assert str(toy(FIRST, SECOND)) == "toy 2/3"
    assert toy(FIRST, SECOND).problems == ["boxes_list 404 of toy was never shown"]
    assert toy(FIRST, SECOND, THIRD).problems == []


def test_waived_statuses_are_named() -> None:
    row = toy(FIRST, SECOND, waived={THIRD: "boxes are never lost"})
    assert (str(row), row.problems) == ("toy 2/3 (waived: boxes_list 404)", [])


@pytest.mark.parametrize("idle", [FIRST, ("toy", "boxes_burn", 200)])
def test_unneeded_waiver_is_a_problem(idle: Shown) -> None:
    found = toy(FIRST, SECOND, THIRD, waived={idle: "why"}).problems
    assert found == [f"{idle[1]} {idle[2]} of toy needs no waiver"]


@pytest.mark.parametrize("service", SERVICES)
def test_every_documented_status_has_a_case_or_a_waiver(service: str) -> None:
    cases = set(import_module(f"tests.contract.cases.{service}").CASES)
    tokens = {(one.id, 401) for one in emulated(service) if one.secured}
    asked = {(service, *case) for case in cases | tokens}
    waived = {one for one in WAIVED if one[0] == service}
    assert asked | waived >= documented(service)
    assert asked & waived == set()


def test_every_waiver_has_a_reason_and_names_a_documented_status() -> None:
    for (service, operation, status), why in WAIVED.items():
        assert (service, operation, status) in documented(service)
        assert why


SHOWN = """
import pytest
from tests.contract.coverage import STATUSES, WAIVED, documented
from tests.support.contract import SERVICES

@pytest.mark.parametrize("service", SERVICES)
def test_shown(record_property, service):
    record_property(STATUSES.name, [list(one) for one in documented(service) - WAIVED.keys() if one != {left_out}])
"""

PLUGIN = """
from dataclasses import replace
from pathlib import Path
from tests.contract.coverage import STATUSES, Coverage

def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Coverage(config, [replace(STATUSES, folders=(Path(__file__).parent,))]))
"""


def run_pytest(folder: Path, left_out: Shown | None, *options: str) -> tuple[int, str]:
    """Run tests that show all documented statuses but one."""
    (folder / "conftest.py").write_text(PLUGIN)
    (folder / "test_it.py").write_text(SHOWN.replace("{left_out}", repr(left_out)))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", *options]
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=100, env=environment)
    return done.returncode, done.stdout


@pytest.mark.parametrize("workers", ["0", "2"])
def test_complete_run_fails_for_a_missing_status(tmp_path: Path, workers: str) -> None:
    status, said = run_pytest(tmp_path, ("automl", "projects_get", 404), "-n", workers)
    assert status == pytest.ExitCode.TESTS_FAILED
    assert f"contract coverage: automl {ALL - 1}/{ALL}, " in said
    assert "contract coverage: projects_get 404 of automl was never shown" in said


def test_complete_run_with_all_statuses_passes(tmp_path: Path) -> None:
    status, said = run_pytest(tmp_path, None)
    assert (status, "never" in said, f"contract coverage: automl {ALL}/{ALL}" in said) == (0, False, True)


def test_partial_run_is_marked_as_partial(tmp_path: Path) -> None:
    status, said = run_pytest(tmp_path, None, "-k", "automl or ufdl")
    assert status == 0
    assert f"contract coverage: automl {ALL}/{ALL}, figshare 0/" in said
    assert said.count("(a part of the tests ran)") == 1
