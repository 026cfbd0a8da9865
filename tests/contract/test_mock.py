"""The mock does what the spec says: every operation, every documented status, and nothing else.

It does so for the transports of both clients, over a socket and in process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import pytest

from projectlink._core.contract.drift import differences
from projectlink.transports import RawResponse, Request
from projectlink_mock import MockServer, Session
from projectlink_mock.registry import SERVICES as SERVED
from tests.contract.cases import cases, write
from tests.contract.coverage import WAIVED
from tests.support.contract import METHODS, SERVICES, Operation, all_operations, complaint, operations
from tests.support.transport_variants import WAYS, Send, opened

STATUSES = [
    (operation, status)
    for operation in all_operations()
    for status in operation.responses
    if (operation.service, operation.id, status) not in WAIVED
]


class Way:
    """A way to a mock, and a universe of it that nobody else has."""

    def __init__(self, session: Session, transmit: Send) -> None:
        self._session = session
        self._transmit = transmit

    def request(
        self, service: str, method: str, target: str, headers: Mapping[str, str], content: bytes | None = None
    ) -> RawResponse:
        """Send a request to a service; the target is below its base URL."""
        url = urlsplit(self._session.url(service))
        sent = {**self._session.headers, **headers}
        if content is not None:
            sent["Content-Length"] = str(len(content))
        origin = f"{url.scheme}://{url.netloc}"
        return self._transmit(Request(method, origin, url.path + target, sent, content, 10, unread=False))


_numbers = count(1)


@pytest.fixture(scope="module")
def mocks() -> Iterator[Mapping[str, MockServer]]:
    """A mock for each kind of transport."""
    with MockServer() as listening:
        yield {"socket": listening, "asgi": MockServer(listen=False)}


@pytest.fixture(scope="module")
def transmitters(mocks: Mapping[str, MockServer]) -> Iterator[Mapping[str, Send]]:
    """What sends requests on each way, with the same connections for all tests."""
    with ExitStack() as closing:
        yield {way: closing.enter_context(opened(way, mocks[way.partition("-")[2]])) for way in WAYS}


@pytest.fixture(params=WAYS)
def way(
    request: pytest.FixtureRequest, mocks: Mapping[str, MockServer], transmitters: Mapping[str, Send]
) -> Iterator[Way]:
    """Each way, one after another."""
    session = mocks[request.param.partition("-")[2]].session(f"contract-{next(_numbers)}")
    yield Way(session, transmitters[request.param])
    session.reset()


def send(way: Way, operation: Operation, case: Any, *, with_token: bool = True) -> RawResponse:
    """Send the request of a case and check the answer against the spec."""
    target, headers, content = write(operation, case, case[0] if with_token else None)
    answer = way.request(operation.service, operation.method, target, headers, content)
    path = target.partition("?")[0]
    assert complaint(operation.service, operation.method, path, answer.status, answer.headers, answer.data) is None
    return answer


def case_of(operation: Operation, status: int) -> Any:
    """The request that is to have this status; where a token is needed, it is for 401 the one that succeeds."""
    success = min(one for one in operation.responses if one < 300)
    return cases(operation.service).CASES[operation.id, success if status == 401 and operation.secured else status]


@pytest.mark.parametrize(("operation", "status"), STATUSES, ids=lambda one: getattr(one, "id", one))
def test_every_documented_status_is_given(way: Way, operation: Operation, status: int) -> None:
    answer = send(way, operation, case_of(operation, status), with_token=status != 401)
    assert answer.status == status


@pytest.mark.parametrize(
    ("operation", "status"), [one for one in STATUSES if one[1] < 300], ids=lambda one: getattr(one, "id", one)
)
def test_a_strict_client_refuses_no_success_of_the_mock(way: Way, operation: Operation, status: int) -> None:
    answer = send(way, operation, case_of(operation, status), with_token=True)
    known = getattr(import_module(f"projectlink.{operation.service}.operations"), operation.id)
    assert differences(known, answer.status, answer.data) == []


@pytest.mark.parametrize("service", SERVICES)
def test_no_case_is_left_over(service: str) -> None:
    documented = {(operation.id, status) for operation in operations(service) for status in operation.responses}
    assert set(cases(service).CASES) <= documented


@pytest.mark.parametrize("service", SERVICES)
def test_other_methods_are_refused_with_those_that_are_allowed(way: Way, service: str) -> None:
    for path in {operation.path for operation in operations(service)}:
        allowed = {operation.method for operation in operations(service) if operation.path == path}
        for method in {method.upper() for method in METHODS} - allowed:
            target = path.replace("{", "").replace("}", "")
            answer = way.request(service, method, target, {"Authorization": "Bearer alice-token"})
            assert answer.status == 405, (method, path)
            assert set(answer.headers["allow"].split(", ")) == allowed


def test_every_spec_is_served_and_nothing_else() -> None:
    assert sorted(SERVED) == SERVICES


@pytest.mark.parametrize("service", SERVICES)
def test_the_mock_knows_the_operations_of_the_spec_and_no_others(service: str) -> None:
    semantics = import_module(f"projectlink_mock.services.{service}.handlers")
    for operation in operations(service):
        assert callable(getattr(semantics, operation.id))
    health = MockServer(services=[service], listen=False).ask("GET", "/health")
    assert health == {"status": "ok", "services": [service]}
