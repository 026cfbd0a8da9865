"""Handlers of environment variables of projects, models and versions, and their inheritance."""

from __future__ import annotations

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import get_model, get_pipeline_object, get_version
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model, Variable, Version
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.variables import (
    InheritedVariable,
    Level,
    change_variable,
    create_variable,
    delete_variable,
    get_variable,
    inherited_level,
    own_level,
    visible_variables,
)


def project_environment_variables_list(ctx: Context[State], project_name: str) -> list[Variable]:
    """Return the variables of a project, which all its models inherit."""
    return ctx.state.variables.filter(owner_id=get_project(ctx, project_name).id)


def project_environment_variables_create(ctx: Context[State], project_name: str) -> Variable:
    """Create a variable of a project; its name must be unique among these."""
    return _create(ctx, get_project(ctx, project_name).id)


def project_environment_variables_get(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Return a variable of a project, without the value of a secret."""
    return get_variable(ctx.state, get_project(ctx, project_name).id, id)


def project_environment_variables_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Delete a variable of a project; those of models that override it stay."""
    delete_variable(ctx.state, get_project(ctx, project_name).id, id)


def project_environment_variables_update(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Update a variable of a project. A secret stays a secret."""
    return _update(ctx, get_project(ctx, project_name).id, id)


def model_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str
) -> list[InheritedVariable]:
    """Return the variables of a model, and those of the project that it does not override."""
    model = get_model(ctx, project_name, model_name)
    return visible_variables([own_level(ctx.state, model.id), _of_project(ctx, model.project_id)])


def model_environment_variables_create(ctx: Context[State], project_name: str, model_name: str) -> Variable:
    """Create a variable of a model; it overrides one of the project with this name."""
    return _create(ctx, get_model(ctx, project_name, model_name).id)


def model_environment_variables_get(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """Return a variable of a model. Inherited ones are not found."""
    return get_variable(ctx.state, get_model(ctx, project_name, model_name).id, id)


def model_environment_variables_delete(ctx: Context[State], project_name: str, model_name: str, id: str) -> None:
    """Delete a variable of a model; one of the project that it overrides is inherited again."""
    delete_variable(ctx.state, get_model(ctx, project_name, model_name).id, id)


def model_environment_variables_update(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """Update a variable of a model. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_model(ctx, project_name, model_name).id, id)


def model_version_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[InheritedVariable]:
    """Return the variables of a version, and inherited ones that it does not override."""
    found = get_version(ctx, project_name, model_name, version)
    model = ctx.state.models.get(found.model_id)
    return visible_variables(
        [own_level(ctx.state, found.id), _of_model(ctx, model), _of_project(ctx, found.project_id)]
    )


def model_version_environment_variables_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> Variable:
    """Create a variable of a version; it overrides inherited ones with this name."""
    return _create(ctx, get_version(ctx, project_name, model_name, version).id)


def model_version_environment_variables_get(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Return a variable of a version. Inherited ones are not found."""
    return get_variable(ctx.state, get_version(ctx, project_name, model_name, version).id, id)


def model_version_environment_variables_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> None:
    """Delete a variable of a version; one that it overrides is inherited again."""
    delete_variable(ctx.state, get_version(ctx, project_name, model_name, version).id, id)


def model_version_environment_variables_update(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Update a variable of a version. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_version(ctx, project_name, model_name, version).id, id)


def pipeline_object_environment_variables_list(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> list[InheritedVariable]:
    """Return the variables that the object's version inherits; none for a connector."""
    found = get_pipeline_object(ctx, project_name, pipeline_name, name)
    if found.version_id is None:
        return []
    version = ctx.state.versions.get(found.version_id)
    model = ctx.state.models.get(version.model_id)
    return visible_variables([_of_version(ctx, version), _of_model(ctx, model), _of_project(ctx, version.project_id)])


def _create(ctx: Context[State], owner_id: str) -> Variable:
    return create_variable(ctx, owner_id, ctx.body["name"], ctx.body.get("value", ""), secret=ctx.body["secret"])


def _update(ctx: Context[State], owner_id: str, id: str) -> Variable:
    get_variable(ctx.state, owner_id, id)
    return change_variable(ctx.state, owner_id, id, changed_fields(ctx, "name", "value", "secret"))


def _of_version(ctx: Context[State], version: Version) -> Level:
    return inherited_level(ctx.state, version.id, "model_version", version.name)


def _of_model(ctx: Context[State], model: Model) -> Level:
    return inherited_level(ctx.state, model.id, "model", model.name)


def _of_project(ctx: Context[State], project_id: str) -> Level:
    return inherited_level(ctx.state, project_id, "project", ctx.state.projects.get(project_id).name)
