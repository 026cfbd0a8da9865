"""Environment variables of projects, models and versions, and what is inherited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import model_of, pipeline_object_of, project_of, version_of
from projectlink_mock.services.ubiops.results import models
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model, Variable, Version
from projectlink_mock.services.ubiops.updates import only


def project_environment_variables_list(ctx: Context[State], project_name: str) -> list[Variable]:
    """What all models of the project inherit."""
    return ctx.state.variables.filter(owner_id=project_of(ctx, project_name).id)


def project_environment_variables_create(ctx: Context[State], project_name: str) -> Variable:
    """The name is unique in the project, whatever its models define."""
    return _create(ctx, project_of(ctx, project_name).id)


def project_environment_variables_get(ctx: Context[State], project_name: str, id: str) -> Variable:
    """Without the value of a secret."""
    return ctx.state.variables.get_by(owner_id=project_of(ctx, project_name).id, id=id)


def project_environment_variables_delete(ctx: Context[State], project_name: str, id: str) -> None:
    """What it was hidden by stays."""
    _delete(ctx, project_of(ctx, project_name).id, id)


def project_environment_variables_update(ctx: Context[State], project_name: str, id: str) -> Variable:
    """A secret stays one."""
    return _update(ctx, project_of(ctx, project_name).id, id)


def model_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str
) -> list[models.InheritedVariable]:
    """Its own, and those of the project that these do not hide."""
    model = model_of(ctx, project_name, model_name)
    return _visible([_own(ctx, model.id), _of_project(ctx, model.project_id)])


def model_environment_variables_create(ctx: Context[State], project_name: str, model_name: str) -> Variable:
    """One of the project with the same name is hidden by it."""
    return _create(ctx, model_of(ctx, project_name, model_name).id)


def model_environment_variables_get(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """What is inherited is not found here."""
    return ctx.state.variables.get_by(owner_id=model_of(ctx, project_name, model_name).id, id=id)


def model_environment_variables_delete(ctx: Context[State], project_name: str, model_name: str, id: str) -> None:
    """One of the project that it hid is seen again."""
    _delete(ctx, model_of(ctx, project_name, model_name).id, id)


def model_environment_variables_update(ctx: Context[State], project_name: str, model_name: str, id: str) -> Variable:
    """What is inherited is not found here, and a secret stays one."""
    return _update(ctx, model_of(ctx, project_name, model_name).id, id)


def model_version_environment_variables_list(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> list[models.InheritedVariable]:
    """Its own, and those of the model and of the project that nothing nearer hides."""
    found = version_of(ctx, project_name, model_name, version)
    model = ctx.state.models.get(found.model_id)
    return _visible([_own(ctx, found.id), _of_model(ctx, model), _of_project(ctx, found.project_id)])


def model_version_environment_variables_create(
    ctx: Context[State], project_name: str, model_name: str, version: str
) -> Variable:
    """One of the model or the project with the same name is hidden by it."""
    return _create(ctx, version_of(ctx, project_name, model_name, version).id)


def model_version_environment_variables_get(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """What is inherited is not found here."""
    return ctx.state.variables.get_by(owner_id=version_of(ctx, project_name, model_name, version).id, id=id)


def model_version_environment_variables_delete(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> None:
    """One of the model or the project that it hid is seen again."""
    _delete(ctx, version_of(ctx, project_name, model_name, version).id, id)


def model_version_environment_variables_update(
    ctx: Context[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """What is inherited is not found here, and a secret stays one."""
    return _update(ctx, version_of(ctx, project_name, model_name, version).id, id)


def pipeline_object_environment_variables_list(
    ctx: Context[State], project_name: str, pipeline_name: str, name: str
) -> list[models.InheritedVariable]:
    """What its version sees, all of it inherited. A connector sees nothing."""
    found = pipeline_object_of(ctx, project_name, pipeline_name, name)
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
    changed = replace(variable, **only(ctx, "name", "value", "secret"))
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
    """The variables of all levels, nearest first: of those with the same name, the nearest alone."""
    nearest: dict[str, models.InheritedVariable] = {}
    for level in levels:
        for one in level:
            nearest.setdefault(one.variable.name, one)
    return list(nearest.values())
