"""Crontab lines: minute, hour, day of the month, month and day of the week, in UTC."""

from __future__ import annotations

from datetime import datetime

from cronsim import CronSim, CronSimError

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule

_FIELDS = 5
_LONGEST = 200
_WRONG = (CronSimError, AssertionError)


def check_crontab(line: str) -> None:
    """Raises BadRequest for what is no crontab line of five fields."""
    if len(line) > _LONGEST or len(line.split()) != _FIELDS:
        raise BadRequest(
            f"The schedule {line[:_LONGEST]!r} is no crontab line: it has to have {_FIELDS} fields.",
            rule("crontab-line"),
        )
    try:
        CronSim(line, datetime(2020, 1, 1))
    except _WRONG as error:
        raise BadRequest(f"The schedule {line!r} is no crontab line: {error}.", rule("crontab-line")) from None


def next_after(line: str, moment: datetime) -> datetime | None:
    """The first time of a crontab line after a moment, or None if there is none in sight."""
    try:
        return next(CronSim(line, moment))
    except (StopIteration, *_WRONG):
        return None
