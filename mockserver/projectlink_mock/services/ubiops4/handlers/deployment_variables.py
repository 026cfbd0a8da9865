"""Handlers of environment variables of deployments and versions: inheritance and copies."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import deployment_of, get_deployment, get_version
from projectlink_mock.services.ubiops4.activity import Action, audit
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version
from projectlink_mock.services.ubiops4.state.projects import Variable
from projectlink_mock.services.ubiops4.variables import variable_levels
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.variables import (
    InheritedVariable,
    change_variable,
    create_variable,
    delete_variable,
    get_variable,
    visible_variables,
)

_Owner = Deployment | Version


def deployment_environment_variables_list(
    ctx: Context[State], project_name: str, deployment_name: str
) -> list[InheritedVariable]:
    """Return the variables of a deployment, and those of the project that it does not override."""
    return visible_variables(variable_levels(ctx.state, get_deployment(ctx, project_name, deployment_name)))


def deployment_environment_variables_create(ctx: Context[State], project_name: str, deployment_name: str) -> Variable:
    """Create a variable of a deployment; it overrides one of the project with this name."""
    return _create(ctx, get_deployment(ctx, project_name, deployment_name))


def deployment_environment_variables_get(
    ctx: Context[State], project_name: str, deployment_name: str, id: str
) -> Variable:
    """Return a variable of a deployment. Inherited ones are not found."""
    return get_variable(ctx.state, get_deployment(ctx, project_name, deployment_name).id, id)


def deployment_environment_variables_update(
    ctx: Context[State], project_name: str, deployment_name: str, id: str
) -> Variable:
    """Update a variable of a deployment. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_deployment(ctx, project_name, deployment_name), id)


def deployment_environment_variables_delete(
    ctx: Context[State], project_name: str, deployment_name: str, id: str
) -> None:
    """Delete a variable of a deployment; one of the project that it overrides is inherited again."""
    _delete(ctx, get_deployment(ctx, project_name, deployment_name), id)


def deployment_environment_variables_copy(
    ctx: Context[State], project_name: str, deployment_name: str
) -> list[InheritedVariable]:
    """Copy the variables of another deployment or version to a deployment."""
    return _copy(ctx, get_deployment(ctx, project_name, deployment_name))


def deployment_version_environment_variables_list(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[InheritedVariable]:
    """Return the variables of a version, and inherited ones that it does not override."""
    return visible_variables(variable_levels(ctx.state, get_version(ctx, project_name, deployment_name, version)))


def deployment_version_environment_variables_create(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> Variable:
    """Create a variable of a version; it overrides inherited ones with this name."""
    return _create(ctx, get_version(ctx, project_name, deployment_name, version))


def deployment_version_environment_variables_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, id: str
) -> Variable:
    """Return a variable of a version. Inherited ones are not found."""
    return get_variable(ctx.state, get_version(ctx, project_name, deployment_name, version).id, id)


def deployment_version_environment_variables_update(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, id: str
) -> Variable:
    """Update a variable of a version. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_version(ctx, project_name, deployment_name, version), id)


def deployment_version_environment_variables_delete(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, id: str
) -> None:
    """Delete a variable of a version; one that it overrides is inherited again."""
    _delete(ctx, get_version(ctx, project_name, deployment_name, version), id)


def deployment_version_environment_variables_copy(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[InheritedVariable]:
    """Copy the variables of another deployment or version to a version."""
    return _copy(ctx, get_version(ctx, project_name, deployment_name, version))


def _create(ctx: Context[State], owner: _Owner) -> Variable:
    body = ctx.body
    created = create_variable(ctx, owner.id, body["name"], body["value"], secret=body["secret"])
    _audit(ctx, "create", f"Created environment variable {created.name}", owner)
    return created


def _update(ctx: Context[State], owner: _Owner, id: str) -> Variable:
    changed = change_variable(ctx.state, owner.id, id, changed_fields(ctx, "name", "value", "secret"))
    _audit(ctx, "update", f"Updated environment variable {changed.name}", owner)
    return changed


def _delete(ctx: Context[State], owner: _Owner, id: str) -> None:
    name = get_variable(ctx.state, owner.id, id).name
    delete_variable(ctx.state, owner.id, id)
    _audit(ctx, "delete", f"Deleted environment variable {name}", owner)


def _copy(ctx: Context[State], owner: _Owner) -> list[InheritedVariable]:
    """Copy the variables that the source itself defines; those of the same name keep their ids."""
    table, copied = ctx.state.variables, []
    for one in table.filter(owner_id=_source(ctx, owner.project_id).id):
        previous = table.find_by(owner_id=owner.id, name=one.name)
        id = ctx.new_id() if previous is None else previous.id
        copy = Variable(id, owner.id, one.name, one.value, one.secret)
        copied.append(table.add(copy.key, copy) if previous is None else table.replace(copy.key, copy))
    _audit(ctx, "create", f"Copied {len(copied)} environment variables", owner)
    return [InheritedVariable(one) for one in copied]


def _source(ctx: Context[State], project_id: str) -> _Owner:
    """Return the deployment or version that the body names, whose variables the caller may list."""
    state, body = ctx.state, ctx.body
    version = body.get("source_version")
    kind = "deployment" if version is None else "deployment_version"
    permission = state.permissions.operations[f"{kind}_environment_variables_list"]
    deployment = deployment_of(ctx, state.projects.get(project_id), body["source_deployment"], permission)
    return deployment if version is None else state.versions.get_by(deployment_id=deployment.id, name=version)


def _audit(ctx: Context[State], action: Action, event: str, owner: _Owner) -> None:
    if isinstance(owner, Deployment):
        deployment, target = owner, f"deployment {owner.name}"
    else:
        deployment = ctx.state.deployments.get(owner.deployment_id)
        target = f"version {owner.name} of deployment {deployment.name}"
    audit(ctx, owner.project_id, action, f"{event} for {target}", "deployment", deployment.id)
