"""The header with the reason of a rejection."""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPResponse
from socket import create_connection
from typing import Any
from urllib.parse import urlsplit

import pytest
import urllib3
from urllib3 import HTTPHeaderDict

from projectlink_mock import Session
from tests.support.reasons import HEADER, Reason, reason_of

ALICE = {"Authorization": "Bearer alice-token"}
CAROL = {"Authorization": "Bearer carol-token"}
PROJECT = "/nuextract/api/projects/project_id_example"
MODELS = "/ubiops/v2.1/projects/project_name_example/models"
NEW_MODEL = {"name": "m", "input_type": "plain", "output_type": "plain"}


def request(session: Session, method: str, path: str, *, by: Mapping[str, str] = ALICE, body: Any = None) -> Any:
    """Send a request to a path below the server's root."""
    url = session.control.removesuffix("/_mock") + path
    headers = {**session.headers, **by}
    if path.startswith("/ubiops"):
        headers = {name: value.replace("Bearer", "Token") for name, value in headers.items()}
    sent = {} if body is None else {"json": body}
    return urllib3.request(method, url, headers=headers, retries=False, **sent)


def status_and_reason(*args: Any, **options: Any) -> tuple[int, Reason]:
    response = request(*args, **options)
    return response.status, reason_of(response.headers)


def test_reason_of_a_schema_violation(projectlink_mock: Session) -> None:
    template = {"name": "n", "description": "d", "template": []}
    assert status_and_reason(projectlink_mock, "POST", "/nuextract/api/projects", body=template) == (
        400,
        Reason(
            "schema",
            "",
            {
                "keyword": "type",
                "pointer": "/template",
                "schema": "#/components/schemas/CreateProjectRequest/properties/template/type",
            },
        ),
    )


def test_reason_of_an_invalid_parameter(projectlink_mock: Session) -> None:
    status, reason = status_and_reason(projectlink_mock, "GET", "/automl/api/projects?limit=501")
    assert (status, reason) == (422, Reason("parameter", "", {"name": "limit", "in": "query", "keyword": "maximum"}))


def test_reason_of_a_missing_permission(projectlink_mock: Session) -> None:
    assert status_and_reason(projectlink_mock, "GET", PROJECT, by=CAROL) == (
        403,
        Reason("permission", "", {"needs": "owner-or-member"}),
    )


def test_reason_of_a_missing_permission_of_a_role(projectlink_mock: Session) -> None:
    assignment = {"user_id": _carol(projectlink_mock), "role": "project-viewer"}
    path = MODELS.replace("models", "role-assignments")
    assert request(projectlink_mock, "POST", path, body=assignment).status == 201
    status, reason = status_and_reason(projectlink_mock, "POST", MODELS, by=CAROL, body=NEW_MODEL)
    assert (status, reason.details) == (403, {"needs": "models.create"})


def _carol(session: Session) -> str:
    path = "/ubiops/v2.1/organizations/organization_name_example/users"
    added = request(session, "POST", path, body={"email": "carol@example.com"})
    assert added.status == 201, added.data
    user: str = added.json()["id"]
    return user


def test_reason_of_an_invisible_object(projectlink_mock: Session) -> None:
    """Only the header tells an invisible object from a missing one."""
    hidden = status_and_reason(projectlink_mock, "GET", MODELS, by=CAROL)
    unknown = status_and_reason(projectlink_mock, "GET", MODELS.replace("project_name_example", "nothing"), by=CAROL)
    assert hidden == (404, Reason("permission", "", {"needs": "role-in-project"}))
    assert unknown == (404, Reason("missing", "", {"record": "project"}))


def test_reason_of_a_rule(projectlink_mock: Session) -> None:
    request(projectlink_mock, "POST", f"{PROJECT}/lock")
    assert status_and_reason(projectlink_mock, "DELETE", PROJECT) == (403, Reason("rule", "project-locked", {}))


def test_reason_of_a_taken_name(projectlink_mock: Session) -> None:
    assert request(projectlink_mock, "POST", MODELS, body=NEW_MODEL).status == 201
    assert status_and_reason(projectlink_mock, "POST", MODELS, body=NEW_MODEL) == (
        409,
        Reason("unique", "", {"record": "model", "fields": "project_id name"}),
    )


@pytest.mark.parametrize(
    ("method", "path", "by", "expected"),
    [
        ("GET", PROJECT, {}, (401, "token", "missing")),
        ("GET", PROJECT, {"Authorization": "Bearer unknown"}, (401, "token", "unknown")),
        ("GET", PROJECT, {"Authorization": "Basic YTpi"}, (401, "token", "malformed")),
        ("GET", "/nuextract/nothing", ALICE, (404, "route", "no-such-path")),
        ("GET", "/nothing", ALICE, (404, "route", "no-such-path")),
        ("GET", "/_mock/nothing", {}, (404, "route", "no-such-path")),
        ("PUT", PROJECT, ALICE, (405, "route", "no-such-method")),
        ("PUT", "/_mock/health", {}, (405, "route", "no-such-method")),
        ("GET", "/_mock/requests?limit=none", {}, (400, "control", "misuse")),
    ],
)
def test_reason_of_early_errors(
    projectlink_mock: Session, method: str, path: str, by: Mapping[str, str], expected: tuple[int, str, str]
) -> None:
    status, reason = status_and_reason(projectlink_mock, method, path, by=by)
    assert (status, reason.kind, reason.word) == expected


@pytest.mark.parametrize("body", [None, {"own": "body"}, "a text"])
def test_reason_of_an_injected_fault(projectlink_mock: Session, body: object) -> None:
    fault = {"service": "nuextract", "status": 429, "headers": {"Retry-After": "0"}, "body": body}
    request(projectlink_mock, "POST", "/_mock/faults", body=fault)
    status, reason = status_and_reason(projectlink_mock, "GET", PROJECT)
    assert (status, reason) == (429, Reason("fault", "", {"id": "fault-1"}))


def test_reason_never_contains_values_of_a_body(projectlink_mock: Session) -> None:
    secret = "hunter2-of-the-body"
    for body in (
        {"username": "alice", "password": [secret]},
        {"username": "alice", "password": secret, "x": 1},
        secret,
    ):
        response = request(projectlink_mock, "POST", "/ufdl/v1/auth/obtain", body=body)
        assert 400 <= response.status < 500
        assert secret not in response.headers[HEADER]


def test_success_has_no_reason(projectlink_mock: Session) -> None:
    assert HEADER not in request(projectlink_mock, "GET", PROJECT).headers


def test_reason_is_exposed_to_other_origins_by_cors(projectlink_mock: Session) -> None:
    response = request(projectlink_mock, "GET", "/figshare/v2/nothing", by={"Origin": "https://example.org"})
    assert response.headers[HEADER] == "route; no-such-path"
    assert response.headers["access-control-expose-headers"] == "*"


def test_reason_of_rejections_by_the_server(projectlink_mock: Session) -> None:
    long = status_and_reason(projectlink_mock, "GET", "/nuextract/" + "a" * 100_000)
    assert long == (414, Reason("limit", "target", {}))
    place = urlsplit(projectlink_mock.control)
    with create_connection((place.hostname, place.port or 0), timeout=60) as connection:
        connection.sendall(b"no request\r\n\r\n")
        response = HTTPResponse(connection)
        response.begin()
        assert (response.status, reason_of(HTTPHeaderDict(response.getheaders())).kind) == (400, "http")
