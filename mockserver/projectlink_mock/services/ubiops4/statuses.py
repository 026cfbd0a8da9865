"""Statuses of tags, revisions, versions and requests, computed from the elapsed time at each look."""

from __future__ import annotations

from datetime import datetime, timedelta

from projectlink_mock._core.service.lifecycle import Lifecycle
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Build, Revision, Version
from projectlink_mock.services.ubiops4.state.environments import Tag
from projectlink_mock.services.ubiops4.state.requests import (
    CANCELLED,
    DeploymentRequest,
    OperatorRequest,
    PipelineRequest,
)
from projectlink_mock.services.ubiops_common.requests import COMPLETED, FAILED, PENDING, PROCESSING, REQUEST

UNAVAILABLE = "unavailable"
QUEUED = "queued"
BUILDING = "building"
AVAILABLE = "available"
SUCCESS = "success"

BUILD = Lifecycle(((QUEUED, 0.3), (BUILDING, 0.7)), SUCCESS)


def build_status(build: Build, now: datetime) -> str:
    """Return the status of a build or validation."""
    return BUILD.status(build.began_at, now, FAILED if build.error else None)


def build_error(build: Build, now: datetime) -> str:
    """Return the error of a failed build; empty before it has ended."""
    return build.error if build_status(build, now) == FAILED else ""


def tag_status(tag: Tag, now: datetime) -> str:
    """Return the status of an environment tag."""
    if tag.system:
        return AVAILABLE
    if tag.cancelled:
        return CANCELLED
    return UNAVAILABLE if tag.build is None else build_status(tag.build, now)


def is_ready(tag: Tag, now: datetime) -> bool:
    """Return True if versions can run with a tag."""
    return tag_status(tag, now) in (AVAILABLE, SUCCESS)


def latest_revision(state: State, version: Version) -> Revision | None:
    """Return the newest revision of a version, or None."""
    return next(state.revisions.newest_first(version_id=version.id), None)


def active_revision(state: State, version: Version, now: datetime) -> Revision | None:
    """Return the newest revision that was built, or None. A failed upload leaves the one before it active."""
    built = (
        one for one in state.revisions.newest_first(version_id=version.id) if build_status(one.build, now) == SUCCESS
    )
    return next(built, None)


def version_status(state: State, version: Version, now: datetime) -> str:
    """Return the status of a version."""
    tag = state.tags.get(version.tag_id)
    if active_revision(state, version, now) is not None and is_ready(tag, now):
        return AVAILABLE
    latest = latest_revision(state, version)
    if latest is None:
        return UNAVAILABLE
    statuses = {build_status(latest.build, now), tag_status(tag, now)}
    if FAILED in statuses:
        return FAILED
    return BUILDING if statuses & {QUEUED, BUILDING} else UNAVAILABLE


def request_status(request: DeploymentRequest | PipelineRequest | OperatorRequest, now: datetime) -> str:
    """Return the status of a request."""
    if request.ends_at <= now:
        if request.cancelled_at is not None:
            return CANCELLED
        return COMPLETED if request.error is None else FAILED
    return PENDING if now < _starts_at(request) else PROCESSING


def request_started_at(request: DeploymentRequest | PipelineRequest, now: datetime) -> datetime | None:
    """Return the time at which a request began to run; None while it waits, or if it was cancelled before."""
    started = _starts_at(request)
    return started if started <= min(now, request.ends_at) else None


def request_ended_at(request: DeploymentRequest | PipelineRequest, now: datetime) -> datetime | None:
    """Return the time at which a request ended; None before."""
    return request.ends_at if request.ends_at <= now else None


def _starts_at(request: DeploymentRequest | PipelineRequest | OperatorRequest) -> datetime:
    (_, pending_seconds), _ = REQUEST.steps
    return request.created_at + timedelta(seconds=pending_seconds if request.batch else 0)
