"""The async client's read timeout: kept by one timer for a connection, whatever happens on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from projectlink._core.transports.aiohttp_timeout import PatientHandler
from projectlink.nuextract import ApiTimeoutError, AsyncApiClient, AsyncProjectsApi, Configuration
from tests.support.scripted import HANG, TRICKLE, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]


def play(story: Callable[[Any], Any], server: ScriptedServer, read: float) -> Any:
    """Run a story with an async API object whose patience with silence is so many seconds."""

    async def run() -> Any:
        configuration = Configuration(server.url, timeout=(10, read), retries=0, connection_pool_maxsize=1)
        async with AsyncApiClient(configuration) as client:
            return await story(AsyncProjectsApi(client))

    return asyncio.run(run())


def test_a_connection_may_rest_and_one_that_is_waited_for_may_not() -> None:
    async def story() -> tuple[Any, Any]:
        loop = asyncio.get_running_loop()
        resting, silent = PatientHandler(loop), PatientHandler(loop)
        for handler in (resting, silent):
            handler.read_timeout = 0.01
            handler.start_timeout()
        resting._drop_timeout()
        while silent.exception() is None:
            await asyncio.sleep(0.001)
        return resting.exception(), silent.exception()

    rested, timed_out = asyncio.run(asyncio.wait_for(story(), 10))
    assert rested is None
    assert isinstance(timed_out, asyncio.TimeoutError)


def test_silence_on_a_connection_that_was_used_before_is_a_timeout(serve: Serve) -> None:
    async def story(api: Any) -> None:
        await api.get_api_projects_projectid("p")
        with pytest.raises(ApiTimeoutError):
            await api.get_api_projects_projectid("p", _request_timeout=(10, 0.1))

    play(story, serve(reply(body=PROJECT), HANG), 10)


def test_a_shorter_timeout_than_the_one_before_is_kept(serve: Serve) -> None:
    async def story(api: Any) -> None:
        await api.get_api_projects_projectid("p")
        with pytest.raises(ApiTimeoutError):
            await asyncio.wait_for(api.get_api_projects_projectid("p", _request_timeout=(10, 0.05)), 10)

    play(story, serve(reply(body=PROJECT), HANG), 600)


def test_what_trickles_is_no_silence(serve: Serve) -> None:
    async def story(api: Any) -> None:
        async with await api.get_api_projects_projectid_without_preload_content("p") as response:
            received = 0
            async for piece in response.stream(10):
                received += len(piece)
                if received > 70:
                    return

    play(story, serve(TRICKLE), 0.5)


def test_the_installed_aiohttp_takes_the_timer_of_ours(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[PatientHandler] = []
    init = PatientHandler.__init__

    def note(self: PatientHandler, loop: asyncio.AbstractEventLoop) -> None:
        init(self, loop)
        made.append(self)

    monkeypatch.setattr(PatientHandler, "__init__", note)

    async def story(api: Any) -> None:
        await api.get_api_projects_projectid("p")
        (handler,) = made
        assert handler._alarm is not None
        assert handler._due_at is None
        assert handler._read_timeout_handle is None

    play(story, serve(reply(body=PROJECT)), 600)
