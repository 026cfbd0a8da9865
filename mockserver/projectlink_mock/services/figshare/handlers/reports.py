"""Handlers of the reports on an account's articles."""

from __future__ import annotations

from projectlink_mock._core.http.errors import TooManyRequests
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, results
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.dates import is_within_a_day
from projectlink_mock.services.figshare.state import Report, State


def account_article_report(ctx: Context[State]) -> list[results.AccountReport]:
    """Return the reports of the caller, latest first; all of them are done."""
    group_id = ctx.query.get("group_id")
    reports = ctx.state.reports.newest_first(user_id=caller_of(ctx).id)
    return [
        results.AccountReport(report, is_done=True) for report in reports if group_id in (None, report.group_id or 0)
    ]


def account_article_report_generate(ctx: Context[State]) -> results.AccountReport:
    """Request a report, once a day."""
    user, now = caller_of(ctx), ctx.now()
    latest = next(iter(ctx.state.reports.newest_first(user_id=user.id)), None)
    if latest is not None and is_within_a_day(now, latest.created_at):
        raise TooManyRequests("A report can be requested once a day: wait until tomorrow.", rule("one-report-a-day"))
    report = Report(mutations.next_id(ctx), user.id, now)
    ctx.state.reports.add(str(report.id), report)
    mutations.touch(ctx)
    return results.AccountReport(report, is_done=False)
