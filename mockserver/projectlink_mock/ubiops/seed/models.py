"""The demo's model and version, its variables and blobs."""

from __future__ import annotations

from projectlink_mock.ubiops.seed import making
from projectlink_mock.ubiops.state import State


def add(state: State) -> None:
    """A model with the fields of the documented requests, and a version that is available."""
    project = state.projects.find(name="project_name_example")
    model = making.model(state, project, "model_name_example", {"input": "double"}, {"output": "double"})
    making.version(state, model, "version_example")
