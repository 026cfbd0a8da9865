"""Tests of environment variables on each level: project, model and version."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

PROJECT = "/projects/p/environment-variables"
MODEL = "/projects/p/models/m/environment-variables"
VERSION = "/projects/p/models/m/versions/v/environment-variables"
OPEN = {"name": "database_schema", "value": "public", "secret": False}
SECRET = {"name": "database_password", "value": "password", "secret": True}

each_level = pytest.mark.parametrize("path", [PROJECT, MODEL, VERSION], ids=["project", "model", "version"])


@pytest.fixture(autouse=True)
def _version(factory: Factory) -> None:
    factory.version()


def list_variables(api: UbiOps, path: str) -> list[Any]:
    """Return the list without inheritance fields."""
    return [{name: one[name] for name in ("id", "name", "value", "secret")} for one in api.get(path)]


@each_level
def test_variable_is_created_and_read(api: UbiOps, path: str) -> None:
    created = api.post(path, OPEN)
    assert created == {"id": created["id"], **OPEN}
    assert api.get(f"{path}/{created['id']}") == created
    assert list_variables(api, path) == [created]


@each_level
def test_value_of_a_secret_is_never_shown(api: UbiOps, path: str) -> None:
    created = api.post(path, SECRET)
    assert created == {"id": created["id"], **SECRET, "value": None}
    assert api.get(f"{path}/{created['id']}") == created
    assert list_variables(api, path) == [created]
    assert api.patch(f"{path}/{created['id']}", {**SECRET, "value": "another"}) == created


@each_level
def test_secret_stays_a_secret(api: UbiOps, path: str) -> None:
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert api.patch(one, {**OPEN, "secret": True})["value"] is None
    assert_rejected(api.call("PATCH", one, {**OPEN, "name": "new_name", "secret": False}), 400, "secret")
    assert api.get(one)["secret"] is True
    assert api.get(one)["name"] == OPEN["name"]


@each_level
def test_value_may_be_empty_or_long(api: UbiOps, path: str) -> None:
    for name, value in (("empty", ""), ("long", "v" * 65536)):
        created = api.post(path, {"name": name, "value": value, "secret": False})
        assert created["value"] == value
        assert api.get(f"{path}/{created['id']}")["value"] == value
    assert api.post(path, {"name": "none", "secret": False})["value"] == ""


@each_level
@pytest.mark.parametrize("name", ["a", "A", "aB", "a_b", "a__b", "DATABASE_URL", "n" * 64])
def test_name_may_have_letters_and_underscores(api: UbiOps, path: str, name: str) -> None:
    assert api.post(path, {**OPEN, "name": name})["name"] == name


@each_level
@pytest.mark.parametrize("name", ["", "_", "_a", "a_", "a1", "a-b", "a b", "a.b", "ä", "a\n", "n" * 65, None, 1])
def test_other_names_are_rejected(api: UbiOps, path: str, name: Any) -> None:
    created = api.post(path, OPEN)
    assert_rejected(api.call("POST", path, {**OPEN, "name": name}), 400, "name")
    assert_rejected(api.call("PATCH", f"{path}/{created['id']}", {**OPEN, "name": name}), 400, "name")
    assert list_variables(api, path) == [created]


@each_level
@pytest.mark.parametrize(
    "invalid", [{"value": 1}, {"value": None}, {"value": "v" * 65537}, {"secret": "true"}, {"secret": None}]
)
def test_value_is_a_string_and_secret_a_boolean(api: UbiOps, path: str, invalid: dict[str, Any]) -> None:
    assert_rejected(api.call("POST", path, {**OPEN, **invalid}), 400, *invalid)
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert_rejected(api.call("PATCH", one, {**OPEN, **invalid}), 400, *invalid)
    assert api.get(one)["value"] == "public"


@each_level
@pytest.mark.parametrize("missing", ["name", "secret"])
def test_name_and_secret_are_required(api: UbiOps, path: str, missing: str) -> None:
    body = {name: value for name, value in OPEN.items() if name != missing}
    assert_rejected(api.call("POST", path, body), 400, missing)
    one = f"{path}/{api.post(path, OPEN)['id']}"
    assert_rejected(api.call("PATCH", one, body), 400, missing)


@each_level
def test_names_are_unique_per_owner(api: UbiOps, path: str) -> None:
    api.post(path, OPEN)
    other = api.post(path, SECRET)
    assert_rejected(api.call("POST", path, OPEN), 409, "database_schema")
    assert_rejected(api.call("PATCH", f"{path}/{other['id']}", {**OPEN, "secret": True}), 409, "database_schema")
    assert api.get(f"{path}/{other['id']}") == other


@each_level
def test_variable_is_updated(api: UbiOps, path: str) -> None:
    created = api.post(path, OPEN)
    one = f"{path}/{created['id']}"
    changed = {"name": "new_name", "value": "new+schema", "secret": False}
    assert api.patch(one, changed) == {"id": created["id"], **changed}
    assert api.get(one)["value"] == "new+schema"
    assert api.patch(one, {"name": "new_name", "secret": False})["value"] == "new+schema"
    assert_rejected(api.call("PATCH", one, {**changed, "id": "another"}), 400, "id")


@each_level
def test_deleted_variable_is_not_found(api: UbiOps, path: str) -> None:
    one = f"{path}/{api.post(path, OPEN)['id']}"
    api.delete(one)
    for method, body in (("GET", None), ("PATCH", OPEN), ("DELETE", None)):
        assert_rejected(api.call(method, one, body), 404, "environment variable")
    assert api.get(path) == []
    api.post(path, OPEN)


@each_level
def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory, path: str) -> None:
    created = api.post(path, SECRET)
    factory.role("bob", "project-viewer")
    bob, one = api("bob-token"), f"{path}/{created['id']}"
    assert bob.get(one) == created
    assert list_variables(bob, path) == [created]
    assert_rejected(bob.call("POST", path, OPEN), 403, "environment_variables.create")
    assert_rejected(bob.call("PATCH", one, SECRET), 403, "environment_variables.update")
    assert_rejected(bob.call("DELETE", one), 403, "environment_variables.delete")


@each_level
def test_outsider_gets_not_found(api: UbiOps, path: str) -> None:
    one, carol = f"{path}/{api.post(path, OPEN)['id']}", api("carol-token")
    for method, at, body in [
        ("GET", path, None),
        ("POST", path, OPEN),
        ("GET", one, None),
        ("PATCH", one, OPEN),
        ("DELETE", one, None),
    ]:
        assert_rejected(carol.call(method, at, body), 404, "'p'")


def test_role_on_a_model_does_not_cover_project_variables(api: UbiOps, factory: Factory) -> None:
    inherited = api.post(PROJECT, OPEN)
    factory.role("bob", "model-admin", factory.model())
    bob = api("bob-token")
    assert [one["id"] for one in bob.get(MODEL)] == [inherited["id"]]
    bob.post(MODEL, OPEN)
    assert_rejected(bob.call("GET", PROJECT), 403, "environment_variables.list")
    assert_rejected(bob.call("PATCH", f"{PROJECT}/{inherited['id']}", OPEN), 403, "environment_variables.update")
