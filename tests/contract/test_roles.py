"""Each service's matrix of operations and roles has all of the spec's operations, and says what the spec allows."""

from __future__ import annotations

import pytest

from projectlink_mock._core.contract.roles import load_roles
from tests.support.contract import SERVICES, operations


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_has_a_row_in_the_order_of_the_spec_and_nothing_else_has(service: str) -> None:
    assert list(load_roles(service).operations) == [one.id for one in operations(service)]


@pytest.mark.parametrize("service", SERVICES)
def test_every_status_in_it_is_documented(service: str) -> None:
    documented = {(one.id, status) for one in operations(service) for status in one.responses}
    assert {(cell.operation, cell.status) for cell in load_roles(service).cells()} <= documented


@pytest.mark.parametrize("service", SERVICES)
def test_somebody_may_do_everything_and_nobody_what_needs_a_token_without_one(service: str) -> None:
    for one in operations(service):
        row = load_roles(service).operations[one.id]
        assert min(one.responses) in row.values(), one.id
        assert (row["no token"] == 401) == one.secured, one.id


@pytest.mark.parametrize("service", SERVICES)
def test_it_says_what_is_asked_for_and_who_has_each_role(service: str) -> None:
    matrix = load_roles(service)
    assert all([matrix.about, *matrix.roles.values()])
