"""Measurements of UbiOps 4: a page of 50 requests among 20,000 and among 100, and batches among 10,000 requests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from pydantic import TypeAdapter

from projectlink import ubiops4
from projectlink_mock import MockServer
from projectlink_mock.app import build_app
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import DeploymentRequest
from tests.benchmarks.calling import PAGE, compared
from tests.benchmarks.measures import Result, beside_pydantic, cpu, result
from tests.benchmarks.servers import running

FEW, MANY = 100, 20_000
PROJECT = "/ubiops4/v2/projects/project_name_example"
VERSION = f"{PROJECT}/deployments/deployment_name_example/versions/version_example/requests"
QUERIES = {
    "the first": (VERSION, ""),
    "the last": (VERSION, "offset={last}"),
    "the last of what has failed": (VERSION, "status=failed&offset={last}"),
    "the first with any status": (VERSION, "status=failed,completed,cancelled"),
    "the first of the project": (f"{PROJECT}/requests", "object_type=deployment"),
}
BATCH = 100

_BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)


def lists() -> list[Result]:
    """Measure a list of 1,000 deployments beside raw urllib3 with pydantic."""
    with running("canned") as (port, *_):
        base = f"http://127.0.0.1:{port}/ubiops4/v2"
        with ubiops4.ApiClient(ubiops4.Configuration(base, access_token="alice-token")) as client:
            api, adapter = ubiops4.CoreApi(client), TypeAdapter(list[ubiops4.DeploymentList])
            url = f"{base}/projects/project-1/deployments"
            ratios = beside_pydantic(lambda: api.deployments_list("project-1"), adapter, url)
    what = "UbiOps 4: list of 1,000 deployments into models / raw urllib3 + TypeAdapter.validate_json"
    return [result(what, ratios, 1.2)]


def pages() -> Iterator[Result]:
    """Measure the first page, and the last page of those with one status."""
    many, few = _mock(MANY), _mock(FEW)
    for what, (path, query) in QUERIES.items():
        # Every other request has failed, so that each list has half of them.
        ours, theirs = (("GET", path, query.format(last=count // 2 - PAGE), b"") for count in (MANY, FEW))
        figures = compared(many, few, b"Token alice-token", ours, theirs)
        yield result(f"UbiOps 4, a page of 50 requests among 20,000 / among 100: {what}", figures, 2.0)


def batches() -> list[Result]:
    """Measure a batch of 100 among 10,000 requests, beside the first batches."""
    with MockServer(services=["ubiops4"]) as mock:
        configuration = ubiops4.Configuration(mock.url("ubiops4"), access_token="alice-token")
        with ubiops4.ApiClient(configuration) as client:
            api = ubiops4.CoreApi(client)

            def step() -> float:
                return cpu(lambda: _create_and_collect(api))

            early = [step() for _ in range(5)]
            for _ in range(100):
                _create_and_collect(api)
            late = [step() for _ in range(5)]
    ratios = [after / before for before, after in zip(sorted(early), sorted(late), strict=True)]
    return [result("UbiOps 4: a batch of 100 created and collected, among 10,000 / among none", ratios, 2.0)]


def _create_and_collect(api: ubiops4.CoreApi) -> None:
    """Create a batch of 100 requests and fetch their results."""
    where = ("project_name_example", "deployment_name_example")
    made = api.batch_deployment_requests_create(*where, data=["text"] * BATCH)
    api.deployment_requests_batch_get(*where, data=[request.id for request in made])


def _mock(count: int) -> Any:
    app, sessions = build_app(["ubiops4"], "demo")
    _fill(sessions.get("").state("ubiops4"), count)
    return app


def _fill(state: State, count: int) -> None:
    """Create a number of batch requests to a version, in place of those of the demo; every other one fails."""
    version = next(one for one in state.versions if one.name == "version_example")
    for key in list(state.deployment_requests.rows):
        state.deployment_requests.delete(key)
    owner = (version.project_id, version.deployment_id, version.id)
    for number in range(count):
        id, at, error = f"request-{number}", _BEGAN + timedelta(minutes=number), "It failed." if number % 2 else None
        state.deployment_requests.add(id, DeploymentRequest(id, *owner, 1, at, True, 14400, 1, error))
