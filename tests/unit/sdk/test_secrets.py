"""Redaction of secrets in errors, logs and reprs."""

from __future__ import annotations

import copy
import json
import logging
import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink import Configuration
from projectlink._core.contract.operation import Scheme
from projectlink.nuextract import (
    ApiConnectionError,
    ApiDecodeError,
    ApiException,
    ApiTimeoutError,
    UnauthorizedException,
)
from projectlink.nuextract.operations import SERVICE
from tests.support.error_dump import dump
from tests.support.scripted import HANG, RESET, ScriptedServer, reply

TOKEN = "s3cret-token"
PASSWORD = "s3cret-password"
QUOTED_TOKEN = "s3cret/token+"
QUERY = {"oauth2Auth": Scheme("apiKey", "query", "access_token")}
ECHO = {"code": "Unauthorized", "message": f"unknown token {TOKEN}"}


@pytest.mark.parametrize("schemes", [SERVICE.schemes, QUERY], ids=["header", "query"])
@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (reply("401 No", ECHO, X_Echo=TOKEN), UnauthorizedException),
        (reply("200 OK", b"not JSON " + TOKEN.encode()), ApiDecodeError),
        (reply("302 Found", Location="ftp://x/" + TOKEN), ApiException),
        (RESET, ApiConnectionError),
        (HANG, ApiTimeoutError),
    ],
)
def test_token_is_redacted_in_errors_and_logs(
    serve: Callable[..., ScriptedServer],
    connect: Callable[..., Any],
    caplog: pytest.LogCaptureFixture,
    step: Any,
    expected: type[Exception],
    schemes: dict[str, Scheme],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SERVICE, "schemes", schemes)
    api = connect(serve(step).url, retries=0, timeout=(5, 0.2 if step == HANG else 10))
    with caplog.at_level(logging.DEBUG, "projectlink"), pytest.raises(expected) as caught:
        api.get_api_projects_projectid("p")
    assert TOKEN not in dump(caught.value)
    assert TOKEN not in caplog.text


def test_value_of_a_sensitive_header_is_redacted(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any]
) -> None:
    api = connect(
        serve(reply("400 Bad", {"code": "X", "message": "got s3cret-key"})).url, headers={"X-Api-Key": "s3cret-key"}
    )
    with pytest.raises(ApiException) as caught:
        api.get_api_projects_projectid("p")
    assert "s3cret-key" not in dump(caught.value)


def test_set_cookie_header_is_not_printed(serve: Callable[..., ScriptedServer], connect: Callable[..., Any]) -> None:
    with pytest.raises(ApiException) as caught:
        connect(serve(reply("403 No", Set_Cookie="sid=c00kie")).url).get_api_projects_projectid("p")
    assert "c00kie" not in str(caught.value)
    assert caught.value.headers["set-cookie"] == "sid=c00kie"


def test_repr_of_a_configuration_has_no_secrets() -> None:
    configuration = Configuration(
        "https://example.com",
        api_key={"Authorization": "s3cret-1"},
        username="me",
        password="s3cret-2",
        access_token="s3cret-3",
        proxy="http://me:s3cret-4@proxy.example.com:3128",
        proxy_headers={"Proxy-Authorization": "s3cret-5"},
        headers={"X-Token": "s3cret-6"},
        ca_cert_data="s3cret-7",
    )
    for text in (
        repr(configuration),
        str(configuration),
        repr(copy.deepcopy(configuration)),
        repr(configuration.api_key),
    ):
        assert "s3cret" not in text
    assert "https://example.com" in repr(configuration)
    assert "proxy.example.com:3128" in repr(configuration)


def test_exception_of_a_token_callable_is_raised_unchanged(connect: Callable[..., Any]) -> None:
    def source() -> str:
        raise LookupError("the vault is closed")

    with pytest.raises(LookupError, match="the vault is closed"):
        connect("http://127.0.0.1:9", access_token=source).get_api_projects_projectid("p")


def test_failed_call_prints_nothing(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ApiException):
        connect(serve(reply("401 No", ECHO)).url).get_api_projects_projectid("p")
    sys.stdout.flush()
    assert capfd.readouterr() == ("", "")


def test_repr_of_a_model_redacts_password_fields() -> None:
    from projectlink.ubiops import EnvironmentVariableCreate, UserPendingCreate
    from projectlink.ufdl import TokenObtain

    user = UserPendingCreate(email="me@example.com", password="s3cret-password", terms_conditions=True)
    variable = EnvironmentVariableCreate(name="database_password", value="s3cret", secret=True)
    assert "s3cret" not in f"{user!r}{variable!r}{TokenObtain(username='me', password='s3cret')!r}"
    assert user.password == "s3cret-password"
    assert user.to_dict()["password"] == "s3cret-password"


def test_token_in_the_query_is_redacted_in_logs_of_http_libraries(
    serve: Callable[..., ScriptedServer],
    connect: Callable[..., Any],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SERVICE, "schemes", QUERY)
    server = serve(reply("404 No", {"code": "NotFound", "message": "/api/projects/p?access_token=s3cret%2Ftoken%2B"}))
    before = {name: logging.getLogger(name).level for name in ("urllib3.connectionpool", "httpcore.http11")}
    with caplog.at_level(logging.DEBUG), pytest.raises(ApiException) as caught:
        connect(server.url, access_token=QUOTED_TOKEN).get_api_projects_projectid("p", deadline=100)
    assert b"?access_token=s3cret%2Ftoken%2B " in server.requests[0]
    assert "s3cret" not in caplog.text
    assert "s3cret" not in dump(caught.value)
    assert {name: logging.getLogger(name).level for name in before} == before


def test_logs_of_other_urllib3_requests_are_unchanged(
    serve: Callable[..., ScriptedServer], caplog: pytest.LogCaptureFixture
) -> None:
    import urllib3

    with caplog.at_level(logging.DEBUG, "urllib3"):
        urllib3.request("GET", serve(reply()).url + "/p?access_token=mine")
    assert "/p?access_token=mine" in caplog.text


def test_echoed_login_password_is_redacted(serve: Callable[..., ScriptedServer], stack: ExitStack, kind: str) -> None:
    from projectlink.ufdl import Configuration as Settings
    from tests.support.client_variants import opened

    echo = reply("500 Down", {"code": "error", "message": "no user s3cret-password"})
    settings = Settings(serve(echo).url, username="me", password=PASSWORD, retries=0)
    api = stack.enter_context(opened(kind, settings, "ufdl", "ProjectsApi"))
    with pytest.raises(ApiException) as caught:
        api.projects_list()
    assert PASSWORD not in dump(caught.value)


@pytest.mark.parametrize("token", ['quo"te-token', "back\\slash-token", "latin-é-token"])
def test_token_with_json_escapes_is_redacted(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any], token: str
) -> None:
    def echo(request: bytes) -> bytes:
        header = next(line for line in request.split(b"\r\n") if line.startswith(b"Authorization"))
        return reply("400 Bad", {"code": "X", "message": header.decode("latin-1")})

    with pytest.raises(ApiException) as caught:
        connect(serve(echo).url, access_token=token).get_api_projects_projectid("p")
    assert token not in caught.value.data.message
    assert json.dumps(token)[1:-1] not in str(caught.value)


def test_token_of_an_earlier_attempt_is_redacted(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any]
) -> None:
    tokens = iter(["rotating-one", "rotating-two"])
    server = serve(reply("503 Down"), reply("400 Bad", {"code": "X", "message": "rotating-one, then rotating-two"}))
    with pytest.raises(ApiException) as caught:
        connect(server.url, access_token=lambda: next(tokens)).get_api_projects_projectid("p")
    assert caught.value.data.message == "***, then ***"


@pytest.mark.parametrize("proxy", ["user:s3cret@proxy:80", "http://us/er:s3cret@proxy:80"])
def test_proxy_password_is_redacted(proxy: str) -> None:
    assert "s3cret" not in repr(Configuration(proxy=proxy))
