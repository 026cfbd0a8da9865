"""Observability of a call: history, ``on_attempt``, log, curl command; and idempotency keys."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from projectlink import Attempt, AttemptEvent, RetryPolicy
from projectlink._core.headers import Headers
from projectlink._core.http.raw_response import RESTResponse
from projectlink._core.http.response import RawResponse
from projectlink.nuextract import (
    ApiClient,
    ApiConnectionError,
    ApiException,
    ApiTypeError,
    ApiValueError,
    Configuration,
    ProjectsApi,
    ServiceException,
)
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
NEW = {"name": "Orders", "description": "", "template": {}}


def test_result_has_every_attempt(serve: Serve, connect: Connect) -> None:
    api = connect(serve(RESET, reply("429 Busy", Retry_After="0"), reply(body=PROJECT)).url)
    history = api.get_api_projects_projectid_with_http_info("p").history
    assert [(one.number, one.status) for one in history] == [(1, None), (2, 429), (3, 200)]
    assert "ApiConnectionError" in history[0].error
    assert all(one.duration > 0 for one in history)
    assert all(one.error is None for one in history[1:])


def test_error_has_every_attempt_after_pickling(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply("503 Down")).url)
    with pytest.raises(ServiceException) as caught:
        api.get_api_projects_projectid("p")
    assert [one.status for one in pickle.loads(pickle.dumps(caught.value)).history] == [503, 503, 503]
    with pytest.raises(ConnectionError) as broken:
        connect(serve(RESET).url).get_api_projects_projectid("p")
    assert len(pickle.loads(pickle.dumps(broken.value)).history) == 3


def test_history_has_the_delays(serve: Serve, connect: Connect) -> None:
    server = serve(reply("429 Busy"), reply(body=PROJECT))
    api = connect(server.url, retries=RetryPolicy(backoff=0.02))
    first, second = api.get_api_projects_projectid_with_http_info("p").history
    assert first.delay == 0
    assert 0.015 <= second.delay <= 0.02


def test_on_attempt_is_called_after_every_attempt(serve: Serve, connect: Connect) -> None:
    seen: list[AttemptEvent] = []
    server = serve(reply("503 Down"), reply(body=PROJECT))
    connect(server.url, on_attempt=seen.append).get_api_projects_projectid("p")
    assert [event.attempt.status for event in seen] == [503, 200]
    assert seen[0][:3] == ("get_api_projects_projectid", "GET", f"{server.url}/api/projects/p")
    assert isinstance(seen[0].attempt, Attempt)


def test_exception_of_on_attempt_ends_the_call(serve: Serve, connect: Connect) -> None:
    def fail(event: AttemptEvent) -> None:
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        connect(serve(reply(body=PROJECT)).url, on_attempt=fail).get_api_projects_projectid("p")


def test_log_has_a_line_per_attempt_and_no_secret(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    api = connect(serve(reply("503 s3cret-token"), RESET, reply(body=PROJECT)).url)
    with caplog.at_level(logging.DEBUG, "projectlink"):
        api.get_api_projects_projectid("s3cret-token")
    lines = [record.getMessage() for record in caplog.records if record.name == "projectlink"]
    assert [line.rpartition("(")[2] for line in lines] == ["attempt 1)", "attempt 2)", "attempt 3)"]
    assert lines[2].startswith("get_api_projects_projectid: GET http://127.0.0.1:")
    assert "s3cret" not in "".join(lines)


def test_default_logging_is_silent(serve: Serve, connect: Connect, capfd: pytest.CaptureFixture[str]) -> None:
    before = logging.getLogger().level, logging.getLogger("projectlink").level
    connect(serve(reply(body=PROJECT)).url).get_api_projects_projectid("p")
    assert (logging.getLogger().level, logging.getLogger("projectlink").level) == before == (logging.WARNING, 0)
    assert capfd.readouterr() == ("", "")


def test_as_curl_redacts_secrets(serve: Serve, connect: Connect) -> None:
    server = serve(reply("400 Bad"), reply("400 Bad"), reply("400 Bad"))
    api = connect(server.url, headers={"X-Team": "it's us", "X-Api-Key": "s3cret-key"})
    with pytest.raises(ApiException) as posted:
        api.post_api_projects(
            {**NEW, "template": {"password": "s3cret", "list": [{"value": "s3cret", "secret": True}]}}
        )
    assert posted.value.as_curl() == (
        f"curl -X POST {server.url}/api/projects -H 'Accept: application/json' -H 'X-Team: it'\"'\"'s us'"
        " -H 'X-Api-Key: ***' -H 'Content-Type: application/json' -H 'Authorization: ***'"
        """ -d '{"name": "Orders", "description": "", "template": {"password": "***","""
        """ "list": [{"value": "***", "secret": true}]}}'"""
    )
    with pytest.raises(ApiException) as got:
        api.get_api_projects_projectid("s3cret-token")
    assert f"GET '{server.url}/api/projects/***' " in got.value.as_curl()
    assert pickle.loads(pickle.dumps(got.value)).as_curl() == got.value.as_curl()
    with pytest.raises(ApiConnectionError) as broken:
        connect(serve(RESET).url).get_api_projects_projectid("p")
    assert broken.value.as_curl().startswith("curl -X GET http")
    assert ApiException(404).as_curl() == ""


def keys(server: ScriptedServer) -> list[bytes]:
    lines = [line for request in server.requests for line in request.split(b"\r\n")]
    return [line.partition(b": ")[2] for line in lines if line.startswith(b"Idempotency-Key: ")]


def test_idempotency_key_is_kept_across_attempts_and_allows_retries(serve: Serve, connect: Connect) -> None:
    server = serve(RESET, reply("503 Down"), reply(body=PROJECT))
    connect(server.url).post_api_projects(NEW, idempotency_key="order-1")
    assert keys(server) == [b"order-1"] * 3


def test_idempotency_key_true_generates_a_key_per_call(serve: Serve, connect: Connect) -> None:
    server = serve(RESET, reply(body=PROJECT))
    api = connect(server.url)
    api.post_api_projects(NEW, idempotency_key=True)
    api.post_api_projects(NEW, idempotency_key=True)
    first, again, other = keys(server)
    assert first == again != other
    assert len(first) == 36


def test_no_idempotency_key_is_sent_by_default(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    connect(server.url).post_api_projects(NEW)
    assert keys(server) == []


@pytest.mark.parametrize("key", ["a\nb", 5])
def test_invalid_idempotency_key_is_rejected(serve: Serve, connect: Connect, key: Any) -> None:
    server = serve(reply(body=PROJECT))
    with pytest.raises((ApiTypeError, ApiValueError)):
        connect(server.url).post_api_projects(NEW, idempotency_key=key)
    assert server.requests == []


def test_response_is_closed_when_on_attempt_raises() -> None:
    closed: list[bool] = []

    class Unread:
        def send(self, request: Any) -> RawResponse:
            reader = SimpleNamespace(close=lambda: closed.append(True))
            return RawResponse(200, "OK", [], b"", RESTResponse(200, "OK", Headers(), reader))

        def close(self) -> None:
            pass

    def fail(event: AttemptEvent) -> None:
        raise LookupError("no more")

    configuration = Configuration("http://127.0.0.1:9", on_attempt=fail)
    with ApiClient(configuration, transport=Unread()) as client, pytest.raises(LookupError):
        ProjectsApi(client).get_api_projects_projectid_without_preload_content("p")
    assert closed == [True]
