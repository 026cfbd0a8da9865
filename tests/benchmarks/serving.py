"""Measurements of the mock server's start and throughput, beside bare Starlette and Prism."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from itertools import count

from projectlink_mock.registry import SERVICES
from tests.benchmarks.measures import Result, result
from tests.benchmarks.prism import installed, prism
from tests.benchmarks.servers import CONNECTIONS, CREATE, MOCK, READ, TIMES, rate, running, sent, slowest, throughput
from tests.support.load_generator import Answer, Story, run_stories
from tests.support.projects import PROJECTS, Projects

PRISMS = (
    ("ubiops", (), "on UbiOps' spec"),
    ("nuextract", ("-d",), "on NuExtract's spec, with generated responses (-d)"),
    ("nuextract", (), "on NuExtract's spec, with fixed responses"),
)


def serving() -> list[Result]:
    """Measure everything; without Node the comparison with Prism is left out."""
    return [*beside_starlette(), *starts(), *(beside_prism() if installed() else ())]


def beside_starlette() -> Iterator[Result]:
    """Measure throughput and the 99th percentile of response times."""
    with running(MOCK) as mock, running("bare") as bare:
        for what, message, bound in (("GET", READ, 0.75), ("POST", CREATE, 0.70)):
            throughput(mock.port, message), throughput(bare.port, message)
            rates = [throughput(mock.port, message) / throughput(bare.port, message) for _ in range(9)]
            yield result(f"mock {what} throughput / bare Starlette", rates, bound, at_least=True)
            tails = [slowest(mock.port, message) / slowest(bare.port, message) for _ in range(9)]
            yield result(f"mock {what}, 99th percentile at {CONNECTIONS} connections / bare Starlette", tails, 3.0)


def starts() -> list[Result]:
    """Measure the time from the start of the process to the first response."""
    ours, alone, bare, theirs = [], [], [], []
    for _ in range(9):
        with running(MOCK) as mock, running(MOCK, "--service", "nuextract") as one, running("bare") as starlette:
            ours.append(mock.seconds)
            alone.append(one.seconds)
            bare.append(starlette.seconds)
        if installed():
            with prism("nuextract", READ) as other:
                theirs.append(other.seconds)
    found = [
        result("mock ready, all services / bare Starlette ready", _ratios(ours, bare), 1.7),
        result("mock ready, all services / mock ready, one service", _ratios(ours, alone), 1.1),
    ]
    if theirs:
        found.append(result("mock ready, all services / Prism ready, NuExtract alone", _ratios(ours, theirs), 0.3))
    return found


def _ratios(ours: list[float], theirs: list[float]) -> list[float]:
    return [mine / other for mine, other in zip(ours, theirs, strict=True)]


def beside_prism() -> Iterator[Result]:
    """Measure throughput beside Prism with the same spec."""
    for service, options, how in PRISMS:
        projects, mount, numbers = PROJECTS[service], SERVICES[service].mount.encode(), count(1)
        with running(MOCK, "--seed", "empty") as mock, prism(service, READ, *options) as other:
            message = projects.read(asyncio.run(_prepared(mock.port, projects)))
            reads, creates = partial(_reads, message), partial(_creates, projects, numbers)
            for what, measure in (("GET", reads), ("POST", creates)):
                ratios = [measure(mock.port, b"") / measure(other.port, mount) for _ in range(6)]
                yield result(f"mock {what} throughput / Prism, {how}", ratios[1:], 8.0, at_least=True)


async def _prepared(port: int, projects: Projects) -> Answer:
    """Prepare the session, and create the first project."""
    made: list[Answer] = []

    def story() -> Story:
        yield from projects.prepare()
        made.append((yield projects.make(0)))

    await run_stories(port, [story()])
    return made[0]


def _reads(message: bytes, port: int, mount: bytes) -> float:
    """Return reads per second; the mount is removed for a server that has the service at its root."""
    return throughput(port, message.replace(mount, b"", 1))


def _creates(projects: Projects, numbers: Iterator[int], port: int, mount: bytes) -> float:
    """Return creations of new projects per second."""
    stories = []
    for _ in range(CONNECTIONS):
        # Written in advance, so that writing them is not measured.
        messages = [projects.make(next(numbers)).replace(mount, b"", 1) for _ in range(TIMES)]
        stories.append(sent(messages))
    return rate(port, stories)
