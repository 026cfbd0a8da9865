"""Tests of inherited environment variables of models, versions and pipeline objects."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.pipelines import PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

PROJECT = "/projects/p/environment-variables"
MODEL = "/projects/p/models/m/environment-variables"
VERSION = "/projects/p/models/m/versions/v/environment-variables"
OBJECT = "/projects/p/pipelines/l/objects/first/environment-variables"


@pytest.fixture(autouse=True)
def _object(factory: Factory) -> None:
    factory.object("first", factory.version())


def create(api: UbiOps, path: str, name: str, value: str, *, secret: bool = False) -> Any:
    return api.post(path, {"name": name, "value": value, "secret": secret})


def visible_variables(api: UbiOps, path: str) -> dict[str, tuple[str | None, str | None, str | None]]:
    """Return value, inheritance type and name of each variable; assert that names are unique."""
    rows = api.get(path)
    variables = {one["name"]: (one["value"], one["inheritance_type"], one["inheritance_name"]) for one in rows}
    assert len(variables) == len(rows)
    return variables


def test_variables_are_inherited_by_lower_levels(api: UbiOps) -> None:
    create(api, PROJECT, "a", "of the project")
    create(api, MODEL, "b", "of the model")
    create(api, VERSION, "c", "of the version")
    of_project, of_model = ("of the project", "project", "p"), ("of the model", "model", "m")
    assert visible_variables(api, MODEL) == {"a": of_project, "b": ("of the model", None, None)}
    assert visible_variables(api, VERSION) == {"a": of_project, "b": of_model, "c": ("of the version", None, None)}
    assert visible_variables(api, OBJECT) == {
        "a": of_project,
        "b": of_model,
        "c": ("of the version", "model_version", "v"),
    }


def test_nearest_variable_overrides_the_others(api: UbiOps) -> None:
    create(api, PROJECT, "a", "of the project")
    create(api, MODEL, "a", "of the model")
    assert visible_variables(api, VERSION) == {"a": ("of the model", "model", "m")}
    hiding = create(api, VERSION, "a", "of the version")
    assert visible_variables(api, MODEL) == {"a": ("of the model", None, None)}
    assert visible_variables(api, VERSION) == {"a": ("of the version", None, None)}
    assert visible_variables(api, OBJECT) == {"a": ("of the version", "model_version", "v")}
    assert [one["value"] for one in api.get(PROJECT)] == ["of the project"]
    api.delete(f"{VERSION}/{hiding['id']}")
    assert visible_variables(api, VERSION) == {"a": ("of the model", "model", "m")}


def test_own_variables_are_listed_before_inherited_ones(api: UbiOps) -> None:
    for path, name in ((PROJECT, "a"), (VERSION, "b"), (MODEL, "c")):
        create(api, path, name, "value")
    assert list(visible_variables(api, VERSION)) == ["b", "c", "a"]


def test_inherited_secret_overrides_without_showing_its_value(api: UbiOps) -> None:
    create(api, PROJECT, "a", "password", secret=True)
    create(api, PROJECT, "b", "open")
    create(api, MODEL, "b", "password", secret=True)
    assert visible_variables(api, VERSION) == {"a": (None, "project", "p"), "b": (None, "model", "m")}
    assert all(one["secret"] for one in api.get(VERSION))


def test_inherited_variable_is_not_found_on_the_lower_level(api: UbiOps) -> None:
    of_project = create(api, PROJECT, "a", "of the project")["id"]
    of_model = create(api, MODEL, "b", "of the model")["id"]
    body = {"name": "a", "value": "changed", "secret": False}
    for one in (f"{MODEL}/{of_project}", f"{VERSION}/{of_project}", f"{VERSION}/{of_model}"):
        for method, sent in (("GET", None), ("PATCH", body), ("DELETE", None)):
            assert_rejected(api.call(method, one, sent), 404, "environment variable")
    assert visible_variables(api, VERSION) == {
        "a": ("of the project", "project", "p"),
        "b": ("of the model", "model", "m"),
    }


def test_variables_are_not_inherited_sideways_or_upwards(api: UbiOps, factory: Factory) -> None:
    factory.version("other")
    factory.version(model=factory.model("m2"))
    factory.version(model=factory.model(project=factory.project("q")))
    create(api, MODEL, "a", "of the model")
    create(api, VERSION, "b", "of the version")
    assert api.get(PROJECT) == []
    assert list(visible_variables(api, MODEL)) == ["a"]
    assert list(visible_variables(api, "/projects/p/models/m/versions/other/environment-variables")) == ["a"]
    assert api.get("/projects/p/models/m2/versions/v/environment-variables") == []
    assert api.get("/projects/q/models/m/versions/v/environment-variables") == []


def test_project_list_has_no_inheritance(api: UbiOps) -> None:
    create(api, PROJECT, "a", "value")
    assert [set(one) for one in api.get(PROJECT)] == [{"id", "name", "value", "secret"}]


def test_empty_inherited_value_is_null(api: UbiOps) -> None:
    create(api, MODEL, "a", "")
    assert visible_variables(api, MODEL) == {"a": (None, None, None)}


def test_renamed_parents_are_shown(api: UbiOps) -> None:
    create(api, MODEL, "a", "value")
    api.patch("/projects/p/models/m", {"name": "renamed"})
    assert visible_variables(api, OBJECT) == {"a": ("value", "model", "renamed")}


def test_connector_object_inherits_no_variables(api: UbiOps, factory: Factory) -> None:
    create(api, PROJECT, "a", "value")
    connector = factories.connector(factory.state, factories.credentials(factory.state, factory.project(), "c"), "k")
    sink = PipelineObject("sink", factory.pipeline().id, "sink", "connector", connector.id)
    factory.state.objects.add(sink.id, sink)
    assert api.get("/projects/p/pipelines/l/objects/sink/environment-variables") == []


def test_variables_of_an_object_require_the_permission(api: UbiOps, factory: Factory) -> None:
    create(api, PROJECT, "a", "value")
    assert_rejected(api("carol-token").call("GET", OBJECT), 404, "'p'")
    factory.role("bob", "model-viewer", factory.model())
    assert_rejected(api("bob-token").call("GET", OBJECT), 403, "pipelines.environment_variables.list")
    factory.role("bob", "pipeline-viewer", factory.pipeline())
    assert list(visible_variables(api("bob-token"), OBJECT)) == ["a"]
    missing = "/projects/p/pipelines/l/objects/second/environment-variables"
    assert_rejected(api.call("GET", missing), 404, "'second'")
