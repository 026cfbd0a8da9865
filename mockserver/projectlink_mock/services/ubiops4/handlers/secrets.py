"""Handlers of the secrets of environment tags."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import activity, environments
from projectlink_mock.services.ubiops4.access import get_environment, get_tag
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag
from projectlink_mock.services.ubiops4.state.projects import Variable
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.variables import (
    InheritedVariable,
    change_variable,
    copy_variables,
    create_variable,
    delete_variable,
    get_variable,
)


def environment_tag_secrets_list(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> list[Variable]:
    """Return the secrets of a tag."""
    tag = get_tag(ctx, get_environment(ctx, project_name, environment_name), tag_name)
    return ctx.state.variables.filter(owner_id=tag.id)


def environment_tag_secrets_create(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> Variable:
    """Create a secret of a tag; its name must be unique among these."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    body = ctx.body
    created = create_variable(ctx, tag.id, body["name"], body["value"], secret=body["secret"])
    _audit(ctx, environment, tag, "create", f"Created secret {created.name}", created.key)
    return created


def environment_tag_secrets_get(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str, id: str
) -> Variable:
    """Return a secret of a tag, without its value if it is hidden."""
    tag = get_tag(ctx, get_environment(ctx, project_name, environment_name), tag_name)
    return get_variable(ctx.state, tag.id, id)


def environment_tag_secrets_update(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str, id: str
) -> Variable:
    """Update a secret of a tag. A hidden one stays hidden."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    get_variable(ctx.state, tag.id, id)
    changed = change_variable(ctx.state, tag.id, id, changed_fields(ctx, "name", "value", "secret"))
    _audit(ctx, environment, tag, "update", f"Updated secret {changed.name}", changed.key)
    return changed


def environment_tag_secrets_delete(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str, id: str
) -> None:
    """Delete a secret of a tag."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    deleted = get_variable(ctx.state, tag.id, id)
    delete_variable(ctx.state, tag.id, id)
    _audit(ctx, environment, tag, "delete", f"Deleted secret {deleted.name}", deleted.key)


def environment_tag_secrets_copy(
    ctx: Context[State], project_name: str, environment_name: str, tag_name: str
) -> list[InheritedVariable]:
    """Copy the secrets of another tag, with their values, in place of those of the same names."""
    environment, tag = _own_tag(ctx, project_name, environment_name, tag_name)
    project, names = ctx.state.projects.get(environment.project_id or ""), ctx.body
    source = environments.source_tag(
        ctx, project, names["source_environment"], names["source_tag"], "environments.tags.secrets.get"
    )
    copied = copy_variables(ctx, source.id, tag.id)
    _audit(ctx, environment, tag, "create", f"Copied secrets of {source.name}", tag.id)
    return list(map(InheritedVariable, copied))


def _own_tag(ctx: Context[State], project_name: str, environment_name: str, tag_name: str) -> tuple[Environment, Tag]:
    """Return an environment of the project, and a tag of it."""
    environment = environments.check_own(get_environment(ctx, project_name, environment_name))
    return environment, get_tag(ctx, environment, tag_name)


def _audit(
    ctx: Context[State], environment: Environment, tag: Tag, action: activity.Action, event: str, id: str
) -> None:
    text = f"{event} for tag {tag.name} of environment {environment.name}"
    activity.audit(ctx, environment.project_id or "", action, text, "environment_variable", id, environment.id)
