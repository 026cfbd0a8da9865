"""Role matrices: every operation of every service, called by a user with each role and without a token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import load_roles
from tests.behaviour.roles.matrix_runner import RoleRunner
from tests.support.contract import SERVICES

COLUMNS = [
    pytest.param(service, role, id=f"{service}-{role}") for service in SERVICES for role in load_roles(service).roles
]


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.mark.parametrize(("service", "role"), COLUMNS)
def test_role_gets_the_statuses_of_the_matrix_and_rejections_change_nothing(
    pool: urllib3.PoolManager, server: MockServer, service: str, role: str
) -> None:
    column = {operation: row[role] for operation, row in load_roles(service).operations.items()}
    runner = RoleRunner(pool, server, service, role)
    before = runner.state()
    rejected = [operation for operation, status in column.items() if status >= 400]
    statuses = {operation: runner.status(operation) for operation in rejected}
    assert runner.state() == before, runner.changing(rejected)
    statuses |= {operation: runner.status(operation) for operation in column if operation not in statuses}
    assert statuses == column, runner.reasons
