"""Soak test on a small scale, and its verdict."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak.__main__ import MAX_RISE_KB, SAMPLES, Sample, verdict

MANY = 1_000_000


def samples(rise: float, *, warm_up: float = 0.0) -> list[Sample]:
    """Return samples that rise by kilobytes per 1,000 requests, and by more in the first tenth."""
    done = [MANY * number // SAMPLES for number in range(1, SAMPLES + 1)]
    return [(one, 80_000 + rise * one / 1000 + warm_up * min(one, MANY / 10) / 1000 + one % 7) for one in done]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory can be read on Linux only")
def test_short_soak_has_every_kind_of_response() -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.soak", "3000"]
    result = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[-1] == "no verdict on fewer than 200,000 requests"
    answers = {kind: int(number.replace(",", "")) for number, kind in re.findall(r"([\d,]+) x ([\w ]+)", lines[-2])}
    assert answers.keys() >= {"closed", "200", "201", "204", "205", "400", "401", "404", "422", "503"}
    assert 3000 <= sum(answers.values()) <= 3016
    assert lines[-4].startswith("attacks: ")
    assert lines[0].endswith(" a second")


def test_memory_that_rises_at_first_only_is_flat(capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(samples(0.1, warm_up=100), slowest=0.2) == 0
    assert capsys.readouterr().out.startswith("flat: +0.1")


@pytest.mark.parametrize("rise", [MAX_RISE_KB + 0.1, 64])
def test_memory_that_rises_steadily_is_not_flat(capsys: pytest.CaptureFixture[str], rise: float) -> None:
    assert verdict(samples(rise), slowest=0.2) == 1
    assert capsys.readouterr().out.startswith("NOT FLAT: +")


def test_one_request_over_a_second_is_too_slow(capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(samples(0.1), slowest=1.5) == 1
    assert "TOO SLOW: the slowest request took 1.50 s" in capsys.readouterr().out
