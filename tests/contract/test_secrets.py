"""Secrecy of tokens: no error, log, event, journal or export shows them, whatever the server responds."""

from __future__ import annotations

import json
import logging
from importlib import import_module
from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.contract.test_parity import argument_values, body_kind
from tests.support.client_variants import opened
from tests.support.contract import Operation, all_operations, spec_of
from tests.support.error_dump import dump
from tests.support.scripted import RESET, ScriptedServer, reply

TOKEN = "s3cret-token-0123"
SECURED = list(
    {
        (one.service, one.method, body_kind(one), min(one.responses)): one
        for one in reversed(all_operations())
        if one.secured
    }.values()
)
"""An operation of each service (and so of each security scheme), method, kind of body and success."""
ECHOES: dict[str, Any] = {
    "echoed": reply("400 Bad", {"detail": f"unknown token {TOKEN}"}, X_Echo=TOKEN),
    "reset": RESET,
    "not JSON": reply("200 OK", b"<html>" + TOKEN.encode()),
}


def call(operation: Operation, host: str, kind: str, **settings: Any) -> BaseException | None:
    """Call an operation with the token, and return the error that it raises."""
    module = import_module(f"projectlink.{operation.service}")
    api = f"{spec_of(operation.service)['tags'][0]['name']}Api"
    configuration = module.Configuration(host, access_token=TOKEN, retries=0, **settings)
    with opened(kind, configuration, operation.service, api) as api_object:
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
