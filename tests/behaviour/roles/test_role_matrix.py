"""Who may do what: every operation of every service as somebody with each role, and with none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import Cell, load_roles
from tests.behaviour.roles.matrix_runner import Stage
from tests.support.contract import SERVICES

CELLS = [cell for service in SERVICES for cell in load_roles(service).cells()]


@pytest.fixture(scope="session")
def stage_of(pool: urllib3.PoolManager) -> Iterator[Callable[[str], Stage]]:
    """Gives the stage of a service, which all its cells share."""
    with ExitStack() as servers:
        stages: dict[str, Stage] = {}

        def give(service: str) -> Stage:
            if service not in stages:
                server = servers.enter_context(MockServer(services=[service]))
                stages[service] = Stage(pool, server, service)
            return stages[service]

        yield give


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell.service}-{cell.operation}-{cell.role}")
def test_a_role_gets_what_the_matrix_says_and_a_refusal_changes_nothing(
    stage_of: Callable[[str], Stage], cell: Cell
) -> None:
    stage = stage_of(cell.service)
    scene = stage.enter(cell.role)
    assert stage.ask(cell, scene.token) == cell.status
    if cell.status >= 400:
        assert stage.state() == scene.state
