"""Deadlines of calls, with all attempts and pauses."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import ApiTimeoutError, ApiTypeError, ApiValueError, ServiceException
from tests.support.scripted import HANG, SLOW_HEAD, STALL, TRICKLE, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
LONG = RetryPolicy(5, backoff=1000, backoff_max=1000)


@pytest.mark.parametrize("step", [HANG, SLOW_HEAD, TRICKLE])
@pytest.mark.parametrize("where", ["call", "configuration"])
def test_late_response_is_a_timeout(serve: Serve, connect: Connect, step: str, where: str) -> None:
    settings, options = ({"deadline": 0.1}, {}) if where == "configuration" else ({}, {"deadline": 0.1})
    api = connect(serve(step).url, timeout=None, **settings)
    with pytest.raises(ApiTimeoutError) as caught:
        api.get_api_projects_projectid("p", **options)
    assert caught.value.sent
    assert caught.value.operation_id == "get_api_projects_projectid"
    assert "the deadline has passed" in str(caught.value)


def test_deadline_applies_to_a_body_read_later(serve: Serve, connect: Connect, kind: str) -> None:
    api = connect(serve(TRICKLE).url, timeout=None)
    response = api.get_api_projects_projectid_without_preload_content("p", deadline=1)
    assert response.status == 200
    with pytest.raises(ApiTimeoutError):
        api._loop.run_until_complete(response.read()) if kind.startswith("async") else response.read()
    response.close()


def test_pause_beyond_the_deadline_is_skipped(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"))
    with pytest.raises(ServiceException) as caught:
        connect(server.url, retries=LONG).get_api_projects_projectid("p", deadline=100)
    assert len(server.requests) == 1
    assert [attempt.status for attempt in caught.value.history] == [503]


def test_failure_without_time_for_a_retry_is_raised(connect: Connect, unused_port: int) -> None:
    with pytest.raises(ConnectionError) as caught:
        connect(f"http://127.0.0.1:{unused_port}", retries=LONG).get_api_projects_projectid("p", deadline=100)
    assert caught.value.attempts == 1  # type: ignore[attr-defined]


def test_response_in_time_is_returned(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply("503 Down"), reply(body=PROJECT)).url)
    assert api.get_api_projects_projectid("p", deadline=100).name == "Orders"
    assert api.get_api_projects_projectid("p", deadline=100).name == "Orders"  # on the same connection
    response = api.get_api_projects_projectid_without_preload_content("p", deadline=100)
    assert response.status == 200
    response.close()


def test_call_may_remove_the_deadline_of_the_client(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply("503 Down"), reply(body=PROJECT)).url, deadline=0.000001)
    assert api.get_api_projects_projectid("p", deadline=None).name == "Orders"


@pytest.mark.parametrize("deadline", [0, -1, "1", True, (1, 2), float("nan")])
def test_invalid_deadline_is_rejected(connect: Connect, deadline: Any) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)):
        connect("http://127.0.0.1:9").get_api_projects_projectid("p", deadline=deadline)
    with pytest.raises((ApiTypeError, ApiValueError)):
        connect("http://127.0.0.1:9", deadline=deadline)


@pytest.mark.parametrize("step", [HANG, STALL])
def test_timeout_applies_within_a_deadline(serve: Serve, connect: Connect, step: str) -> None:
    api = connect(serve(step).url, timeout=(5, 0.1), deadline=100000, retries=0)
    with pytest.raises(ApiTimeoutError, match="no data"):
        api.get_api_projects_projectid("p")


def test_stalled_upload_is_a_timeout(connect: Connect, kind: str) -> None:
    size = 1_000_000 if kind == "async" else 20_000_000  # aiohttp warns of what is longer
    with socket.create_server(("127.0.0.1", 0)) as listener:  # which never accepts
        api = connect(f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=None, deadline=0.2, retries=0)
        with pytest.raises(ApiTimeoutError):
            api.post_api_projects({"name": "x" * size, "description": "", "template": {}})
