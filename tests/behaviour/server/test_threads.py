"""One server and many threads, event loops and processes."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from textwrap import dedent
from typing import Any

import pytest
import urllib3

from projectlink import nuextract, ubiops
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import create, list_ids

NEW_ORGANIZATION = {"subscription": "free", "subscription_agreed": True}
NEW = {"name": "n", "description": "d", "template": {}}


def test_sixteen_threads_share_one_server_by_sessions(empty_server: MockServer, pool: urllib3.PoolManager) -> None:
    barrier = threading.Barrier(16)

    def live(number: int) -> list[str]:
        session = empty_server.session(f"thread-{number}")
        api = Api(pool, session.url("nuextract"), session.headers)
        barrier.wait(60)
        session.clock.freeze(f"20{10 + number}-01-01")
        session.fault(operation="get_api_projects", status=503, times=1)
        for _ in range(number):
            create(api)
        assert api.call("GET", "/api/projects").status == 503
        found = list_ids(api)
        session.journal.assert_called("nuextract", "post_api_projects", times=number)
        session.journal.assert_called("nuextract", "get_api_projects", times=2)
        assert session.clock.now().year == 2010 + number
        session.reset()
        assert list_ids(api) == []
        return found

    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(live, range(16)))
    assert [len(ids) for ids in found] == list(range(16))


def test_concurrent_fault_rules_are_all_applied(session: Session, pool: urllib3.PoolManager) -> None:
    """Rules are added while others are exhausted."""
    api = Api(pool, session.url("nuextract"), session.headers)

    def fail_once(number: int) -> int:
        session.fault(operation="get_api_projects", status=503, times=1)
        return api.call("GET", "/api/projects").status

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(fail_once, range(200))) == [503] * 200
    assert session.faults() == []


def test_journal_can_be_read_while_it_is_written(session: Session, pool: urllib3.PoolManager) -> None:
    api = Api(pool, session.url("nuextract"), session.headers)

    def both(number: int) -> None:
        list_ids(api)
        session.journal.assert_called("nuextract", "get_api_projects")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(both, range(200)))
    session.journal.assert_called("nuextract", "get_api_projects", times=200)


def test_many_threads_can_start_and_stop_the_server() -> None:
    server = MockServer(services=["nuextract"])
    with ThreadPoolExecutor(8) as threads:
        ports = {future.result(timeout=120).port for future in [threads.submit(server.start) for _ in range(8)]}
        assert ports == {server.port}
        for future in [threads.submit(server.stop) for _ in range(8)]:
            future.result(timeout=120)
        for changing in [threads.submit(step) for step in (server.start, server.stop) * 20]:
            changing.result(timeout=120)
    server.stop()
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.port


def test_two_servers_share_nothing(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as one, MockServer(seed="empty") as two:
        for name in ("", "same"):
            mine, other = one.session(name), two.session(name)
            mine.clock.freeze("2001-01-01")
            create(Api(pool, mine.url("nuextract"), mine.headers))
            mine.fault(status=503)
            assert other.journal.calls() == []
            assert other.faults() == []
            assert other.clock.now().year > 2001
            assert list_ids(Api(pool, other.url("nuextract"), other.headers)) == []


def test_server_starts_and_stops_beside_a_running_event_loop() -> None:
    async def scenario() -> int:
        with MockServer() as mock:
            configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
            async with nuextract.AsyncApiClient(configuration) as client:
                return len(await nuextract.AsyncProjectsApi(client).get_api_projects())

    assert asyncio.run(scenario()) == 3


def test_unique_names_hold_across_threads_and_event_loops() -> None:
    """Each thread calls the application in a separate event loop."""
    mock = MockServer(seed="empty", services=["ubiops"], listen=False)
    session = mock.session("shared")
    barrier = threading.Barrier(8)

    def found(_: int) -> int:
        configuration = ubiops.Configuration(session.url("ubiops"), access_token="alice-token", retries=0)
        with ubiops.ApiClient(configuration, transport=AsgiTransport(session.app)) as client:
            api = ubiops.CoreApi(client)
            barrier.wait(60)
            made = 0
            for name in range(20):
                with contextlib.suppress(ubiops.ConflictException):
                    api.organizations_create({**NEW_ORGANIZATION, "name": f"org-{name}"})
                    made += 1
            return made

    with ThreadPoolExecutor(8) as threads:
        made = sum(threads.map(found, range(8)))
    names = [call["request"]["name"] for call in session.journal.calls("ubiops", "organizations_create", status=201)]
    assert sorted(names) == sorted(f"org-{name}" for name in range(20))
    assert made == 20


def test_one_async_transport_serves_the_loops_of_many_threads() -> None:
    mock = MockServer(seed="empty", services=["nuextract"], listen=False)
    configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
    client = nuextract.AsyncApiClient(configuration, transport=AsyncAsgiTransport(mock.app))

    async def scenario() -> list[str]:
        api = nuextract.AsyncProjectsApi(client)
        made: list[Any] = await asyncio.gather(*(api.post_api_projects(NEW) for _ in range(8)))
        return [project.id for project in made]

    with ThreadPoolExecutor(8) as threads:
        ids = [id for found in threads.map(lambda _: asyncio.run(scenario()), range(8)) for id in found]
    assert len(set(ids)) == 64


FORKED = """
    import os, socket, sys, urllib3
    from projectlink_mock import MockServer

    def count(url):
        # A process cannot share connections with its parent.
        return len(urllib3.request("GET", url, headers={"Authorization": "Bearer alice-token"}, retries=False).json())

    mock = MockServer(services=["nuextract"]).start()
    url = mock.url("nuextract") + "/api/projects"
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(writing)
            assert mock.url("nuextract") + "/api/projects" == url
            assert count(url) == 3
            try:
                mock.journal.assert_not_called("nuextract", "get_api_projects")
            except RuntimeError as error:
                assert "parent process" in str(error)
            else:
                raise AssertionError("a copy was looked at")
            mock.stop()
            assert count(url) == 3
            with MockServer(seed="empty", services=["nuextract"]) as own:
                assert count(own.url("nuextract") + "/api/projects") == 0
            os.read(reading, 1)
            status = 0
        finally:
            os._exit(status)
    os.close(reading)
    while len(mock.journal.calls()) < 2:
        pass
    port = mock.port
    mock.stop()
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except ConnectionRefusedError:
        os.close(writing)
    else:
        raise AssertionError("the child keeps the port")
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_forked_process_uses_the_server_over_http_only() -> None:
    # Newer Python versions warn about every fork of a process with threads.
    command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", dedent(FORKED)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")
