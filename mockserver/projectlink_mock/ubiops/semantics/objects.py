"""Objects of pipelines, and how they are attached to each other."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import pipelines


def pipeline_objects_list(ctx: Ctx[State], project_name: str, pipeline_name: str) -> list[pipelines.ObjectView]:
    """List the objects of a pipeline."""
    raise todo()


def pipeline_objects_create(ctx: Ctx[State], project_name: str, pipeline_name: str) -> pipelines.ObjectView:
    """Add an object to a pipeline."""
    raise todo()


def pipeline_objects_get(ctx: Ctx[State], project_name: str, pipeline_name: str, name: str) -> pipelines.ObjectView:
    """Read an object of a pipeline."""
    raise todo()


def pipeline_objects_delete(ctx: Ctx[State], project_name: str, pipeline_name: str, name: str) -> None:
    """Delete an object of a pipeline."""
    raise todo()


def pipeline_objects_update(ctx: Ctx[State], project_name: str, pipeline_name: str, name: str) -> pipelines.ObjectView:
    """Rename an object of a pipeline, or point it to another version of its model."""
    raise todo()


def pipeline_object_attachments_list(
    ctx: Ctx[State], project_name: str, pipeline_name: str
) -> list[pipelines.AttachmentView]:
    """List the attachments in a pipeline."""
    raise todo()


def pipeline_object_attachments_create(
    ctx: Ctx[State], project_name: str, pipeline_name: str
) -> pipelines.AttachmentView:
    """Attach an object of a pipeline to another."""
    raise todo()


def pipeline_object_attachments_source_get(
    ctx: Ctx[State], project_name: str, pipeline_name: str, source_name: str
) -> list[pipelines.AttachmentView]:
    """List the attachments that start from an object."""
    raise todo()


def pipeline_object_attachments_get(
    ctx: Ctx[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> pipelines.AttachmentView:
    """Read the attachment of one object to another."""
    raise todo()


def pipeline_object_attachments_delete(
    ctx: Ctx[State], project_name: str, pipeline_name: str, source_name: str, destination_name: str
) -> None:
    """Detach an object of a pipeline from another."""
    raise todo()
