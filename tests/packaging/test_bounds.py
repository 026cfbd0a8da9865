"""Bounds of waits: no test can wait for ever, whatever else fails."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
WAITS = {"communicate", "join", "result", "wait"}
BY_HAND = {"benchmarks"}
"""Folders of programs that are run by hand."""


def unbounded(source: str) -> Iterator[int]:
    """Yield the lines of waits without a bound, and of processes without a time limit."""
    tree, lines = ast.parse(source), source.splitlines()
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    bounded = {id(argument) for call in calls if _name(call) == "wait_for" for argument in call.args}
    for call in calls:
        if "# bounded by " in lines[call.lineno - 1]:
            continue
        arguments = [*call.args, *call.keywords]
        runs = isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "subprocess.run"
        if _name(call) in WAITS and not arguments and id(call) not in bounded:
            yield call.lineno
        if runs and "timeout" not in {keyword.arg for keyword in call.keywords}:
            yield call.lineno
        if ast.unparse(call.func).endswith("Thread") and "daemon" not in {keyword.arg for keyword in call.keywords}:
            yield call.lineno


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def test_every_wait_in_a_test_has_a_bound() -> None:
    found = [
        f"{path.relative_to(TESTS)}:{line}"
        for path in sorted(TESTS.rglob("*.py"))
        if path.relative_to(TESTS).parts[0] not in BY_HAND
        for line in unbounded(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "wait",
    ["event.wait()", "thread.join()", "process.communicate()", "future.result()", "subprocess.run(['x'])",
     "threading.Thread(target=work)", "x = [await event.wait()]"],
)  # fmt: skip
def test_unbounded_wait_is_found(wait: str) -> None:
    source = f"async def story():\n    {wait}\n"
    assert list(unbounded(source)) == [2]


@pytest.mark.parametrize(
    "wait",
    ["event.wait(5)", "asyncio.wait_for(event.wait(), 5)", "thread.join(timeout=5)", "','.join(names)",
     "subprocess.run(['x'], timeout=5)", "threading.Thread(target=work, daemon=True)",
     "event.wait()  # bounded by the caller"],
)  # fmt: skip
def test_bounded_wait_is_accepted(wait: str) -> None:
    assert list(unbounded(wait)) == []
