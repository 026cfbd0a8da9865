"""What the houses say of themselves is there for every operation, and of nothing else.

That it is so is checked with every refusal that a test sees, and counted at the end of a run: see coverage.py.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from projectlink_mock._core.contract.fidelity import EVERYWHERE, Fidelity, load_fidelity
from tests.support.contract import SERVICES, operations, spec_of
from tests.support.fidelity import HOUSES, refusals, written

ANY_PERMISSION = "permission; needs=*"


@pytest.fixture(params=SERVICES)
def service(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def sources(service: str) -> str:
    """All code of a house."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((HOUSES / service).rglob("*.py")))


def test_every_operation_has_a_row_in_the_order_of_the_spec_and_nothing_else_has(service: str) -> None:
    assert list(load_fidelity(service)) == [one.id for one in operations(service)]


def test_every_operation_says_what_is_emulated_and_by_which_document(service: str) -> None:
    for operation, row in load_fidelity(service).items():
        assert row.emulated, operation
        assert all((row.source.document, row.source.section)), operation


def test_every_group_has_operations_that_there_are(service: str) -> None:
    known = {one.id for one in operations(service)}
    for group in written(service)["groups"]:
        assert group["operations"]
        assert set(group["operations"]) <= known
        assert len(set(group["operations"])) == len(group["operations"])


def test_nothing_is_said_twice_of_an_operation(service: str) -> None:
    groups = written(service)["groups"]
    for operation, row in load_fidelity(service).items():
        assert len(set(row.emulated)) == len(row.emulated), operation
        assert len(set(row.simplified)) == len(row.simplified), operation
        own = written(service)["operations"][operation].get("refuses", [])
        together = own + [
            reason for one in groups if operation in one["operations"] for reason in one.get("refuses", [])
        ]
        assert len(set(together)) == len(together), operation


def test_everything_is_said_in_sentences(service: str) -> None:
    for row in load_fidelity(service).values():
        for text in (*row.emulated, *row.simplified, *row.refuses.values()):
            assert re.fullmatch(r"\S.*\.", text), text
    for text in (*EVERYWHERE["emulated"], *EVERYWHERE["simplified"]):
        assert re.fullmatch(r"\S.*\.", text), text


def test_every_reason_has_a_sentence_and_an_operation(service: str) -> None:
    said, used = set(written(service)["reasons"]), {reason for _, reason in refusals(service)}
    assert said - used <= {ANY_PERMISSION}
    assert {one for one in used - said if not re.match(r'permission; needs="?\w+\.', one)} == set()
    assert used - said == set() or ANY_PERMISSION in said


def test_every_rule_in_the_code_is_told_and_every_rule_that_is_told_is_in_the_code(service: str) -> None:
    in_code = set(re.findall(r'\brule\(\s*"([\w-]+)"', sources(service)))
    by_control_plane = {"published-once"} if service == "figshare" else set()
    told = {reason.removeprefix("rule; ") for reason in written(service)["reasons"] if reason.startswith("rule; ")}
    assert told == in_code - by_control_plane


def test_every_permission_of_a_service_is_told_for_the_operation_that_needs_it() -> None:
    from projectlink_mock.services.ubiops.permissions import OPERATIONS

    told: set[tuple[str, str]] = set(refusals("ubiops"))
    assert {(operation, f"permission; needs={name}") for operation, name in OPERATIONS.items()} <= told


def test_a_source_is_a_document_and_a_section_and_what_they_describe(service: str) -> None:
    for row in load_fidelity(service).values():
        assert "/" not in row.source.document + row.source.section
        assert row.source.api is None or row.source.api == spec_of(service)["servers"][0]["url"]


def test_it_is_packed_with_the_house(service: str) -> None:
    assert (Path(HOUSES) / service / "fidelity.json").is_file()
    assert all(isinstance(row, Fidelity) for row in load_fidelity(service).values())
