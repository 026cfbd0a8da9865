"""Statuses that change as time passes, computed from the elapsed time at each look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Lifecycle:
    """A sequence of statuses with their durations in seconds, and the final status."""

    steps: tuple[tuple[str, float], ...]
    end: str

    @property
    def duration(self) -> float:
        """Return the seconds until the final status."""
        return sum(seconds for _, seconds in self.steps)

    def at(self, elapsed: float, end: str | None = None) -> str:
        """Return the status after some seconds; `end` replaces the final status."""
        for status, seconds in self.steps:
            if elapsed < seconds:
                return status
            elapsed -= seconds
        return self.end if end is None else end

    def status(self, since: datetime, now: datetime, end: str | None = None) -> str:
        """Return the status at `now` of a lifecycle that began at `since`."""
        return self.at((now - since).total_seconds(), end)

    def has_ended(self, since: datetime, now: datetime) -> bool:
        """Return whether a lifecycle that began at `since` has reached its final status."""
        return (now - since).total_seconds() >= self.duration

    def changed(self, since: datetime, now: datetime) -> datetime:
        """Return the time of the latest change of status of a lifecycle that began at `since`."""
        elapsed = 0.0
        for _, seconds in self.steps:
            if (now - since).total_seconds() < elapsed + seconds:
                break
            elapsed += seconds
        return since + timedelta(seconds=elapsed)
