"""Reading a service's matrix of operations and roles."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest

from projectlink_mock._core.contract.roles import Cell, load_roles, read_roles
from projectlink_mock._core.storage import codec

WRITTEN: dict[str, Any] = {
    "about": "A thing.",
    "roles": {"owner": "Who made it.", "no token": "Somebody."},
    "operations": {"things_get": [200, 401], "things_delete": [204, 401]},
}


def read(**changes: object) -> Any:
    return read_roles("things", json.dumps({**WRITTEN, **changes}).encode())


def test_a_cell_is_found_by_operation_and_role() -> None:
    matrix = read()
    assert matrix.operations["things_delete"]["owner"] == 204
    assert (matrix.service, matrix.about, list(matrix.roles)) == ("things", "A thing.", ["owner", "no token"])


def test_cells_come_row_by_row() -> None:
    assert list(read().cells()) == [
        Cell("things", "things_get", "owner", 200),
        Cell("things", "things_get", "no token", 401),
        Cell("things", "things_delete", "owner", 204),
        Cell("things", "things_delete", "no token", 401),
    ]


def test_a_matrix_can_be_written_as_json() -> None:
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
def test_what_is_no_matrix_is_refused_and_the_place_is_named(changes: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read(**changes)


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="unexpected"):
        read_roles("things", b"{")


def test_a_service_without_a_matrix_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_roles("things")
