"""How fast the mock server starts and answers, beside bare Starlette on the same server, and beside Prism."""

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
    ("nuextract", ("-d",), "on NuExtract's spec, with answers that are made up (-d)"),
    ("nuextract", (), "on NuExtract's spec, with answers that are always the same"),
)


def serving() -> list[Result]:
    """All of it. Without Node there is nothing beside Prism; a line says so."""
    return [*beside_starlette(), *starts(), *(beside_prism() if installed() else ())]


def beside_starlette() -> Iterator[Result]:
    """Throughput, and how long the slowest of a hundred requests takes."""
    with running(MOCK) as mock, running("bare") as bare:
        for what, message in (("GET", READ), ("POST", CREATE)):
            throughput(mock.port, message), throughput(bare.port, message)
            rates = [throughput(mock.port, message) / throughput(bare.port, message) for _ in range(9)]
            yield result(f"mock {what} throughput / bare Starlette", rates, 0.6, at_least=True)
            tails = [slowest(mock.port, message) / slowest(bare.port, message) for _ in range(9)]
            yield result(f"mock {what}, 99 of 100 answered at {CONNECTIONS} connections / bare Starlette", tails, 3.0)


def starts() -> list[Result]:
    """From the start of the process to the first answer, all five services beside one of Prism."""
    ours, bare, theirs = [], [], []
    for _ in range(9):
        with running(MOCK) as mock, running("bare") as starlette:
            ours.append(mock.seconds)
            bare.append(starlette.seconds)
        if installed():
            with prism("nuextract", READ) as other:
                theirs.append(other.seconds)
    found = [result("mock ready, all five services / bare Starlette ready", _ratios(ours, bare), 2.0)]
    if theirs:
        found.append(result("mock ready, all five services / Prism ready, NuExtract alone", _ratios(ours, theirs), 0.3))
    return found


def _ratios(ours: list[float], theirs: list[float]) -> list[float]:
    return [mine / other for mine, other in zip(ours, theirs, strict=True)]


def beside_prism() -> Iterator[Result]:
    """Throughput on the same spec."""
    for service, options, how in PRISMS:
        projects, mount, numbers = PROJECTS[service], SERVICES[service].mount.encode(), count(1)
        with running(MOCK, "--seed", "empty") as mock, prism(service, READ, *options) as other:
            message = projects.read(asyncio.run(_prepared(mock.port, projects)))
            reads, creates = partial(_reads, message), partial(_creates, projects, numbers)
            for what, measure in (("GET", reads), ("POST", creates)):
                ratios = [measure(mock.port, b"") / measure(other.port, mount) for _ in range(6)]
                yield result(f"mock {what} throughput / Prism, {how}", ratios[1:], 8.0, at_least=True)


async def _prepared(port: int, projects: Projects) -> Answer:
    """Make a place for projects, and the first of them."""
    made: list[Answer] = []

    def story() -> Story:
        yield from projects.prepare()
        made.append((yield projects.make(0)))

    await run_stories(port, [story()])
    return made[0]


def _reads(message: bytes, port: int, mount: bytes) -> float:
    """Reads answered per second, without the mount at a server that has the service at its root."""
    return throughput(port, message.replace(mount, b"", 1))


def _creates(projects: Projects, numbers: Iterator[int], port: int, mount: bytes) -> float:
    """Creations answered per second, of projects that are not there yet."""
    stories = []
    for _ in range(CONNECTIONS):
        # Written before: that is not to be measured.
        messages = [projects.make(next(numbers)).replace(mount, b"", 1) for _ in range(TIMES)]
        stories.append(sent(messages))
    return rate(port, stories)
