"""Command line of the soak test: ``python -m tests.soak [REQUESTS]``.

Memory is flat if, after the first tenth of the requests, a line through the measurements rises by less than
``MAX_RISE_KB`` kilobytes per 1,000 requests. The exit code is 1 if it is not.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import linear_regression

from tests.benchmarks.memory import resident
from tests.benchmarks.servers import MOCK, running
from tests.soak.stories import MAX_SESSIONS, Progress, stories
from tests.support.load_generator import run_stories

REQUESTS = 1_000_000
CONNECTIONS = 16
WARM_UP = 0.1
SAMPLES = 200
LINES = 20
MAX_RISE_KB = 4.0
MIN_REQUESTS = 200_000
"""Fewest requests that give a verdict: before, the server has not settled."""

Sample = tuple[int, float]
"""Number of responses, and the memory of the server after them (kilobytes)."""


def main(wanted: int = REQUESTS) -> int:
    """Send a number of requests, and return the exit code."""
    if not Path("/proc/self/status").exists():
        print("the memory of a process can be read on Linux only")
        return 2
    with running(MOCK, "--seed", "empty", "--sessions", str(MAX_SESSIONS)) as server:
        samples = asyncio.run(_send(server.port, wanted, lambda: resident(server.pid) / 1000))
    return verdict(samples, wanted)


def verdict(samples: list[Sample], wanted: int) -> int:
    """Print whether memory has stayed flat, and return the exit code."""
    if wanted < MIN_REQUESTS:
        print(f"no verdict on fewer than {MIN_REQUESTS:,} requests")
        return 0
    rise = slope(samples, wanted * WARM_UP)
    flat = rise < MAX_RISE_KB
    print(f"{'flat' if flat else 'NOT FLAT'}: {rise:+.2f} KB per 1,000 requests, at most {MAX_RISE_KB:g} KB")
    return 0 if flat else 1


async def _send(port: int, wanted: int, memory: Callable[[], float]) -> list[Sample]:
    progress, began = Progress(wanted), time.monotonic()
    sending = asyncio.ensure_future(run_stories(port, stories(progress, CONNECTIONS)))
    samples: list[Sample] = []
    while not sending.done():
        await asyncio.wait([sending], timeout=0.01)
        if progress.done >= wanted * (len(samples) + 1) // SAMPLES:
            samples.append((progress.done, memory()))
            if len(samples) % (SAMPLES // LINES) == 0:
                done, kilobytes = samples[-1]
                speed = done / (time.monotonic() - began)
                print(f"{done:>9,} requests  {kilobytes / 1000:7.1f} MB  {speed:6,.0f} a second", flush=True)
    await sending
    statuses = ", ".join(f"{number:,} x {status or 'closed'}" for status, number in sorted(progress.statuses.items()))
    print(f"responses: {statuses}")
    return samples


def slope(samples: list[Sample], after: float) -> float:
    """Return the rise of memory in kilobytes per 1,000 requests, from a request on."""
    requests, kilobytes = zip(*((done / 1000, memory) for done, memory in samples if done >= after), strict=True)
    return linear_regression(requests, kilobytes).slope


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
