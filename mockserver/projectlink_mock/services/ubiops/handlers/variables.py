"""Handlers of environment variables of projects, models and versions, and their inheritance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import get_model, get_pipeline_object, get_project, get_version
from projectlink_mock.services.ubiops.request_body import changed_fields
from projectlink_mock.services.ubiops.results import models
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model, Variable, Version


def project_environment_variables_list(ctx: Context[State], project_name: str) -> list[Variable]:
    """Return the variables of a project, which all its models inherit."""
    return ctx.state.variables.filter(owner_id=get_project(ctx, project_name).id)


def project_environment_variables_create(ctx: Context[State], project_name: str) -> Variable:
    """Create a variable of a project; its name must be unique among these."""
    return _create(ctx, get_project(ctx, project_name).id)


def project_environment_variables_get(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Return a variable of a project, without the value of a secret."""
    return ctx.state.variables.get_by(owner_id=get_project(ctx, project_name).id, id=id)


def project_environment_variables_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """Delete a variable of a project; those of models that override it stay."""
    _delete(ctx, get_project(ctx, project_name).id, id)


def project_environment_variables_update(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Update a variable of a project. A secret stays a secret."""
    return _update(ctx, get_project(ctx, project_name).id, id)


def model_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str
) -> list[models.InheritedVariable]:
    """Return the variables of a model, and those of the project that it does not override."""
    model = get_model(ctx, project_name, model_name)
    return _visible([_own(ctx, model.id), _of_project(ctx, model.project_id)])


def model_environment_variables_create(ctx: Context[State], project_name: str, model_name: str) -> Variable:
    """Create a variable of a model; it overrides one of the project with this name."""
    return _create(ctx, get_model(ctx, project_name, model_name).id)


def model_environment_variables_get(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """Return a variable of a model. Inherited ones are not found."""
    return ctx.state.variables.get_by(owner_id=get_model(ctx, project_name, model_name).id, id=id)


def model_environment_variables_delete(ctx: Context[State], project_name: str, model_name: str, id: str) -> None:
    """Delete a variable of a model; one of the project that it overrides is inherited again."""
    _delete(ctx, get_model(ctx, project_name, model_name).id, id)


def model_environment_variables_update(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """Update a variable of a model. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_model(ctx, project_name, model_name).id, id)


def model_version_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[models.InheritedVariable]:
    """Return the variables of a version, and inherited ones that it does not override."""
    found = get_version(ctx, project_name, model_name, version)
    model = ctx.state.models.get(found.model_id)
    return _visible([_own(ctx, found.id), _of_model(ctx, model), _of_project(ctx, found.project_id)])


def model_version_environment_variables_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> Variable:
    """Create a variable of a version; it overrides inherited ones with this name."""
    return _create(ctx, get_version(ctx, project_name, model_name, version).id)


def model_version_environment_variables_get(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Return a variable of a version. Inherited ones are not found."""
    return ctx.state.variables.get_by(owner_id=get_version(ctx, project_name, model_name, version).id, id=id)


def model_version_environment_variables_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> None:
    """Delete a variable of a version; one that it overrides is inherited again."""
    _delete(ctx, get_version(ctx, project_name, model_name, version).id, id)


def model_version_environment_variables_update(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Update a variable of a version. Inherited ones are not found; a secret stays a secret."""
    return _update(ctx, get_version(ctx, project_name, model_name, version).id, id)


def pipeline_object_environment_variables_list(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> list[models.InheritedVariable]:
    """Return the variables that the object's version inherits; none for a connector."""
    found = get_pipeline_object(ctx, project_name, pipeline_name, name)
    if found.version_id is None:
        return []
    version = ctx.state.versions.get(found.version_id)
    model = ctx.state.models.get(version.model_id)
    return _visible([_of_version(ctx, version), _of_model(ctx, model), _of_project(ctx, version.project_id)])


def _create(ctx: Context[State], owner_id: str) -> Variable:
    body, id = ctx.body, ctx.new_id()
    variable = Variable(id, owner_id, body["name"], body.get("value", ""), body["secret"])
    return ctx.state.variables.add(f"{owner_id}/{id}", variable)


def _update(ctx: Context[State], owner_id: str, id: str) -> Variable:
    variable = ctx.state.variables.get_by(owner_id=owner_id, id=id)
    changed = replace(variable, **changed_fields(ctx, "name", "value", "secret"))
    if variable.secret and not changed.secret:
        raise BadRequest(f"{variable.name} is a secret and stays one.", rule("secret-stays-secret"))
    return ctx.state.variables.replace(f"{owner_id}/{id}", changed)


def _delete(ctx: Context[State], owner_id: str, id: str) -> None:
    ctx.state.variables.get_by(owner_id=owner_id, id=id)
    ctx.state.variables.delete(f"{owner_id}/{id}")


_Level = Iterable[models.InheritedVariable]


def _own(ctx: Context[State], owner_id: str) -> _Level:
    return map(models.InheritedVariable, ctx.state.variables.filter(owner_id=owner_id))


def _of_version(ctx: Context[State], version: Version) -> _Level:
    return _inherited(ctx, version.id, "model_version", version.name)


def _of_model(ctx: Context[State], model: Model) -> _Level:
    return _inherited(ctx, model.id, "model", model.name)


def _of_project(ctx: Context[State], project_id: str) -> _Level:
    return _inherited(ctx, project_id, "project", ctx.state.projects.get(project_id).name)


def _inherited(ctx: Context[State], owner_id: str, kind: str, name: str) -> _Level:
    return (models.InheritedVariable(one, kind, name) for one in ctx.state.variables.filter(owner_id=owner_id))


def _visible(levels: Iterable[_Level]) -> list[models.InheritedVariable]:
    """Return the variables of all levels, nearest first; nearer variables override others of the same name."""
    nearest: dict[str, models.InheritedVariable] = {}
    for level in levels:
        for one in level:
            nearest.setdefault(one.variable.name, one)
    return list(nearest.values())
