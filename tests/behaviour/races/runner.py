"""Runner of races: all calls at once, in threads with the sync client or in tasks with the async client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from importlib import import_module
from threading import Barrier
from typing import Any, TypeVar

import urllib3

from projectlink_mock import Session
from projectlink_mock.registry import SERVICES
from tests.behaviour.races.race import Call, ControlCall

TASKS = 50
THREADS = 16
_BARRIER_SECONDS = 30
AnyCall = TypeVar("AnyCall", Call, ControlCall)


def in_threads(session: Session, service: str, calls: list[Call]) -> list[int]:
    """Run each call in a thread, and return their statuses."""
    module = import_module(f"projectlink.{service}")
    with ExitStack() as clients:
        apis = {}
        for token, api in {(call.token, call.api) for call in calls}:
            client = clients.enter_context(module.ApiClient(_configuration(module, session, service, token)))
            apis[token, api] = getattr(module, api or SERVICES[service].api)(client)

        def make(call: Call) -> int:
            try:
                method = getattr(apis[call.token, call.api], f"{call.operation}_with_http_info")
                response = method(*call.arguments, **call.named)
            except module.ApiException as error:
                return int(error.status)
            return int(response.status_code)

        return _run_concurrently(make, calls)


def by_control_plane(session: Session, calls: list[ControlCall]) -> list[int]:
    """Send each call of the control plane in a thread, and return their statuses."""
    with urllib3.PoolManager(maxsize=len(calls)) as pool:

        def make(call: ControlCall) -> int:
            url = session.control + call.path
            return pool.request("POST", url, json=call.body, headers=session.headers, retries=False).status

        return _run_concurrently(make, calls)


def in_tasks(session: Session, service: str, calls: list[Call]) -> list[int]:
    """Run all calls as tasks of one event loop, and return their statuses."""
    return asyncio.run(_in_tasks(session, service, calls))


async def _in_tasks(session: Session, service: str, calls: list[Call]) -> list[int]:
    module = import_module(f"projectlink.{service}")
    async with AsyncExitStack() as clients:
        apis = {}
        for token, api in {(call.token, call.api) for call in calls}:
            client = module.AsyncApiClient(_configuration(module, session, service, token))
            kind = getattr(module, f"Async{api or SERVICES[service].api}")
            apis[token, api] = kind(await clients.enter_async_context(client))

        async def make(call: Call) -> int:
            try:
                method = getattr(apis[call.token, call.api], f"{call.operation}_with_http_info")
                response = await method(*call.arguments, **call.named)
            except module.ApiException as error:
                return int(error.status)
            return int(response.status_code)

        return list(await asyncio.gather(*map(make, calls)))


def _configuration(module: Any, session: Session, service: str, token: str) -> Any:
    return module.Configuration(host=session.url(service), access_token=token, retries=0, headers=session.headers)


def _run_concurrently(make: Callable[[AnyCall], int], calls: list[AnyCall]) -> list[int]:
    """Run each call in a separate thread, after all threads have started."""
    start = Barrier(len(calls))

    def run(call: AnyCall) -> int:
        start.wait(_BARRIER_SECONDS)
        return make(call)

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))
