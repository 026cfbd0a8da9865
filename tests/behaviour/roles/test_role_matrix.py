"""Role matrices: every operation of every service, called by a user with each role and without a token."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import Cell, load_roles
from projectlink_mock._core.http import reasons
from tests.behaviour.roles.matrix_runner import MatrixRunner
from tests.support.contract import SERVICES

CELLS = [cell for service in SERVICES for cell in load_roles(service).cells()]


@pytest.fixture(scope="session")
def runner_of(pool: urllib3.PoolManager) -> Iterator[Callable[[str], MatrixRunner]]:
    """Return a function that gives the runner of a service, which all its cells share."""
    with ExitStack() as servers:
        runners: dict[str, MatrixRunner] = {}

        def runner(service: str) -> MatrixRunner:
            if service not in runners:
                server = servers.enter_context(MockServer(services=[service]))
                runners[service] = MatrixRunner(pool, server, service)
            return runners[service]

        yield runner


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell.service}-{cell.operation}-{cell.role}")
def test_role_gets_the_status_of_the_matrix_and_a_rejection_changes_nothing(
    runner_of: Callable[[str], MatrixRunner], cell: Cell
) -> None:
    runner = runner_of(cell.service)
    prepared = runner.restore(cell.role)
    response = runner.send(cell, prepared.token)
    assert response.status == cell.status, response.headers.get(reasons.HEADER)
    if cell.status >= 400:
        assert runner.state() == prepared.state
