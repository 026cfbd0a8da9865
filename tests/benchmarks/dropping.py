"""Measurements of the time until a client notices a dropped connection."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import urllib3

from tests.benchmarks.measures import TOKEN, Result, result
from tests.benchmarks.servers import MOCK, running


def drops() -> list[Result]:
    """Measure a connection that a fault resets, with urllib3 and aiohttp."""
    with running(MOCK) as server:
        base = f"http://127.0.0.1:{server.port}"
        pool = urllib3.PoolManager()
        pool.request("POST", f"{base}/_mock/faults", json={"drop": "after"})
        url = f"{base}/nuextract/api/projects"
        blocking = [_seen(pool, url) for _ in range(50)]
        awaited = asyncio.run(_all_seen(url, 50))
        pool.clear()
    what = "a dropped connection is seen by {} after"
    return [
        result(what.format("urllib3"), blocking, 200, unit="ms"),
        result(what.format("aiohttp"), awaited, 200, unit="ms"),
    ]


def _seen(pool: urllib3.PoolManager, url: str) -> float:
    began = time.perf_counter()
    try:
        pool.request("GET", url, headers=TOKEN, retries=False)
    except urllib3.exceptions.ProtocolError:
        return (time.perf_counter() - began) * 1000
    raise RuntimeError("the connection was not dropped")


async def _all_seen(url: str, times: int) -> list[float]:
    async with aiohttp.ClientSession() as session:
        return [await _seen_by(session, url) for _ in range(times)]


async def _seen_by(session: aiohttp.ClientSession, url: str) -> float:
    began = time.perf_counter()
    try:
        async with session.get(url, headers=TOKEN):
            pass
    except aiohttp.ClientError:
        return (time.perf_counter() - began) * 1000
    raise RuntimeError("the connection was not dropped")
