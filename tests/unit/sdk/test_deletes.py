"""Deletes that are sent again after a lost response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink.nuextract import NotFoundException
from tests.support.scripted import ScriptedServer, reply

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]

NOT_FOUND = reply("404 Not Found", {"message": "none"})


def test_repeated_delete_that_finds_nothing_is_done(serve: Serve, connect: Connect) -> None:
    server = serve(reply("502 Bad Gateway"), NOT_FOUND)
    assert connect(server.url).delete_api_projects_projectid("p") is None
    assert len(server.requests) == 2


@pytest.mark.parametrize("script", [[NOT_FOUND], [reply("429 Too Many Requests", Retry_After="0"), NOT_FOUND]])
def test_delete_that_no_earlier_attempt_can_have_done_is_not_found(
    serve: Serve, connect: Connect, script: list[bytes]
) -> None:
    with pytest.raises(NotFoundException):
        connect(serve(*script).url).delete_api_projects_projectid("p")
