"""Letting all calls of a race go at once: in threads with the sync client, or in tasks with the async one."""

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
_PATIENCE = 30
Made = TypeVar("Made", Call, ControlCall)


def in_threads(session: Session, service: str, calls: list[Call]) -> list[int]:
    """Give the status of each call."""
    module = import_module(f"projectlink.{service}")
    with ExitStack() as clients:
        apis = {}
        for token in {call.token for call in calls}:
            client = clients.enter_context(module.ApiClient(_configuration(module, session, service, token)))
            apis[token] = getattr(module, SERVICES[service].api)(client)

        def make(call: Call) -> int:
            try:
                answer = getattr(apis[call.token], f"{call.operation}_with_http_info")(*call.arguments, **call.named)
            except module.ApiException as refusal:
                return int(refusal.status)
            return int(answer.status_code)

        return _at_once(make, calls)


def by_control_plane(session: Session, calls: list[ControlCall]) -> list[int]:
    """The same for calls of the control plane."""
    with urllib3.PoolManager(maxsize=len(calls)) as pool:

        def make(call: ControlCall) -> int:
            url = session.control + call.path
            return pool.request("POST", url, json=call.body, headers=session.headers, retries=False).status

        return _at_once(make, calls)


def in_tasks(session: Session, service: str, calls: list[Call]) -> list[int]:
    """Give the status of each call, all of one event loop."""
    return asyncio.run(_in_tasks(session, service, calls))


async def _in_tasks(session: Session, service: str, calls: list[Call]) -> list[int]:
    module = import_module(f"projectlink.{service}")
    async with AsyncExitStack() as clients:
        apis = {}
        for token in {call.token for call in calls}:
            client = module.AsyncApiClient(_configuration(module, session, service, token))
            apis[token] = getattr(module, f"Async{SERVICES[service].api}")(await clients.enter_async_context(client))

        async def make(call: Call) -> int:
            try:
                answer = await getattr(apis[call.token], f"{call.operation}_with_http_info")(
                    *call.arguments, **call.named
                )
            except module.ApiException as refusal:
                return int(refusal.status)
            return int(answer.status_code)

        return list(await asyncio.gather(*map(make, calls)))


def _configuration(module: Any, session: Session, service: str, token: str) -> Any:
    return module.Configuration(host=session.url(service), access_token=token, retries=0, headers=session.headers)


def _at_once(make: Callable[[Made], int], calls: list[Made]) -> list[int]:
    """Make each call in a thread of its own; all threads wait for each other before they do."""
    start = Barrier(len(calls))

    def run(call: Made) -> int:
        start.wait(_PATIENCE)
        return make(call)

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))
