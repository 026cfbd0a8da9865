"""Models: their types and fields, their names, who sees them and what becomes of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

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


def test_a_structured_model_has_its_fields(api: UbiOps, given: Given) -> None:
    given.project()
    api.set_clock("2020-06-18T08:32:14.876451Z")
    made = api.post(MODELS, STRUCTURED)
    assert made == {
        "id": made["id"],
        "project": "p",
        "description": "",
        "creation_date": "2020-06-18T08:32:14.876451Z",
        "last_updated": "2020-06-18T08:32:14.876451Z",
        "number_of_versions": 0,
        **STRUCTURED,
    }
    assert api.get(f"{MODELS}/m") == made
    assert api.get(MODELS) == [made]


@pytest.mark.parametrize("fields", [{}, {"input_fields": [], "output_fields": []}])
def test_the_fields_of_a_plain_side_are_left_out_or_empty(api: UbiOps, given: Given, fields: dict[str, Any]) -> None:
    given.project()
    made = api.post(MODELS, {**PLAIN, **fields, "description": "Model one"})
    assert (made["input_fields"], made["output_fields"]) == ([], [])
    assert made["description"] == "Model one"


@pytest.mark.parametrize("side", ["input", "output"])
@pytest.mark.parametrize("data_type", DATA_TYPES)
def test_a_field_is_of_one_of_the_data_types(api: UbiOps, given: Given, side: str, data_type: str) -> None:
    given.project()
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
def test_types_and_fields_that_do_not_go_together_are_refused(
    api: UbiOps, given: Given, side: str, kind: str, fields: Any, words: str
) -> None:
    given.project()
    assert_refused(api.call("POST", MODELS, {**PLAIN, f"{side}_type": kind, f"{side}_fields": fields}), 400, words)
    assert api.get(MODELS) == []


@pytest.mark.parametrize("side", ["input", "output"])
def test_a_structured_side_needs_its_fields(api: UbiOps, given: Given, side: str) -> None:
    given.project()
    assert_refused(api.call("POST", MODELS, {**PLAIN, f"{side}_type": "structured"}), 400, side, "needs fields")


@pytest.mark.parametrize("missing", PLAIN)
def test_what_a_model_needs_is_required(api: UbiOps, given: Given, missing: str) -> None:
    given.project()
    body = {name: value for name, value in PLAIN.items() if name != missing}
    assert_refused(api.call("POST", MODELS, body), 400, missing)


@pytest.mark.parametrize("name", ["", " ", "a b", "-a", ".a", "ä", "a/b", "a\n", "a" * 65, None, 1])
def test_odd_names_are_refused(api: UbiOps, given: Given, name: Any) -> None:
    given.model("m2")
    assert_refused(api.call("POST", MODELS, {**PLAIN, "name": name}), 400, "name")
    assert_refused(api.call("PATCH", f"{MODELS}/m2", {"name": name}), 400, "name")


def test_names_are_unique_within_a_project(api: UbiOps, given: Given) -> None:
    given.model("m")
    given.model("other")
    given.project("q")
    assert_refused(api.call("POST", MODELS, PLAIN), 409, "'m'")
    assert_refused(api.call("PATCH", f"{MODELS}/other", {"name": "m", "description": "changed"}), 409, "'m'")
    assert api.get(f"{MODELS}/other")["description"] == ""
    assert api.post("/projects/q/models", PLAIN)["project"] == "q"


def test_name_and_description_can_be_changed_and_what_is_not_given_stays(api: UbiOps, given: Given) -> None:
    given.model()
    before = api.get(f"{MODELS}/m")
    api.set_clock("2020-06-19T10:52:23.124784Z")
    changed = {"description": "New", "last_updated": "2020-06-19T10:52:23.124784Z"}
    assert api.patch(f"{MODELS}/m", {"description": "New"}) == {**before, **changed}
    assert api.patch(f"{MODELS}/m", {"name": "m"})["name"] == "m"
    assert api.patch(f"{MODELS}/m", {"name": "new"}) == {**before, **changed, "name": "new"}
    assert api.get(f"{MODELS}/new")["id"] == before["id"]
    assert api.call("GET", f"{MODELS}/m").status == 404


def test_a_new_name_is_seen_wherever_the_model_is_named(api: UbiOps, given: Given) -> None:
    given.object("first", given.version())
    api.patch(f"{MODELS}/m", {"name": "new"})
    assert api.get(f"{MODELS}/new/versions/v")["model"] == "new"
    assert api.get("/projects/p/pipelines/l/objects/first")["reference_name"] == "new"


@pytest.mark.parametrize(
    "change",
    [{"input_type": "plain"}, {"output_fields": []}, {"id": "x"}, {"project": "q"}, {"number_of_versions": 9}],
)
def test_nothing_else_can_be_changed(api: UbiOps, given: Given, change: dict[str, Any]) -> None:
    given.model()
    before = api.get(f"{MODELS}/m")
    assert_refused(api.call("PATCH", f"{MODELS}/m", {**change, "description": "New"}), 400, *change)
    assert api.get(f"{MODELS}/m") == before


def test_versions_are_counted(api: UbiOps, given: Given) -> None:
    given.model()
    for name in ("v1", "v2"):
        api.post(f"{MODELS}/m/versions", {"version": name})
    assert [one["number_of_versions"] for one in (api.get(f"{MODELS}/m"), *api.get(MODELS))] == [2, 2]
    api.delete(f"{MODELS}/m/versions/v1")
    assert api.get(f"{MODELS}/m")["number_of_versions"] == 1


def test_a_model_in_a_pipeline_cannot_be_deleted(api: UbiOps, given: Given) -> None:
    given.object("first", given.version())
    assert_refused(api.call("DELETE", f"{MODELS}/m"), 409, "pipeline")
    assert api.get(f"{MODELS}/m/versions/v")["status"] == "available"
    api.delete("/projects/p/pipelines/l/objects/first")
    api.delete(f"{MODELS}/m")


def test_deleting_takes_all_that_is_the_model_s(api: UbiOps, given: Given) -> None:
    version = given.version()
    given.role("bob", "model-viewer", given.model())
    variable = {"name": "a", "value": "b", "secret": False}
    for owner in (f"{MODELS}/m", f"{MODELS}/m/versions/v"):
        api.post(f"{owner}/environment-variables", variable)
    api.delete(f"{MODELS}/m")
    assert_refused(api.call("GET", f"{MODELS}/m"), 404, "'m'")
    assert_refused(api.call("DELETE", f"{MODELS}/m"), 404, "'m'")
    assert api("bob-token").call("GET", MODELS).status == 404
    state = given.state
    assert (len(state.models), len(state.versions), len(state.files), len(state.variables)) == (0, 0, 0, 0)
    assert state.assignments.filter(object_id=version.model_id) == []


def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given) -> None:
    given.version()
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert [one["name"] for one in bob.get(MODELS)] == ["m"]
    assert bob.get(f"{MODELS}/m")["number_of_versions"] == 1
    assert_refused(bob.call("POST", MODELS, {**PLAIN, "name": "new"}), 403, "models.create")
    assert_refused(bob.call("PATCH", f"{MODELS}/m", {"name": "new"}), 403, "models.update")
    assert_refused(bob.call("DELETE", f"{MODELS}/m"), 403, "models.delete")


def test_an_outsider_sees_nothing(api: UbiOps, given: Given) -> None:
    given.version()
    carol = api("carol-token")
    for method, path, body in [
        ("GET", MODELS, None),
        ("POST", MODELS, PLAIN),
        ("GET", f"{MODELS}/m", None),
        ("PATCH", f"{MODELS}/m", {}),
        ("DELETE", f"{MODELS}/m", None),
    ]:
        assert_refused(carol.call(method, path, body), 404, "'p'")


def test_a_role_on_one_model_permits_on_that_one_only(api: UbiOps, given: Given) -> None:
    given.role("bob", "model-editor", given.model("m"))
    given.model("other")
    bob = api("bob-token")
    assert [one["name"] for one in bob.get(MODELS)] == ["m"]
    assert bob.patch(f"{MODELS}/m", {"description": "by bob"})["description"] == "by bob"
    assert_refused(bob.call("GET", f"{MODELS}/other"), 403, "models.get")
    assert_refused(bob.call("GET", f"{MODELS}/unknown"), 403, "models.get")
    assert_refused(bob.call("POST", MODELS, {**PLAIN, "name": "new"}), 403, "models.create")
