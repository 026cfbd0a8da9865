"""Comparisons of times, and dates in request bodies that must be in the future."""

from __future__ import annotations

from datetime import datetime, timedelta

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.state import State


def parse_future_date(ctx: Context[State], name: str, text: str) -> datetime:
    """Return the time of a field of the body. Raises BadRequest unless it is an ISO 8601 date in the future."""
    try:
        moment = parse_timestamp(text)
    except ValueError:
        raise BadRequest(f"Invalid value for: {name} (it is not an ISO 8601 date)", rule("date-format")) from None
    if moment <= ctx.now():
        raise BadRequest(f"Invalid value for: {name} (it is not in the future)", rule("future-date"))
    return moment


def is_within_a_day(now: datetime, since: datetime) -> bool:
    """Return True for less than 24 hours after a time."""
    return now < since + timedelta(days=1)
