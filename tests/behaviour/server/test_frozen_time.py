"""Waits while a test has stopped the clock of the process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from threading import Thread
from typing import Any

import pytest
import time_machine
from freezegun import freeze_time

from projectlink import WaitTimeoutError, async_wait_until, nuextract, wait_until
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock import Limits, MockServer
from tests.behaviour.server.wire import Line, head

DAY = "2031-05-06"
SECONDS = 0.05


@contextmanager
def stopped_by_hand() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("time", "monotonic", "perf_counter"):
            patch.setattr(time, name, lambda: 1_000_000_000.0)
        yield


Stop = Callable[[], AbstractContextManager[Any]]
WAYS: dict[str, Stop] = {
    "freezegun": lambda: freeze_time(DAY),
    "time-machine": lambda: time_machine.travel(DAY, tick=False),
    "a patch": stopped_by_hand,
}


@pytest.fixture(params=WAYS)
def stop(request: pytest.FixtureRequest) -> Stop:
    """Return a function that stops the clock."""
    return WAYS[request.param]


@pytest.fixture
def real_seconds() -> Callable[[], float]:
    """Return the clock of the kernel, which no way replaces."""
    return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)


def configuration(mock: MockServer) -> nuextract.Configuration:
    return nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")


def in_time(work: Callable[[], Any]) -> None:
    """Assert that work ends, in a thread, so that a hanging one does not hang the test."""
    results: list[Any] = []
    thread = Thread(target=lambda: results.append(work()), daemon=True)
    thread.start()
    thread.join(30)
    assert results, "it hangs, or has failed"


def test_server_starts_answers_and_stops_with_a_connected_client(stop: Stop) -> None:
    def work() -> bool:
        with stop():
            mock = MockServer(services=["nuextract"]).start()
            with nuextract.ApiClient(configuration(mock)) as client:
                assert len(nuextract.ProjectsApi(client).get_api_projects()) == 3
                mock.stop()
        return True

    in_time(work)


@pytest.mark.parametrize("listens", [True, False])
def test_latency_ends(stop: Stop, listens: bool, real_seconds: Callable[[], float]) -> None:
    def work() -> bool:
        with ExitStack() as stack:
            mock = stack.enter_context(MockServer(services=["nuextract"], listen=listens))
            mock.fault(latency_ms=1000 * SECONDS)
            stack.enter_context(stop())
            transport = None if listens else AsgiTransport(mock.app)
            client = stack.enter_context(nuextract.ApiClient(configuration(mock), transport=transport))
            began = real_seconds()
            assert len(nuextract.ProjectsApi(client).get_api_projects()) == 3
            return real_seconds() - began >= SECONDS

    in_time(work)


def test_latency_ends_in_the_event_loop_of_a_test(stop: Stop) -> None:
    async def call(mock: MockServer) -> int:
        transport = AsyncAsgiTransport(mock.app)
        async with nuextract.AsyncApiClient(configuration(mock), transport=transport) as client:
            return len(await nuextract.AsyncProjectsApi(client).get_api_projects())

    def work() -> bool:
        mock = MockServer(services=["nuextract"], listen=False)
        mock.fault(latency_ms=1000 * SECONDS)
        with stop():
            return asyncio.run(call(mock)) == 3

    in_time(work)


def test_timeouts_of_the_server_pass(stop: Stop) -> None:
    def work() -> bool:
        limits = Limits(header_timeout=SECONDS, idle_timeout=SECONDS, keep_alive_timeout=SECONDS)
        with stop(), MockServer(services=["nuextract"], limits=limits) as mock:
            with Line(mock.port) as idle:
                assert idle.ended()
            with Line(mock.port) as slow:
                slow.send(head("GET")[:-2])
                assert slow.read().status == 408
            with Line(mock.port) as kept:
                kept.send(head("GET"))
                return kept.read().status == 200 and kept.ended()

    in_time(work)


def test_wait_until_comes_to_its_deadline(stop: Stop) -> None:
    async def poll() -> int:
        return 0

    def work() -> bool:
        with stop():
            with pytest.raises(WaitTimeoutError):
                wait_until(lambda: 0, bool, deadline=SECONDS, interval=SECONDS / 3)
            with pytest.raises(WaitTimeoutError):
                asyncio.run(async_wait_until(poll, bool, deadline=SECONDS, interval=SECONDS / 3))
        return True

    in_time(work)


def test_clock_of_the_mock_follows_the_test(stop: Stop) -> None:
    with MockServer(services=["nuextract"]) as mock, nuextract.ApiClient(configuration(mock)) as client:
        api = nuextract.ProjectsApi(client)
        with time_machine.travel(DAY, tick=False):
            made = api.post_api_projects({"name": "x", "description": "", "template": {}})
            assert made.created_at.startswith(DAY)
            mock.clock.freeze("2001-02-03")
            made = api.post_api_projects({"name": "y", "description": "", "template": {}})
            assert made.created_at.startswith("2001-02-03")


def test_duration_in_the_journal_is_that_of_the_system(stop: Stop) -> None:
    mock = MockServer(services=["nuextract"], listen=False)
    mock.fault(latency_ms=1000 * SECONDS)
    with stop(), nuextract.ApiClient(configuration(mock), transport=AsgiTransport(mock.app)) as client:
        nuextract.ProjectsApi(client).get_api_projects()
    (call,) = mock.journal.calls("nuextract", "get_api_projects")
    assert call["duration_ms"] >= 1000 * SECONDS


def test_modules_that_are_imported_while_time_is_frozen_wait_as_well(tmp_path: Any) -> None:
    import subprocess
    import sys

    program = """
from freezegun import freeze_time
with freeze_time("2031-05-06"):
    from projectlink import WaitTimeoutError, wait_until
    from projectlink_mock import MockServer
    from projectlink_mock._core.waiting import monotonic
    import time
    assert abs(monotonic() - time.clock_gettime(time.CLOCK_MONOTONIC)) < 60
    with MockServer(services=["nuextract"]):
        try:
            wait_until(lambda: 0, bool, deadline=0.05, interval=0.01)
        except WaitTimeoutError:
            print("in time")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "in time\n"
