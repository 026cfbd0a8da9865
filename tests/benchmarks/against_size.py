"""Measurements of AutoML by size: pages among many projects, and exports of large ones."""

from __future__ import annotations

import subprocess
import sys
import time

import urllib3

from projectlink_mock import MockServer
from tests.benchmarks.exporting import STATUS
from tests.benchmarks.measures import Result, result

FEW, MANY = 100, 20_000
TOKEN = {"Authorization": "Bearer alice-token"}
PAGES = {
    **{f"sorted by {field}": f"?limit=50&sort_field={field}" for field in ("created_at", "name", "dataset_count")},
    "sorted by model_count, the last page": "?limit=50&sort_field=model_count&offset={last}",
    "sorted by experiment_count, ascending": "?limit=50&sort_field=experiment_count&sort_direction=asc",
    "of a search that finds all": "?limit=50&search=project",
    "of members": "/{project}/members?limit=50",
}


def pages() -> list[Result]:
    """Measure a page among 20,000 projects beside one among 100, for each paged operation."""
    pool = urllib3.PoolManager()
    with MockServer(seed="empty", services=["automl"]) as small, MockServer(seed="empty", services=["automl"]) as large:
        servers = [_filled(pool, small, FEW), _filled(pool, large, MANY)]
        found = []
        for what, query in PAGES.items():
            few, many = (url + query.format(last=count - 50, project=project) for url, project, count in servers)
            _spent(pool, few), _spent(pool, many)
            ratios = [_spent(pool, many) / _spent(pool, few) for _ in range(15)]
            found.append(result(f"AutoML: a page {what}, among 20,000 projects / among 100", ratios, 2.0))
    pool.clear()
    return found


def _filled(pool: urllib3.PoolManager, mock: MockServer, count: int) -> tuple[str, str, int]:
    """Create projects, and return their path, the path of one, and their number."""
    url = f"{mock.url('automl')}/api/projects"
    for number in range(count):
        # Unordered names, so that sorting by them is work.
        body = {"name": f"Project {number * 7919 % count:05}", "description": f"Number {number}"}
        made = pool.request("POST", url, json=body, headers=TOKEN).json()
    return url, made["project_id"], count


def _spent(pool: urllib3.PoolManager, url: str) -> float:
    """Return the seconds that ten requests take."""
    began = time.perf_counter()
    for _ in range(10):
        if pool.request("GET", url, headers=TOKEN).status != 200:
            raise RuntimeError(f"{url} was rejected")
    return time.perf_counter() - began


def exports() -> list[Result]:
    """Measure the growth of memory on both sides while a project with 200 MB of artifacts is exported.

    There is nothing to read it from but on Linux.
    """
    if not STATUS.exists():
        return []

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.benchmarks.exporting", *arguments]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def line(process: subprocess.Popen[str]) -> str:
        assert process.stdout
        return process.stdout.readline().strip()

    grown: dict[str, list[float]] = {"server": [], "sync": [], "async": []}
    for _ in range(3):
        with start("serve") as server:
            url = line(server)
            for kind in ("sync", "async"):
                with start(kind, url) as client:
                    grown[kind].append(float(line(client)))
            assert server.stdin
            server.stdin.close()
            grown["server"].append(float(line(server)))
    what = "AutoML: memory that an export of 200 MB adds to the"
    names = {"server": "mock server", "sync": "sync client", "async": "async client"}
    return [result(f"{what} {names[kind]}", figures, 20, unit="MB") for kind, figures in grown.items()]
