"""Durations and statuses of builds, requests and verifications."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from projectlink_mock._core.service.lifecycle import Lifecycle
from projectlink_mock.services.ubiops.state.connections import Verification
from projectlink_mock.services.ubiops.state.models import Version

INITIALISED = "initialised"
AVAILABLE = "available"
FAILED = "failed"
COMPLETED = "completed"

BUILD = Lifecycle((("building", 1.0),), AVAILABLE)
REQUEST = Lifecycle((("pending", 0.3), ("processing", 0.3)), COMPLETED)
VERIFICATION = Lifecycle((("pending_verification", 0.5),), AVAILABLE)


def version_status(version: Version, now: datetime) -> str:
    """Return the status of a version."""
    if version.build is None:
        return INITIALISED
    return BUILD.status(version.build.began_at, now, FAILED if version.build.error else None)


def version_error(version: Version, now: datetime) -> str:
    """Return the build error of a failed version; empty before the build has ended."""
    return version.build.error if version.build and version_status(version, now) == FAILED else ""


def verification_status(verification: Verification, now: datetime) -> str:
    """Return the status of a connector or credentials."""
    return VERIFICATION.status(verification.began_at, now, "failed_verification" if verification.error else None)


def verification_error(verification: Verification, now: datetime) -> str:
    """Return the error of a failed verification; empty before it has ended."""
    return verification.error if VERIFICATION.has_ended(verification.began_at, now) else ""


def verification_ended_at(verification: Verification) -> datetime:
    """Return the moment when a verification ends."""
    return verification.began_at + timedelta(seconds=VERIFICATION.duration)


def request_status(created_at: datetime, error: str | None, now: datetime) -> str:
    """Return the status of a batch request."""
    return REQUEST.status(created_at, now, FAILED if error is not None else None)


class StatusFilter(NamedTuple):
    """Batch requests created in a time range, with the given outcome or any."""

    failing: bool | None
    since: datetime | None = None
    until: datetime | None = None


def status_filters(now: datetime) -> Mapping[str, StatusFilter]:
    """Return the filters that select batch requests by current status, oldest first."""
    (_, pending_seconds), _ = REQUEST.steps
    ended = now - timedelta(seconds=REQUEST.duration) + datetime.resolution
    processed = now - timedelta(seconds=pending_seconds) + datetime.resolution
    return {
        COMPLETED: StatusFilter(False, until=ended),
        FAILED: StatusFilter(True, until=ended),
        "processing": StatusFilter(None, ended, processed),
        "pending": StatusFilter(None, processed),
    }
