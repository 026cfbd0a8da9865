"""Models."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import known_project, model_of, project_of, visible
from projectlink_mock.services.ubiops.cascade import remove_model
from projectlink_mock.services.ubiops.results import models
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Model
from projectlink_mock.services.ubiops.updates import fields_of, only


def models_list(ctx: Context[State], project_name: str) -> list[models.ModelView]:
    """Who has roles on some models only is shown these."""
    project = known_project(ctx, project_name)
    found = visible(ctx, project, ctx.state.models.filter(project_id=project.id))
    return [models.model(ctx.state, one) for one in found]


def models_create(ctx: Context[State], project_name: str) -> models.ModelView:
    """A structured side needs fields, a plain one has none."""
    project, body, now = project_of(ctx, project_name), ctx.body, ctx.now()
    model = Model(
        id=ctx.new_id(),
        project_id=project.id,
        name=body["name"],
        description=body.get("description", ""),
        input_type=body["input_type"],
        output_type=body["output_type"],
        input_fields=fields_of(body["input_type"], body.get("input_fields"), "input"),
        output_fields=fields_of(body["output_type"], body.get("output_fields"), "output"),
        created_at=now,
        updated_at=now,
    )
    return models.model(ctx.state, ctx.state.models.add(model.id, model))


def models_get(ctx: Context[State], project_name: str, model_name: str) -> models.ModelView:
    """As it is now, the number of its versions counted."""
    return models.model(ctx.state, model_of(ctx, project_name, model_name))


def models_delete(ctx: Context[State], project_name: str, model_name: str) -> None:
    """Not while a pipeline refers to one of its versions."""
    model = model_of(ctx, project_name, model_name)
    if ctx.state.objects.count(reference_id=model.id):
        raise Conflict(
            f"A pipeline refers to a version of the model {model.name!r}: take it out of there first.",
            rule("model-in-pipeline"),
        )
    remove_model(ctx.state, model)


def models_update(ctx: Context[State], project_name: str, model_name: str) -> models.ModelView:
    """Nothing but name and description can change."""
    model = model_of(ctx, project_name, model_name)
    changed = replace(model, **only(ctx, "name", "description"), updated_at=ctx.now())
    return models.model(ctx.state, ctx.state.models.replace(model.id, changed))
