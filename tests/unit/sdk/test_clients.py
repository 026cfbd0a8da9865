"""Clients: sharing, closing, unread responses, results with headers."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from projectlink.nuextract import (
    ApiClient,
    ApiConnectionError,
    ApiValueError,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    ProjectsApi,
)
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


def echo(request: bytes) -> bytes:
    """A project whose id is the last segment of the path."""
    identifier = request.split(b" ")[1].rpartition(b"/")[2].decode()
    return reply(body={**PROJECT, "id": identifier})


def test_thirty_two_threads_share_a_client_without_crosstalk(serve: Serve) -> None:
    server = serve(echo)
    barrier = threading.Barrier(32)
    with ApiClient(Configuration(server.url, access_token="t")) as client, ThreadPoolExecutor(32) as pool:
        api = ProjectsApi(client)

        def work(worker: int) -> list[str]:
            barrier.wait(60)
            return [api.get_api_projects_projectid(f"{worker}-{n}").id for n in range(10)]

        for worker, ids in enumerate(pool.map(work, range(32))):
            assert ids == [f"{worker}-{n}" for n in range(10)]


def test_five_hundred_tasks_share_a_client_without_crosstalk(serve: Serve) -> None:
    async def story(url: str) -> list[str]:
        async with AsyncApiClient(Configuration(url, access_token="t")) as client:
            api = AsyncProjectsApi(client)
            projects = await asyncio.gather(*(api.get_api_projects_projectid(str(n)) for n in range(500)))
            return [project.id for project in projects]

    assert asyncio.run(story(serve(echo).url)) == [str(n) for n in range(500)]


def test_an_async_client_may_be_used_from_one_event_loop_after_another(serve: Serve) -> None:
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


def test_closing_twice_does_no_harm_and_a_closed_client_says_so(serve: Serve, connect: Connect) -> None:
    api = connect(serve(echo).url)
    api.get_api_projects_projectid("p")
    for _ in range(2):
        result = api.api_client.close()
        if asyncio.iscoroutine(result):
            api._loop.run_until_complete(result)
    with pytest.raises(ApiValueError, match="closed"):
        api.get_api_projects_projectid("p")


def test_a_result_comes_with_status_and_headers_when_asked(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply("201 Made", PROJECT, X_Id="7")).url)
    response = api.get_api_projects_projectid_with_http_info("p")
    assert (response.status_code, response.data.id, response.headers["x-ID"]) == (201, "p-1", "7")
    assert json.loads(response.raw_data) == PROJECT
    data, status, headers = response
    assert (data, status, headers) == (response.data, 201, response.headers)
    assert "X-Id" in list(headers)
    assert "x-none" not in headers


def test_an_operation_without_a_result_returns_none(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply(body=b"")).url)
    assert api.delete_api_projects_projectid("p") is None
    assert api.delete_api_projects_projectid_with_http_info("p").data is None


def test_an_unread_response_is_read_by_the_caller(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))
    with ApiClient(Configuration(server.url)) as client:
        with ProjectsApi(client).get_api_projects_projectid_without_preload_content("p") as response:
            assert (response.status, response.reason) == (200, "OK")
            assert response.getheader("Content-TYPE") == "application/json"
            assert b"".join(response.stream(10)) == json.dumps(PROJECT).encode()
        response = ProjectsApi(client).get_api_projects_projectid_without_preload_content("p")
        assert json.loads(response.read()) == PROJECT
        assert response.data == response.read()


def test_an_unread_response_is_read_by_the_caller_async(serve: Serve) -> None:
    async def story(url: str) -> None:
        async with AsyncApiClient(Configuration(url)) as client:
            api = AsyncProjectsApi(client)
            async with await api.get_api_projects_projectid_without_preload_content("p") as response:
                assert (response.status, response.reason, response.data) == (200, "OK", None)
                chunks = [chunk async for chunk in response.stream(10)]
                assert b"".join(chunks) == json.dumps(PROJECT).encode()
                assert len(chunks) > 1
            response = await api.get_api_projects_projectid_without_preload_content("p")
            assert json.loads(await response.read()) == PROJECT

    asyncio.run(story(serve(reply(body=PROJECT)).url))


def test_an_unread_response_is_not_raised_for_its_status(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"), reply("404 None", {"code": "NotFound", "message": "none"}))
    response = connect(server.url).get_api_projects_projectid_without_preload_content("p")
    assert response.status == 404
    response.close()
    assert len(server.requests) == 2


def test_an_unread_body_that_breaks_off_is_a_connection_error(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b"half", Content_Length="8", Connection="close"))
    api = connect(server.url)
    response = api.get_api_projects_projectid_without_preload_content("p")
    read = (lambda: api._loop.run_until_complete(response.read())) if hasattr(api, "_loop") else response.read
    with pytest.raises(ApiConnectionError):
        read()
