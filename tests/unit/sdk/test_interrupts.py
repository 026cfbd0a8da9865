"""Clients after an interrupt or a cancellation at any point of a call."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from projectlink import nuextract, ufdl
from projectlink.transports import AsgiTransport
from tests.support.scripted import ScriptedServer, reply

# An interrupted call cannot close its socket, nor await a coroutine; the garbage collector does, with a warning.
pytestmark = [
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning"),
]


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Answer every request with an empty list."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"[]"})


def interrupt(call: Callable[[], object], event: int) -> bool:
    """Call a function, interrupt it at the nth call or return of a Python function, and return whether it has one.

    The interpreter raises ``KeyboardInterrupt`` at the same places: when a function starts, and after a call.
    """
    count = 0

    def trace(frame: FrameType, kind: str, _: Any) -> Any:
        nonlocal count
        if kind in ("call", "return"):
            count += 1
            if count == event:
                sys.settrace(None)
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
    return count >= event


@pytest.mark.parametrize("options", [{}, {"deadline": 30.0}], ids=["timeout", "deadline"])
@pytest.mark.parametrize(("transport", "step"), [("urllib3", 1), ("httpx", 7), ("asgi", 1)])
def test_client_works_after_an_interrupt_at_any_point(transport: str, step: int, options: Any) -> None:
    with ScriptedServer(reply(body=[])) as server:
        configuration = nuextract.Configuration(server.url, access_token="t", retries=0, timeout=10.0)
        chosen: Any = AsgiTransport(application) if transport == "asgi" else transport
        with nuextract.ApiClient(configuration, transport=chosen) as client:
            api = nuextract.ProjectsApi(client)

            def call() -> list[Any]:
                return api.get_api_projects(**options)

            assert call() == []
            event = 1
            while interrupt(call, event):
                assert (event, call()) == (event, [])
                event += step
            assert event > 50


def test_client_works_after_an_interrupt_of_its_imports() -> None:
    """The first call imports httpx and so asyncio, which cannot be imported again after half an import."""
    code = """
import sys
from projectlink import nuextract

def interrupt(frame, kind, _):
    if frame.f_code.co_filename.endswith("runners.py"):
        raise KeyboardInterrupt

configuration = nuextract.Configuration(sys.argv[1], access_token="t", retries=0, timeout=10.0)
with nuextract.ApiClient(configuration, transport="httpx") as client:
    assert "asyncio" not in sys.modules
    sys.settrace(interrupt)
    try:
        nuextract.ProjectsApi(client).get_api_projects()
    except KeyboardInterrupt:
        pass
    sys.settrace(None)
    print(nuextract.ProjectsApi(client).get_api_projects())
"""
    with ScriptedServer(reply(body=[])) as server:
        command = [sys.executable, "-c", code, server.url]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_login_works_after_an_interrupt_at_any_point() -> None:
    used: set[bytes] = set()

    def answer(request: bytes) -> bytes:
        if b"/auth/" in request:
            return reply(body={"access": f"access-{len(used)}", "refresh": "refresh"})
        token = request.partition(b"Bearer ")[2].partition(b"\r")[0]
        is_new = token not in used
        used.add(token)
        return reply(body=[]) if is_new else reply("401 Unauthorized")  # so that every call logs in

    with ScriptedServer(answer) as server:
        configuration = ufdl.Configuration(server.url, username="u", password="p", retries=0, timeout=10.0)
        with ufdl.ApiClient(configuration) as client:
            api = ufdl.ProjectsApi(client)

            def call() -> list[Any]:
                return api.projects_list(deadline=30.0)

            assert call() == []
            event = 1
            while interrupt(call, event):
                assert (event, call()) == (event, [])
                event += 3
            assert event > 50


@pytest.mark.parametrize("options", [{}, {"deadline": 30.0}], ids=["timeout", "deadline"])
@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_client_works_after_a_cancellation_at_any_point(transport: str, options: Any) -> None:
    async def run(url: str) -> int:
        settings: Any = {"retries": 0, "timeout": 10.0, "connection_pool_maxsize": 1, **options}
        async with nuextract.AsyncApiClient(nuextract.Configuration(url, **settings), transport=transport) as client:
            api = nuextract.AsyncProjectsApi(client)
            steps = 0
            while True:
                task = asyncio.ensure_future(api.get_api_projects())
                for _ in range(steps):
                    await asyncio.sleep(0)
                if task.done():
                    return steps
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                assert (steps, await api.get_api_projects()) == (steps, [])
                steps += 1

    with ScriptedServer(reply(body=[])) as server:
        assert asyncio.run(asyncio.wait_for(run(server.url), 120)) > 3
