"""The demo's pipeline, and requests that were made."""

from __future__ import annotations

from projectlink_mock.ubiops.seed import making
from projectlink_mock.ubiops.state import State


def add(state: State) -> None:
    """A pipeline with an object of the version, which is where its input goes."""
    project = state.projects.find(name="project_name_example")
    model = state.models.find(project_id=project.id, name="model_name_example")
    version = state.versions.find(model_id=model.id, name="version_example")
    pipeline = making.pipeline(state, project, "pipeline_name_example", {"input_field": "double"})
    first = making.model_object(state, pipeline, "name_example", version)
    making.attachment(state, None, first, {"input_field": "input"})
