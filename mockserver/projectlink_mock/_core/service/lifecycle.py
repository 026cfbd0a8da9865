"""What becomes of things as time passes: a status is worked out when somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Lifecycle:
    """The statuses that something goes through, each for so many seconds, and the one that it ends in."""

    steps: tuple[tuple[str, float], ...]
    end: str

    @property
    def duration(self) -> float:
        """For how many seconds it goes on."""
        return sum(seconds for _, seconds in self.steps)

    def at(self, elapsed: float, end: str | None = None) -> str:
        """Give the status after so many seconds; another end than the usual one may be given."""
        for status, seconds in self.steps:
            if elapsed < seconds:
                return status
            elapsed -= seconds
        return self.end if end is None else end

    def status(self, since: datetime, now: datetime, end: str | None = None) -> str:
        """Give the status now of what began at a moment."""
        return self.at((now - since).total_seconds(), end)

    def has_ended(self, since: datetime, now: datetime) -> bool:
        """Whether what began at a moment has come to its end."""
        return (now - since).total_seconds() >= self.duration

    def changed(self, since: datetime, now: datetime) -> datetime:
        """Give the moment of the latest change of status of what began at a moment."""
        elapsed = 0.0
        for _, seconds in self.steps:
            if (now - since).total_seconds() < elapsed + seconds:
                break
            elapsed += seconds
        return since + timedelta(seconds=elapsed)
