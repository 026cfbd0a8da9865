"""Contract of the mock server: every operation, every documented status, and nothing else.

One transport is tested in full, the others with a sample.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module
from itertools import count, zip_longest
from typing import Any
from urllib.parse import urlsplit

import pytest

from projectlink._core.contract.drift import differences
from projectlink.transports import RawResponse, Request
from projectlink_mock import MockServer, Session
from projectlink_mock.registry import SERVICES as SERVED
from tests.contract.cases import Again, Case, build_request, cases
from tests.contract.coverage import WAIVED
from tests.support.contract import METHODS, SERVICES, Operation, all_emulated, emulated, operations, sample, violation
from tests.support.transport_variants import VARIANTS, Send, open_transport

STATUSES = [
    (operation, status)
    for operation in all_emulated()
    for status in operation.responses
    if (operation.service, operation.id, status) not in WAIVED
]


class Client:
    """A transport to a mock server, and a session that no other test uses."""

    def __init__(self, session: Session, send: Send) -> None:
        self._session = session
        self._send = send

    def request(
        self, service: str, method: str, target: str, headers: Mapping[str, str], content: bytes | None = None
    ) -> RawResponse:
        """Send a request to a service; the target is below its base URL."""
        url = urlsplit(self._session.url(service))
        sent = {**self._session.headers, **headers}
        if content is not None:
            sent["Content-Length"] = str(len(content))
        origin = f"{url.scheme}://{url.netloc}"
        return self._send(Request(method, origin, url.path + target, sent, content, 10, unread=False))


_numbers = count(1)


@pytest.fixture(scope="module")
def mocks() -> Iterator[Mapping[str, MockServer]]:
    """Run a mock server for each kind of transport."""
    with MockServer() as listening:
        yield {"socket": listening, "asgi": MockServer(listen=False)}


@pytest.fixture(scope="module")
def transports(mocks: Mapping[str, MockServer]) -> Iterator[Mapping[str, Send]]:
    """Each transport, with the same connections for all tests."""
    with ExitStack() as closing:
        yield {one: closing.enter_context(open_transport(one, mocks[one.partition("-")[2]])) for one in VARIANTS}


@pytest.fixture
def connect(mocks: Mapping[str, MockServer], transports: Mapping[str, Send]) -> Iterator[Callable[[str], Client]]:
    """Return a function that connects a transport to a new session."""
    with ExitStack() as closing:

        def connected(variant: str) -> Client:
            session = mocks[variant.partition("-")[2]].session(f"contract-{next(_numbers)}")
            closing.callback(session.reset)
            return Client(session, transports[variant])

        yield connected


Connect = Callable[[str], Client]


def send(client: Client, operation: Operation, case: Case, *, with_token: bool = True) -> RawResponse:
    """Send the request of a case and check the response against the spec."""
    target, headers, content = build_request(operation, case, case.token if with_token else None)
    if isinstance(case, Again):
        client.request(operation.service, operation.method, target, headers, content)
    response = client.request(operation.service, operation.method, target, headers, content)
    path = target.partition("?")[0]
    found = violation(operation.service, operation.method, path, response.status, response.headers, response.data)
    assert found is None
    return response


def case_of(operation: Operation, status: int) -> Case:
    """Return the request that leads to a status; for 401, where a token is needed, the one that succeeds."""
    success = min(one for one in operation.responses if one < 300)
    status = success if status == 401 and operation.secured else status
    case: Case = cases(operation.service).CASES[operation.id, status]
    return case


def all_on_one_transport_and_a_sample_on_the_others() -> list[Any]:
    """Return each operation and status with the sync client's socket, and a sample with the other transports.

    The sample has one operation of each status, method, and media types of the request and of the response: transports
    differ by these and not by the operation.
    """

    def kind(operation: Operation, status: int) -> Hashable:
        return status, operation.method, operation.body_kind, tuple(operation.responses[status].get("content", {}))

    sampled = sample((kind(*pair), pair) for pair in STATUSES)
    rows = [(VARIANTS[0], *pair) for pair in STATUSES]
    rows += [(variant, *pair) for variant in VARIANTS[1:] for pair in sampled]
    return [pytest.param(*row, id=f"{row[0]}-{row[1].service}-{row[1].id}-{row[2]}") for row in rows]


@pytest.mark.parametrize(("variant", "operation", "status"), all_on_one_transport_and_a_sample_on_the_others())
def test_mock_gives_every_documented_status_and_a_strict_client_accepts_each_success(
    connect: Connect, variant: str, operation: Operation, status: int
) -> None:
    response = send(connect(variant), operation, case_of(operation, status), with_token=status != 401)
    assert response.status == status
    if status < 300:
        known = getattr(import_module(f"projectlink.{operation.service}.operations"), operation.id)
        assert differences(known, response.status, response.data) == []


@pytest.mark.parametrize("service", SERVICES)
def test_every_case_belongs_to_a_documented_status(service: str) -> None:
    documented = {(operation.id, status) for operation in emulated(service) for status in operation.responses}
    assert set(cases(service).CASES) <= documented


@pytest.mark.parametrize("service", SERVICES)
def test_head_has_the_status_and_length_of_get_and_no_body(connect: Connect, service: str) -> None:
    client = connect(VARIANTS[0])
    for operation in [one for one in emulated(service) if one.method == "GET"]:
        got = send(client, operation, case := case_of(operation, min(operation.responses)), with_token=True)
        target, headers, content = build_request(operation, case, case.token)
        response = client.request(operation.service, "HEAD", target, headers, content)
        names = ("content-length", "content-type", "etag")
        kept = [[one.headers.get(name) for name in names] for one in (response, got)]
        assert (response.status, response.data, kept[0]) == (got.status, b"", kept[1]), operation.id


def methods_at(service: str, path: str) -> set[str]:
    """Return the methods of a path: those of its operations, and of others whose parameters take its literals."""
    return {operation.method for operation in operations(service) if is_path_of(operation, path)}


def is_path_of(operation: Operation, path: str) -> bool:
    texts = {f"{{{one['name']}}}" for one in operation.parameters if one["schema"].get("type") == "string"}
    pairs = list(zip_longest(operation.path.split("/"), path.split("/")))
    return all(mine == other or (mine in texts and other) for mine, other in pairs)


def paths(service: str, variant: str) -> list[str]:
    """Return all paths of a service for the first transport, and every tenth for the others."""
    every = list(dict.fromkeys(operation.path for operation in operations(service)))
    return every if variant == VARIANTS[0] else every[::10]


def implied(methods: set[str]) -> set[str]:
    """Return the methods that a path has besides those of its operations."""
    return {"OPTIONS", *(["HEAD"] if "GET" in methods else ())}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("service", SERVICES)
def test_other_methods_are_405_with_the_allowed_ones(connect: Connect, variant: str, service: str) -> None:
    client = connect(variant)
    for path in paths(service, variant):
        allowed = methods_at(service, path)
        for method in {method.upper() for method in METHODS} - allowed:
            target = path.replace("{", "").replace("}", "")
            response = client.request(service, method, target, {"Authorization": "Bearer alice-token"})
            assert response.status == 405, (method, path)
            assert set(response.headers["allow"].split(", ")) == allowed | implied(allowed)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("service", SERVICES)
def test_options_lists_the_methods_of_each_path(connect: Connect, variant: str, service: str) -> None:
    client = connect(variant)
    for path in paths(service, variant):
        allowed = methods_at(service, path)
        response = client.request(service, "OPTIONS", path.replace("{", "").replace("}", ""), {})
        assert (response.status, response.data) == (200, b"")
        assert set(response.headers["allow"].split(", ")) == allowed | implied(allowed)


def test_mock_serves_every_spec_and_nothing_else() -> None:
    assert sorted(SERVED) == SERVICES


@pytest.mark.parametrize("service", SERVICES)
def test_mock_has_a_handler_for_each_operation(service: str) -> None:
    handlers = import_module(f"projectlink_mock.services.{service}.handlers")
    for operation in operations(service):
        assert callable(getattr(handlers, operation.id, None)) is not bool(operation.unimplemented)
    health = MockServer(services=[service], listen=False).control_request("GET", "/health")
    assert health == {"status": "ok", "services": [service]}
