"""Durations and statuses of builds and verifications."""

from __future__ import annotations

from datetime import datetime, timedelta

from projectlink_mock._core.service.lifecycle import Lifecycle
from projectlink_mock.services.ubiops.state.connections import Verification
from projectlink_mock.services.ubiops.state.models import Version
from projectlink_mock.services.ubiops_common.requests import FAILED

INITIALISED = "initialised"
AVAILABLE = "available"

BUILD = Lifecycle((("building", 1.0),), AVAILABLE)
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
