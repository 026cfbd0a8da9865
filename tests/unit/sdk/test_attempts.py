"""Retries, timeouts and redirects, over a real socket, with both clients."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import (
    ApiConnectionError,
    ApiDecodeError,
    ApiException,
    ApiTimeoutError,
    ServiceException,
    TooManyRequestsException,
)
from tests.support.scripted import HANG, RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
BODY = {"name": "Orders", "description": "", "template": {}}


@pytest.mark.parametrize("status", ["408 Slow", "429 Busy", "502 Bad", "503 Down", "504 Late"])
def test_read_is_retried_after_a_transient_status(serve: Serve, connect: Connect, status: str) -> None:
    server = serve(reply(status), reply(status), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").name == "Orders"
    assert len(server.requests) == 3


def test_default_is_two_retries_which_the_error_counts(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"))
    with pytest.raises(ServiceException) as caught:
        connect(server.url, retries=RetryPolicy(backoff=0)).get_api_projects_projectid("p-1")
    assert caught.value.attempts == len(server.requests) == 3


def test_zero_retries_means_one_attempt(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"))
    with pytest.raises(ServiceException):
        connect(server.url, retries=0).get_api_projects_projectid("p-1")
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["400 Bad", "401 No", "403 No", "404 None", "409 Clash", "422 Odd", "500 Broken"])
def test_other_statuses_are_not_retried(serve: Serve, connect: Connect, status: str) -> None:
    server = serve(reply(status, {"code": "X", "message": "no"}))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == int(status[:3])
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
def test_post_that_was_sent_is_not_retried(serve: Serve, connect: Connect, failure: Any) -> None:
    server = serve(failure, reply(body=PROJECT))
    with pytest.raises((ServiceException, ApiConnectionError)):
        connect(server.url).post_api_projects(BODY)
    assert len(server.requests) == 1


def test_patch_that_was_sent_is_not_retried(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"), reply(body=PROJECT))
    with pytest.raises(ServiceException):
        connect(server.url).patch_api_projects_projectid("p-1", {"name": "New"})
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
def test_idempotent_post_is_retried(serve: Serve, connect: Connect, failure: Any) -> None:
    server = serve(failure, reply(body=PROJECT))
    assert connect(server.url).post_api_projects(BODY, _idempotent=True).id == "p-1"
    assert len(server.requests) == 2
    assert server.requests[0] == server.requests[1]


def test_read_is_retried_after_a_reset(serve: Serve, connect: Connect) -> None:
    server = serve(RESET, RESET, reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").id == "p-1"


def test_post_is_retried_while_connections_fail(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(ApiConnectionError) as caught:
        connect(f"http://127.0.0.1:{port}").post_api_projects(BODY)
    error = caught.value
    assert (error.sent, error.attempts) == (False, 3)
    assert (error.operation_id, error.method) == ("post_api_projects", "POST")
    assert str(port) in str(error)


def test_read_timeout_is_raised_and_not_retried(serve: Serve, connect: Connect) -> None:
    server = serve(HANG)
    api = connect(server.url)
    for timeout in (0.1, (5, 0.1)):
        with pytest.raises(ApiTimeoutError) as caught:
            api.get_api_projects_projectid("p-1", _request_timeout=timeout)
        assert caught.value.sent
        assert isinstance(caught.value, TimeoutError)
    assert len(server.requests) == 2


def test_timeout_of_the_configuration_is_the_default(serve: Serve, connect: Connect) -> None:
    server = serve(HANG)
    with pytest.raises(ApiTimeoutError):
        connect(server.url, timeout=(5, 0.1)).get_api_projects_projectid("p-1")


def test_retry_after_above_the_maximum_is_raised_at_once(serve: Serve, connect: Connect) -> None:
    server = serve(reply("429 Busy", Retry_After="3600"))
    with pytest.raises(TooManyRequestsException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


def test_retry_after_below_the_maximum_is_honoured(serve: Serve, connect: Connect) -> None:
    server = serve(reply("429 Busy", Retry_After="0"), reply(body=PROJECT))
    api = connect(server.url, retries=RetryPolicy(backoff=1000, backoff_max=1000))
    assert api.get_api_projects_projectid("p-1").id == "p-1"


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b'{"id": 5}', b'{"shared": "true"}', b"[" * 5000, b"\xff\xfe"])
def test_mismatching_body_is_a_decode_error(serve: Serve, connect: Connect, body: bytes) -> None:
    server = serve(reply(body=body))
    with pytest.raises(ApiDecodeError) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert str(caught.value).startswith("(200)\n")
    assert "is not what get_api_projects_projectid declares" in str(caught.value.reason)
    assert caught.value.__cause__ is None


def test_truncated_body_is_a_connection_error(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b'{"id": "p-', Content_Length="500", Connection="close"))
    with pytest.raises(ApiConnectionError):
        connect(server.url, retries=0).get_api_projects_projectid("p-1")


def test_same_origin_redirect_keeps_credentials(serve: Serve, connect: Connect) -> None:
    server = serve(reply("307 Moved", Location="/elsewhere/p%2F1?a=b"), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").id == "p-1"
    assert server.requests[1].startswith(b"GET /elsewhere/p%2F1?a=b HTTP/1.1\r\n")
    assert b"Authorization: Bearer s3cret-token" in server.requests[1]


def test_cross_origin_redirect_drops_credentials(serve: Serve, connect: Connect) -> None:
    other = serve(reply(body=PROJECT))
    server = serve(reply("302 Found", Location=f"{other.url}/p"))
    api = connect(server.url, headers={"X-Key": "s3cret-header"})
    assert api.get_api_projects_projectid("p-1", _headers={"X-Own": "s3cret-own"}).id == "p-1"
    assert b"s3cret" in server.requests[0]
    assert b"s3cret" not in other.requests[0]
    assert b"Accept: application/json" in other.requests[0]


def test_cross_origin_redirect_of_a_body_is_not_followed(serve: Serve, connect: Connect) -> None:
    other = serve(reply(body=PROJECT))
    server = serve(reply("307 Moved", Location=other.url))
    with pytest.raises(ApiException) as caught:
        connect(server.url).post_api_projects(BODY)
    assert caught.value.status == 307
    assert other.requests == []


def test_status_303_turns_a_post_into_a_get_without_body(serve: Serve, connect: Connect) -> None:
    server = serve(reply("303 See Other", Location="/p"), reply(body=PROJECT))
    connect(server.url).post_api_projects(BODY)
    assert server.requests[1].startswith(b"GET /p HTTP/1.1\r\n")
    assert b"Content-" not in server.requests[1]


def test_redirects_are_limited(serve: Serve, connect: Connect) -> None:
    server = serve(reply("302 Found", Location="/again"))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == 302
    assert len(server.requests) == 11


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/", "file:///etc/passwd", "http://user:pw@127.0.0.1/"])
def test_redirect_to_an_invalid_url_is_not_followed(serve: Serve, connect: Connect, location: str) -> None:
    server = serve(reply("302 Found", Location=location))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == 302
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "location",
    [
        "http://[",
        "http://h:badport/",
        "http://h:99999/",
        "http://h:\uff11/",
        "http://.example/",
        "http://a..b/",
        "//",
        "\x01",
    ],
)
def test_invalid_location_is_not_followed(serve: Serve, connect: Connect, location: str) -> None:
    server = serve(reply("302 Found", Location=location))
    with pytest.raises(ApiException) as caught:
        connect(server.url, retries=0).get_api_projects_projectid("p")
    assert caught.value.status == 302
