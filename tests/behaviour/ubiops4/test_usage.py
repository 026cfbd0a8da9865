"""Usage of credits in UbiOps 4, by day and month of the subscription."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from projectlink_mock import Session
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.history import CreditUsage
from tests.behaviour.ubiops4.api import rejected

ORGANIZATION, PROJECT = "organization_name_example", "project_name_example"
ORGANIZATION_ID, PROJECT_ID = identifier(f"organization {ORGANIZATION}"), identifier(f"project {PROJECT}")


@pytest.fixture
def used(state: State, projectlink_mock: Session) -> State:
    """Return a state with credits of a deleted version in the demo project and of a deleted project, in March."""
    projectlink_mock.clock.freeze("2026-03-26T10:00:00Z")
    for project_id, day, credits in ((PROJECT_ID, 23, 1.0), (PROJECT_ID, 24, 2.5), ("gone", 25, 4.0)):
        record = CreditUsage(f"v-{day}", date(2026, 3, day), project_id, ORGANIZATION_ID, credits)
        state.credit_usage.add(record.key, record)
    return state


def test_current_period_is_the_month_of_the_subscription(api: Any, used: State) -> None:
    usage = api.organizations_usage_get(ORGANIZATION)
    (point,) = usage.data_organization
    period = (point.start_date.isoformat(), point.end_date.isoformat())
    assert period == ("2026-03-24T00:00:00+00:00", "2026-04-24T00:00:00+00:00")
    assert (point.value, usage.interval) == (6.5, "month")
    assert {one.project_name: one.data[0].value for one in usage.data_projects} == {
        PROJECT: 2.5,
        "empty-project": 0,
        "closed-project": 0,
    }
    assert usage.data_deleted_projects[0].value == 4


def test_project_without_credits_is_suspended_until_it_gets_more(api: Any) -> None:
    api.projects_update(PROJECT, {"credits": 0})
    deployment = (PROJECT, "deployment_name_example")
    assert api.deployment_requests_create(*deployment, "first").status == "completed"
    with rejected(400, "rule; project-suspended", PROJECT):
        api.deployment_requests_create(*deployment, "second")
    with rejected(400, "rule; suspended-by-ubiops"):
        api.projects_update(PROJECT, {"suspend": False})
    assert api.projects_update(PROJECT, {"credits": 1e-12}).suspended
    assert not api.projects_update(PROJECT, {"credits": 100}).suspended
    assert api.deployment_requests_create(*deployment, "third").status == "completed"
    (point,) = api.projects_usage_get(PROJECT).data_project
    assert 0 < point.value < 100


def test_days_and_months_begin_at_the_first_date(api: Any, used: State) -> None:
    dates = {"start_date": "2026-03-23", "end_date": "2026-03-26T00:00:00Z"}
    days = api.projects_usage_get(PROJECT, **dates, interval="day")
    assert [one.value for one in days.data_project] == [1, 2.5, 0]
    assert days.data_project == days.data_deleted_deployments
    months = api.projects_usage_get(PROJECT, start_date="2026-01-31", end_date="2026-03-25").data_project
    assert [one.end_date.date().isoformat() for one in months] == ["2026-02-28", "2026-03-25"]
    assert [one.value for one in months] == [0, 3.5]


def test_dates_are_times_in_order_and_of_at_most_ten_years(api: Any) -> None:
    for get, name in ((api.organizations_usage_get, ORGANIZATION), (api.projects_usage_get, PROJECT)):
        with rejected(400, "rule; time-format", "2026-13-01"):
            get(name, start_date="2026-13-01")
        with rejected(400, "rule; start-before-end", "2026-03-01"):
            get(name, start_date="2026-03-02", end_date="2026-03-01")
        with rejected(400, "rule; usage-days", "3660"):
            get(name, start_date="0001-01-01", end_date="9999-12-31")
    last = api.projects_usage_get(PROJECT, start_date="9999-12-30", end_date="9999-12-31").data_project
    assert [one.value for one in last] == [0]
