"""Environment variables, which are alike on each level: a project's, a model's and a version's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

PROJECT = "/projects/p/environment-variables"
MODEL = "/projects/p/models/m/environment-variables"
VERSION = "/projects/p/models/m/versions/v/environment-variables"
OPEN = {"name": "database_schema", "value": "public", "secret": False}
SECRET = {"name": "database_password", "value": "password", "secret": True}

each_level = pytest.mark.parametrize("path", [PROJECT, MODEL, VERSION], ids=["project", "model", "version"])


@pytest.fixture(autouse=True)
def _version(given: Given) -> None:
    given.version()


def listed(api: UbiOps, path: str) -> list[Any]:
    """What is listed, inheritance left out."""
    return [{name: one[name] for name in ("id", "name", "value", "secret")} for one in api.get(path)]


@each_level
def test_a_variable_is_created_and_read(api: UbiOps, path: str) -> None:
    made = api.post(path, OPEN)
    assert made == {"id": made["id"], **OPEN}
    assert api.get(f"{path}/{made['id']}") == made
    assert listed(api, path) == [made]


@each_level
def test_a_secret_s_value_is_never_shown(api: UbiOps, path: str) -> None:
    made = api.post(path, SECRET)
    assert made == {"id": made["id"], **SECRET, "value": None}
    assert api.get(f"{path}/{made['id']}") == made
    assert listed(api, path) == [made]
    assert api.patch(f"{path}/{made['id']}", {**SECRET, "value": "another"}) == made


@each_level
def test_a_secret_stays_one(api: UbiOps, path: str) -> None:
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert api.patch(one, {**OPEN, "secret": True})["value"] is None
    assert_refused(api.call("PATCH", one, {**OPEN, "name": "new_name", "secret": False}), 400, "secret")
    assert api.get(one)["secret"] is True
    assert api.get(one)["name"] == OPEN["name"]


@each_level
def test_a_value_may_be_empty_and_long(api: UbiOps, path: str) -> None:
    for name, value in (("empty", ""), ("long", "v" * 65536)):
        made = api.post(path, {"name": name, "value": value, "secret": False})
        assert made["value"] == value
        assert api.get(f"{path}/{made['id']}")["value"] == value
    assert api.post(path, {"name": "none", "secret": False})["value"] == ""


@each_level
@pytest.mark.parametrize("name", ["a", "A", "aB", "a_b", "a__b", "DATABASE_URL", "n" * 64])
def test_names_are_of_letters_and_underscores(api: UbiOps, path: str, name: str) -> None:
    assert api.post(path, {**OPEN, "name": name})["name"] == name


@each_level
@pytest.mark.parametrize("name", ["", "_", "_a", "a_", "a1", "a-b", "a b", "a.b", "ä", "a\n", "n" * 65, None, 1])
def test_other_names_are_refused(api: UbiOps, path: str, name: Any) -> None:
    made = api.post(path, OPEN)
    assert_refused(api.call("POST", path, {**OPEN, "name": name}), 400, "name")
    assert_refused(api.call("PATCH", f"{path}/{made['id']}", {**OPEN, "name": name}), 400, "name")
    assert listed(api, path) == [made]


@each_level
@pytest.mark.parametrize(
    "wrong", [{"value": 1}, {"value": None}, {"value": "v" * 65537}, {"secret": "true"}, {"secret": None}]
)
def test_values_are_texts_and_secrecy_is_a_boolean(api: UbiOps, path: str, wrong: dict[str, Any]) -> None:
    assert_refused(api.call("POST", path, {**OPEN, **wrong}), 400, *wrong)
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert_refused(api.call("PATCH", one, {**OPEN, **wrong}), 400, *wrong)
    assert api.get(one)["value"] == "public"


@each_level
@pytest.mark.parametrize("missing", ["name", "secret"])
def test_name_and_secrecy_are_required(api: UbiOps, path: str, missing: str) -> None:
    body = {name: value for name, value in OPEN.items() if name != missing}
    assert_refused(api.call("POST", path, body), 400, missing)
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert_refused(api.call("PATCH", one, body), 400, missing)


@each_level
def test_names_are_unique_where_they_are_defined(api: UbiOps, path: str) -> None:
    api.post(path, OPEN)
    other = api.post(path, SECRET)
    assert_refused(api.call("POST", path, OPEN), 409, "database_schema")
    assert_refused(api.call("PATCH", f"{path}/{other['id']}", {**OPEN, "secret": True}), 409, "database_schema")
    assert api.get(f"{path}/{other['id']}") == other


@each_level
def test_a_variable_changes(api: UbiOps, path: str) -> None:
    made = api.post(path, OPEN)
    one = f"{path}/{made['id']}"
    changed = {"name": "new_name", "value": "new+schema", "secret": False}
    assert api.patch(one, changed) == {"id": made["id"], **changed}
    assert api.get(one)["value"] == "new+schema"
    assert api.patch(one, {"name": "new_name", "secret": False})["value"] == "new+schema"
    assert_refused(api.call("PATCH", one, {**changed, "id": "another"}), 400, "id")


@each_level
def test_a_variable_that_is_deleted_is_gone(api: UbiOps, path: str) -> None:
    one = f"{path}/{api.post(path, OPEN)['id']}"
    api.delete(one)
    for method, body in (("GET", None), ("PATCH", OPEN), ("DELETE", None)):
        assert_refused(api.call(method, one, body), 404, "environment variable")
    assert api.get(path) == []
    api.post(path, OPEN)


@each_level
def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given, path: str) -> None:
    made = api.post(path, SECRET)
    given.role("bob", "project-viewer")
    bob, one = api("bob-token"), f"{path}/{made['id']}"
    assert bob.get(one) == made
    assert listed(bob, path) == [made]
    assert_refused(bob.call("POST", path, OPEN), 403, "environment_variables.create")
    assert_refused(bob.call("PATCH", one, SECRET), 403, "environment_variables.update")
    assert_refused(bob.call("DELETE", one), 403, "environment_variables.delete")


@each_level
def test_an_outsider_sees_nothing(api: UbiOps, path: str) -> None:
    one, carol = f"{path}/{api.post(path, OPEN)['id']}", api("carol-token")
    for method, at, body in [
        ("GET", path, None),
        ("POST", path, OPEN),
        ("GET", one, None),
        ("PATCH", one, OPEN),
        ("DELETE", one, None),
    ]:
        assert_refused(carol.call(method, at, body), 404, "'p'")


def test_a_role_on_a_model_is_not_one_for_the_project_s_variables(api: UbiOps, given: Given) -> None:
    inherited = api.post(PROJECT, OPEN)
    given.role("bob", "model-admin", given.model())
    bob = api("bob-token")
    assert [one["id"] for one in bob.get(MODEL)] == [inherited["id"]]
    bob.post(MODEL, OPEN)
    assert_refused(bob.call("GET", PROJECT), 403, "environment_variables.list")
    assert_refused(bob.call("PATCH", f"{PROJECT}/{inherited['id']}", OPEN), 403, "environment_variables.update")
