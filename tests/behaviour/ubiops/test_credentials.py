"""Credentials of connectors."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.connections import Credentials
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

CREDENTIALS = "/projects/p/credentials"
S3 = {
    "name": "s3-credentials",
    "type": "aws_s3",
    "configuration": {"access_key": "an access key", "secret_key": "a secret key", "region": "eu-central-1"},
}


@pytest.fixture
def database(given: Given) -> Credentials:
    """Verified ones of a database."""
    values = {"username": "user", "password": "a secret", "host": "host", "port": "1234"}
    return factories.credentials(given.state, given.project(), "database", "postgresql", **values)


def names(api: UbiOps) -> list[str]:
    return [one["name"] for one in api.get(CREDENTIALS)]


def test_credentials_are_created_as_given(api: UbiOps, given: Given) -> None:
    given.project()
    made = api.post(CREDENTIALS, S3)
    assert (made["name"], made["type"], made["project"]) == ("s3-credentials", "aws_s3", "p")
    assert (made["reference_count"], made["error_message"]) == (0, "")
    assert api.get(f"{CREDENTIALS}/s3-credentials") == made
    assert api.get(CREDENTIALS) == [made]


def test_protected_values_are_never_shown(api: UbiOps, given: Given) -> None:
    given.project()
    shown = {"access_key": None, "secret_key": None, "region": "eu-central-1"}
    assert api.post(CREDENTIALS, S3)["configuration"] == shown
    changed = api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"configuration": {"secret_key": "another secret"}})
    assert changed.json["configuration"] == shown
    for path in (CREDENTIALS, f"{CREDENTIALS}/s3-credentials"):
        assert b"secret key" not in api.call("GET", path).content
        assert b"another secret" not in api.call("GET", path).content
    refused = api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"configuration": {"secret_key": "two\nlines"}})
    assert_refused(refused, 400, "secret_key")
    assert "lines" not in refused.json["error"]


def test_the_type_is_one_of_the_catalogue(api: UbiOps, given: Given) -> None:
    given.project()
    assert_refused(api.call("POST", CREDENTIALS, {**S3, "type": "floppy"}), 400, "floppy", "postgresql")


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"access_key": None}, "access_key"),
        ({"access_key": ""}, "access_key"),
        ({"region": "Frankfurt am Main"}, "region"),
        ({"colour": "red"}, "colour"),
        ({"secret_key": {"a": 1}}, "secret_key"),
    ],
)
def test_a_configuration_is_that_of_the_type(api: UbiOps, given: Given, change: dict[str, Any], word: str) -> None:
    given.project()
    configuration = {"access_key": "a", "secret_key": "b", **change}
    assert_refused(api.call("POST", CREDENTIALS, {**S3, "configuration": configuration}), 400, word)
    assert_refused(api.call("POST", CREDENTIALS, {**S3, "configuration": {}}), 400, "access_key")
    assert names(api) == []


def test_parameters_with_a_default_may_be_left_out(api: UbiOps, given: Given) -> None:
    given.project()
    made = api.post(CREDENTIALS, {**S3, "configuration": {"access_key": "a", "secret_key": "b"}})
    assert made["configuration"]["region"] == "eu-central-1"


def test_a_number_will_do_where_a_text_of_digits_is_asked_for(api: UbiOps, database: Credentials) -> None:
    assert api.patch(f"{CREDENTIALS}/database", {"configuration": {"port": 5433}})["configuration"]["port"] == 5433
    assert_refused(api.call("PATCH", f"{CREDENTIALS}/database", {"configuration": {"port": -1}}), 400, "port")


def test_names_are_unique_in_the_project(api: UbiOps, given: Given, database: Credentials) -> None:
    assert_refused(api.call("POST", CREDENTIALS, {**S3, "name": "database"}), 409)
    api.post(CREDENTIALS, S3)
    assert_refused(api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"name": "database"}), 409)
    given.project("q")
    api.post("/projects/q/credentials", S3)
    assert names(api) == ["database", "s3-credentials"]


def test_new_credentials_are_verified(api: UbiOps, given: Given) -> None:
    given.project()
    assert api.post(CREDENTIALS, S3)["status"] == "pending_verification"
    api.advance(1)
    assert api.get(f"{CREDENTIALS}/s3-credentials")["status"] == "available"


def test_what_does_not_exist_fails_verification(api: UbiOps, given: Given) -> None:
    given.project()
    api.post(CREDENTIALS, {**S3, "configuration": {"access_key": "a", "secret_key": "invalid"}})
    api.advance(1)
    failed = api.get(f"{CREDENTIALS}/s3-credentials")
    assert failed["status"] == "failed_verification"
    assert "secret key" in failed["error_message"]


@pytest.mark.parametrize(
    ("change", "status"),
    [({"configuration": {"host": "new"}}, "pending_verification"), ({"name": "new"}, "available"), ({}, "available")],
)
def test_a_new_configuration_is_verified_again(
    api: UbiOps, database: Credentials, change: dict[str, Any], status: str
) -> None:
    assert api.patch(f"{CREDENTIALS}/database", change)["status"] == status


def test_connectors_are_verified_again_with_a_new_configuration(
    api: UbiOps, given: Given, database: Credentials
) -> None:
    factories.connector(given.state, database, "c", {"x": "int"})
    api.patch(f"{CREDENTIALS}/database", {"name": "renamed"})
    assert api.get("/projects/p/connectors/c")["status"] == "available"
    api.patch(f"{CREDENTIALS}/renamed", {"configuration": {"host": "db.example.invalid"}})
    assert api.get("/projects/p/connectors/c")["status"] == "pending_verification"
    api.advance(1)
    assert api.get("/projects/p/connectors/c")["status"] == "failed_verification"
    assert api.get(f"{CREDENTIALS}/renamed")["status"] == "failed_verification"


def test_a_partial_configuration_keeps_the_rest(api: UbiOps, given: Given, database: Credentials) -> None:
    changed = api.patch(f"{CREDENTIALS}/database", {"configuration": {"host": "new_host"}})
    assert changed["configuration"] == {"username": "user", "password": None, "host": "new_host", "port": "1234"}
    assert given.state.credentials.get(database.id).configuration["password"] == "a secret"
    assert_refused(api.call("PATCH", f"{CREDENTIALS}/database", {"name": "n", "configuration": {"host": "?"}}), 400)
    assert api.get(CREDENTIALS) == [changed]


@pytest.mark.parametrize("change", [{"type": "aws_s3"}, {"reference_count": 3}])
def test_the_type_cannot_be_changed(api: UbiOps, database: Credentials, change: dict[str, Any]) -> None:
    assert_refused(api.call("PATCH", f"{CREDENTIALS}/database", {"name": "new", **change}), 400, *change)
    assert names(api) == ["database"]


def test_an_update_changes_what_is_given_and_its_date(api: UbiOps, database: Credentials) -> None:
    before = api.get(f"{CREDENTIALS}/database")
    after = api.patch(f"{CREDENTIALS}/database", {"name": "new"})
    assert after["last_updated"] > before["last_updated"]
    assert after == {**before, "name": "new", "last_updated": after["last_updated"]}
    assert_refused(api.call("GET", f"{CREDENTIALS}/database"), 404)


def test_connectors_that_use_them_are_counted(api: UbiOps, given: Given) -> None:
    given.project()
    for name in ("s3-credentials", "other"):
        api.post(CREDENTIALS, {**S3, "name": name})
    bucket = {"type": "aws_s3", "credentials": "other", "configuration": {"bucket": "bucket-name"}}
    for name in ("a", "b"):
        api.post("/projects/p/connectors", {**bucket, "name": name})

    def counts() -> list[int]:
        return [one["reference_count"] for one in api.get(CREDENTIALS)]

    assert counts() == [0, 2]
    api.patch("/projects/p/connectors/a", {"credentials": "s3-credentials"})
    assert counts() == [1, 1]
    assert api.get(f"{CREDENTIALS}/other")["reference_count"] == 1
    api.delete("/projects/p/connectors/b")
    assert counts() == [1, 0]


def test_used_credentials_cannot_be_deleted(api: UbiOps, given: Given, database: Credentials) -> None:
    factories.connector(given.state, database, "c", {"x": "int"})
    assert_refused(api.call("DELETE", f"{CREDENTIALS}/database"), 409, "connector")
    api.delete("/projects/p/connectors/c")
    api.delete(f"{CREDENTIALS}/database")
    assert_refused(api.call("GET", f"{CREDENTIALS}/database"), 404)
    assert names(api) == []


def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given, database: Credentials) -> None:
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(f"{CREDENTIALS}/database")["configuration"]["password"] is None
    assert_refused(bob.call("POST", CREDENTIALS, S3), 403)
    assert_refused(bob.call("PATCH", f"{CREDENTIALS}/database", {"name": "new"}), 403)
    assert_refused(bob.call("DELETE", f"{CREDENTIALS}/database"), 403)


def test_an_outsider_sees_nothing(api: UbiOps, database: Credentials) -> None:
    assert_refused(api("carol-token").call("GET", CREDENTIALS), 404)
    assert_refused(api("carol-token").call("GET", f"{CREDENTIALS}/database"), 404)


def test_a_role_on_credentials_is_for_those_alone(api: UbiOps, given: Given, database: Credentials) -> None:
    factories.credentials(given.state, given.project(), "other")
    factories.role(given.state, given.project(), given.user("bob").id, "credentials-viewer", "credentials", database.id)
    bob = api("bob-token")
    assert names(bob) == ["database"]
    assert_refused(bob.call("GET", f"{CREDENTIALS}/other"), 403)
    assert_refused(bob.call("PATCH", f"{CREDENTIALS}/database", {"name": "new"}), 403)
