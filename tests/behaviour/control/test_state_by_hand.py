"""Edited states: each is rejected with a reason, or works without internal errors."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from projectlink_mock import MockServer
from tests.contract.cases import BuiltRequest, build_request, cases
from tests.support.contract import SERVICES, Operation, emulated
from tests.support.mutations import mutant

ROUNDS = 25


@pytest.fixture(scope="module", params=SERVICES)
def mock(request: pytest.FixtureRequest) -> Iterator[tuple[str, MockServer]]:
    """Yield the name and the mock of one service with the demo data, without a socket."""
    with MockServer(services=[request.param], listen=False) as server:
        yield request.param, server


def _requests(service: str) -> list[tuple[Operation, BuiltRequest]]:
    """Return a request for each operation that succeeds with the demo data."""
    requests = []
    for operation in emulated(service):
        case = cases(service).CASES[operation.id, min(one for one in operation.responses if one < 300)]
        requests.append((operation, build_request(operation, case, case.token)))
    return requests


async def _status(mock: MockServer, url: str, method: str, request: BuiltRequest) -> int:
    """Return the status of a response, of which only the start is read."""
    messages: list[Any] = []
    received: list[bool] = []

    async def receive() -> dict[str, Any]:
        if received:
            while len(messages) < 4:
                await asyncio.sleep(0)
            return {"type": "http.disconnect"}
        received.append(True)
        return {"type": "http.request", "body": request.content or b""}

    async def send(message: Any) -> None:
        messages.append(message)

    path, _, query = (url + request.target).partition("?")
    headers = [(name.lower().encode(), value.encode()) for name, value in request.headers.items()]
    headers += [(b"host", b"mock"), (b"content-length", str(len(request.content or b"")).encode())]
    scope = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "root_path": ""}
    await mock.app({**scope, "query_string": query.encode(), "headers": headers}, receive, send)
    status: int = messages[0]["status"]
    return status


def _accepted(mock: MockServer, document: Any) -> bool:
    try:
        mock.control_request("PUT", "/state", document)
    except (ValueError, TypeError):  # rejected, or not serializable as JSON
        return False
    return True


def test_edited_state_is_rejected_or_works(mock: tuple[str, MockServer], caplog: pytest.LogCaptureFixture) -> None:
    service, server = mock
    random = Random(20260105)
    requests = _requests(service)
    url = server.url(service).removeprefix("http://mock.invalid")
    document = server.control_request("GET", "/state")
    accepted = 0

    async def call_all() -> None:
        for operation, request in requests:
            if operation.method == "GET":
                assert await _status(server, url, "GET", request) < 500, (operation.id, caplog.text)
            else:
                with server.savepoint():
                    assert await _status(server, url, operation.method, request) < 500, (operation.id, caplog.text)

    for _ in range(ROUNDS):
        changed = {**document, "services": {service: mutant(random, document["services"][service])}}
        if _accepted(server, changed):
            accepted += 1
            server.control_request("GET", "/state")
            asyncio.run(call_all())
    assert 0 < accepted < ROUNDS


WRONG: dict[str, tuple[str, Any, str]] = {
    "a key of another record": ("nuextract.projects.project_id_example.id", "other", "the record has the key 'other'"),
    "an organization that is not there": (
        "nuextract.projects.project_id_in_org_1.owner_organization",
        "nowhere",
        "owner_organization: there is no 'nowhere' in organizations",
    ),
    "a setting that is no number": (
        "nuextract.structured_projects.structured_project_id_example.settings.max_output_tokens",
        "many",
        "structured_projects.structured_project_id_example: settings.max_output_tokens must be a positive number",
    ),
    "a seed of more than 64 bits": (
        "nuextract.content_projects.content_project_id_example.settings.random_seed",
        "9" * 19,
        "content_projects.content_project_id_example: settings.random_seed does not fit into 64 bits",
    ),
    "a template of unknown types": (
        "nuextract.structured_projects.structured_project_id_example.template",
        {"total": []},
        "structured_projects.structured_project_id_example: template.total is empty",
    ),
    "a team that is not there": ("ufdl.projects.1.team", 99, "projects.1.team: there is no 99 in teams"),
    "two that are unique": ("ufdl.users.2.username", "bob", "There is a user 'bob' already"),
    "an author that is not there": ("figshare.users.1495682.id", 7, "the record has the key '7'"),
    "a type that is not there": ("ubiops.credentials.*.type", "no", "there is no type 'no'"),
    "a role that is not there": ("ubiops.assignments.*.role_id", "no", "role_id: there is no 'no' in roles"),
    "an object of another type": ("ubiops.assignments.*.object_type", "connector", "there is no such connector"),
    "a negative number of columns": (
        "automl.projects.*.datasets.0.columns",
        -1,
        "columns of a dataset is out of range",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_error_names_the_broken_reference(name: str) -> None:
    path, value, message = WRONG[name]
    service, *steps, last = path.split(".")
    with MockServer(services=[service], listen=False) as server:
        before = server.control_request("GET", "/state")
        changed = copy.deepcopy(before)
        target = changed["services"][service]
        for step in steps:
            candidates = (one for one in target.values() if one.get("datasets", True)) if step == "*" else None
            target = next(candidates) if candidates else target[int(step) if isinstance(target, list) else step]
        target[last] = value
        with pytest.raises(ValueError, match="The state is malformed: ") as caught:
            server.control_request("PUT", "/state", changed)
        assert message in str(caught.value)
        assert json.dumps(server.control_request("GET", "/state")) == json.dumps(before)
