"""JSON formats of identifiers, private links and reports of the account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.serializers.formats import SITE, date
from projectlink_mock.services.figshare.serializers.projects import location

_REPORTS = "https://s3-eu-west-1.amazonaws.com/reports-figshare"


def shared_link(shared: results.SharedLink) -> dict[str, Any]:
    """Return the JSON of a private link."""
    link = shared.link
    return {
        "id": link.id,
        "is_active": shared.is_active,
        "expires_date": date(link.expires_at),
        "html_location": f"{SITE}/s/{link.token}",
    }


def new_link(new: results.NewLink) -> dict[str, Any]:
    """Return the JSON of a new private link."""
    return {**location(new.location), "html_location": f"{SITE}/s/{new.token}", "token": new.token}


def account_report(account_report: results.AccountReport) -> dict[str, Any]:
    """Return the JSON of a report; the spreadsheet itself is not served."""
    report, is_done = account_report.report, account_report.is_done
    return {
        "id": report.id,
        "account_id": report.user_id,
        "created_date": date(report.created_at),
        "status": "done" if is_done else "pending",
        "download_url": f"{_REPORTS}/{report.user_id}/report-{report.id}.xlsx" if is_done else "",
        "group_id": report.group_id or 0,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.Doi: lambda result: {"doi": result.doi},
    results.Handle: lambda result: {"handle": result.handle},
    results.SharedLink: shared_link,
    results.NewLink: new_link,
    results.AccountReport: account_report,
}
