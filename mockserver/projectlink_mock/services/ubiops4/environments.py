"""Rules of environments and their tags: builds, their cancellation, and deletion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import BadRequest, Conflict, Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4 import activity
from projectlink_mock.services.ubiops4.access import find_environment, get_tag
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Build
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag, TagPackage
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.statuses import BUILD, BUILDING, QUEUED, is_ready, tag_status
from projectlink_mock.services.ubiops_common.access import require
from projectlink_mock.services.ubiops_common.package_file import build_error

_TAR_SIGNATURE, _TAR_SIGNATURE_AT = b"ustar", 257
_GZIP_SIGNATURE = b"\x1f\x8b"
_RUNNING = (QUEUED, BUILDING)


def check_own(environment: Environment) -> Environment:
    """Return an environment of a project. Raises Forbidden for one of the system."""
    if environment.system:
        text = f"The environment {environment.name!r} is one of the service, and cannot be changed."
        raise Forbidden(text, rule("system-environment"))
    return environment


def source_tag(ctx: Context[State], project: Project, environment_name: str, tag_name: str, permission: str) -> Tag:
    """Return a tag to copy from, on whose environment the caller holds a permission. Raises NotFound, Forbidden."""
    environment = find_environment(ctx.state, project, environment_name)
    require(ctx, permission, project, environment)
    if environment is None:
        raise NotFound(f"There is no environment {environment_name!r}.", missing("environment"))
    return get_tag(ctx, environment, tag_name)


def base_tag(ctx: Context[State], project: Project, tag: Tag, name: str, tag_name: str | None) -> Tag:
    """Return the tag of an environment to install a package on, by default its newest. Raises NotFound, BadRequest."""
    environment = find_environment(ctx.state, project, name)
    if environment is None:
        raise NotFound(f"There is no base environment {name!r}.", missing("environment"))
    if tag_name is None:
        base = next(ctx.state.tags.newest_first(environment_id=environment.id), None)
        if base is None:
            raise NotFound(f"The base environment {name!r} has no tag: build one first.", missing("environment tag"))
    else:
        base = get_tag(ctx, environment, tag_name)
    return check_base(ctx, base, tag)


def check_base(ctx: Context[State], base: Tag, tag: Tag) -> Tag:
    """Return a tag that another can be built on. Raises BadRequest if it is not built, or is built on the other."""
    if not is_ready(base, ctx.now()) or _is_built_on(ctx.state, base, tag):
        text = f"The tag {base.name!r} cannot be the base: it must be built, and not on the tag {tag.name!r} itself."
        raise BadRequest(text, rule("base-is-built"))
    return base


def _is_built_on(state: State, tag: Tag | None, base: Tag) -> bool:
    while tag is not None and tag.id != base.id:
        tag = None if tag.base_tag_id is None else state.tags.get(tag.base_tag_id)
    return tag is not None


def check_buildable(ctx: Context[State], tag: Tag) -> None:
    """Raise Conflict for a tag that is available or being built."""
    status = tag_status(tag, ctx.now())
    if is_ready(tag, ctx.now()) or status in _RUNNING:
        text = f"The tag {tag.name!r} cannot be built: its status is {status}. Build another tag, or rebuild this one."
        raise Conflict(text, rule("tag-is-built"))


def build(ctx: Context[State], environment: Environment, tag: Tag, package: TagPackage, base: Tag | None) -> Tag:
    """Start the build of a tag from a package, which stays with the tag."""
    error = _docker_error(package.content) if base is None else build_error(package.content, "environment package")
    state, now = ctx.state, ctx.now()
    if tag.id in state.tag_packages:
        state.tag_packages.replace(tag.id, package)
    else:
        state.tag_packages.add(tag.id, package)
    built = replace(
        tag,
        build=Build(now, error),
        base_tag_id=None if base is None else base.id,
        cancelled=False,
        size=len(package.content) + (0 if base is None else base.size),
    )
    state.tags.replace(tag.id, built)
    _record_build(ctx, environment, built)
    return built


def _docker_error(content: StoredContent) -> str:
    """Return the error with which a build from a Docker image fails; empty if it succeeds."""
    if content.startswith(_GZIP_SIGNATURE) or content.startswith(_TAR_SIGNATURE, _TAR_SIGNATURE_AT):
        return ""
    return "The Docker image is not a tar archive. To build from an environment package, name a base environment."


def rebuild(ctx: Context[State], environment: Environment, tag: Tag) -> Tag:
    """Start the build of a tag again. Raises BadRequest for one without a package, or that is being built."""
    status = tag_status(tag, ctx.now())
    if tag.build is None or tag.id not in ctx.state.tag_packages or status in _RUNNING:
        text = f"The tag {tag.name!r} cannot be built again: its status is {status}."
        raise BadRequest(text, rule("tag-was-built"))
    built = replace(tag, build=replace(tag.build, began_at=ctx.now()), cancelled=False)
    ctx.state.tags.replace(tag.id, built)
    _record_build(ctx, environment, built)
    return built


def cancel(ctx: Context[State], tag: Tag) -> Tag:
    """Return the tag with its build cancelled. Raises BadRequest unless it is queued or building."""
    status = tag_status(tag, ctx.now())
    if status not in _RUNNING:
        text = f"The build of the tag {tag.name!r} cannot be cancelled: its status is {status}."
        raise BadRequest(text, rule("build-is-running"))
    activity.withdraw(ctx, _project_id(ctx.state, tag), "environment_build_id", build_id(tag))
    return replace(tag, cancelled=True)


def build_id(tag: Tag) -> str:
    """Return the identifier of the latest build of a tag."""
    return identifier(f"build {tag.id} {tag.build and activity.nanoseconds(tag.build.began_at)}")


def _record_build(ctx: Context[State], environment: Environment, tag: Tag) -> None:
    """Write the lines of a build to the log, dated with its start and its end, and report its failure."""
    assert tag.build is not None
    project_id, ended_at = _project_id(ctx.state, tag), ctx.now() + timedelta(seconds=BUILD.duration)
    labels: dict[str, Any] = {
        "environment_name": environment.name,
        "environment_tag": tag.name,
        "environment_build_id": build_id(tag),
        "environment_id": environment.id,
    }
    name = f"{environment.name}:{tag.name}"
    activity.write_log(ctx, project_id, f"[Info] Building environment {name}", **labels)
    if not tag.build.error:
        activity.write_log(ctx, project_id, f"[Info] Environment {name} is built", at=ended_at, **labels)
        return
    text = f"[Error] Building environment {name} failed: {tag.build.error}"
    timestamp = activity.write_log(ctx, project_id, text, at=ended_at, level="error", **labels)
    activity.report(
        ctx,
        project_id,
        "build_failed",
        "environment_tag",
        tag.id,
        tag.name,
        tag.build.error,
        parent_id=environment.id,
        parent_name=environment.name,
        log_timestamp=timestamp,
        at=ended_at,
    )


def _project_id(state: State, tag: Tag) -> str:
    project_id = state.environments.get(tag.environment_id).project_id
    assert project_id is not None
    return project_id


def delete_tag(state: State, tag: Tag) -> None:
    """Delete a tag with its package and secrets. Raises Conflict while a version or another tag refers to it."""
    if state.versions.count(tag_id=tag.id) or state.tags.count(base_tag_id=tag.id):
        text = f"The tag {tag.name!r} is in use: a version or another tag refers to it."
        raise Conflict(text, rule("tag-in-use"))
    _remove_tag(state, tag)


def delete_environment(state: State, environment: Environment) -> None:
    """Delete an environment with its tags. Raises Conflict while a version or a tag elsewhere refers to one."""
    tags = state.tags.filter(environment_id=environment.id)
    own = {tag.id for tag in tags}
    for tag in tags:
        others = (one for one in state.tags.oldest_first(base_tag_id=tag.id) if one.id not in own)
        if state.versions.count(tag_id=tag.id) or next(others, None) is not None:
            text = f"The environment {environment.name!r} is in use: a version or another tag refers to {tag.name!r}."
            raise Conflict(text, rule("environment-in-use"))
    for tag in tags:
        _remove_tag(state, tag)
    state.assignments.delete_where(object_id=environment.id)
    state.environments.delete(environment.id)


def _remove_tag(state: State, tag: Tag) -> None:
    if tag.id in state.tag_packages:
        state.tag_packages.delete(tag.id)
    state.variables.delete_where(owner_id=tag.id)
    state.tags.delete(tag.id)
