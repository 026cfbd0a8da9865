"""Measurements of NuExtract's extractions: lists of projects into models, and jobs among 10,000 and among none."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from projectlink import nuextract
from projectlink_mock.app import build_app
from tests.benchmarks.calling import PAGE, Request, respond
from tests.benchmarks.measures import Result, beside_pydantic, paired, result
from tests.benchmarks.servers import running

MANY, BATCH, ROUNDS = 10_000, 20, 15
API = "/nuextract/api"
START: Request = (
    "POST",
    f"{API}/structured-extraction/structured_project_id_example/jobs/text",
    "",
    json.dumps({"text": "Invoice number: INV-7\nTotal: 12.50\nCurrency: USD\n"}).encode(),
)
_TOKEN = b"Bearer alice-token"


def lists() -> list[Result]:
    """Measure a list of 1,000 structured projects beside raw urllib3 with pydantic."""
    with running("canned") as (port, *_):
        base = f"http://127.0.0.1:{port}/nuextract"
        with nuextract.ApiClient(nuextract.Configuration(base, access_token="alice-token")) as client:
            api = nuextract.StructuredExtractionProjectManagementApi(client)
            adapter = TypeAdapter(list[nuextract.StructuredProjectResponse])
            url = f"{base}/api/structured-extraction"
            ratios = beside_pydantic(api.get_api_structured_extraction, adapter, url)
    what = "NuExtract: list of 1,000 structured projects into models / raw urllib3 + TypeAdapter.validate_json"
    return [result(what, ratios, 1.2)]


class _Jobs:
    """A mock server whose jobs are created, aged and collected through its API."""

    def __init__(self, count: int) -> None:
        self._app, sessions = build_app(["nuextract"], "demo")
        self._clock = sessions.get("").clock
        self._count = 0
        while self._count < count:
            self.one_batch()

    def one_batch(self) -> None:
        """Create a batch of jobs, let them end, look at each and fetch its result."""
        ids = [started["jobId"] for started in self._all([START] * BATCH)]
        self._count += BATCH
        self._clock.advance(1)
        looks = self._all([("GET", f"{API}/jobs/{id}/status", "", b"") for id in ids])
        assert {one["status"] for one in looks} == {"completed"}
        found = self._all([("GET", f"{API}/structured-extraction/jobs/{id}", "", b"") for id in ids])
        assert {one["result"]["total"] for one in found} == {12.5}

    def first_pages(self) -> None:
        """List the newest jobs 20 times."""
        self._pages(0)

    def last_pages(self) -> None:
        """List the oldest jobs 20 times."""
        self._pages(self._count - PAGE)

    def _pages(self, skip: int) -> None:
        pages = self._all([("GET", f"{API}/jobs", f"perPage={PAGE}&skip={skip}", b"")] * 20)
        assert {len(page["items"]) for page in pages} == {PAGE}

    def _all(self, requests: list[Request]) -> list[Any]:
        async def respond_to_all() -> list[Any]:
            return [await respond(self._app, _TOKEN, request) for request in requests]

        return asyncio.run(respond_to_all())


def jobs() -> Iterator[Result]:
    """Measure what jobs and their lists cost among 10,000, beside the first ones."""
    many, none, few = _Jobs(MANY), _Jobs(0), _Jobs(2 * PAGE)
    figures = paired(many.one_batch, none.one_batch, ROUNDS)
    yield result(f"NuExtract: {BATCH} jobs created, aged and collected, among 10,000 / among none", figures, 2.0)
    for what, ours, theirs in (
        ("first", many.first_pages, few.first_pages),
        ("last", many.last_pages, few.last_pages),
    ):
        yield result(
            f"NuExtract: the {what} page of {PAGE} jobs, among 10,000 / among 100", paired(ours, theirs, ROUNDS), 2.0
        )
