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
def test_a_read_is_tried_again_after_a_passing_failure(serve: Serve, connect: Connect, status: str) -> None:
    server = serve(reply(status), reply(status), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").name == "Orders"
    assert len(server.requests) == 3


def test_two_retries_are_the_default_and_the_error_counts_them(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"))
    with pytest.raises(ServiceException) as caught:
        connect(server.url, retries=RetryPolicy(backoff=0)).get_api_projects_projectid("p-1")
    assert caught.value.attempts == len(server.requests) == 3


def test_no_retries_means_one_attempt(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"))
    with pytest.raises(ServiceException):
        connect(server.url, retries=0).get_api_projects_projectid("p-1")
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["400 Bad", "401 No", "403 No", "404 None", "409 Clash", "422 Odd", "500 Broken"])
def test_other_failures_are_not_tried_again(serve: Serve, connect: Connect, status: str) -> None:
    server = serve(reply(status, {"code": "X", "message": "no"}))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == int(status[:3])
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
def test_a_post_that_was_sent_is_not_sent_again(serve: Serve, connect: Connect, failure: Any) -> None:
    server = serve(failure, reply(body=PROJECT))
    with pytest.raises((ServiceException, ApiConnectionError)):
        connect(server.url).post_api_projects(BODY)
    assert len(server.requests) == 1


def test_a_patch_that_was_sent_is_not_sent_again(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down"), reply(body=PROJECT))
    with pytest.raises(ServiceException):
        connect(server.url).patch_api_projects_projectid("p-1", {"name": "New"})
    assert len(server.requests) == 1


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
def test_a_post_is_sent_again_if_the_caller_says_that_it_is_safe(serve: Serve, connect: Connect, failure: Any) -> None:
    server = serve(failure, reply(body=PROJECT))
    assert connect(server.url).post_api_projects(BODY, _idempotent=True).id == "p-1"
    assert len(server.requests) == 2
    assert server.requests[0] == server.requests[1]


def test_a_read_is_tried_again_after_a_reset(serve: Serve, connect: Connect) -> None:
    server = serve(RESET, RESET, reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").id == "p-1"


def test_a_post_is_tried_again_while_no_connection_can_be_made(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(ApiConnectionError) as caught:
        connect(f"http://127.0.0.1:{port}").post_api_projects(BODY)
    error = caught.value
    assert (error.sent, error.attempts) == (False, 3)
    assert (error.operation_id, error.method) == ("post_api_projects", "POST")
    assert str(port) in str(error)


def test_waiting_for_data_ends_at_the_timeout_and_is_not_repeated(serve: Serve, connect: Connect) -> None:
    server = serve(HANG)
    api = connect(server.url)
    for timeout in (0.1, (5, 0.1)):
        with pytest.raises(ApiTimeoutError) as caught:
            api.get_api_projects_projectid("p-1", _request_timeout=timeout)
        assert caught.value.sent
        assert isinstance(caught.value, TimeoutError)
    assert len(server.requests) == 2


def test_the_timeout_of_the_configuration_holds_where_none_is_passed(serve: Serve, connect: Connect) -> None:
    server = serve(HANG)
    with pytest.raises(ApiTimeoutError):
        connect(server.url, timeout=(5, 0.1)).get_api_projects_projectid("p-1")


def test_a_retry_after_beyond_the_cap_is_raised_at_once(serve: Serve, connect: Connect) -> None:
    server = serve(reply("429 Busy", Retry_After="3600"))
    with pytest.raises(TooManyRequestsException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


def test_a_retry_after_within_the_cap_is_honoured(serve: Serve, connect: Connect) -> None:
    server = serve(reply("429 Busy", Retry_After="0"), reply(body=PROJECT))
    api = connect(server.url, retries=RetryPolicy(backoff=1000, backoff_max=1000))
    assert api.get_api_projects_projectid("p-1").id == "p-1"


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b'{"id": 5}', b'{"shared": "true"}', b"[" * 5000, b"\xff\xfe"])
def test_a_body_that_is_not_what_was_declared_is_an_error_that_says_so(
    serve: Serve, connect: Connect, body: bytes
) -> None:
    server = serve(reply(body=body))
    with pytest.raises(ApiDecodeError) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert str(caught.value).startswith("(200)\n")
    assert "is not what get_api_projects_projectid declares" in str(caught.value.reason)
    assert caught.value.__cause__ is None


def test_a_body_that_is_cut_short_is_a_connection_error(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b'{"id": "p-', Content_Length="500", Connection="close"))
    with pytest.raises(ApiConnectionError):
        connect(server.url, retries=0).get_api_projects_projectid("p-1")


def test_a_redirect_on_the_same_host_keeps_credentials(serve: Serve, connect: Connect) -> None:
    server = serve(reply("307 Moved", Location="/elsewhere/p%2F1?a=b"), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p-1").id == "p-1"
    assert server.requests[1].startswith(b"GET /elsewhere/p%2F1?a=b HTTP/1.1\r\n")
    assert b"Authorization: Bearer s3cret-token" in server.requests[1]


def test_a_redirect_to_another_host_carries_no_credentials(serve: Serve, connect: Connect) -> None:
    other = serve(reply(body=PROJECT))
    server = serve(reply("302 Found", Location=f"{other.url}/p"))
    api = connect(server.url, headers={"X-Key": "s3cret-header"})
    assert api.get_api_projects_projectid("p-1", _headers={"X-Own": "s3cret-own"}).id == "p-1"
    assert b"s3cret" in server.requests[0]
    assert b"s3cret" not in other.requests[0]
    assert b"Accept: application/json" in other.requests[0]


def test_a_body_is_never_redirected_to_another_host(serve: Serve, connect: Connect) -> None:
    other = serve(reply(body=PROJECT))
    server = serve(reply("307 Moved", Location=other.url))
    with pytest.raises(ApiException) as caught:
        connect(server.url).post_api_projects(BODY)
    assert caught.value.status == 307
    assert other.requests == []


def test_a_303_turns_a_post_into_a_get_without_a_body(serve: Serve, connect: Connect) -> None:
    server = serve(reply("303 See Other", Location="/p"), reply(body=PROJECT))
    connect(server.url).post_api_projects(BODY)
    assert server.requests[1].startswith(b"GET /p HTTP/1.1\r\n")
    assert b"Content-" not in server.requests[1]


def test_redirects_end(serve: Serve, connect: Connect) -> None:
    server = serve(reply("302 Found", Location="/again"))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == 302
    assert len(server.requests) == 11


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/", "file:///etc/passwd", "http://user:pw@127.0.0.1/"])
def test_a_redirect_to_what_is_no_web_address_is_not_followed(serve: Serve, connect: Connect, location: str) -> None:
    server = serve(reply("302 Found", Location=location))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.status == 302
    assert len(server.requests) == 1
