"""Role matrices: every operation of the spec has a row, with documented statuses."""

from __future__ import annotations

import pytest

from projectlink_mock._core.contract.roles import load_roles
from tests.support.contract import SERVICES, emulated


@pytest.mark.parametrize("service", SERVICES)
def test_rows_are_the_operations_in_the_order_of_the_spec(service: str) -> None:
    assert list(load_roles(service).operations) == [one.id for one in emulated(service)]


@pytest.mark.parametrize("service", SERVICES)
def test_every_status_is_documented(service: str) -> None:
    documented = {(one.id, status) for one in emulated(service) for status in one.responses}
    assert {(cell.operation, cell.status) for cell in load_roles(service).cells()} <= documented


@pytest.mark.parametrize("service", SERVICES)
def test_some_role_may_call_each_operation_and_secured_ones_need_a_token(service: str) -> None:
    for one in emulated(service):
        row = load_roles(service).operations[one.id]
        assert min(one.responses) in row.values(), one.id
        assert (row["no token"] == 401) == one.secured, one.id


@pytest.mark.parametrize("service", SERVICES)
def test_matrix_describes_itself_and_its_roles(service: str) -> None:
    matrix = load_roles(service)
    assert all([matrix.about, *matrix.roles.values()])
