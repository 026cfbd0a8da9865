"""Command line of the soak test: ``python -m tests.soak [REQUESTS [MINUTES]]``.

Hostile clients send their requests among the others (``tests.soak.hostile``). The exit code is 1 unless memory is flat
and no other request has taken more than ``MAX_SECONDS``. Memory is flat if, after the first tenth of the requests, a
line through the measurements rises by less than ``MAX_RISE_KB`` kilobytes per 1,000 requests.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import linear_regression

from tests.benchmarks.memory import resident
from tests.benchmarks.servers import MOCK, running
from tests.soak.hostile import CLIENTS, attack
from tests.soak.stories import MAX_SESSIONS, Progress, stories
from tests.support.load_generator import run_stories

REQUESTS = 1_000_000
CONNECTIONS = 16
WARM_UP = 0.1
SAMPLES = 200
LINES = 20
MAX_RISE_KB = 4.0
MAX_SECONDS = 1.0
MIN_REQUESTS = 200_000
"""Fewest requests that give a verdict: before, the server has not settled."""

Sample = tuple[int, float]
"""Number of responses, and the memory of the server after them (kilobytes)."""


def main(wanted: int = REQUESTS, minutes: float = float("inf")) -> int:
    """Send a number of requests, or as many as a number of minutes allows, and return the exit code."""
    if not Path("/proc/self/status").exists():
        print("the memory of a process can be read on Linux only")
        return 2
    with running(MOCK, "--sessions", str(MAX_SESSIONS)) as server:
        memory = lambda: resident(server.pid) / 1000  # noqa: E731 - as short as its use
        samples, slowest = asyncio.run(_send(server.port, wanted, minutes * 60, memory))
    return verdict(samples, slowest)


def verdict(samples: list[Sample], slowest: float) -> int:
    """Print whether memory has stayed flat and all requests were fast enough, and return the exit code."""
    done = samples[-1][0]
    if done < MIN_REQUESTS:
        print(f"no verdict on fewer than {MIN_REQUESTS:,} requests")
        return 0
    rise = slope(samples, done * WARM_UP)
    flat, fast = rise < MAX_RISE_KB, slowest <= MAX_SECONDS
    print(f"{'flat' if flat else 'NOT FLAT'}: {rise:+.2f} KB per 1,000 requests, at most {MAX_RISE_KB:g} KB")
    print(f"{'fast' if fast else 'TOO SLOW'}: the slowest request took {slowest:.2f} s, at most {MAX_SECONDS:g} s")
    return 0 if flat and fast else 1


async def _send(port: int, wanted: int, seconds: float, memory: Callable[[], float]) -> tuple[list[Sample], float]:
    """Return the samples, and the duration of the slowest response that no hostile client received."""
    progress, began = Progress(wanted), time.monotonic()
    durations: list[float] = []
    attacks: Counter[str] = Counter()
    sending = asyncio.ensure_future(run_stories(port, stories(progress, CONNECTIONS), durations))
    attacking = [asyncio.ensure_future(attack(port, one, sending.done, attacks)) for one in range(CLIENTS)]
    samples: list[Sample] = []
    while not sending.done():
        await asyncio.wait([sending, *attacking], timeout=0.01)
        for one in attacking:
            if one.done():
                one.result()  # bounded by done(); raises the error of a failed attack
        if time.monotonic() - began > seconds:
            progress.wanted = progress.done
        if progress.done >= wanted * (len(samples) + 1) // SAMPLES:
            samples.append((progress.done, memory()))
            if len(samples) % (SAMPLES // LINES) == 0:
                done, kilobytes = samples[-1]
                speed = done / (time.monotonic() - began)
                print(f"{done:>9,} requests  {kilobytes / 1000:7.1f} MB  {speed:6,.0f} a second", flush=True)
    await sending
    statuses = ", ".join(f"{number:,} x {status or 'closed'}" for status, number in sorted(progress.statuses.items()))
    print(f"attacks: {', '.join(f'{number:,} x {kind}' for kind, number in sorted(attacks.items()))}")
    ordered = sorted(durations)
    shares = ", ".join(
        f"{share:.2%}: {1000 * ordered[int(share * len(ordered))]:.0f} ms" for share in (0.5, 0.99, 0.9999)
    )
    print(f"duration: {shares}, slowest: {1000 * ordered[-1]:.0f} ms")
    print(f"responses: {statuses}")
    await asyncio.gather(*attacking)
    return [*samples, (progress.done, memory())], ordered[-1]


def slope(samples: list[Sample], after: float) -> float:
    """Return the rise of memory in kilobytes per 1,000 requests, from a request on."""
    requests, kilobytes = zip(*((done / 1000, memory) for done, memory in samples if done >= after), strict=True)
    return linear_regression(requests, kilobytes).slope


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
