"""``python -m tests.soak [REQUESTS]``: ask a server very often, and say whether its memory stays flat.

Flat: after the first tenth of the requests, a line through the memory that was measured rises by less than
``RISE`` kilobytes for each 1,000 requests. The exit code is 1 if it does not stay flat.
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
from tests.soak.stories import KEPT, Progress, stories
from tests.support.load_generator import tell

REQUESTS = 1_000_000
CONNECTIONS = 16
WARM_UP = 0.1
SAMPLES = 200
LINES = 20
RISE = 4.0
FEWEST = 200_000
"""Requests for which there is a verdict: the server is not at rest before."""

Sample = tuple[int, float]
"""How many requests were answered, and the kilobytes of memory that the server has then."""


def main(wanted: int = REQUESTS) -> int:
    """Ask so many requests; give the exit code."""
    if not Path("/proc/self/status").exists():
        print("there is nothing to read a process's memory from here: Linux has it")
        return 2
    with running(MOCK, "--seed", "empty", "--sessions", str(KEPT)) as server:
        samples = asyncio.run(_ask(server.port, wanted, lambda: resident(server.pid) / 1000))
    return verdict(samples, wanted)


def verdict(samples: list[Sample], wanted: int) -> int:
    """Say whether memory has stayed flat; give the exit code."""
    if wanted < FEWEST:
        print(f"no verdict on fewer than {FEWEST:,} requests")
        return 0
    rise = slope(samples, wanted * WARM_UP)
    flat = rise < RISE
    print(f"{'flat' if flat else 'NOT FLAT'}: {rise:+.2f} KB for each 1,000 requests, of at most {RISE:g} KB")
    return 0 if flat else 1


async def _ask(port: int, wanted: int, memory: Callable[[], float]) -> list[Sample]:
    progress, began = Progress(wanted), time.monotonic()
    asking = asyncio.ensure_future(tell(port, stories(progress, CONNECTIONS)))
    samples: list[Sample] = []
    while not asking.done():
        await asyncio.wait([asking], timeout=0.01)
        if progress.done >= wanted * (len(samples) + 1) // SAMPLES:
            samples.append((progress.done, memory()))
            if len(samples) % (SAMPLES // LINES) == 0:
                done, kilobytes = samples[-1]
                speed = done / (time.monotonic() - began)
                print(f"{done:>9,} requests  {kilobytes / 1000:7.1f} MB  {speed:6,.0f} a second", flush=True)
    await asking
    statuses = ", ".join(f"{number:,} x {status or 'hung up'}" for status, number in sorted(progress.statuses.items()))
    print(f"answers: {statuses}")
    return samples


def slope(samples: list[Sample], after: float) -> float:
    """By how many kilobytes memory rises for each 1,000 requests, from some request on."""
    requests, kilobytes = zip(*((done / 1000, memory) for done, memory in samples if done >= after), strict=True)
    return linear_regression(requests, kilobytes).slope


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
