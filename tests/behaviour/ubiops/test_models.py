"""Tests of models: types, fields, names, permissions and deletion."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

MODELS = "/projects/p/models"
X, Y = {"name": "x", "data_type": "int"}, {"name": "y", "data_type": "double"}
STRUCTURED = {
    "name": "m",
    "input_type": "structured",
    "output_type": "structured",
    "input_fields": [X, Y],
    "output_fields": [Y],
}
PLAIN = {"name": "m", "input_type": "plain", "output_type": "plain"}
DATA_TYPES = ("int", "string", "double", "bool", "timestamp", "array_int", "array_double", "array_string", "blob")


def test_structured_model_is_created_with_its_fields(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api.set_clock("2020-06-18T08:32:14.876451Z")
    created = api.post(MODELS, STRUCTURED)
    assert created == {
        "id": created["id"],
        "project": "p",
        "description": "",
        "creation_date": "2020-06-18T08:32:14.876451Z",
        "last_updated": "2020-06-18T08:32:14.876451Z",
        "number_of_versions": 0,
        **STRUCTURED,
    }
    assert api.get(f"{MODELS}/m") == created
    assert api.get(MODELS) == [created]


@pytest.mark.parametrize("fields", [{}, {"input_fields": [], "output_fields": []}])
def test_plain_fields_are_omitted_or_empty(api: UbiOps, factory: Factory, fields: dict[str, Any]) -> None:
    factory.project()
    created = api.post(MODELS, {**PLAIN, **fields, "description": "Model one"})
    assert (created["input_fields"], created["output_fields"]) == ([], [])
    assert created["description"] == "Model one"


@pytest.mark.parametrize("side", ["input", "output"])
@pytest.mark.parametrize("data_type", DATA_TYPES)
def test_field_accepts_every_data_type(api: UbiOps, factory: Factory, side: str, data_type: str) -> None:
    factory.project()
    field = {"name": "a field", "data_type": data_type}
    assert api.post(MODELS, {**PLAIN, f"{side}_type": "structured", f"{side}_fields": [field]})[f"{side}_fields"] == [
        field
    ]


@pytest.mark.parametrize("side", ["input", "output"])
@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        ("plain", [X], "plain"),
        ("structured", [], "needs fields"),
        ("structured", None, "_fields"),
        ("structured", [X, {**X, "data_type": "string"}], "not unique"),
        ("structured", [{**X, "data_type": "float"}], "data_type"),
        ("structured", [{**X, "name": ""}], "name"),
        ("structured", [{"name": "x"}], "data_type"),
        ("structured", "x", "_fields"),
        ("blob", [X], "_type"),
    ],
)
def test_types_and_fields_must_match(
    api: UbiOps, factory: Factory, side: str, kind: str, fields: Any, words: str
) -> None:
    factory.project()
    assert_rejected(api.call("POST", MODELS, {**PLAIN, f"{side}_type": kind, f"{side}_fields": fields}), 400, words)
    assert api.get(MODELS) == []


@pytest.mark.parametrize("side", ["input", "output"])
def test_structured_type_requires_fields(api: UbiOps, factory: Factory, side: str) -> None:
    factory.project()
    assert_rejected(api.call("POST", MODELS, {**PLAIN, f"{side}_type": "structured"}), 400, side, "needs fields")


@pytest.mark.parametrize("missing", PLAIN)
def test_model_requires_name_and_types(api: UbiOps, factory: Factory, missing: str) -> None:
    factory.project()
    body = {name: value for name, value in PLAIN.items() if name != missing}
    assert_rejected(api.call("POST", MODELS, body), 400, missing)


@pytest.mark.parametrize("name", ["", " ", "a b", "-a", ".a", "ä", "a/b", "a\n", "a" * 65, None, 1])
def test_invalid_names_are_rejected(api: UbiOps, factory: Factory, name: Any) -> None:
    factory.model("m2")
    assert_rejected(api.call("POST", MODELS, {**PLAIN, "name": name}), 400, "name")
    assert_rejected(api.call("PATCH", f"{MODELS}/m2", {"name": name}), 400, "name")


def test_names_are_unique_within_a_project(api: UbiOps, factory: Factory) -> None:
    factory.model("m")
    factory.model("other")
    factory.project("q")
    assert_rejected(api.call("POST", MODELS, PLAIN), 409, "'m'")
    assert_rejected(api.call("PATCH", f"{MODELS}/other", {"name": "m", "description": "changed"}), 409, "'m'")
    assert api.get(f"{MODELS}/other")["description"] == ""
    assert api.post("/projects/q/models", PLAIN)["project"] == "q"


def test_update_changes_only_given_name_and_description(api: UbiOps, factory: Factory) -> None:
    factory.model()
    before = api.get(f"{MODELS}/m")
    api.set_clock("2020-06-19T10:52:23.124784Z")
    changed = {"description": "New", "last_updated": "2020-06-19T10:52:23.124784Z"}
    assert api.patch(f"{MODELS}/m", {"description": "New"}) == {**before, **changed}
    assert api.patch(f"{MODELS}/m", {"name": "m"})["name"] == "m"
    assert api.patch(f"{MODELS}/m", {"name": "new"}) == {**before, **changed, "name": "new"}
    assert api.get(f"{MODELS}/new")["id"] == before["id"]
    assert api.call("GET", f"{MODELS}/m").status == 404


def test_renamed_model_is_shown_everywhere(api: UbiOps, factory: Factory) -> None:
    factory.object("first", factory.version())
    api.patch(f"{MODELS}/m", {"name": "new"})
    assert api.get(f"{MODELS}/new/versions/v")["model"] == "new"
    assert api.get("/projects/p/pipelines/l/objects/first")["reference_name"] == "new"


@pytest.mark.parametrize(
    "change",
    [{"input_type": "plain"}, {"output_fields": []}, {"id": "x"}, {"project": "q"}, {"number_of_versions": 9}],
)
def test_other_fields_cannot_be_changed(api: UbiOps, factory: Factory, change: dict[str, Any]) -> None:
    factory.model()
    before = api.get(f"{MODELS}/m")
    assert_rejected(api.call("PATCH", f"{MODELS}/m", {**change, "description": "New"}), 400, *change)
    assert api.get(f"{MODELS}/m") == before


def test_versions_are_counted(api: UbiOps, factory: Factory) -> None:
    factory.model()
    for name in ("v1", "v2"):
        api.post(f"{MODELS}/m/versions", {"version": name})
    assert [one["number_of_versions"] for one in (api.get(f"{MODELS}/m"), *api.get(MODELS))] == [2, 2]
    api.delete(f"{MODELS}/m/versions/v1")
    assert api.get(f"{MODELS}/m")["number_of_versions"] == 1


def test_model_in_a_pipeline_cannot_be_deleted(api: UbiOps, factory: Factory) -> None:
    factory.object("first", factory.version())
    assert_rejected(api.call("DELETE", f"{MODELS}/m"), 409, "pipeline")
    assert api.get(f"{MODELS}/m/versions/v")["status"] == "available"
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete(f"{MODELS}/m")


def test_deleting_a_model_deletes_everything_in_it(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.role("bob", "model-viewer", factory.model())
    variable = {"name": "a", "value": "b", "secret": False}
    for owner in (f"{MODELS}/m", f"{MODELS}/m/versions/v"):
        api.post(f"{owner}/environment-variables", variable)
    api.delete(f"{MODELS}/m")
    assert_rejected(api.call("GET", f"{MODELS}/m"), 404, "'m'")
    assert_rejected(api.call("DELETE", f"{MODELS}/m"), 404, "'m'")
    assert api("bob-token").call("GET", MODELS).status == 404
    state = factory.state
    assert (len(state.models), len(state.versions), len(state.files), len(state.variables)) == (0, 0, 0, 0)
    assert state.assignments.filter(object_id=version.model_id) == []


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory) -> None:
    factory.version()
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert [one["name"] for one in bob.get(MODELS)] == ["m"]
    assert bob.get(f"{MODELS}/m")["number_of_versions"] == 1
    assert_rejected(bob.call("POST", MODELS, {**PLAIN, "name": "new"}), 403, "models.create")
    assert_rejected(bob.call("PATCH", f"{MODELS}/m", {"name": "new"}), 403, "models.update")
    assert_rejected(bob.call("DELETE", f"{MODELS}/m"), 403, "models.delete")


def test_outsider_gets_not_found(api: UbiOps, factory: Factory) -> None:
    factory.version()
    carol = api("carol-token")
    for method, path, body in [
        ("GET", MODELS, None),
        ("POST", MODELS, PLAIN),
        ("GET", f"{MODELS}/m", None),
        ("PATCH", f"{MODELS}/m", {}),
        ("DELETE", f"{MODELS}/m", None),
    ]:
        assert_rejected(carol.call(method, path, body), 404, "'p'")


def test_role_on_a_model_covers_only_that_model(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "model-editor", factory.model("m"))
    factory.model("other")
    bob = api("bob-token")
    assert [one["name"] for one in bob.get(MODELS)] == ["m"]
    assert bob.patch(f"{MODELS}/m", {"description": "by bob"})["description"] == "by bob"
    assert_rejected(bob.call("GET", f"{MODELS}/other"), 403, "models.get")
    assert_rejected(bob.call("GET", f"{MODELS}/unknown"), 403, "models.get")
    assert_rejected(bob.call("POST", MODELS, {**PLAIN, "name": "new"}), 403, "models.create")
