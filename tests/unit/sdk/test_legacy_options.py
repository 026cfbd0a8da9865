"""Call options and results of older generated clients."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from multiprocessing.context import TimeoutError as NotReady
from typing import Any

import pytest

from projectlink.nuextract import (
    ApiClient,
    ApiException,
    ApiTypeError,
    ApiValueError,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    NotFoundException,
    ProjectsApi,
)
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Open = Callable[..., Any]


@pytest.fixture
def open_api(serve: Serve) -> Iterator[Open]:
    """Return a function that starts a server and returns an API object, typed as Any."""
    clients: list[ApiClient] = []

    def start(*script: Any, **more: Any) -> Any:
        clients.append(ApiClient(Configuration(serve(*script).url, access_token="s3cret-token"), **more))
        return ProjectsApi(clients[-1])

    yield start
    for client in clients:
        client.close()


def test_response_without_preload_is_unread(open_api: Open) -> None:
    api = open_api(reply(body=PROJECT))
    response = api.get_api_projects_projectid("p", _preload_content=False)
    assert (response.status, response.getheader("Content-Type")) == (200, "application/json")
    assert json.loads(response.read()) == PROJECT
    response = api.get_api_projects_projectid("p", _preload_content=False)
    assert json.loads(response.data) == PROJECT
    assert response.data == response.data
    assert api.get_api_projects_projectid("p", _preload_content=True).id == "p-1"


def test_error_without_preload_is_raised(open_api: Open) -> None:
    api = open_api(reply("404 None", {"code": "NotFound", "message": "no s3cret-token"}))
    with pytest.raises(NotFoundException) as caught:
        api.get_api_projects_projectid("p", _preload_content=False)
    assert json.loads(caught.value.body or "") == {"code": "NotFound", "message": "no ***"}
    assert caught.value.operation_id == "get_api_projects_projectid"


def test_return_http_data_only_returns_the_result(open_api: Open) -> None:
    api = open_api(reply(body=PROJECT))
    assert api.get_api_projects_projectid("p", _return_http_data_only=False).id == "p-1"
    assert api.get_api_projects_projectid_with_http_info("p", _return_http_data_only=True).id == "p-1"
    assert api.get_api_projects_projectid_with_http_info("p", _return_http_data_only=False)[1] == 200


def test_api_response_is_a_sequence_of_three(open_api: Open) -> None:
    api = open_api(reply("201 Made", PROJECT, X_Id="7"))
    response = api.get_api_projects_projectid_with_http_info("p")
    assert (len(response), response[0].id, response[1], response[2]["x-id"]) == (3, "p-1", 201, "7")
    assert response[-2] == 201
    with pytest.raises(IndexError):
        response[3]
    unread, status, headers = api.get_api_projects_projectid_with_http_info("p", _preload_content=False)
    assert (json.loads(unread.read()), status, headers["X-Id"]) == (PROJECT, 201, "7")


def test_async_req_returns_an_async_result(open_api: Open) -> None:
    requested, released = threading.Event(), threading.Event()

    def wait(_: bytes) -> bytes:
        requested.set()
        released.wait(10)
        return reply(body=PROJECT)

    thread = open_api(wait).get_api_projects_projectid("p", async_req=True)
    assert requested.wait(10)
    assert not thread.ready()
    with pytest.raises(NotReady):
        thread.get(0)
    released.set()
    assert thread.get(10).id == "p-1"
    assert thread.successful()


def test_async_req_combines_with_other_options(open_api: Open) -> None:
    api = open_api(reply(body=PROJECT), pool_threads=3)
    threads = [api.get_api_projects_projectid_with_http_info("p", async_req=True) for _ in range(5)]
    assert [thread.get(10)[1] for thread in threads] == [200] * 5
    unread = api.get_api_projects_projectid("p", async_req=True, _preload_content=False).get(10)
    assert json.loads(unread.data) == PROJECT
    assert api.get_api_projects_projectid("p", async_req=False, _request_timeout=5).id == "p-1"


def test_get_raises_the_error_of_an_async_req(open_api: Open) -> None:
    api = open_api(reply("404 None", {"code": "NotFound", "message": "none"}))
    with pytest.raises(NotFoundException):
        api.get_api_projects_projectid("p", async_req=True).get(10)
    with pytest.raises(ApiException):
        api.get_api_projects_projectid("p", async_req=True, _preload_content=False).get(10)
    with pytest.raises(ApiTypeError, match="'foo'"):
        api.get_api_projects_projectid("p", async_req=True, foo=1).get(10)


def test_close_waits_for_async_req(open_api: Open) -> None:
    api = open_api(reply(body=PROJECT))
    threads = [api.get_api_projects_projectid("p", async_req=True) for _ in range(3)]
    api.api_client.close()
    assert [thread.get(0).id for thread in threads] == ["p-1"] * 3
    with pytest.raises(ApiValueError, match="closed"):
        api.get_api_projects_projectid("p", async_req=True)


@pytest.mark.parametrize("option", ["async_req", "_preload_content", "_return_http_data_only"])
def test_async_client_rejects_legacy_options(serve: Serve, option: str) -> None:
    async def scenario(url: str) -> None:
        async with AsyncApiClient(Configuration(url)) as client:
            api: Any = AsyncProjectsApi(client)
            await api.get_api_projects_projectid("p", **{option: True})

    server = serve(reply(body=PROJECT))
    with pytest.raises(ApiTypeError, match=f"'{option}'"):
        asyncio.run(scenario(server.url))
    assert server.requests == []
