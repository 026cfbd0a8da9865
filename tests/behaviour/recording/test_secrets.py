"""Secrets in every place where text leaves the mock server or a recorder."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
import urllib3
import yaml

from projectlink import ubiops
from projectlink_mock import MockServer, Recorder, Session
from projectlink_mock.registry import SERVICES
from projectlink_mock.services.ubiops.connector_kinds import KINDS
from projectlink_mock.testing.journal import ExportFormat
from tests.support.scripted import ScriptedServer, reply

FORMATS: tuple[ExportFormat, ...] = ("json", "har", "curl", "pytest")
SECRET = "s3cret-0123"
COMMON = ("aws_secret_access_key", "private_key_passphrase", "session_id", "connection_string", "tokens")


def protected_names(service: str) -> set[str]:
    """Return the fields and parameters that a contract, or a catalogue of the service, calls secret."""
    with open(f"openapi/{service}.yaml") as file:
        names = set(_marked_properties(yaml.safe_load(file)))
    if service == "ubiops":
        kinds = [*KINDS.values()]
        parameters = [one for kind in kinds for one in (*kind.connector_configuration, *kind.credentials_configuration)]
        names |= {one.parameter for one in parameters if one.protected}
    return names - {"value"}  # of a variable, secret beside `"secret": true`


def _marked_properties(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _marked_properties(item)
    elif isinstance(node, dict):
        properties = node.get("properties")
        for name, schema in properties.items() if isinstance(properties, dict) else ():
            if isinstance(schema, dict) and (schema.get("format") == "password" or schema.get("writeOnly")):
                yield name
        for item in node.values():
            yield from _marked_properties(item)


def all_text(session: Session | Recorder) -> Iterator[tuple[str, str]]:
    """Yield everything that shows requests: the journal, its exports, events, tables and differences."""
    journal = session.journal
    yield "calls", str(journal.calls())
    yield from ((format, journal.export(format)) for format in FORMATS)
    yield "events", _events(session)
    for path in ("/differences", "/requests/1", "/tables", "/sessions"):
        yield path, _control(session, path)
    service = journal.calls()[0]["service"]
    for table in ("credentials", "service_users"):
        yield table, _control(session, f"/tables/{service}/{table}")
    with pytest.raises(AssertionError) as caught:
        journal.assert_not_called(service, journal.calls()[0]["operation"])
    yield "assertion", str(caught.value)
    yield "repr", repr(session)


def _control(session: Session | Recorder, path: str) -> str:
    return urllib3.request("GET", session.control + path, headers=session.control_headers).data.decode()


def _events(session: Session | Recorder) -> str:
    url = f"{session.control}/events?limit=50"
    response = urllib3.request("GET", url, headers=session.control_headers, preload_content=False, timeout=60)
    try:
        events = (line.decode() for line in response if line.startswith(b"data"))
        return "".join(islice(events, len(session.journal.calls())))
    finally:
        response.close()


def leaks(session: Session | Recorder) -> list[str]:
    return [place for place, text in all_text(session) if SECRET in text]


@pytest.mark.parametrize("service", SERVICES)
def test_protected_names_are_redacted_wherever_text_leaves_a_recorder(service: str) -> None:
    names = [*sorted(protected_names(service)), *COMMON]
    operation = {"automl": "/api/projects", "figshare": "/account/projects", "nuextract": "/api/projects"}
    path = {**operation, "ubiops": "/projects", "ubiops4": "/projects", "ufdl": "/v1/projects/list"}[service]
    for name in names:
        body = {"a": [{name: SECRET, "b": {"name": name.upper(), "value": SECRET}}], "url": f"ftp://me:{SECRET}@x/y"}
        moved = {"Location": f"https://me:{SECRET}@x/y?{name}={SECRET}#{name}={SECRET}", "Set_Cookie": f"a={SECRET}"}
        with ScriptedServer(reply("200 OK", body, **moved)) as real, Recorder(service, real.url) as recorder:
            url = f"{recorder.url(service)}{path}?{name}={SECRET}&to=https%3A%2F%2Fme:{SECRET}@x"
            headers = {"Authorization": f'Digest username="{SECRET}", response="{SECRET}"', "X-Api-Key": SECRET}
            urllib3.request("POST", url, json=body, headers=headers, redirect=False, retries=False)
            assert leaks(recorder) == [], name


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"Authorization": f"Bearer {SECRET}"}, ""),
        ({"Authorization": f"Token {SECRET}"}, ""),
        ({"X-Api-Key": SECRET}, ""),
        ({}, f"?access_token={SECRET}"),
    ],
)
def test_credentials_that_a_real_service_repeats_are_redacted(headers: dict[str, str], query: str) -> None:
    body = {"message": f"unknown: {SECRET}", "by": {f"{SECRET}": [f"({SECRET})"]}, "url": f"/x/{SECRET}"}
    with ScriptedServer(reply("400 Bad", body, X_Echo=SECRET)) as real, Recorder("nuextract", real.url) as recorder:
        urllib3.request("GET", f"{recorder.url('nuextract')}/api/projects{query}", headers=headers)
        assert leaks(recorder) == []


def test_protected_parameters_of_ubiops_are_redacted_wherever_text_leaves_the_mock() -> None:
    with MockServer(services=["ubiops"]) as mock:
        configuration = ubiops.Configuration(mock.url("ubiops"), access_token="alice-token")
        with ubiops.ApiClient(configuration) as client:
            api = ubiops.CoreApi(client)
            for kind in KINDS.values():
                parameters = kind.credentials_configuration
                values = {one.parameter: one.default or ("x" if not one.protected else SECRET) for one in parameters}
                values |= {"account_name": "abc"} if "account_name" in values else {}
                name = kind.connector.replace("_", "-")
                credentials = {"name": name, "type": kind.connector, "configuration": values}
                api.credentials_create("project_name_example", credentials)
        assert {call["status"] for call in mock.journal.calls()} == {201}
        assert leaks(mock) == []
        assert mock.replay(mock.journal.export())["differences"] == []
        assert leaks(mock) == []


def test_connector_is_recorded_with_the_name_of_its_credentials() -> None:
    with MockServer(services=["ubiops"]) as mock:
        configuration = ubiops.Configuration(mock.url("ubiops"), access_token="alice-token")
        parameters = {"username": "u", "password": SECRET, "host": "h", "port": "1"}
        credentials = {"name": "database", "type": "postgresql", "configuration": parameters}
        connector: Any = {"name": "c", "type": "postgresql", "credentials": "database"}
        connector |= {
            "configuration": {"database": "d", "table": "t"},
            "input_fields": [{"name": "n", "data_type": "int"}],
        }
        with ubiops.ApiClient(configuration) as client:
            ubiops.CoreApi(client).credentials_create("project_name_example", credentials)
            ubiops.CoreApi(client).connectors_create("project_name_example", connector)
        assert mock.journal.calls()[-1]["request"]["credentials"] == "database"
        assert mock.replay(mock.journal.export())["differences"] == []
        assert leaks(mock) == []
