"""Measurements of the memory of a project in the mock server, in addition to its JSON."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.benchmarks.measures import Result, result
from tests.benchmarks.servers import MOCK, running
from tests.support.load_generator import Story, run_stories
from tests.support.projects import PROJECTS, Projects, expect

COUNT = 100_000
WARM_UP = 2_000
"""Projects created before measuring, so that the journal is full and all code has run."""
CONNECTIONS = 10
BOUND = 1500
RECORDS = {"ubiops4": 3}
"""Records that a service makes for a project: ubiops4 also a bucket, a role and an audit event."""


def memory() -> list[Result]:
    """Measure bytes per project with 100,000 projects, in each service; on Linux only."""
    if not Path("/proc/self/status").exists():
        return []
    return [
        result(f"{name}: memory for one of 100,000 projects, beyond its JSON", [_beyond(projects)], bound, unit="bytes")
        for name, projects in PROJECTS.items()
        for bound in [BOUND * RECORDS.get(name, 1)]
    ]


def _beyond(projects: Projects) -> float:
    with running(MOCK, "--seed", "empty", "--memory", "1024") as (port, _, process):
        asyncio.run(run_stories(port, [projects.prepare()]))
        _make(port, projects, 0, WARM_UP)
        before = resident(process)
        size = _make(port, projects, WARM_UP, COUNT)
        return (resident(process) - before) / COUNT - size


def _make(port: int, projects: Projects, first: int, count: int) -> float:
    """Create projects, and return the size of one as JSON (bytes)."""
    sizes: list[int] = []
    share = count // CONNECTIONS
    starts = range(first, first + count, share)
    asyncio.run(run_stories(port, [_making(projects, start, start + share, sizes) for start in starts]))
    return sum(sizes) / len(sizes)


def _making(projects: Projects, first: int, end: int, sizes: list[int]) -> Story:
    for number in range(first, end):
        made = yield projects.make(number)
        expect(made, 200, 201)
    read = yield projects.read(made)
    expect(read, 200)
    sizes.append(len(read.content))


def resident(process: int) -> int:
    """Return the memory of a process (bytes)."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) * 1024
