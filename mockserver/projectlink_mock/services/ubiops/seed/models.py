"""The demo's models and versions, its variables and blobs."""

from __future__ import annotations

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.factories import LONG_AGO
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Blob, Model, Version
from projectlink_mock.services.ubiops.state.projects import Project

_LIFETIME = 100 * 365 * 24 * 3600


def add(state: State) -> None:
    """All that the documented examples name, and a structured model beside it.

    The others are plain: they take any request, such as those of the examples, which are empty.

    The examples delete that model and its version, so no pipeline refers to them: those of the demo have a
    model of their own.
    """
    project = state.projects.get_by(name="project_name_example")
    model = factories.model(state, project, "model_name_example")
    version = factories.version(state, model, "version_example")
    structured = factories.model(state, project, "structured-model", {"input": "double"}, {"output": "double"})
    for one in (model, factories.model(state, project, "model-in-pipeline"), structured):
        factories.version(state, one, "v1")
    _add_variables(state, project, model, version)
    _add_blob(state, project)


def _add_variables(state: State, project: Project, model: Model, version: Version) -> None:
    """On each level the one of the examples, and another; those of the model and the version hide inherited ones."""
    factories.variable(state, project.id, "database_schema", "public", id="id_example")
    factories.variable(state, project.id, "database_password", "password", secret=True)
    factories.variable(state, model.id, "model_variable_a", "some_value", id="id_example")
    factories.variable(state, model.id, "database_schema", "private")
    factories.variable(state, version.id, "version_variable", "another one", id="id_example")
    factories.variable(state, version.id, "model_variable_a", "another_value")


def _add_blob(state: State, project: Project) -> None:
    """A blob that outlives the demo."""
    id, content = "blob_id_example", b"The content of a blob.\n"
    blob = Blob(id, project.id, "original-filename.txt", "text/plain", content, _LIFETIME, LONG_AGO)
    state.blobs.add(id, blob)
