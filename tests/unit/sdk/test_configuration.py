"""Settings of a client: arguments, environment, validation, isolation."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from typing import Any

import pytest

import projectlink
from projectlink import RetryPolicy, nuextract
from projectlink.nuextract import ApiTypeError, ApiValueError, Configuration
from tests.support.client_variants import opened
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT


def test_host_defaults_to_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROJECTLINK_NUEXTRACT_HOST", raising=False)
    assert Configuration().host == "https://nuextract.ai"
    assert Configuration("http://127.0.0.1:8080/nuextract/").host == "http://127.0.0.1:8080/nuextract"


def test_environment_sets_omitted_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {
        "HOST": "http://127.0.0.1:1/base",
        "TOKEN": "env-token",
        "USERNAME": "me",
        "PASSWORD": "env-password",
        "TIMEOUT": "2.5",
        "RETRIES": "0",
        "PROXY": "http://127.0.0.1:2",
        "NO_PROXY": "example.com",
        "CA_BUNDLE": "ca.pem",
        "CERT_FILE": "client.pem",
        "KEY_FILE": "client.key",
    }
    for name, value in values.items():
        monkeypatch.setenv(f"PROJECTLINK_NUEXTRACT_{name}", value)
    found = Configuration()
    assert (found.host, found.access_token) == ("http://127.0.0.1:1/base", "env-token")
    assert (found.username, found.password) == ("me", "env-password")
    assert (found.timeout, found.retries.total) == (2.5, 0)
    assert (found.proxy, found.no_proxy) == ("http://127.0.0.1:2", "example.com")
    assert (found.ssl_ca_cert, found.cert_file, found.key_file) == ("ca.pem", "client.pem", "client.key")
    given = Configuration("http://127.0.0.1:3", access_token="mine", timeout=None, retries=5)
    assert (given.host, given.access_token, given.timeout) == ("http://127.0.0.1:3", "mine", None)
    assert given.retries.total == 5


def test_malformed_environment_variable_is_a_value_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_RETRIES", "many")
    with pytest.raises(ApiValueError, match="RETRIES must be a number"):
        Configuration()


def test_configuration_without_service_reads_host_and_token_of_the_called_service(
    serve: Callable[..., ScriptedServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(reply(body=PROJECT))
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_HOST", server.url)
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_TOKEN", "env-token")
    with projectlink.ApiClient(projectlink.Configuration()) as client:
        projectlink.ProjectsApi(client).get_api_projects_projectid("p")
    assert b"Authorization: Bearer env-token" in server.requests[0]


def test_timeout_is_finite_by_default_and_may_be_none() -> None:
    assert Configuration().timeout == (10.0, 60.0)
    assert Configuration(timeout=None).timeout is None


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"host": "example.com"}, ApiValueError),
        ({"host": "ftp://example.com"}, ApiValueError),
        ({"host": "http://"}, ApiValueError),
        ({"host": "http://me:pw@example.com"}, ApiValueError),
        ({"host": "http://example.com/?a=b"}, ApiValueError),
        ({"host": "http://example.com\n"}, ApiValueError),
        ({"host": 5}, ApiTypeError),
        ({"access_token": 5}, ApiTypeError),
        ({"timeout": "5"}, ApiTypeError),
        ({"timeout": -1}, ApiValueError),
        ({"timeout": (1,)}, ApiValueError),
        ({"timeout": float("nan")}, ApiValueError),
        ({"retries": -1}, ApiValueError),
        ({"retries": "2"}, ApiTypeError),
    ],
)
def test_invalid_setting_is_rejected(settings: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        Configuration(**settings)


def test_misspelt_setting_is_rejected() -> None:
    with pytest.raises(TypeError):
        Configuration(acces_token="x")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Configuration().acces_token = "x"  # type: ignore[attr-defined]


def test_clients_and_configurations_share_no_state() -> None:
    keys = {"oauth2Auth": "one"}
    one, two = Configuration(api_key=keys, headers={"X-A": "1"}), Configuration()
    one.api_key["other"] = "two"
    one.headers["X-B"] = "2"
    assert keys == {"oauth2Auth": "one"}
    assert (two.api_key, two.headers) == ({}, {})
    first, second = nuextract.ApiClient(one), nuextract.ApiClient(one)
    first.set_default_header("X-C", "3")
    assert second.default_headers == {}
    assert nuextract.ApiClient().configuration is not nuextract.ApiClient().configuration


def test_token_callable_is_called_before_every_attempt(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any]
) -> None:
    tokens = iter(["first", "second"])
    server = serve(reply("503 Down"), reply(body=PROJECT))
    connect(server.url, access_token=lambda: next(tokens)).get_api_projects_projectid("p")
    assert b"Bearer first" in server.requests[0]
    assert b"Bearer second" in server.requests[1]


def test_async_client_awaits_a_token_callable(serve: Callable[..., ScriptedServer]) -> None:
    async def source() -> str:
        await asyncio.sleep(0)
        return "awaited"

    server = serve(reply(body=PROJECT))
    with opened("async", Configuration(server.url, access_token=source)) as api:
        api.get_api_projects_projectid("p")
    assert b"Bearer awaited" in server.requests[0]


def test_sync_client_rejects_an_async_token_callable(serve: Callable[..., ScriptedServer]) -> None:
    class Pending:
        def __await__(self) -> Any:
            raise AssertionError("must not be awaited")

    server = serve(reply(body=PROJECT))
    configuration = Configuration(server.url, access_token=lambda: Pending())
    with opened("sync", configuration) as api, pytest.raises(ApiTypeError, match="needs the async client"):
        api.get_api_projects_projectid("p")
    assert server.requests == []


@pytest.mark.parametrize("token", ["two\nlines", 5, None])
def test_invalid_token_is_rejected(
    serve: Callable[..., ScriptedServer], connect: Callable[..., Any], token: Any
) -> None:
    server = serve(reply(body=PROJECT))
    with pytest.raises((ApiTypeError, ApiValueError)):
        connect(server.url, access_token=lambda: token).get_api_projects_projectid("p")
    assert server.requests == []


def test_backoff_doubles_up_to_its_maximum_minus_jitter() -> None:
    policy = RetryPolicy(10, backoff=1, backoff_max=8)
    for attempt, longest in enumerate([1, 2, 4, 8, 8, 8], start=1):
        waits = [policy.delay(attempt) for _ in range(200)]
        assert all(0.75 * longest <= wait <= longest for wait in waits)
        assert len(set(waits)) > 1
    assert policy.delay(10_000) <= 8


@pytest.mark.parametrize(
    "settings",
    [
        {"user_agent": 5},
        {"api_key": "abc"},
        {"headers": "abc"},
        {"verify_ssl": "false"},
        {"username": 5},
        {"proxy": 5},
        {"connection_pool_maxsize": "x"},
    ],
)
def test_setting_of_the_wrong_type_is_rejected(settings: dict[str, Any]) -> None:
    with pytest.raises(ApiTypeError):
        Configuration(**settings)


def test_empty_pool_and_invalid_backoff_are_rejected() -> None:
    with pytest.raises(ApiValueError):
        Configuration(connection_pool_maxsize=0)
    with pytest.raises(ApiTypeError):
        RetryPolicy(backoff="x")  # type: ignore[arg-type]


def test_copy_of_a_configuration_shares_no_state() -> None:
    one = Configuration(headers={"X-A": "1"}, access_token="t")
    for other in (copy.copy(one), copy.deepcopy(one)):
        other.headers["X-B"] = "2"
        other.access_token = "u"
        assert type(other) is Configuration
    assert one.headers == {"X-A": "1"}
    assert one.access_token == "t"


@pytest.mark.parametrize(
    "name",
    ["HOST", "TOKEN", "USERNAME", "PASSWORD", "TIMEOUT", "RETRIES", "DEADLINE", "PROXY", "NO_PROXY", "CA_BUNDLE"]
    + ["CERT_FILE", "KEY_FILE"],
)
def test_empty_environment_variable_counts_as_not_set(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = repr(nuextract.Configuration())
    monkeypatch.setenv(f"PROJECTLINK_NUEXTRACT_{name}", "")
    assert repr(nuextract.Configuration()) == expected
