"""Parsing of emulation notes: groups, sentences and errors."""

from __future__ import annotations

import json
from typing import Any

import pytest

from projectlink_mock._core.contract.fidelity import Source, load_fidelity, read_fidelity

TOY: dict[str, Any] = {
    "document": "Toys",
    "api": "https://toys.example.com",
    "reasons": {"rule; lid-closed": "A box is closed.", "permission; needs=*": "By a role."},
    "groups": [
        {"operations": ["boxes_get", "boxes_put"], "emulated": ["Boxes are square."], "simplified": ["No colours."]},
        {"operations": ["boxes_put"], "rejects": ["permission; needs=boxes.put"]},
    ],
    "operations": {
        "boxes_get": {"section": "Get a box", "emulated": ["It is given."]},
        "boxes_put": {"emulated": ["It is put."], "rejects": ["rule; lid-closed"]},
    },
}


def read(**changes: Any) -> Any:
    return read_fidelity("toy", json.dumps({**TOY, **changes}).encode())


def test_operation_has_the_notes_of_its_groups() -> None:
    row = read()["boxes_put"]
    assert row.emulated == ["It is put.", "Boxes are square."]
    assert row.simplified == ["No colours."]
    assert row.rejects == {"rule; lid-closed": "A box is closed.", "permission; needs=boxes.put": "By a role."}


def test_section_defaults_to_the_operation() -> None:
    rows = read()
    assert rows["boxes_get"].source == Source("Toys", "Get a box", "https://toys.example.com")
    assert rows["boxes_put"].source.section == "boxes_put"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reasons": {}}, "rule; lid-closed has no sentence"),
        ({"reasons": {"rule; lid-closed": "A box is closed."}}, "boxes.put has no sentence"),
        ({"groups": [{"operations": ["boxes_burn"]}]}, "boxes_burn"),
        ({"operations": {"boxes_get": {"emulates": []}}, "groups": []}, "emulates"),
        ({"document": 1}, "document"),
    ],
)
def test_invalid_file_is_rejected(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read(**changes)


def test_unknown_service_is_an_error() -> None:
    with pytest.raises(OSError, match="nowhere"):
        load_fidelity("nowhere")
