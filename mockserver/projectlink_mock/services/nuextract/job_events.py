"""The events of a job, as server-sent events show them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from projectlink_mock._core.http.server_sent_events import Event
from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock._core.waiting import monotonic
from projectlink_mock.services.nuextract.results import JobDetails
from projectlink_mock.services.nuextract.state.jobs import TIMED_OUT, Job

STOPPED_SECONDS = 1.0
"""Real time after which the stream of a job ends while the session's clock stands still, as the job cannot end."""

_PING_EVERY = timedelta(seconds=30)


def job_events(session: SessionState, job: Job) -> Iterator[Event | None]:
    """Yield the events of a job as the clock of its session moves on.

    A job that was reset away ends its stream, and so does a clock that stands still, after a ping.
    """
    pinged, moved = session.clock.now(), monotonic()
    while True:
        now = session.clock.now()
        current = session.state("nuextract").jobs.rows.get(job.id)
        if current is None:
            return
        if current.completed_at(now) is not None:
            is_late = current.final_error == TIMED_OUT
            yield Event("error", TIMED_OUT) if is_late else Event("result", JobDetails(current, now))
            return
        if session.clock.frozen_at is None:
            moved = monotonic()
        elif monotonic() - moved >= STOPPED_SECONDS:
            yield Event("ping")
            return
        if now - pinged >= _PING_EVERY:
            pinged = now
            yield Event("ping")
        else:
            yield None
