"""Usage of credits: the rate of an instance type times the hours that requests ran, by version and day."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.results.usage import OrganizationUsage, Point, Points, ProjectUsage
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.history import CreditUsage
from projectlink_mock.services.ubiops4.state.projects import Organization, Project
from projectlink_mock.services.ubiops_common.periods import parse_moment

MAX_DAYS = 3_660
"""Most days of a report: ten years."""

OUT_OF_CREDITS = "The project has used all its credits"

_SECONDS_PER_HOUR = 3600
_DIGITS = 9


def add_credits(ctx: Context[State], version: Version, seconds: float) -> float:
    """Count the credits of a request that ran on a version; suspend a project that has used all its credits.

    Returns:
        The credits.
    """
    state, day = ctx.state, ctx.now().date()
    rate = state.instance_type_groups.get(version.instance_type_group_id).first_type.credit_rate
    credits = rate * seconds / _SECONDS_PER_HOUR
    project = state.projects.get(version.project_id)
    key = f"{version.id}/{day.isoformat()}"
    known = state.credit_usage.rows.get(key)
    if known is None:
        state.credit_usage.add(key, CreditUsage(version.id, day, project.id, project.organization_id, credits))
    else:
        state.credit_usage.replace(key, replace(known, credits=known.credits + credits))
    if not project.suspended and is_out_of_credits(state, project, day):
        state.projects.replace(project.id, replace(project, suspended=True, suspended_reason=OUT_OF_CREDITS))
    return credits


def is_out_of_credits(state: State, project: Project, today: date) -> bool:
    """Return True if a project has used more credits in the current period than it may."""
    if project.credits is None:
        return False
    first, _ = current_period(state.organizations.get(project.organization_id), today)
    days = _days(first, today + timedelta(days=1))
    used = sum(one.credits for day in days for one in state.credit_usage.filter(project_id=project.id, day=day))
    return used > project.credits


def organization_usage(ctx: Context[State], organization: Organization) -> OrganizationUsage:
    """Return the usage of an organization for the dates of the query. Raises BadRequest."""
    state = ctx.state
    report = _Report.of_query(ctx, organization)
    totals = report.totals(
        lambda day: state.credit_usage.filter(organization_id=organization.id, day=day),
        lambda one: one.project_id if one.project_id in state.projects else _DELETED,
    )
    projects = [(one, report.points(totals, one.id)) for one in state.projects.filter(organization_id=organization.id)]
    return OrganizationUsage(report.interval, report.points(totals), projects, report.points(totals, _DELETED))


def project_usage(ctx: Context[State], project: Project) -> ProjectUsage:
    """Return the usage of a project for the dates of the query. Raises BadRequest."""
    state = ctx.state
    report = _Report.of_query(ctx, state.organizations.get(project.organization_id))
    totals = report.totals(
        lambda day: state.credit_usage.filter(project_id=project.id, day=day),
        lambda one: one.version_id if one.version_id in state.versions else _DELETED,
    )
    versions = [
        (state.deployments.get(one.deployment_id), one, report.points(totals, one.id))
        for one in state.versions.filter(project_id=project.id)
    ]
    return ProjectUsage(report.interval, report.points(totals), versions, report.points(totals, _DELETED))


_DELETED = ""
"""The owner of the usage of what was deleted."""

_Totals = Mapping[tuple[str, int], float]
"""Credits by owner and number of the period."""


@dataclass(frozen=True)
class _Report:
    """The periods of a report: the days or months from a date on, the last of which may be shorter."""

    interval: str
    periods: Sequence[tuple[date, date]]

    @staticmethod
    def of_query(ctx: Context[State], organization: Organization) -> _Report:
        """Return the report of the dates and the interval of a query. Raises BadRequest."""
        first, end = current_period(organization, ctx.now().date())
        first, end = _query_day(ctx, "start_date", first), _query_day(ctx, "end_date", end)
        if end < first:
            raise BadRequest(f"The end_date {end} is before the start_date {first}.", rule("start-before-end"))
        if (end - first).days > MAX_DAYS:
            raise BadRequest(f"There are more than {MAX_DAYS} days from {first} to {end}.", rule("usage-days"))
        interval = ctx.query["interval"]
        days = interval == "day"
        return _Report(
            interval, [(one, one + timedelta(days=1)) for one in _days(first, end)] if days else [*_months(first, end)]
        )

    def totals(self, used_on: Callable[[date], list[CreditUsage]], owner_of: Callable[[CreditUsage], str]) -> _Totals:
        """Return the credits of each owner in each period."""
        sums: dict[tuple[str, int], float] = defaultdict(float)
        for number, (first, end) in enumerate(self.periods):
            for day in _days(first, end):
                for one in used_on(day):
                    sums[owner_of(one), number] += one.credits
        return sums

    def points(self, totals: _Totals, owner: str | None = None) -> Points:
        """Return the credits of an owner, or of all, in each period, including zeros."""
        sums: dict[int, float] = defaultdict(float)
        for (name, number), credits in totals.items():
            if owner in (None, name):
                sums[number] += credits
        return tuple(
            Point(_midnight(first), _midnight(end), round(sums.get(number, 0), _DIGITS))
            for number, (first, end) in enumerate(self.periods)
        )


def current_period(organization: Organization, today: date) -> tuple[date, date]:
    """Return the month of the subscription that contains a day, from the day on which the subscription began."""
    began = organization.subscription_started_on or organization.created_at.date()
    months = (today.year - began.year) * 12 + today.month - began.month
    if _months_later(began, months) > today:
        months -= 1
    return _months_later(began, months), _months_later(began, months + 1)


def _query_day(ctx: Context[State], name: str, default: date) -> date:
    return parse_moment(ctx.query[name]).date() if name in ctx.query else default


def _days(first: date, end: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((end - first).days))


def _months(first: date, end: date) -> Iterator[tuple[date, date]]:
    begin, number = first, 0
    while begin < end:
        number += 1
        following = min(_months_later(first, number), end)
        yield begin, following
        begin = following


def _months_later(day: date, count: int) -> date:
    """Return the same day some months later, or the last day of a shorter month; at most the last day of all."""
    months = day.year * 12 + day.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date.max if year > date.max.year else date(year, month, min(day.day, monthrange(year, month)[1]))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.utc)
