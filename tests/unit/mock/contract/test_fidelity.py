"""Reading what a house says of itself: groups, sentences, and what is wrong with it."""

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
        {"operations": ["boxes_put"], "refuses": ["permission; needs=boxes.put"]},
    ],
    "operations": {
        "boxes_get": {"section": "Get a box", "emulated": ["It is given."]},
        "boxes_put": {"emulated": ["It is put."], "refuses": ["rule; lid-closed"]},
    },
}


def read(**changes: Any) -> Any:
    return read_fidelity("toy", json.dumps({**TOY, **changes}).encode())


def test_an_operation_has_what_its_groups_have() -> None:
    row = read()["boxes_put"]
    assert row.emulated == ["It is put.", "Boxes are square."]
    assert row.simplified == ["No colours."]
    assert row.refuses == {"rule; lid-closed": "A box is closed.", "permission; needs=boxes.put": "By a role."}


def test_the_section_is_the_operation_unless_it_is_named() -> None:
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
def test_what_is_not_as_it_should_be_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read(**changes)


def test_a_service_without_a_house_has_none() -> None:
    with pytest.raises(OSError, match="nowhere"):
        load_fidelity("nowhere")
