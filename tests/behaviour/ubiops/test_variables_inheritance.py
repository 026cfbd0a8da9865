"""What models, versions and objects of pipelines inherit of environment variables, and what hides what."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.pipelines import PipelineObject
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

PROJECT = "/projects/p/environment-variables"
MODEL = "/projects/p/models/m/environment-variables"
VERSION = "/projects/p/models/m/versions/v/environment-variables"
OBJECT = "/projects/p/pipelines/l/objects/first/environment-variables"


@pytest.fixture(autouse=True)
def _object(given: Given) -> None:
    given.object("first", given.version())


def create(api: UbiOps, path: str, name: str, value: str, *, secret: bool = False) -> Any:
    return api.post(path, {"name": name, "value": value, "secret": secret})


def seen(api: UbiOps, path: str) -> dict[str, tuple[str | None, str | None, str | None]]:
    """Value, inheritance type and name of each variable; none is listed twice."""
    rows = api.get(path)
    variables = {one["name"]: (one["value"], one["inheritance_type"], one["inheritance_name"]) for one in rows}
    assert len(variables) == len(rows)
    return variables


def test_variables_are_inherited_by_what_is_below(api: UbiOps) -> None:
    create(api, PROJECT, "a", "of the project")
    create(api, MODEL, "b", "of the model")
    create(api, VERSION, "c", "of the version")
    of_project, of_model = ("of the project", "project", "p"), ("of the model", "model", "m")
    assert seen(api, MODEL) == {"a": of_project, "b": ("of the model", None, None)}
    assert seen(api, VERSION) == {"a": of_project, "b": of_model, "c": ("of the version", None, None)}
    assert seen(api, OBJECT) == {"a": of_project, "b": of_model, "c": ("of the version", "model_version", "v")}


def test_the_nearest_variable_hides_the_others(api: UbiOps) -> None:
    create(api, PROJECT, "a", "of the project")
    create(api, MODEL, "a", "of the model")
    assert seen(api, VERSION) == {"a": ("of the model", "model", "m")}
    hiding = create(api, VERSION, "a", "of the version")
    assert seen(api, MODEL) == {"a": ("of the model", None, None)}
    assert seen(api, VERSION) == {"a": ("of the version", None, None)}
    assert seen(api, OBJECT) == {"a": ("of the version", "model_version", "v")}
    assert [one["value"] for one in api.get(PROJECT)] == ["of the project"]
    api.delete(f"{VERSION}/{hiding['id']}")
    assert seen(api, VERSION) == {"a": ("of the model", "model", "m")}


def test_own_variables_come_first_and_the_project_s_last(api: UbiOps) -> None:
    for path, name in ((PROJECT, "a"), (VERSION, "b"), (MODEL, "c")):
        create(api, path, name, "value")
    assert list(seen(api, VERSION)) == ["b", "c", "a"]


def test_inherited_secrets_show_no_value_and_hide_all_the_same(api: UbiOps) -> None:
    create(api, PROJECT, "a", "password", secret=True)
    create(api, PROJECT, "b", "open")
    create(api, MODEL, "b", "password", secret=True)
    assert seen(api, VERSION) == {"a": (None, "project", "p"), "b": (None, "model", "m")}
    assert all(one["secret"] for one in api.get(VERSION))


def test_what_is_inherited_is_not_found_below(api: UbiOps) -> None:
    of_project = create(api, PROJECT, "a", "of the project")["id"]
    of_model = create(api, MODEL, "b", "of the model")["id"]
    body = {"name": "a", "value": "changed", "secret": False}
    for one in (f"{MODEL}/{of_project}", f"{VERSION}/{of_project}", f"{VERSION}/{of_model}"):
        for method, sent in (("GET", None), ("PATCH", body), ("DELETE", None)):
            assert_refused(api.call(method, one, sent), 404, "environment variable")
    assert seen(api, VERSION) == {"a": ("of the project", "project", "p"), "b": ("of the model", "model", "m")}


def test_nothing_is_inherited_sideways_or_upwards(api: UbiOps, given: Given) -> None:
    given.version("other")
    given.version(model=given.model("m2"))
    given.version(model=given.model(project=given.project("q")))
    create(api, MODEL, "a", "of the model")
    create(api, VERSION, "b", "of the version")
    assert api.get(PROJECT) == []
    assert list(seen(api, MODEL)) == ["a"]
    assert list(seen(api, "/projects/p/models/m/versions/other/environment-variables")) == ["a"]
    assert api.get("/projects/p/models/m2/versions/v/environment-variables") == []
    assert api.get("/projects/q/models/m/versions/v/environment-variables") == []


def test_the_project_s_list_has_no_inheritance(api: UbiOps) -> None:
    create(api, PROJECT, "a", "value")
    assert [set(one) for one in api.get(PROJECT)] == [{"id", "name", "value", "secret"}]


def test_an_empty_value_is_null_where_the_service_s_own_client_wants_it(api: UbiOps) -> None:
    create(api, MODEL, "a", "")
    assert seen(api, MODEL) == {"a": (None, None, None)}


def test_new_names_of_parents_are_shown(api: UbiOps) -> None:
    create(api, MODEL, "a", "value")
    api.patch("/projects/p/models/m", {"name": "renamed"})
    assert seen(api, OBJECT) == {"a": ("value", "model", "renamed")}


def test_a_connector_in_a_pipeline_sees_nothing(api: UbiOps, given: Given) -> None:
    create(api, PROJECT, "a", "value")
    connector = factories.connector(given.state, factories.credentials(given.state, given.project(), "c"), "k")
    sink = PipelineObject("sink", given.pipeline().id, "sink", "connector", connector.id)
    given.state.objects.add(sink.id, sink)
    assert api.get("/projects/p/pipelines/l/objects/sink/environment-variables") == []


def test_reading_what_an_object_sees_needs_the_permission(api: UbiOps, given: Given) -> None:
    create(api, PROJECT, "a", "value")
    assert_refused(api("carol-token").call("GET", OBJECT), 404, "'p'")
    given.role("bob", "model-viewer", given.model())
    assert_refused(api("bob-token").call("GET", OBJECT), 403, "pipelines.environment_variables.list")
    given.role("bob", "pipeline-viewer", given.pipeline())
    assert list(seen(api("bob-token"), OBJECT)) == ["a"]
    missing = "/projects/p/pipelines/l/objects/second/environment-variables"
    assert_refused(api.call("GET", missing), 404, "'second'")
