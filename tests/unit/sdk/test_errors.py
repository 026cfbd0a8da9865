"""Exceptions: classes, attributes, printing and pickling."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from projectlink import nuextract
from projectlink.nuextract import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    Error,
    ForbiddenException,
    OpenApiException,
    ServiceException,
    exceptions,
    rest,
)
from tests.support.scripted import ScriptedServer, reply

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]

CLASSES = {
    "400 A": "BadRequestException",
    "401 A": "UnauthorizedException",
    "402 A": "ApiException",
    "403 A": "ForbiddenException",
    "404 A": "NotFoundException",
    "409 A": "ConflictException",
    "418 A": "ApiException",
    "422 A": "UnprocessableEntityException",
    "429 A": "TooManyRequestsException",
    "500 A": "ServiceException",
    "599 A": "ServiceException",
    "304 A": "ApiException",
}


@pytest.mark.parametrize(("status", "name"), CLASSES.items())
def test_every_status_has_an_exception_class(serve: Serve, connect: Connect, status: str, name: str) -> None:
    with pytest.raises(ApiException) as caught:
        connect(serve(reply(status)).url, retries=0).get_api_projects_projectid("p")
    assert type(caught.value) is getattr(nuextract, name)
    assert getattr(rest, name) is getattr(exceptions, name) is getattr(nuextract, name)


def test_error_has_request_and_response(serve: Serve, connect: Connect) -> None:
    server = serve(reply("403 Forbidden", {"code": "Locked", "message": "It is locked."}, X_Id="7"))
    with pytest.raises(ForbiddenException) as caught:
        connect(server.url).patch_api_projects_projectid("p/1", {"name": "n"})
    error = caught.value
    assert (error.status, error.reason, error.attempts) == (403, "Forbidden", 1)
    assert error.body == '{"code": "Locked", "message": "It is locked."}'
    assert error.data == Error(code="Locked", message="It is locked.")
    assert error.headers["x-id"] == "7"
    assert (error.operation_id, error.method) == ("patch_api_projects_projectid", "PATCH")
    assert error.url == f"{server.url}/api/projects/p%2F1"
    assert str(error).startswith("(403)\nReason: Forbidden\n")
    assert "It is locked." in str(error)
    assert error.url in str(error)


@pytest.mark.parametrize(
    ("body", "data"),
    [(b"<html>", None), (b"", None), (b'"text"', "text"), (b'{"detail": "x"}', {"detail": "x"}), (b"[" * 9999, None)],
)
def test_error_body_of_any_kind_is_kept(serve: Serve, connect: Connect, body: bytes, data: Any) -> None:
    with pytest.raises(ServiceException) as caught:
        connect(serve(reply("500 Oops", body)).url).get_api_projects_projectid("p")
    assert caught.value.body == body.decode()
    assert caught.value.data == data


def test_errors_survive_pickling(serve: Serve, connect: Connect) -> None:
    with pytest.raises(ApiException) as caught:
        connect(serve(reply("404 None", {"code": "c", "message": "m"}, X_Id="7")).url).get_api_projects_projectid("p")
    http = pickle.loads(pickle.dumps(caught.value))
    assert type(http) is type(caught.value)
    assert str(http) == str(caught.value)
    assert (http.status, http.data.code, http.headers["X-ID"]) == (404, "c", "7")
    with pytest.raises(ApiConnectionError) as broken:
        connect("http://127.0.0.1:9", retries=0).get_api_projects_projectid("p")
    transport = pickle.loads(pickle.dumps(broken.value))
    assert str(transport) == str(broken.value)
    assert (transport.sent, transport.attempts) == (False, 1)


def test_transport_errors_are_not_http_errors() -> None:
    for kind, builtin in ((ApiConnectionError, ConnectionError), (ApiTimeoutError, TimeoutError)):
        assert issubclass(kind, OpenApiException)
        assert issubclass(kind, builtin)
        assert not issubclass(kind, ApiException)
    assert not issubclass(ApiConnectionError, ApiTimeoutError)


def test_error_may_be_created_by_hand() -> None:
    error = ApiException(status=0, reason="no network")
    assert str(error) == "(0)\nReason: no network\n"
    assert error.retry_after is None
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(("value", "seconds"), [("7", 7.0), ("0", 0.0), ("soon", None), ("-1", None), ("", None)])
def test_retry_after_in_seconds(serve: Serve, connect: Connect, value: str, seconds: float | None) -> None:
    with pytest.raises(ApiException) as caught:
        connect(serve(reply("503 Down", Retry_After=value)).url, retries=0).get_api_projects_projectid("p")
    assert caught.value.retry_after == seconds


def test_retry_after_as_a_date(serve: Serve, connect: Connect) -> None:
    later = format_datetime(datetime.now(timezone.utc) + timedelta(hours=1), usegmt=True)
    with pytest.raises(ApiException) as caught:
        connect(serve(reply("503 Down", Retry_After=later)).url).get_api_projects_projectid("p")
    assert caught.value.attempts == 1
    assert caught.value.retry_after == pytest.approx(3600, abs=60)


def test_retry_after_with_an_invalid_date_is_none(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down", Retry_After="Thu, 01 Jan 1970 00:00:00 +99999999999999"))
    with pytest.raises(ApiException) as caught:
        connect(server.url, retries=0).get_api_projects_projectid("p")
    assert caught.value.retry_after is None


def test_error_with_attributes_that_cannot_be_pickled_can_be_pickled() -> None:
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    error = nuextract.ApiException(400, "Bad", body="b", data=deep)
    other = pickle.loads(pickle.dumps(error))
    assert (other.status, other.body, other.data) == (400, "b", None)
    assert copy.copy(error).data is deep


@pytest.mark.parametrize(
    "settings", [{"rate_limit": 5}, {"on_attempt": 5}, {"tracer": 5}, {"api_key_prefix": "x"}, {"proxy_headers": "x"}]
)
def test_setting_of_the_wrong_type_is_an_api_type_error(settings: dict[str, Any]) -> None:
    with pytest.raises(nuextract.ApiTypeError, match=next(iter(settings))):
        nuextract.Configuration(**settings)


def test_api_object_rejects_a_client_of_the_other_kind() -> None:
    with pytest.raises(nuextract.ApiTypeError, match="ApiClient"):
        nuextract.ProjectsApi(nuextract.AsyncApiClient())  # type: ignore[arg-type]
    with pytest.raises(nuextract.ApiTypeError, match="AsyncApiClient"):
        nuextract.AsyncProjectsApi(nuextract.ApiClient())  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["a\nb", "a\0b", "\u00e9", ""])
@pytest.mark.parametrize("location", ["header", "cookie"])
def test_credential_with_an_invalid_name_is_rejected(name: str, location: str) -> None:
    client = nuextract.ApiClient(nuextract.Configuration("http://127.0.0.1:9", retries=0))
    with client, pytest.raises(nuextract.ApiValueError, match="invalid header name"):
        nuextract.ProjectsApi(client).get_api_projects(_request_auth={"in": location, "key": name, "value": "v"})
