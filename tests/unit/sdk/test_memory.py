"""Calls leave nothing behind."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

import pytest

from projectlink.nuextract import NotFoundException
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT


def blocks() -> int:
    """How many pieces of memory Python holds, after all that can go has gone."""
    gc.collect()
    return sys.getallocatedblocks()


def test_ten_thousand_calls_leave_nothing_behind(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any]
) -> None:
    found, missing = reply(body=PROJECT), reply("404 None", {"code": "NotFound", "message": "no"})
    server = serve(lambda request: missing if b"/missing " in request else found)
    api = connect(server.url)

    def work(calls: int) -> None:
        for number in range(calls):
            if number % 10:
                api.get_api_projects_projectid("p")
            else:
                with pytest.raises(NotFoundException):
                    api.get_api_projects_projectid("missing")
        server.requests.clear()

    work(1_000)
    before = blocks()
    work(10_000)
    assert blocks() - before < 1_000
