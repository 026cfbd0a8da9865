"""Clients: threads, event loops and forks, closing, unread responses, responses with headers."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import (
    ApiClient,
    ApiConnectionError,
    ApiTimeoutError,
    ApiValueError,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    ProjectsApi,
)
from tests.support.scripted import HANG, ScriptedServer, reply
from tests.support.waiting import until
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


def echo(request: bytes) -> bytes:
    """Return a project whose id is the last segment of the path."""
    identifier = request.split(b" ")[1].rpartition(b"/")[2].decode()
    return reply(body={**PROJECT, "id": identifier})


def test_thirty_two_threads_share_a_client(serve: Serve) -> None:
    server = serve(echo)
    barrier = threading.Barrier(32)
    with ApiClient(Configuration(server.url, access_token="t")) as client, ThreadPoolExecutor(32) as pool:
        api = ProjectsApi(client)

        def work(worker: int) -> list[str]:
            barrier.wait(60)
            return [api.get_api_projects_projectid(f"{worker}-{n}").id for n in range(10)]

        for worker, ids in enumerate(pool.map(work, range(32))):
            assert ids == [f"{worker}-{n}" for n in range(10)]


def test_five_hundred_tasks_share_an_async_client(serve: Serve) -> None:
    async def scenario(url: str) -> list[str]:
        async with AsyncApiClient(Configuration(url, access_token="t")) as client:
            api = AsyncProjectsApi(client)
            projects = await asyncio.gather(*(api.get_api_projects_projectid(str(n)) for n in range(500)))
            return [project.id for project in projects]

    assert asyncio.run(scenario(serve(echo).url)) == [str(n) for n in range(500)]


def test_async_client_is_usable_in_successive_event_loops(serve: Serve) -> None:
    client = AsyncApiClient(Configuration(serve(echo).url, access_token="t"))
    api = AsyncProjectsApi(client)
    for name in ("a", "b"):
        assert asyncio.run(api.get_api_projects_projectid(name)).id == name
    asyncio.run(client.close())


def test_connections_are_reused(serve: Serve, connect: Connect) -> None:
    server = serve(echo)
    api = connect(server.url)
    for _ in range(5):
        api.get_api_projects_projectid("p")
    assert len(server._connections) == 1


def test_client_may_be_closed_twice_and_rejects_further_calls(serve: Serve, connect: Connect) -> None:
    api = connect(serve(echo).url)
    api.get_api_projects_projectid("p")
    for _ in range(2):
        result = api.api_client.close()
        if asyncio.iscoroutine(result):
            api._loop.run_until_complete(result)
    with pytest.raises(ApiValueError, match="closed"):
        api.get_api_projects_projectid("p")


def test_with_http_info_returns_status_and_headers(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply("201 Made", PROJECT, X_Id="7")).url)
    response = api.get_api_projects_projectid_with_http_info("p")
    assert (response.status_code, response.data.id, response.headers["x-ID"]) == (201, "p-1", "7")
    assert json.loads(response.raw_data) == PROJECT
    data, status, headers = response
    assert (data, status, headers) == (response.data, 201, response.headers)
    assert "X-Id" in list(headers)
    assert "x-none" not in headers


def test_operation_without_a_result_returns_none(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply(body=b"")).url)
    assert api.delete_api_projects_projectid("p") is None
    assert api.delete_api_projects_projectid_with_http_info("p").data is None


def test_unread_response_is_read_by_the_caller(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))
    with ApiClient(Configuration(server.url)) as client:
        with ProjectsApi(client).get_api_projects_projectid_without_preload_content("p") as response:
            assert (response.status, response.reason) == (200, "OK")
            assert response.getheader("Content-TYPE") == "application/json"
            assert b"".join(response.stream(10)) == json.dumps(PROJECT).encode()
        response = ProjectsApi(client).get_api_projects_projectid_without_preload_content("p")
        assert json.loads(response.read()) == PROJECT
        assert response.data == response.read()


def test_unread_response_is_read_by_the_caller_async(serve: Serve) -> None:
    async def scenario(url: str) -> None:
        async with AsyncApiClient(Configuration(url)) as client:
            api = AsyncProjectsApi(client)
            async with await api.get_api_projects_projectid_without_preload_content("p") as response:
                assert (response.status, response.reason, response.data) == (200, "OK", None)
                chunks = [chunk async for chunk in response.stream(10)]
                assert b"".join(chunks) == json.dumps(PROJECT).encode()
                assert len(chunks) > 1
            response = await api.get_api_projects_projectid_without_preload_content("p")
            assert json.loads(await response.read()) == PROJECT

    asyncio.run(scenario(serve(reply(body=PROJECT)).url))


def test_unread_response_is_returned_for_any_status(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"), reply("404 None", {"code": "NotFound", "message": "none"}))
    response = connect(server.url).get_api_projects_projectid_without_preload_content("p")
    assert response.status == 404
    response.close()
    assert len(server.requests) == 2


def test_truncated_unread_body_is_a_connection_error(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b"half", Content_Length="8", Connection="close"))
    api = connect(server.url)
    response = api.get_api_projects_projectid_without_preload_content("p")
    read = (lambda: api._loop.run_until_complete(response.read())) if hasattr(api, "_loop") else response.read
    with pytest.raises(ApiConnectionError):
        read()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="requires os.fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_forked_process_does_not_read_responses_of_its_parent(serve: Serve) -> None:
    with ApiClient(Configuration(serve(echo).url)) as client:
        api = ProjectsApi(client)
        api.get_api_projects_projectid("before")
        child = os.fork()
        if child == 0:
            is_correct = all(api.get_api_projects_projectid(f"child-{n}").id == f"child-{n}" for n in range(10))
            os._exit(0 if is_correct else 1)
        ids = [api.get_api_projects_projectid(f"parent-{n}").id for n in range(10)]
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert ids == [f"parent-{n}" for n in range(10)]


def test_async_client_is_usable_in_concurrent_event_loops(serve: Serve) -> None:
    client = AsyncApiClient(Configuration(serve(echo).url))
    api = AsyncProjectsApi(client)
    barrier = threading.Barrier(3)
    ids: dict[str, list[str]] = {}

    def work(name: str) -> None:
        async def scenario() -> list[str]:
            barrier.wait(60)
            return [(await api.get_api_projects_projectid(f"{name}{n}")).id for n in range(10)]

        ids[name] = asyncio.run(scenario())

    threads = [threading.Thread(target=work, args=(name,), daemon=True) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    asyncio.run(client.close())
    assert ids == {name: [f"{name}{n}" for n in range(10)] for name in "abc"}


def test_default_headers_may_change_while_other_threads_call(serve: Serve) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    done = threading.Event()
    with ApiClient(Configuration(serve(echo).url)) as client:

        def change() -> None:
            while not done.is_set():
                for n in range(20):
                    client.set_default_header(f"X-{n}", "1")
                client.default_headers.clear()

        thread = threading.Thread(target=change, daemon=True)
        thread.start()
        try:
            ids = [ProjectsApi(client).get_api_projects_projectid(str(n)).id for n in range(200)]
        finally:
            done.set()
            thread.join(60)
            sys.setswitchinterval(interval)
    assert ids == [str(n) for n in range(200)]


def test_retry_after_the_client_is_closed_opens_no_connection(serve: Serve) -> None:
    server = serve(reply("503 Down"))
    client = ApiClient(Configuration(server.url, access_token="t"))
    closed: list[bool] = []

    def token() -> str:
        if len(server.requests) == 1:
            client.close()
            closed.append(True)
        return "t"

    client.configuration.access_token = token
    client.configuration.retries = RetryPolicy(1, backoff=0)
    with pytest.raises(ApiConnectionError, match="closed"):
        ProjectsApi(client).get_api_projects_projectid("p")
    assert closed
    assert len(server.requests) == 1


def test_wait_for_a_free_connection_times_out(serve: Serve) -> None:
    async def scenario(url: str) -> None:
        configuration = Configuration(url, connection_pool_maxsize=1, retries=0)
        async with AsyncApiClient(configuration) as client:
            api = AsyncProjectsApi(client)
            open_response = await api.get_api_projects_projectid_without_preload_content("p")
            with pytest.raises(ApiTimeoutError):
                await api.get_api_projects_projectid("p", _request_timeout=(0.1, 0.1))
            open_response.close()

    asyncio.run(scenario(serve(reply(body=b"x" * 100, Content_Length="200000"), HANG).url))


def test_client_is_usable_after_a_cancelled_task(serve: Serve) -> None:
    server = serve(HANG, reply(body=PROJECT))

    async def scenario() -> str:
        async with AsyncApiClient(Configuration(server.url)) as client:
            api = AsyncProjectsApi(client)
            task = asyncio.create_task(api.get_api_projects_projectid("p"))
            await asyncio.to_thread(until, lambda: server.requests)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return (await api.get_api_projects_projectid("p")).id

    assert asyncio.run(scenario()) == "p-1"
