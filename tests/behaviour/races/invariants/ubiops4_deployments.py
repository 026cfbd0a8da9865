"""UbiOps 4 invariants: unique names of deployments, versions and variables, and objects that are in use."""

from __future__ import annotations

from collections.abc import Callable

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.races.race import Call, Race, all_pass, count, unique_race
from tests.contract.cases.ubiops4.deployments import CASES

PROJECT = "project_name_example"
VERSION = (PROJECT, "deployment_name_example", "version_example")


def _unique_race(operation: str, record: str, names: tuple[str, ...], left: Callable[[State], int]) -> Race:
    return unique_race("ubiops4", CASES[operation, 201], operation, record, names, left)


def _variables(session: SessionState, calls: int) -> list[Call]:
    bodies = [{"name": "x" * (number + 1), "value": "new", "secret": False} for number in range(calls)]
    return [Call("deployment_version_environment_variables_create", (*VERSION, body)) for body in bodies]


def _count_new_variables(state: State) -> int:
    return len({(one.owner_id, one.id) for one in state.variables if one.value == "new"})


RACES = [
    _unique_race(
        "deployments_create", "Deployment", ("project_id", "name"), lambda state: count(state.deployments, name="new")
    ),
    _unique_race(
        "deployment_versions_create",
        "Version",
        ("deployment_id", "name"),
        lambda state: count(state.versions, name="v2"),
    ),
    _unique_race(
        "deployment_environment_variables_create",
        "Variable",
        ("owner_id", "name"),
        lambda state: count(state.variables, name="NEW"),
    ),
    Race(
        "ubiops4",
        "each variable of a version has a distinct id",
        _variables,
        all_pass(201),
        _count_new_variables,
        (("Variable", ("owner_id", "id")),),
    ),
]
