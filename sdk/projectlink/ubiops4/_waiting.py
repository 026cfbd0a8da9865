"""Steps of waits for versions, environments and requests, without I/O."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.call.polling import check_times, wait_steps
from projectlink._core.errors import ApiValueError, ForbiddenException
from projectlink._core.waiting import monotonic
from projectlink.ubiops4 import operations

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.contract.operation import Operation
    from projectlink.ubiops4.models import DeploymentVersionDetail, EnvironmentTagList

T = TypeVar("T")

DEADLINE_SECONDS = 1800.0
INTERVAL_SECONDS = 0.5
_SHORTEST_WAIT_SECONDS = 0.001

DEPLOYMENT_REQUESTS = (operations.deployment_requests_get, operations.deployment_version_requests_get)
PIPELINE_REQUESTS = (operations.pipeline_requests_get, operations.pipeline_version_requests_get)


@dataclass(frozen=True)
class Wait:
    """Settings of a wait; see ``wait_until``."""

    deadline: float
    interval: float
    on_poll: Callable[[Any], object] | None

    def check(self) -> None:
        """Raise ApiTypeError or ApiValueError if a number is invalid, before a flow changes anything."""
        check_times(self.deadline, self.interval)

    def steps(self, driver: Driver, operation: Operation[T], what: str, **values: Any) -> Steps[T]:
        """Return the steps that call an operation until the status of its result is final."""
        poll = driver.call(operation, **values).function
        describe = partial(_describe, what)
        return wait_steps(
            poll,
            _has_succeeded,
            _has_failed,
            deadline=self.deadline,
            interval=self.interval,
            on_poll=self.on_poll,
            describe=describe,
        )

    def after(self, started: float) -> Wait:
        """Return the rest of a wait that started at a time; at least one poll is left."""
        left = self.deadline - (monotonic() - started)
        return Wait(max(left, _SHORTEST_WAIT_SECONDS), self.interval, self.on_poll)


def version_steps(
    driver: Driver, wait: Wait, revision_id: str | None, names: dict[str, str], kind: str = "version"
) -> Steps[DeploymentVersionDetail]:
    """Return the steps that wait for the environment and the revision of a version, and return the version.

    Messages call the version by its ``kind``.
    """
    started, version = monotonic(), names["version"]
    found = yield driver.call(operations.deployment_versions_get, **names)
    revision_id = revision_id or found.latest_revision
    if revision_id is None:
        raise ApiValueError(f"the {kind} {version!r} has no revision to wait for: upload a deployment file first")
    environment = (names["project_name"], found.environment_name, found.environment_tag)
    with suppress(ForbiddenException):  # without the permission to see the environment, the status of the version tells
        yield from environment_steps(driver, wait, *environment)
    what = f"revision {revision_id} of {kind} {version!r}"
    rest = wait.after(started)
    yield from rest.steps(driver, operations.revisions_get, what, revision_id=revision_id, **names)
    rest, what = wait.after(started), f"{kind} {version!r}"
    return (yield from rest.steps(driver, operations.deployment_versions_get, what, **names))


def environment_steps(
    driver: Driver, wait: Wait, project_name: str, environment_name: str, tag_name: str | None
) -> Steps[EnvironmentTagList]:
    """Return the steps that wait for a tag of an environment, by default its newest one, and return the tag."""
    names = {"project_name": project_name, "environment_name": environment_name}
    if tag_name is None:
        tags = yield driver.call(operations.environment_tags_list, **names)
        if not tags:
            raise ApiValueError(f"the environment {environment_name!r} has no tag to wait for: build one first")
        tag_name = tags[0].name
    what = f"environment {environment_name}:{tag_name}"
    return (yield from wait.steps(driver, operations.environment_tags_get, what, tag_name=tag_name, **names))


def request_steps(
    driver: Driver,
    wait: Wait,
    operations: tuple[Operation[T], Operation[T]],
    version: str | None,
    names: dict[str, str],
    kind: str = "request",
) -> Steps[T]:
    """Return the steps that wait for a request; the second operation gets one to a version of the object.

    Messages call the request by its ``kind``.
    """
    of_object, of_version = operations
    what = f"{kind} {names['request_id']}"
    if version is None:
        return wait.steps(driver, of_object, what, **names)
    return wait.steps(driver, of_version, what, version=version, **names)


def _has_succeeded(value: Any) -> bool:
    return value.status in ("available", "success", "completed")


def _has_failed(value: Any) -> bool:
    return value.status == "failed" or str(value.status).startswith("cancelled")


def _describe(what: str, value: Any) -> str:
    """Return what the error of a wait says of its last value, with the service's own message."""
    message = getattr(value, "error_message", None)
    return f"{what} is {value.status}" + (f": {message}" if message else "")
