"""Secrecy of tokens: no error, log, event, journal or export shows them, whatever the server responds."""

from __future__ import annotations

import json
import logging
from importlib import import_module
from typing import Any

import pytest
import urllib3

from projectlink._core.secret import is_secret as is_secret_for_sdk
from projectlink._core.secret import redact_json
from projectlink_mock import Session
from projectlink_mock._core.http.redaction import is_secret as is_secret_for_mock
from projectlink_mock._core.http.redaction import redact
from projectlink_mock.services.ubiops.connector_kinds import KINDS
from tests.support.arguments import argument_values
from tests.support.client_variants import opened
from tests.support.contract import Operation, all_operations, sample, spec_of
from tests.support.error_dump import dump
from tests.support.scripted import RESET, ScriptedServer, reply

TOKEN = "s3cret-token-0123"
SECURED = sample(((one.service, one.body_kind), one) for one in all_operations() if one.secured)
"""An operation of each service (and so of each security scheme) and kind of body."""
ECHOES: dict[str, Any] = {
    "echoed": reply("400 Bad", {"detail": f"unknown token {TOKEN}"}, X_Echo=TOKEN),
    "reset": RESET,
    "not JSON": reply("200 OK", b"<html>" + TOKEN.encode()),
}


def call(operation: Operation, host: str, kind: str, **settings: Any) -> BaseException | None:
    """Call an operation with the token, and return the error that it raises."""
    module = import_module(f"projectlink.{operation.service}")
    configuration = module.Configuration(host, access_token=TOKEN, retries=0, **settings)
    with opened(kind, configuration, operation.service, operation.api) as api_object:
        try:
            getattr(api_object, operation.id)(**argument_values(operation, optional=True))
        except module.OpenApiException as error:
            return error  # type: ignore[no-any-return]
    return None


@pytest.fixture(scope="module", params=ECHOES)
def echo(request: pytest.FixtureRequest) -> Any:
    """Server that echoes the token, or resets the connection."""
    with ScriptedServer(ECHOES[request.param]) as server:
        yield server


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_errors_logs_and_events_hide_the_token(
    echo: ScriptedServer, operation: Operation, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Any] = []
    with caplog.at_level(logging.DEBUG):
        error = call(operation, echo.url, kind, on_attempt=events.append)
    assert TOKEN in echo.requests[-1].decode("latin-1")
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(events)
    if error is not None:
        assert TOKEN not in dump(error)


@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_responses_journal_and_exports_of_the_mock_hide_the_token(
    projectlink_mock: Session, operation: Operation
) -> None:
    error: Any = call(operation, projectlink_mock.url(operation.service), "sync", headers=projectlink_mock.headers)
    assert TOKEN not in dump(error)
    journal = urllib3.request("GET", f"{projectlink_mock.control}/requests", headers=projectlink_mock.headers).json()
    assert [entry["operation"] for entry in journal] == [operation.id]
    assert TOKEN not in json.dumps(journal)
    for form in ("json", "har", "curl", "pytest"):
        url = f"{projectlink_mock.control}/requests?format={form}"
        export = urllib3.request("GET", url, headers=projectlink_mock.headers)
        assert export.status == 200
        assert TOKEN not in export.data.decode()


def names_in(spec: Any) -> set[str]:
    """Return the names of all properties and parameters below a node of a spec."""
    if isinstance(spec, list):
        return {name for item in spec for name in names_in(item)}
    if not isinstance(spec, dict):
        return set()
    properties = spec.get("properties")
    names = set(properties) if isinstance(properties, dict) else set()
    if "in" in spec and isinstance(spec.get("name"), str):
        names.add(spec["name"])
    return names.union(*map(names_in, spec.values()))


def test_sdk_and_mock_take_the_same_names_for_secrets() -> None:
    names = {name for service in {one.service for one in SECURED} for name in names_in(spec_of(service))}
    names |= {"apiKey", "X-Amz-Signature", "sig", "jwt", "Set-Cookie", "clientSecret", "filter[access_token]", "key"}
    names |= {one.parameter for kind in KINDS.values() for one in kind.credentials_configuration}
    names |= {f"{one}_{other}" for one in names for other in ("key", "name", "tokens", "2", "password_hash")}
    assert {"authors", "keywords", "password", "token", "upload_token"} <= names
    assert {name for name in names if is_secret_for_sdk(name)} == {name for name in names if is_secret_for_mock(name)}
    assert not is_secret_for_sdk("authors")


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x", "value": "s3cret", "secret": True},
        {"name": "x", "value": "shown", "secret": False},
        {"name": "x", "value": True, "secret": True},
        {"name": "DB_PASSWORD", "value": "s3cret"},
        {"key": "api_token", "value": "s3cret"},
        {"key": "s3cret", "secret": True},
        {"tokens": 12, "password": None, "token": 1234},
        {"tokens": ["s3cret"], "credentials": {"any": "s3cret"}, "keywords": ["shown"]},
        {"credentials": "user:s3cret", "configuration": {}},
        {"credentials": "s3cret", "name": "credentials"},
        {"items": [{"token": True, "url": "https://a/b?sig=s3cret&page=2"}]},
    ],
    ids=str,
)
def test_sdk_and_mock_redact_the_same_fields(body: dict[str, Any]) -> None:
    assert redact_json(body) == redact(body)
    assert "s3cret" not in json.dumps(redact_json(body))
