"""Deletes that are sent again after a lost response."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink import RetryPolicy, automl, transports
from projectlink.nuextract import (
    ApiClient,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    NotFoundException,
    ProjectsApi,
)
from tests.support.client_variants import opened
from tests.support.scripted import RESET, ScriptedServer, reply

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]

NOT_FOUND = reply("404 Not Found", {"message": "none"})


@pytest.mark.parametrize("lost", [reply("502 Bad Gateway"), RESET], ids=["bad gateway", "reset"])
def test_repeated_delete_that_finds_nothing_is_done(serve: Serve, connect: Connect, lost: Any) -> None:
    server = serve(lost, NOT_FOUND)
    assert connect(server.url).delete_api_projects_projectid("p") is None
    assert len(server.requests) == 2
    assert all(request.startswith(b"DELETE ") for request in server.requests)


def test_repeated_delete_over_asgi_that_finds_nothing_is_done() -> None:
    configuration = Configuration("http://app", access_token="t", retries=RetryPolicy(1, backoff=0))
    with ApiClient(configuration, transport=transports.AsgiTransport(losing_app())) as client:
        ProjectsApi(client).delete_api_projects_projectid("p")  # raises nothing

    async def run() -> None:
        transport = transports.AsyncAsgiTransport(losing_app())
        async with AsyncApiClient(configuration, transport=transport) as client:
            await AsyncProjectsApi(client).delete_api_projects_projectid("p")

    asyncio.run(run())


def losing_app() -> Any:
    """Return an application that breaks off its first response, and then finds nothing."""
    calls: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        calls.append(scope["method"])
        if len(calls) == 1:
            raise RuntimeError("the response is lost")
        await send({"type": "http.response.start", "status": 404, "headers": []})
        await send({"type": "http.response.body", "body": b"{}"})

    return app


def test_repeated_delete_without_preloaded_content_says_that_it_may_be_done(serve: Serve) -> None:
    server = serve(RESET, NOT_FOUND)
    configuration = Configuration(server.url, access_token="t", retries=RetryPolicy(1, backoff=0))
    options: Any = {"_preload_content": False}
    with ApiClient(configuration) as client, pytest.raises(NotFoundException, match="may have deleted it"):
        ProjectsApi(client).delete_api_projects_projectid("p", **options)


def test_repeated_delete_with_a_result_says_that_it_may_be_done(serve: Serve, stack: ExitStack, kind: str) -> None:
    server = serve(RESET, reply("404 Not Found", {"error": "none"}))
    configuration = automl.Configuration(server.url, access_token="t", retries=RetryPolicy(1, backoff=0))
    api = stack.enter_context(opened(kind, configuration, "automl"))
    with pytest.raises(automl.NotFoundException) as caught:
        api.projects_delete("p")
    assert caught.value.reason == "Not Found (an earlier attempt of this call may have deleted it)"
    assert caught.value.attempts == 2


@pytest.mark.parametrize("script", [[NOT_FOUND], [reply("429 Too Many Requests", Retry_After="0"), NOT_FOUND]])
def test_delete_that_no_earlier_attempt_can_have_done_is_not_found(
    serve: Serve, connect: Connect, script: list[bytes]
) -> None:
    with pytest.raises(NotFoundException):
        connect(serve(*script).url).delete_api_projects_projectid("p")
