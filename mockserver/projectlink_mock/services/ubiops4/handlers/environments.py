"""Handlers of environments and their tags."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest, Conflict, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import activity, environments
from projectlink_mock.services.ubiops4.access import find_environment, get_environment, get_tag
from projectlink_mock.services.ubiops4.dependency_files import dependency_files
from projectlink_mock.services.ubiops4.labels import filter_by_labels
from projectlink_mock.services.ubiops4.results import environments as results
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag, TagPackage
from projectlink_mock.services.ubiops4.state.projects import Project
from projectlink_mock.services.ubiops4.statuses import is_ready
from projectlink_mock.services.ubiops_common.access import (
    can,
    filter_visible,
    get_project,
    operation_permission,
    resolve_project,
)
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields, uploaded_file


def environments_list(ctx: Context[State], project_name: str) -> list[results.EnvironmentResult]:
    """Return the environments of the system and those of the project that the caller may list."""
    project, state = resolve_project(ctx, project_name), ctx.state
    own = filter_visible(ctx, project, state.environments.oldest_first(owner=project.id))
    sees_system = can(ctx, operation_permission(ctx), project)
    system = state.environments.filter(owner=SYSTEM) if sees_system else []
    wanted = ctx.query.get("system")
    found = [*(system if wanted is not False else ()), *(own if wanted is not True else ())]
    return [results.environment_result(state, one) for one in filter_by_labels(found, ctx.query.get("labels"))]


def environments_create(ctx: Context[State], project_name: str) -> results.EnvironmentResult:
    """Create an environment without tags; its name must differ from those of the system."""
    project, name, now = get_project(ctx, project_name), ctx.body["name"], ctx.now()
    if find_environment(ctx.state, project, name) is not None:
        raise Conflict(f"There is an environment {name!r} already.", unique("environment", "name"))
    id = ctx.new_id()
    created = Environment(id, project.id, name, now, now, **body_fields(ctx, "description", "labels"))
    ctx.state.environments.add(id, created)
    activity.audit(ctx, project.id, "create", f"Created environment {name}", "environment", id)
    return results.environment_result(ctx.state, created)


def environments_get(ctx: Context[State], project_name: str, environment_name: str) -> results.EnvironmentResult:
    """Return an environment of the project or the system."""
    return results.environment_result(ctx.state, get_environment(ctx, project_name, environment_name))


def environments_update(ctx: Context[State], project_name: str, environment_name: str) -> results.EnvironmentResult:
    """Update the description and the labels of an environment of the project."""
    found = environments.check_own(get_environment(ctx, project_name, environment_name))
    changed = replace(found, **changed_fields(ctx, "description", "labels"), updated_at=ctx.now())
    ctx.state.environments.replace(found.id, changed)
    _audit(ctx, found, "update", f"Updated environment {found.name}", "environment", found.id)
    return results.environment_result(ctx.state, changed)


def environments_delete(ctx: Context[State], project_name: str, environment_name: str) -> None:
    """Delete an environment and its tags, unless a version or a tag of another environment refers to them."""
    found = environments.check_own(get_environment(ctx, project_name, environment_name))
    environments.delete_environment(ctx.state, found)
    _audit(ctx, found, "delete", f"Deleted environment {found.name}", "environment", found.id)


def environment_tags_list(ctx: Context[State], project_name: str, environment_name: str) -> list[results.TagResult]:
    """Return the tags of an environment, newest first."""
    environment, now = get_environment(ctx, project_name, environment_name), ctx.now()
    wanted = ctx.query.get("supports_request_format")
    return [
        results.tag_result(ctx.state, tag, now)
        for tag in ctx.state.tags.newest_first(environment_id=environment.id)
        if wanted in (None, tag.supports_request_format)
    ]


def environment_tags_create(ctx: Context[State], project_name: str, environment_name: str) -> results.TagResult:
    """Create a tag, which is unavailable until it is built."""
    environment = environments.check_own(get_environment(ctx, project_name, environment_name))
    id, body = ctx.new_id(), ctx.body
    name = body["name"] if "name" in body else _new_tag_name(ctx.state, environment)
    requests = body.get("supports_request_format", True)
    tag = Tag(id, environment.id, name, ctx.now(), supports_request_format=requests)
    ctx.state.tags.add(id, tag)
    _audit(ctx, environment, "create", f"Created tag {name} of environment {environment.name}", "environment_tag", id)
    return results.tag_result(ctx.state, tag, ctx.now())


def environment_tags_get(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> results.TagResult:
    """Return a tag with its current status."""
    tag = get_tag(ctx, get_environment(ctx, project_name, environment_name), tag_name)
    return results.tag_result(ctx.state, tag, ctx.now())


def environment_tags_update(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> results.TagResult:
    """Cancel the build of a tag, or change whether it takes requests."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    changes = changed_fields(ctx, "status", "supports_request_format")
    changed = tag
    if changes.pop("status", None) is not None:
        changed = environments.cancel(ctx, tag)
    changed = replace(changed, **changes)
    ctx.state.tags.replace(tag.id, changed)
    verb = "Cancelled the build of" if changed.cancelled and not tag.cancelled else "Updated"
    text = f"{verb} tag {tag.name} of environment {environment.name}"
    _audit(ctx, environment, "update", text, "environment_tag", tag.id)
    return results.tag_result(ctx.state, changed, ctx.now())


def environment_tags_delete(ctx: Context[State], project_name: str, environment_name: str, tag_name: str) -> None:
    """Delete a tag, unless a version or another tag refers to it."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    environments.delete_tag(ctx.state, tag)
    text = f"Deleted tag {tag.name} of environment {environment.name}"
    _audit(ctx, environment, "delete", text, "environment_tag", tag.id)


def environment_tags_build(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> results.Success:
    """Build a tag from a file, or from that of another tag."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    project = ctx.state.projects.get(environment.project_id or "")
    environments.check_buildable(ctx, tag)
    base_name, base_tag_name = ctx.query.get("base_environment_name"), ctx.query.get("base_environment_tag")
    if base_name is None and base_tag_name is not None:
        text = "The base_environment_tag needs the name of its environment: base_environment_name."
        raise BadRequest(text, rule("base-tag-needs-environment"))
    base = None if base_name is None else environments.base_tag(ctx, project, tag, base_name, base_tag_name)
    if "file" in ctx.body and not {"source_environment", "source_tag"} & set(ctx.body):
        file = uploaded_file(ctx)
        package = TagPackage(tag.id, file.filename, file.content)
    else:
        package, base = _copied_package(ctx, project, tag, base)
    environments.build(ctx, environment, tag, package, base)
    text = f"Uploaded a file for tag {tag.name} of environment {environment.name}"
    _audit(ctx, environment, "info", text, "environment_tag", tag.id)
    return results.Success()


def environment_tags_rebuild(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> results.Success:
    """Build a tag again from the same file."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    if ctx.body not in (None, {}):
        raise BadRequest("The body must be absent or an empty object.", rule("no-data"))
    environments.rebuild(ctx, environment, tag)
    text = f"Started a rebuild of tag {tag.name} of environment {environment.name}"
    _audit(ctx, environment, "info", text, "environment_tag", tag.id)
    return results.Success()


def environment_tags_download(ctx: Context[State], project_name: str, environment_name: str, tag_name: str) -> Download:
    """Return the file that a tag was built from, also if the build failed."""
    environment = get_environment(ctx, project_name, environment_name)
    tag = get_tag(ctx, environment, tag_name)
    if tag.id not in ctx.state.tag_packages:
        raise NotFound(f"The tag {tag.name!r} has no file.", missing("environment file"))
    package = ctx.state.tag_packages.get(tag.id)
    text = f"Downloaded the file of tag {tag.name} of environment {environment.name}"
    _audit(ctx, environment, "info", text, "environment_tag", tag.id)
    return Download(package.content, filename=package.filename)


def environment_tag_dependencies_list(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> list[results.DependencyFile]:
    """Return the dependency files in the package of a tag; none before it is built, and none of a Docker image."""
    tag = get_tag(ctx, get_environment(ctx, project_name, environment_name), tag_name)
    if tag.base_tag_id is None or not is_ready(tag, ctx.now()):
        return []
    content = ctx.state.tag_packages.get(tag.id).content
    if not content.is_complete:
        return []
    return [results.DependencyFile(name, text) for name, text in dependency_files(content)]


def environment_tags_usage(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> list[results.TagUsage]:
    """Return the versions of the project that use a tag."""
    tag = get_tag(ctx, get_environment(ctx, project_name, environment_name), tag_name)
    project = resolve_project(ctx, project_name)
    versions = ctx.state.versions.filter(project_id=project.id, tag_id=tag.id)
    return [results.tag_usage(ctx.state, one, tag, ctx.now()) for one in versions]


def _own_tag(ctx: Context[State], project_name: str, environment_name: str, tag_name: str) -> tuple[Environment, Tag]:
    """Return an environment of the project, and a tag of it."""
    environment = environments.check_own(get_environment(ctx, project_name, environment_name))
    return environment, get_tag(ctx, environment, tag_name)


def _new_tag_name(state: State, environment: Environment) -> str:
    number = state.tags.count(environment_id=environment.id) + 1
    while state.tags.find_by(environment_id=environment.id, name=f"v{number}") is not None:
        number += 1
    return f"v{number}"


def _copied_package(ctx: Context[State], project: Project, tag: Tag, base: Tag | None) -> tuple[TagPackage, Tag | None]:
    """Return the package of the tag that the form names, and the base of its build unless another is given."""
    source_environment, source_tag = ctx.body.get("source_environment"), ctx.body.get("source_tag")
    if "file" in ctx.body or not source_environment or not source_tag:
        text = "Send either a file, or both source_environment and source_tag."
        raise BadRequest(text, rule("file-or-source"))
    source = environments.source_tag(ctx, project, source_environment, source_tag, "environments.tags.download")
    if source.id not in ctx.state.tag_packages:
        text = f"The tag {source.name!r} has no file to copy: build it first, or send a file."
        raise BadRequest(text, rule("source-has-file"))
    package = ctx.state.tag_packages.get(source.id)
    if base is None and source.base_tag_id is not None:
        base = environments.check_base(ctx, ctx.state.tags.get(source.base_tag_id), tag)
    return TagPackage(tag.id, package.filename, package.content), base


def _audit(
    ctx: Context[State], environment: Environment, action: activity.Action, event: str, object_type: str, id: str
) -> None:
    """Record an action on an environment of a project; those of the system leave no trace."""
    if environment.project_id is not None:
        activity.audit(ctx, environment.project_id, action, event, object_type, id, environment.id)
