"""Measurements beside ``ubiops==2.1.0``, the client that UbiOps published for this API."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import Any

import urllib3
from pydantic import TypeAdapter

from projectlink import ubiops
from projectlink_mock import MockServer
from tests.benchmarks.measures import Result, children_cpu, cpu, paired, repeat, result
from tests.benchmarks.servers import running

ASK = (
    "c = u.Configuration(host={host!r}, api_key={{'Authorization': 'Token alice-token'}}); "
    "u.CoreApi(u.ApiClient(c)).projects_list()"
)


def calls() -> list[Result]:
    """Measure one GET and a list of 1,000, beside raw urllib3 with pydantic and beside the published client."""
    peer: Any = import_module("ubiops")
    with running("canned") as (port, *_):
        base = f"http://127.0.0.1:{port}/ubiops/v2.1"
        keys = {"Authorization": "Token alice-token"}
        pool = urllib3.PoolManager()
        theirs = peer.CoreApi(peer.ApiClient(peer.Configuration(host=base, api_key=keys)))
        with ubiops.ApiClient(ubiops.Configuration(base, api_key=keys)) as client:
            ours = ubiops.CoreApi(client)

            adapter = TypeAdapter(list[ubiops.ProjectList])

            def validated() -> object:
                return adapter.validate_json(pool.request("GET", f"{base}/projects", headers=keys).data)

            lists = paired(lambda: repeat(ours.projects_list, 10), lambda: repeat(validated, 10), rounds=15)
            peers = paired(lambda: repeat(theirs.projects_list, 1), lambda: repeat(ours.projects_list, 1), rounds=7)
            ones = paired(
                lambda: [ours.projects_get("project-1") for _ in range(200)],
                lambda: [theirs.projects_get("project-1") for _ in range(200)],
                rounds=11,
            )
            first = first_answers(base)
        pool.clear()
    return [
        result("UbiOps: list of 1,000 projects into models / raw urllib3 + TypeAdapter.validate_json", lists, 1.15),
        result("UbiOps: list of 1,000 projects, ubiops==2.1.0 / SDK", peers, 15, at_least=True),
        result("UbiOps: one GET through the SDK / ubiops==2.1.0", ones, 0.6),
        result("UbiOps: import to first answer / ubiops==2.1.0", first, 1.25),
    ]


def first_answers(base: str) -> list[float]:
    """Return ratios of CPU time of interpreters that make one call, from start to exit."""
    ask = ASK.format(host=base)

    def spent(module: str) -> float:
        return children_cpu(lambda: subprocess.run([sys.executable, "-c", f"{module}; {ask}"], check=True))

    return [spent("from projectlink import ubiops as u") / spent("import ubiops as u") for _ in range(15)]


def imports() -> list[Result]:
    """Measure importing and building the API object."""
    build = "; u.CoreApi(u.ApiClient(u.Configuration(host='http://127.0.0.1:9')))"

    def spent(code: str) -> float:
        return children_cpu(lambda: subprocess.run([sys.executable, "-c", code], check=True))

    ratios = []
    for _ in range(15):
        bare = spent("pass")
        ours = spent(f"from projectlink import ubiops as u{build}") - bare
        ratios.append(ours / (spent(f"import ubiops as u{build}") - bare))
    return [result("UbiOps: import and build the API object / ubiops==2.1.0", ratios, 0.25)]


def batches() -> list[Result]:
    """Measure a batch of 100 among 10,000 requests, beside the first batches."""
    with MockServer(services=["ubiops"]) as mock:
        configuration = ubiops.Configuration(mock.url("ubiops"), api_key={"Authorization": "Token alice-token"})
        with ubiops.ApiClient(configuration) as client:
            api = ubiops.CoreApi(client)
            where = ("project_name_example", "model_name_example", "version_example")
            data = input_of(api, where)

            def step() -> float:
                return cpu(lambda: create_and_collect(api, where, data))

            early = [step() for _ in range(5)]
            for _ in range(100):
                create_and_collect(api, where, data)
            late = [step() for _ in range(5)]
    ratios = [after / before for before, after in zip(sorted(early), sorted(late), strict=True)]
    return [result("UbiOps: a batch of 100 created and collected, among 10,000 / among none", ratios, 2.0)]


def input_of(api: ubiops.CoreApi, where: tuple[str, str, str]) -> object:
    """Return a valid input of a model."""
    values = {"int": 1, "double": 1.0, "bool": True, "string": "a", "timestamp": "2026-01-01T00:00:00Z"}
    fields = api.models_get(*where[:2]).input_fields
    return {field.name: values.get(field.data_type, [1]) for field in fields} if fields else "text"


def create_and_collect(api: ubiops.CoreApi, where: tuple[str, str, str], data: object) -> None:
    """Create a batch of 100 requests and fetch their results."""
    made = api.batch_model_requests_create(*where, data=[data] * 100)
    api.batch_model_requests_batch_collect(*where, data=[request.id for request in made])
