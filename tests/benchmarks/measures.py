"""Measurements of the SDK, as ratios to peers that are measured alternately in the same run."""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import aiohttp
import urllib3
from pydantic import TypeAdapter

from projectlink import nuextract
from tests.benchmarks.servers import running

TOKEN = {"Authorization": "Bearer alice-token"}
BUILD = "from projectlink import nuextract as n; n.ProjectsApi(n.ApiClient(n.Configuration('http://127.0.0.1:9')))"
FURTHER = {
    "ubiops": "CoreApi",
    "ubiops4": "CoreApi",
    "figshare": "ProjectsApi",
    "ufdl": "ProjectsApi",
    "automl": "ProjectsApi",
}
PEER_BUILD = "import ubiops as u; u.CoreApi(u.ApiClient(u.Configuration('http://127.0.0.1:9')))"


@dataclass(frozen=True)
class Result:
    """A measured figure and its bound.

    Attributes:
        what: Description of the measurement and of the peer.
        figure: Median.
        spread: Smallest and largest value.
        bound: Largest allowed figure, or smallest if ``at_least``.
        unit: Unit of the figure; empty for a ratio.
    """

    what: str
    figure: float
    spread: tuple[float, float]
    bound: float
    at_least: bool = False
    unit: str = ""

    @property
    def kept(self) -> bool:
        """Return whether the figure meets the bound."""
        return self.figure >= self.bound if self.at_least else self.figure <= self.bound


def result(what: str, figures: list[float], bound: float, *, at_least: bool = False, unit: str = "") -> Result:
    """Return the result of repeated measurements."""
    return Result(what, statistics.median(figures), (min(figures), max(figures)), bound, at_least, unit)


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU time of this process for some work (seconds)."""
    gc.collect()
    began = time.process_time()
    work()
    return time.process_time() - began


def children_cpu(work: Callable[[], object]) -> float:
    """Return the CPU time of the processes that some work starts and waits for (seconds)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def paired(ours: Callable[[], object], theirs: Callable[[], object], rounds: int) -> list[float]:
    """Return ratios of CPU time, measured alternately after a warm-up round."""
    ours(), theirs()
    return [cpu(ours) / cpu(theirs) for _ in range(rounds)]


def repeat(work: Callable[[], object], times: int) -> None:
    """Run some work a number of times."""
    for _ in range(times):
        work()


def beside_pydantic(listed: Callable[[], object], adapter: TypeAdapter[Any], url: str) -> list[float]:
    """Return ratios of the cost of a list to that of the same bytes received with urllib3 and read by pydantic."""
    pool = urllib3.PoolManager()

    def validated() -> object:
        return adapter.validate_json(pool.request("GET", url, headers=TOKEN).data)

    ratios = paired(lambda: repeat(listed, 5), lambda: repeat(validated, 5), rounds=15)
    pool.clear()
    return ratios


def sync_calls() -> list[Result]:
    """Measure one GET beside raw urllib3, and a list of 1,000 beside raw urllib3 with pydantic."""
    with running("canned") as (port, *_):
        base = f"http://127.0.0.1:{port}/nuextract"
        pool = urllib3.PoolManager()
        with nuextract.ApiClient(nuextract.Configuration(base, access_token="alice-token")) as client:
            api = nuextract.ProjectsApi(client)

            def theirs(path: str, times: int) -> Callable[[], object]:
                url = f"{base}{path}"
                return lambda: [json.loads(pool.request("GET", url, headers=TOKEN).data) for _ in range(times)]

            one = paired(
                lambda: [api.get_api_projects_projectid("project_id_example") for _ in range(300)],
                theirs("/api/projects/project_id_example", 300),
                rounds=15,
            )
            adapter = TypeAdapter(list[nuextract.ProjectResponse])
            many = beside_pydantic(api.get_api_projects, adapter, f"{base}/api/projects")
        pool.clear()
    return [
        result("one GET through the SDK / raw urllib3 + json.loads", one, 1.10),
        result("list of 1,000 projects into models / raw urllib3 + TypeAdapter.validate_json", many, 1.15),
    ]


def async_calls() -> list[Result]:
    """Measure 500 concurrent GETs beside raw aiohttp."""
    with running("canned") as (port, *_):
        base = f"http://127.0.0.1:{port}/nuextract"
        figures = asyncio.run(_async_rounds(base, rounds=15))
    return [result("500 concurrent async GETs / raw aiohttp + json.loads", figures, 1.20)]


async def _async_rounds(base: str, rounds: int) -> list[float]:
    configuration = nuextract.Configuration(base, access_token="alice-token")
    async with aiohttp.ClientSession() as session, nuextract.AsyncApiClient(configuration) as client:
        api = nuextract.AsyncProjectsApi(client)

        async def theirs() -> object:
            async with session.get(f"{base}/api/projects/project_id_example", headers=TOKEN) as response:
                return json.loads(await response.read())

        async def spent(one: Callable[[], Awaitable[object]]) -> float:
            gc.collect()
            began = time.process_time()
            await asyncio.gather(*(one() for _ in range(500)))
            return time.process_time() - began

        def ours() -> Awaitable[object]:
            return api.get_api_projects_projectid("project_id_example")

        await spent(ours), await spent(theirs)
        return [await spent(ours) / await spent(theirs) for _ in range(rounds)]


def imports() -> list[Result]:
    """Measure importing and building the API object, beside the published client of UbiOps."""

    def spent(code: str) -> float:
        return children_cpu(lambda: subprocess.run([sys.executable, "-c", code], check=True))

    ours, theirs = [], []
    for _ in range(15):
        bare = spent("pass")
        ours.append((spent(BUILD) - bare) * 1000)
        if find_spec("ubiops"):
            theirs.append((spent(PEER_BUILD) - bare) * 1000)
    found = [result("import and build the API object, over bare Python", ours, 30, unit="ms")]
    if theirs:
        ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
        found.append(result("import and build the API object / ubiops==2.1.0", ratios, 0.25))
    return found


def further_services() -> list[Result]:
    """Measure importing each further service and building its API object."""

    def spent(code: str) -> float:
        return children_cpu(lambda: subprocess.run([sys.executable, "-c", code], check=True))

    found = []
    for name, api in FURTHER.items():
        both = f"{BUILD}; from projectlink import {name} as s; s.{api}(s.ApiClient(s.Configuration('http://h')))"
        added = [(spent(both) - spent(BUILD)) * 1000 for _ in range(9)]
        found.append(result(f"import {name} beside nuextract, and build its API object", added, 10, unit="ms"))
    return found
