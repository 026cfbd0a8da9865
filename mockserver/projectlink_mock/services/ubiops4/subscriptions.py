"""Rules of the subscriptions of organizations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock.services.ubiops4.state.projects import Organization
from projectlink_mock.services.ubiops_common.periods import one_year_later, parse_day

FREE = "free"
_NAMES = (FREE, "starter", "professional", "premium", "enterprise")


def known_subscription(name: str) -> str:
    """Return the name of a subscription. Raises NotFound."""
    if name not in _NAMES:
        raise NotFound(f"There is no subscription {name!r}, only {', '.join(_NAMES)}.", missing("subscription"))
    return name


def end_date(subscription: str, start: date, text: str | None, *, given: bool = False) -> date | None:
    """Return the end date of a subscription.

    Raises BadRequest for one that is `given` for a free subscription, even null, and for one before the start.
    """
    if subscription == FREE:
        if given or text is not None:
            raise BadRequest(
                "The end date of a free subscription cannot be set: it is valid for a year.",
                rule("free-subscription-end"),
            )
        if start.year == date.max.year:
            raise BadRequest(f"A year from {start} ends after the year {date.max.year}.", rule("year-9999"))
        return one_year_later(start)
    ends = None if text is None else parse_day(text)
    if ends is not None and ends < start:
        raise BadRequest(f"The subscription_end_date {ends} is before {start}.", rule("start-before-end"))
    return ends


def new_subscription(organization: Organization, body: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Return the changed fields of an organization with another subscription or dates. Raises NotFound, BadRequest."""
    name = known_subscription(body.get("subscription", organization.subscription))
    is_new = name != organization.subscription
    start = today if is_new else organization.subscription_started_on or organization.created_at.date()
    if "subscription_start_date" in body:
        start = parse_day(body["subscription_start_date"])
    if is_new and name != FREE and body.get("subscription_end_date") is None:
        raise BadRequest(
            f"The new subscription {name!r} needs an end date: subscription_end_date.", rule("subscription-needs-end")
        )
    given = "subscription_end_date" in body
    ends = organization.subscription_ends_on
    if is_new or given:
        ends = end_date(name, start, body.get("subscription_end_date"), given=given)
    return {"subscription": name, "subscription_started_on": start, "subscription_ends_on": ends}
