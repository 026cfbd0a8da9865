"""Parsing of role matrices."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest

from projectlink_mock._core.contract.roles import Cell, load_roles, read_roles
from projectlink_mock._core.storage import codec

WRITTEN: dict[str, Any] = {
    "about": "A thing.",
    "roles": {"owner": "The creator.", "no token": "Anonymous."},
    "operations": {"things_get": [200, 401], "things_delete": [204, 401]},
}


def read(**changes: object) -> Any:
    return read_roles("things", json.dumps({**WRITTEN, **changes}).encode())


def test_cell_is_found_by_operation_and_role() -> None:
    matrix = read()
    assert matrix.operations["things_delete"]["owner"] == 204
    assert (matrix.service, matrix.about, list(matrix.roles)) == ("things", "A thing.", ["owner", "no token"])


def test_cells_are_in_row_order() -> None:
    assert list(read().cells()) == [
        Cell("things", "things_get", "owner", 200),
        Cell("things", "things_get", "no token", 401),
        Cell("things", "things_delete", "owner", 204),
        Cell("things", "things_delete", "no token", 401),
    ]


def test_matrix_serializes_to_json() -> None:
    shown = orjson.loads(orjson.dumps(load_roles("automl"), default=codec.encode))
    assert shown["operations"]["projects_delete"]["editor"] == 403
    assert list(shown) == ["service", "about", "roles", "operations"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"operations": {"things_get": [200]}}, "things_get has 1 cells, and there are 2 roles"),
        ({"operations": {"things_get": [200, 401, 403]}}, "things_get has 3 cells"),
        ({"operations": {"things_get": [200, "401"]}}, r"\$.operations.things_get\[1\]"),
        ({"roles": ["owner"]}, r"\$.roles"),
        ({"columns": {}}, "columns"),
    ],
)
def test_invalid_matrix_is_rejected_with_the_path(changes: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read(**changes)


def test_invalid_json_is_rejected() -> None:
    with pytest.raises(ValueError, match="unexpected"):
        read_roles("things", b"{")


def test_unknown_service_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_roles("things")
