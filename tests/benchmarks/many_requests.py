"""Measurements of a page of 50 of the paged UbiOps lists, among 20,000 and among 100 batch requests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock.app import build_app
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest
from tests.benchmarks.calling import PAGE, compared
from tests.benchmarks.measures import Result, result

FEW, MANY = 100, 20_000
PROJECT = "/ubiops/v2.1/projects/project_name_example"
MODEL = f"{PROJECT}/models/model_name_example/versions/version_example/request-batch"
PIPELINE = f"{PROJECT}/pipelines/pipeline_name_example/request-batch"
QUERIES = {
    "the first": "",
    "the last": "offset={last}",
    "the last, oldest first": "sort=asc&offset={last}",
    "the last of what has failed": "status=failed&offset={last_failed}",
    "the last of what succeeded, oldest first": "success=true&sort=asc&offset={last_failed}",
}
_BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)


def pages() -> Iterator[Result]:
    """Measure the first page, and the last page with each filter and order."""
    many, few = _mock(MANY), _mock(FEW)
    for path in (MODEL, PIPELINE):
        for what, query in QUERIES.items():
            ours, theirs = (("GET", path, _query(query, count), b"") for count in (MANY, FEW))
            figures = compared(many, few, b"Token alice-token", ours, theirs)
            kind = "model" if path == MODEL else "pipeline"
            yield result(f"UbiOps, a page of 50 {kind} requests among 20,000 / among 100: {what}", figures, 2.0)


def _query(query: str, count: int) -> str:
    return query.format(last=count - PAGE, last_failed=count // 2 - PAGE)


def _mock(count: int) -> Any:
    app, sessions = build_app(["ubiops"], "demo")
    _fill(sessions.get("").state("ubiops"), count)
    return app


def _fill(state: State, count: int) -> None:
    """Create a number of batch requests to a version and to a pipeline; every other one fails."""
    project = state.projects.get_by(name="project_name_example")
    version = next(one for one in state.versions if one.name == "version_example")
    pipeline = state.pipelines.get_by(project_id=project.id, name="pipeline_name_example")
    for table in (state.model_requests, state.pipeline_requests):
        for key in list(table.rows):
            table.delete(key)
    for number in range(count):
        at, error = _BEGAN + timedelta(minutes=number), "It failed." if number % 2 else None
        ids = f"model-{number}", f"pipeline-{number}"
        state.model_requests.add(ids[0], ModelRequest(ids[0], project.id, version.id, 1, at, True, error=error))
        state.pipeline_requests.add(ids[1], PipelineRequest(ids[1], project.id, pipeline.id, 1, at, True, error))
