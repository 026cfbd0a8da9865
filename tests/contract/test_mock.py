"""The mock does what the spec says: every operation, every documented status, and nothing else."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
import urllib3
from urllib3.filepost import encode_multipart_formdata

from projectlink._core.drift import differences
from projectlink_mock import MockServer, Session
from projectlink_mock.registry import SERVICES as SERVED
from tests.contract.cases import Form
from tests.contract.coverage import WAIVED
from tests.support.contract import METHODS, SERVICES, Operation, all_operations, complaint, operations

STATUSES = [
    (operation, status)
    for operation in all_operations()
    for status in operation.responses
    if (operation.service, operation.id, status) not in WAIVED
]


def cases(service: str) -> Any:
    """The module with a service's requests."""
    return import_module(f"tests.contract.cases.{service}")


def send(session: Session, operation: Operation, case: Any, *, with_token: bool = True) -> urllib3.BaseHTTPResponse:
    """Send the request of a case and check the answer against the spec."""
    token, path, query, body = case
    target = operation.path.format_map(path)
    headers = dict(session.headers)
    if with_token:
        headers["Authorization"] = cases(operation.service).AUTHORIZATION.format(token)
    content = None
    if isinstance(body, Form):
        content, headers["Content-Type"] = encode_multipart_formdata({"file": (body.filename, body.content)})
    elif body is not None:
        content, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    url = session.url(operation.service) + target + query
    answer = urllib3.request(operation.method, url, body=content, headers=headers, retries=False)
    assert complaint(operation.service, operation.method, target, answer.status, answer.headers, answer.data) is None
    return answer


def case_of(operation: Operation, status: int) -> Any:
    """The request that is to have this status; where a token is needed, it is for 401 the one that succeeds."""
    success = min(one for one in operation.responses if one < 300)
    return cases(operation.service).CASES[operation.id, success if status == 401 and operation.secured else status]


@pytest.mark.parametrize(("operation", "status"), STATUSES, ids=lambda one: getattr(one, "id", one))
def test_every_documented_status_is_given(projectlink_mock: Session, operation: Operation, status: int) -> None:
    answer = send(projectlink_mock, operation, case_of(operation, status), with_token=status != 401)
    assert answer.status == status


@pytest.mark.parametrize(
    ("operation", "status"), [one for one in STATUSES if one[1] < 300], ids=lambda one: getattr(one, "id", one)
)
def test_a_strict_client_refuses_no_success_of_the_mock(
    projectlink_mock: Session, operation: Operation, status: int
) -> None:
    answer = send(projectlink_mock, operation, case_of(operation, status), with_token=True)
    known = getattr(import_module(f"projectlink.{operation.service}.operations"), operation.id)
    assert differences(known, answer.status, answer.data) == []


@pytest.mark.parametrize("service", SERVICES)
def test_no_case_is_left_over(service: str) -> None:
    documented = {(operation.id, status) for operation in operations(service) for status in operation.responses}
    assert set(cases(service).CASES) <= documented


@pytest.mark.parametrize("service", SERVICES)
def test_other_methods_are_refused_with_those_that_are_allowed(projectlink_mock: Session, service: str) -> None:
    for path in {operation.path for operation in operations(service)}:
        allowed = {operation.method for operation in operations(service) if operation.path == path}
        for method in {method.upper() for method in METHODS} - allowed:
            url = projectlink_mock.url(service) + path.replace("{", "").replace("}", "")
            answer = urllib3.request(method, url, headers={"Authorization": "Bearer alice-token"}, retries=False)
            assert answer.status == 405, (method, path)
            assert set(answer.headers["allow"].split(", ")) == allowed


def test_every_spec_is_served_and_nothing_else() -> None:
    assert sorted(SERVED) == SERVICES


@pytest.mark.parametrize("service", SERVICES)
def test_the_mock_knows_the_operations_of_the_spec_and_no_others(service: str) -> None:
    semantics = import_module(f"projectlink_mock.{service}.semantics")
    for operation in operations(service):
        assert callable(getattr(semantics, operation.id))
    with MockServer(services=[service]) as mock:
        answer = urllib3.request("GET", mock.url(service).removesuffix(SERVED[service].mount) + "/_mock/health")
        assert answer.json() == {"status": "ok", "services": [service]}
