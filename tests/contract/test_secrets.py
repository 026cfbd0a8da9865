"""A token is shown by nothing, whatever operation it goes with and whatever comes back."""

from __future__ import annotations

import json
import logging
from importlib import import_module
from typing import Any

import pytest
import urllib3

from projectlink_mock import Session
from tests.contract.test_parity import given
from tests.support.client_variants import opened
from tests.support.contract import Operation, all_operations, spec_of
from tests.support.error_dump import shown
from tests.support.scripted import RESET, ScriptedServer, reply

TOKEN = "s3cret-token-0123"
SECURED = [operation for operation in all_operations() if operation.secured]
ECHOES: dict[str, Any] = {
    "refused": reply("400 Bad", {"detail": f"what is {TOKEN}"}, X_Echo=TOKEN),
    "broken off": RESET,
    "no JSON": reply("200 OK", b"<html>" + TOKEN.encode()),
}


def call(operation: Operation, host: str, kind: str, **settings: Any) -> BaseException | None:
    """Call an operation with the token, and give the error that it ends with."""
    module = import_module(f"projectlink.{operation.service}")
    api = f"{spec_of(operation.service)['tags'][0]['name']}Api"
    configuration = module.Configuration(host, access_token=TOKEN, retries=0, **settings)
    with opened(kind, configuration, operation.service, api) as face:
        try:
            getattr(face, operation.id)(**given(operation, optional=True))
        except module.OpenApiException as error:
            return error  # type: ignore[no-any-return]
    return None


@pytest.fixture(scope="module", params=ECHOES)
def echo(request: pytest.FixtureRequest) -> Any:
    """A server that says the token, or nothing."""
    with ScriptedServer(ECHOES[request.param]) as server:
        yield server


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_no_error_and_no_log_shows_the_token(
    echo: ScriptedServer, operation: Operation, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Any] = []
    with caplog.at_level(logging.DEBUG):
        error = call(operation, echo.url, kind, on_attempt=events.append)
    assert TOKEN in echo.requests[-1].decode("latin-1")
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(events)
    if error is not None:
        assert TOKEN not in shown(error)


@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_the_mock_shows_the_token_neither_in_its_answer_nor_in_its_journal(
    projectlink_mock: Session, operation: Operation
) -> None:
    error: Any = call(operation, projectlink_mock.url(operation.service), "sync", headers=projectlink_mock.headers)
    assert TOKEN not in shown(error)
    journal = urllib3.request("GET", f"{projectlink_mock.control}/requests", headers=projectlink_mock.headers).json()
    assert [entry["operation"] for entry in journal] == [operation.id]
    assert TOKEN not in json.dumps(journal)
    for form in ("json", "har", "curl", "pytest"):
        url = f"{projectlink_mock.control}/requests?format={form}"
        export = urllib3.request("GET", url, headers=projectlink_mock.headers)
        assert export.status == 200
        assert TOKEN not in export.data.decode()
