"""Differences between a response and its operation."""

from __future__ import annotations

import json
from typing import Any

import pytest

from projectlink._core.contract.drift import Drift, differences
from projectlink.nuextract import operations as nuextract
from projectlink.ubiops import operations as ubiops
from tests.unit.sdk.conftest import PROJECT

SETTINGS: Any = PROJECT["settings"]
FIELD = {"name": "f", "data_type": "int"}
MODEL = {"name": "m", "project": "p", "input_type": "plain", "output_type": "plain"}


def found(operation: Any, status: int, body: Any) -> list[tuple[str, str, str]]:
    """Return pointer, kind and detail of each drift."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    drifts = differences(operation, status, data)
    assert {drift.operation_id for drift in drifts} <= {operation.id}
    return [drift[1:] for drift in drifts]


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in PROJECT.items() if key != name}


@pytest.mark.parametrize(
    ("operation", "status", "body"),
    [
        (nuextract.get_api_projects, 200, [PROJECT, {**PROJECT, "ownerOrganization": None}]),
        (nuextract.get_api_projects, 200, []),
        (nuextract.get_api_projects_projectid, 200, {**PROJECT, "template": {"any": [{"thing": None}]}}),
        (nuextract.get_api_projects_projectid, 404, {"code": "NotFound", "message": "No"}),
        (nuextract.delete_api_projects_projectid, 200, b""),
        (ubiops.blobs_get, 200, b"\x00\xff"),
        (ubiops.batch_model_requests_batch_delete, 201, b""),
        (ubiops.models_get, 200, {**MODEL, "input_fields": [FIELD], "creation_date": "2026-01-02T03:04:05Z"}),
        (ubiops.models_get, 200, {**MODEL, "id": None}),
    ],
)
def test_declared_response_has_no_drift(operation: Any, status: int, body: Any) -> None:
    assert found(operation, status, body) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({**PROJECT, "new/~": 1}, ("/new~1~0", "unknown field", "an integer")),
        ({**PROJECT, "settings": {**SETTINGS, "more": None}}, ("/settings/more", "unknown field", "null")),
        (without("ownerUser"), ("/ownerUser", "missing field", "it is required")),
        (
            {**PROJECT, "name": 5},
            ("/name", "wrong type", "input should be a valid string, not an integer"),
        ),
        (
            {**PROJECT, "shared": "no"},
            ("/shared", "wrong type", "input should be a valid boolean, not a string"),
        ),
        (
            {**PROJECT, "settings": {**SETTINGS, "rasterizationDpi": 1.5}},
            ("/settings/rasterizationDpi", "wrong type", "input should be a valid integer, not a number"),
        ),
        ({**PROJECT, "ownerOrganization": []}, ("/ownerOrganization", "wrong type", None)),
        ({**PROJECT, "template": "text"}, ("/template", "wrong type", None)),
        ([PROJECT], ("", "wrong type", None)),
        (b"<html>", ("", "no JSON", "invalid JSON")),
        (b"", ("", "no JSON", "empty body")),
    ],
)
def test_each_kind_of_drift_is_found_at_its_pointer(body: Any, expected: tuple[str, str, str | None]) -> None:
    (drift,) = found(nuextract.get_api_projects_projectid, 200, body)
    pointer, kind, detail = expected
    assert drift[:2] == (pointer, kind)
    assert detail is None or drift[2] == detail


def test_new_enum_values_are_reported_once_each() -> None:
    body = [{**MODEL, "input_type": kind} for kind in ("plain", "stream", "stream", "x" * 500)]
    first, second = found(ubiops.models_list, 200, body)
    assert first == ("/*/input_type", "new value", "'stream'")
    assert second[:2] == ("/*/input_type", "new value")
    assert len(second[2]) < 100


def test_invalid_date_is_drift() -> None:
    ((pointer, kind, detail),) = found(ubiops.models_get, 200, {**MODEL, "creation_date": "yesterday"})
    assert (pointer, kind) == ("/creation_date", "wrong type")
    assert "yesterday" not in detail


def test_undocumented_status_is_the_only_drift_of_its_response() -> None:
    assert found(nuextract.get_api_projects, 418, b"<html>") == [("", "undocumented status", "418")]


def test_error_body_is_compared_with_the_error_model() -> None:
    assert found(nuextract.get_api_projects, 403, {"code": "Forbidden"}) == [
        ("/message", "missing field", "it is required")
    ]


def test_undeclared_body_is_drift() -> None:
    assert found(nuextract.post_api_projects_projectid_lock, 200, {"a": 1}) == [
        ("", "unexpected body", "no body is declared")
    ]


def test_drift_prints_as_one_line_without_values() -> None:
    (drift,) = differences(nuextract.get_api_projects, 200, json.dumps([{**PROJECT, "name": 7316}]).encode())
    assert isinstance(drift, Drift)
    assert str(drift) == ("get_api_projects: wrong type at /*/name: input should be a valid string, not an integer")


def test_additional_fields_of_an_open_model_are_no_drift() -> None:
    from projectlink.ufdl import operations

    body = b'{"name": ["This field is required."], "team": ["There is no such team."]}'
    assert differences(operations.projects_create, 400, body) == []
