"""Concurrent calls break no rule: exactly as many succeed as are allowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args, get_origin, get_type_hints

import pytest
import urllib3

from projectlink_mock import Session
from projectlink_mock._core.storage.table import Table
from tests.behaviour.races.invariants import FIXED, RACES
from tests.behaviour.races.race import Race
from tests.behaviour.races.runner import TASKS, THREADS, by_control_plane, in_tasks, in_threads
from tests.contract.cases import build_request, cases
from tests.support.contract import SERVICES, emulated


def name(race: Race) -> str:
    return f"{race.service}: {race.rule}"


def check(session: Session, race: Race, calls: list[Any], statuses: list[int]) -> None:
    """Assert that a race ended with one of its valid results."""
    tally = Counter((call.side, status) for call, status in zip(calls, statuses, strict=True))
    left, outcomes = race.left(session.state.state(race.service)), race.outcomes(len(calls))
    assert any(outcome.matches(tally, left) for outcome in outcomes), (dict(tally), left, outcomes)


@pytest.mark.parametrize("race", RACES, ids=name)
def test_threads_break_no_rule(projectlink_mock: Session, race: Race) -> None:
    calls: Any = race.prepare(projectlink_mock.state, THREADS)
    if race.by_control_plane:
        statuses = by_control_plane(projectlink_mock, calls)
    else:
        statuses = in_threads(projectlink_mock, race.service, calls)
    check(projectlink_mock, race, calls, statuses)


@pytest.mark.parametrize("race", [race for race in RACES if not race.by_control_plane], ids=name)
def test_tasks_break_no_rule(projectlink_mock: Session, race: Race) -> None:
    calls: Any = race.prepare(projectlink_mock.state, TASKS)
    check(projectlink_mock, race, calls, in_tasks(projectlink_mock, race.service, calls))


def unique(service: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield the unique fields of the tables of a service."""
    state = import_module(f"projectlink_mock.services.{service}.state").State
    for hint in get_type_hints(state).values():
        if get_origin(hint) is Table:
            (record,) = get_args(hint)
            yield from ((service, record.__name__, names) for names in getattr(record, "UNIQUE", ()))


def test_every_unique_field_has_a_race() -> None:
    rules = {rule for service in SERVICES for rule in unique(service)}
    raced = {(race.service, *one) for race in RACES for one in race.unique}
    assert raced | FIXED == rules
    assert not raced & FIXED


def fixed_values(state: Any) -> list[tuple[Any, ...]]:
    """Return the unique values of all users."""
    names = [name for fields in state.users.record.UNIQUE for name in fields]
    return [tuple(getattr(user, name) for name in names) for user in state.users]


@pytest.mark.parametrize("service", sorted({service for service, _, _ in FIXED}))
def test_no_operation_creates_users_where_they_have_no_race(
    projectlink_mock: Session, pool: urllib3.PoolManager, service: str
) -> None:
    for operation in emulated(service):
        projectlink_mock.reset()
        before = fixed_values(projectlink_mock.state.state(service))
        case = cases(service).CASES[operation.id, min(operation.responses)]
        target, headers, content = build_request(operation, case, case.token)
        url, headers = projectlink_mock.url(service) + target, {**projectlink_mock.headers, **headers}
        response = pool.request(operation.method, url, body=content, headers=headers, retries=False)
        assert response.status in operation.responses, operation.id
        assert fixed_values(projectlink_mock.state.state(service)) == before, operation.id


def test_every_rule_has_a_unique_name() -> None:
    assert len({name(race) for race in RACES}) == len(RACES)
