"""``python -m tests.benchmarks.exporting``: a server with a large project, or a client that exports it.

``serve`` prints its URL, and, once its input has ended, by how many megabytes its memory has grown.
``sync URL`` and ``async URL`` export the project to nowhere, and print the same of themselves.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from projectlink import automl
from projectlink_mock import MockServer
from projectlink_mock.services.automl.factories import TrainedModel, add_dataset, add_experiment

STATUS = Path("/proc/self/status")
SMALL = "d4e5f6a7-b8c9-0123-def4-567890123456"
LARGE = "c3d4e5f6-a7b8-9012-cdef-345678901234"
SIZE = 200_000_000


def memory(kind: str) -> float:
    """Return the memory of this process in megabytes: current (``VmRSS``) or peak (``VmHWM``)."""
    lines = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
    return int(lines[kind].split()[0]) * 1024 / 1e6


def serve() -> None:
    """Serve a large project, after the export of a small one as a warm-up."""
    with MockServer(services=["automl"]) as mock:
        models = [TrainedModel(size=SIZE // 2), TrainedModel(content=b"x" * (SIZE // 4))]
        add_experiment(mock.state, LARGE, "large", models=models)
        add_dataset(mock.state, LARGE, "large.csv", rows=600_000, columns=15)
        export(mock.url("automl"), SMALL)
        before = memory("VmRSS")
        print(mock.url("automl"), flush=True)
        sys.stdin.read()
        print(memory("VmHWM") - before, flush=True)


def export(url: str, project: str) -> int:
    """Read an export in chunks, and return its size in bytes."""
    with automl.ApiClient(automl.Configuration(url, access_token="alice-token")) as client:
        response = automl.ProjectsApi(client).projects_export_without_preload_content(project)
        return sum(len(piece) for piece in response.stream())


async def aexport(url: str, project: str) -> int:
    """Read an export in chunks with the async client, and return its size in bytes."""
    async with automl.AsyncApiClient(automl.Configuration(url, access_token="alice-token")) as client:
        response = await automl.AsyncProjectsApi(client).projects_export_without_preload_content(project)
        return sum([len(piece) async for piece in response.stream()])


def main(kind: str, url: str = "") -> None:
    """Run one of the three roles."""
    if kind == "serve":
        serve()
        return

    def read(project: str) -> int:
        return export(url, project) if kind == "sync" else asyncio.run(aexport(url, project))

    read(SMALL)
    before = memory("VmRSS")
    if read(LARGE) < SIZE // 2:
        raise RuntimeError("the export is too small")
    print(memory("VmHWM") - before, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
