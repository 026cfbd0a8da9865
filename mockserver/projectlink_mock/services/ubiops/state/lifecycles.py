"""How long things take: long enough to be seen by a test that sets the clock, short for one that waits."""

from __future__ import annotations

from datetime import datetime, timedelta

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
    """The status of a version."""
    if version.build is None:
        return INITIALISED
    return BUILD.status(version.build.began_at, now, FAILED if version.build.error else None)


def version_error(version: Version, now: datetime) -> str:
    """Why the version has failed; empty if it has not, or not yet."""
    return version.build.error if version.build and version_status(version, now) == FAILED else ""


def verification_status(verification: Verification, now: datetime) -> str:
    """The status of a connector or of credentials."""
    return VERIFICATION.status(verification.began_at, now, "failed_verification" if verification.error else None)


def verification_error(verification: Verification, now: datetime) -> str:
    """Why the verification has failed; empty if it has not, or not yet."""
    return verification.error if VERIFICATION.has_ended(verification.began_at, now) else ""


def request_status(created_at: datetime, error: str | None, now: datetime) -> str:
    """The status of a batch request."""
    return REQUEST.status(created_at, now, FAILED if error is not None else None)


def ended_before(now: datetime) -> datetime:
    """Before which moment a batch request was made that has ended by now."""
    return now - timedelta(seconds=REQUEST.duration) + datetime.resolution


def processed_before(now: datetime) -> datetime:
    """Before which moment a batch request was made that is no longer pending now."""
    (_, pending), _ = REQUEST.steps
    return now - timedelta(seconds=pending) + datetime.resolution
