"""What an answer may differ in from what its operation declares."""

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
    """Pointer, kind and detail of each difference."""
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
def test_what_is_declared_is_no_drift(operation: Any, status: int, body: Any) -> None:
    assert found(operation, status, body) == []


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({**PROJECT, "new/~": 1}, ("/new~1~0", "unknown field", "an integer")),
        ({**PROJECT, "settings": {**SETTINGS, "more": None}}, ("/settings/more", "unknown field", "null")),
        (without("ownerUser"), ("/ownerUser", "missing field", "it is required")),
        (
            {**PROJECT, "name": 5},
            ("/name", "wrong type", "input should be a valid string, and is an integer"),
        ),
        (
            {**PROJECT, "shared": "no"},
            ("/shared", "wrong type", "input should be a valid boolean, and is a string"),
        ),
        (
            {**PROJECT, "settings": {**SETTINGS, "rasterizationDpi": 1.5}},
            ("/settings/rasterizationDpi", "wrong type", "input should be a valid integer, and is a number"),
        ),
        ({**PROJECT, "ownerOrganization": []}, ("/ownerOrganization", "wrong type", None)),
        ({**PROJECT, "template": "text"}, ("/template", "wrong type", None)),
        ([PROJECT], ("", "wrong type", None)),
        (b"<html>", ("", "no JSON", "something else")),
        (b"", ("", "no JSON", "nothing")),
    ],
)
def test_each_kind_of_difference_is_found_where_it_is(body: Any, wanted: tuple[str, str, str | None]) -> None:
    (drift,) = found(nuextract.get_api_projects_projectid, 200, body)
    pointer, kind, detail = wanted
    assert drift[:2] == (pointer, kind)
    assert detail is None or drift[2] == detail


def test_a_new_value_of_a_field_with_known_values_is_shown_and_any_number_of_them_once_each() -> None:
    body = [{**MODEL, "input_type": kind} for kind in ("plain", "stream", "stream", "x" * 500)]
    first, second = found(ubiops.models_list, 200, body)
    assert first == ("/*/input_type", "new value", "'stream'")
    assert second[:2] == ("/*/input_type", "new value")
    assert len(second[2]) < 100


def test_a_date_is_looked_at_too() -> None:
    ((pointer, kind, detail),) = found(ubiops.models_get, 200, {**MODEL, "creation_date": "yesterday"})
    assert (pointer, kind) == ("/creation_date", "wrong type")
    assert "yesterday" not in detail


def test_a_status_that_is_not_documented_is_all_that_is_said_of_its_answer() -> None:
    assert found(nuextract.get_api_projects, 418, b"<html>") == [("", "undocumented status", "418")]


def test_an_error_is_compared_with_the_error_that_is_declared() -> None:
    assert found(nuextract.get_api_projects, 403, {"code": "Forbidden"}) == [
        ("/message", "missing field", "it is required")
    ]


def test_a_body_where_none_is_declared_is_a_difference() -> None:
    assert found(nuextract.post_api_projects_projectid_lock, 200, {"a": 1}) == [
        ("", "unexpected body", "no body is declared")
    ]


def test_a_drift_reads_as_a_line_and_shows_no_value() -> None:
    (drift,) = differences(nuextract.get_api_projects, 200, json.dumps([{**PROJECT, "name": 7316}]).encode())
    assert isinstance(drift, Drift)
    assert str(drift) == ("get_api_projects: wrong type at /*/name: input should be a valid string, and is an integer")


def test_further_fields_are_no_drift_where_the_contract_has_them() -> None:
    from projectlink.ufdl import operations

    body = b'{"name": ["This field is required."], "team": ["There is no such team."]}'
    assert differences(operations.projects_create, 400, body) == []
