"""Waits for requests to deployments: paths, final statuses and messages."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from projectlink.ubiops4 import ApiClient, AsyncApiClient, AsyncCoreApi, Configuration, CoreApi, extras
from tests.support.scripted import ScriptedServer, reply

NAMES = ("project", "deployment", "request-1")


def answer(status: str, **more: Any) -> bytes:
    names = {"id": "request-1", "deployment": "deployment", "version": "v1"}
    return reply(body={**names, "status": status, "time_created": "2024-03-02T10:00:00Z", **more})


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def wait(server: ScriptedServer, client_kind: str, **settings: Any) -> Any:
    """Wait for a request with the sync or the async client."""
    configuration = Configuration(server.url, access_token="token")
    if client_kind == "sync":
        with ApiClient(configuration) as client:
            return extras.wait_for_deployment_request(CoreApi(client), *NAMES, interval=0.001, **settings)

    async def run() -> Any:
        async with AsyncApiClient(configuration) as client:
            api = AsyncCoreApi(client)
            return await extras.async_wait_for_deployment_request(api, *NAMES, interval=0.001, **settings)

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("version", "path"),
    [
        (None, b"/projects/project/deployments/deployment/requests/request-1"),
        ("v1", b"/projects/project/deployments/deployment/versions/v1/requests/request-1"),
    ],
)
def test_request_is_polled_until_it_has_ended(client: str, version: str | None, path: bytes) -> None:
    with ScriptedServer(answer("pending"), answer("processing"), answer("completed", result={"x": 1})) as server:
        seen: list[str] = []
        request = wait(server, client, version=version, on_poll=lambda value: seen.append(value.status))
        assert (request.status, request.result) == ("completed", {"x": 1})
        assert seen == ["pending", "processing", "completed"]
        assert [one.split()[1] for one in server.requests] == [path] * 3


@pytest.mark.parametrize("status", ["failed", "cancelled", "cancelled_pending"])
def test_failure_and_cancellation_end_the_wait_with_the_message(client: str, status: str) -> None:
    message = f"request request-1 is {status}: Out of memory"
    script = (answer("pending"), answer(status, error_message="Out of memory"))
    with ScriptedServer(*script) as server, pytest.raises(extras.WaitFailedError, match=message):
        wait(server, client)


def test_unknown_status_is_polled_until_the_deadline(client: str) -> None:
    message = r"request request-1 is resting$"
    with ScriptedServer(answer("resting")) as server, pytest.raises(extras.WaitTimeoutError, match=message):
        wait(server, client, deadline=0.05)
