"""Records of jobs and predictors, and the statuses of jobs by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, NamedTuple

from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock._core.storage.table import ForeignKeys, OrderingSpec

STRUCTURED = "structured-extraction"
CONTENT = "content-extraction"
TEMPLATE = "template-generation"
KINDS = (STRUCTURED, CONTENT, TEMPLATE)

QUEUED, RUNNING, COMPLETED, FAILED, CANCELLED = "queued", "running", "completed", "failed", "cancelled"
QUEUED_SECONDS = 0.2
RUNNING_SECONDS = 0.3


class JobError(NamedTuple):
    """The reason of a failed job, with the status of the operation that returns its result."""

    code: str
    message: str
    status: int = 400


TIMED_OUT = JobError("JobTimeout", "The job did not end within its time limit.")
WAS_CANCELLED = JobError("JobCancelled", "The job was cancelled.")


@dataclass(eq=False, frozen=True, slots=True)
class Job:
    """A job. Its outcome is known from the start and shown from the end; `scope` is whose job it is.

    `input` is what a list of jobs shows. `is_partial` is True for a result that the model did not finish normally.
    """

    ORDERINGS: ClassVar[OrderingSpec] = ("lists", ("created_at",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {
        "owner_organization": ("organizations",),
        "document_id": ("documents",),
    }

    id: str
    kind: str
    owner_user: str
    owner_organization: str | None
    created_at: datetime
    timeout_seconds: int
    input: RawJson
    result: RawJson | None = None
    error: JobError | None = None
    is_partial: bool = False
    run_seconds: float = RUNNING_SECONDS
    cancelled_at: datetime | None = None
    report: RawJson | None = None
    document_id: str | None = None

    @property
    def scope(self) -> str:
        """Return the organization that owns the job, or else the user."""
        return self.owner_organization or self.owner_user

    @property
    def lists(self) -> tuple[str, ...]:
        """Return the lists of jobs that contain the job."""
        return (self.scope,)

    @property
    def started_at(self) -> datetime:
        """Return the time at which the job leaves the queue."""
        return self.created_at + timedelta(seconds=QUEUED_SECONDS)

    @property
    def ends_at(self) -> datetime:
        """Return the time at which the job ends unless it is cancelled: with its outcome, or at its time limit."""
        return self.started_at + timedelta(seconds=min(self.run_seconds, self.timeout_seconds))

    def status(self, now: datetime) -> str:
        """Return the status."""
        if self.cancelled_at is not None:
            return CANCELLED
        if now < self.started_at:
            return QUEUED
        if now < self.ends_at:
            return RUNNING
        return COMPLETED if self.final_error is None else FAILED

    def completed_at(self, now: datetime) -> datetime | None:
        """Return the time of the end; None before it."""
        if self.cancelled_at is not None:
            return self.cancelled_at
        return self.ends_at if now >= self.ends_at else None

    def changed_at(self, now: datetime) -> datetime:
        """Return the time of the latest change of status."""
        ended = self.completed_at(now)
        return ended or (self.started_at if now >= self.started_at else self.created_at)

    @property
    def final_error(self) -> JobError | None:
        """Return the reason why the job has no result; None if it has one."""
        if self.cancelled_at is not None:
            return WAS_CANCELLED
        return TIMED_OUT if self.run_seconds > self.timeout_seconds else self.error


@dataclass(eq=False, frozen=True, slots=True)
class Predictor:
    """The outcome of jobs of a project or of a kind: a fixed result or an error, after a delay."""

    KEY: ClassVar[str] = "target"

    target: str
    result: RawJson | None = None
    error: JobError | None = None
    delay_seconds: float = 0.0
    is_truncated: bool = False
