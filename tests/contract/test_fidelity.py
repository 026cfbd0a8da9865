"""Fidelity documents: an entry for every operation, and for nothing else.

Each rejection that a test sees is compared with them; the end of a run counts the reasons shown (coverage.py).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from projectlink_mock._core.contract.fidelity import EVERYWHERE, Fidelity, load_fidelity
from tests.support.contract import SERVICES, emulated, spec_of
from tests.support.fidelity import SERVICE_FOLDERS, document, rejections

ANY_PERMISSION = "permission; needs=*"
SHARED = sorted(path.name.removesuffix("_common") for path in SERVICE_FOLDERS.glob("*_common"))
"""What the names of services that share a package begin with."""


@pytest.fixture(params=SERVICES)
def service(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def rules_in(package: str) -> set[str]:
    """Return the names of the rules in the source code of a package of services."""
    sources = [path.read_text(encoding="utf-8") for path in (SERVICE_FOLDERS / package).rglob("*.py")]
    return {name for text in sources for name in re.findall(r'\brule\(\s*"([\w-]+)"', text)}


def listed_rules(service: str) -> set[str]:
    """Return the names of the rules that the fidelity document of a service lists."""
    return {reason.removeprefix("rule; ") for reason in document(service)["reasons"] if reason.startswith("rule; ")}


def test_entries_are_the_operations_in_the_order_of_the_spec(service: str) -> None:
    assert list(load_fidelity(service)) == [one.id for one in emulated(service)]


def test_every_operation_names_what_is_emulated_and_its_source(service: str) -> None:
    for operation, row in load_fidelity(service).items():
        assert row.emulated, operation
        assert all((row.source.document, row.source.section)), operation


def test_every_group_names_existing_operations(service: str) -> None:
    known = {one.id for one in emulated(service)}
    for group in document(service)["groups"]:
        assert group["operations"]
        assert set(group["operations"]) <= known
        assert len(set(group["operations"])) == len(group["operations"])


def test_no_sentence_is_repeated_for_an_operation(service: str) -> None:
    groups = document(service)["groups"]
    for operation, row in load_fidelity(service).items():
        assert len(set(row.emulated)) == len(row.emulated), operation
        assert len(set(row.simplified)) == len(row.simplified), operation
        own = document(service)["operations"][operation].get("rejects", [])
        together = own + [
            reason for one in groups if operation in one["operations"] for reason in one.get("rejects", [])
        ]
        assert len(set(together)) == len(together), operation


def test_every_text_is_a_sentence(service: str) -> None:
    for row in load_fidelity(service).values():
        for text in (*row.emulated, *row.simplified, *row.rejects.values()):
            assert re.fullmatch(r"\S.*\.", text), text
    for text in (*EVERYWHERE["emulated"], *EVERYWHERE["simplified"]):
        assert re.fullmatch(r"\S.*\.", text), text


def test_every_reason_has_a_sentence_and_an_operation(service: str) -> None:
    listed, used = set(document(service)["reasons"]), {reason for _, reason in rejections(service)}
    assert listed - used <= {ANY_PERMISSION}
    assert {one for one in used - listed if not re.match(r'permission; needs="?\w+\.', one)} == set()
    assert used - listed == set() or ANY_PERMISSION in listed


def test_listed_rules_are_the_rules_in_the_code(service: str) -> None:
    shared = {rule for prefix in SHARED if service.startswith(prefix) for rule in rules_in(f"{prefix}_common")}
    by_control_plane = {"published-once"} if service == "figshare" else set()
    own = rules_in(service) - by_control_plane
    assert own <= listed_rules(service) <= own | shared


@pytest.mark.parametrize("prefix", SHARED)
def test_every_rule_that_services_share_is_listed_by_one_of_them(prefix: str) -> None:
    listed = {rule for service in SERVICES if service.startswith(prefix) for rule in listed_rules(service)}
    assert rules_in(f"{prefix}_common") <= listed


def test_every_permission_is_listed_for_the_operation_that_needs_it() -> None:
    from projectlink_mock.services.ubiops.permissions import OPERATIONS

    listed: set[tuple[str, str]] = set(rejections("ubiops"))
    assert {(operation, f"permission; needs={name}") for operation, name in OPERATIONS.items()} <= listed


def test_source_names_a_document_a_section_and_the_api(service: str) -> None:
    for row in load_fidelity(service).values():
        assert "/" not in row.source.document + row.source.section
        assert row.source.api is None or row.source.api == spec_of(service)["servers"][0]["url"]


def test_document_is_packaged_with_the_service(service: str) -> None:
    assert (Path(SERVICE_FOLDERS) / service / "fidelity.json").is_file()
    assert all(isinstance(row, Fidelity) for row in load_fidelity(service).values())
