"""Tests of connector credentials."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.connections import Credentials
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

CREDENTIALS = "/projects/p/credentials"
S3 = {
    "name": "s3-credentials",
    "type": "aws_s3",
    "configuration": {"access_key": "an access key", "secret_key": "a secret key", "region": "eu-central-1"},
}


@pytest.fixture
def database(factory: Factory) -> Credentials:
    """Create verified credentials of a database."""
    values = {"username": "user", "password": "a secret", "host": "host", "port": "1234"}
    return factories.credentials(factory.state, factory.project(), "database", "postgresql", **values)


def names(api: UbiOps) -> list[str]:
    return [one["name"] for one in api.get(CREDENTIALS)]


def test_credentials_are_created(api: UbiOps, factory: Factory) -> None:
    factory.project()
    created = api.post(CREDENTIALS, S3)
    assert (created["name"], created["type"], created["project"]) == ("s3-credentials", "aws_s3", "p")
    assert (created["reference_count"], created["error_message"]) == (0, "")
    assert api.get(f"{CREDENTIALS}/s3-credentials") == created
    assert api.get(CREDENTIALS) == [created]


def test_protected_values_are_never_shown(api: UbiOps, factory: Factory) -> None:
    factory.project()
    redacted = {"access_key": None, "secret_key": None, "region": "eu-central-1"}
    assert api.post(CREDENTIALS, S3)["configuration"] == redacted
    changed = api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"configuration": {"secret_key": "another secret"}})
    assert changed.json["configuration"] == redacted
    for path in (CREDENTIALS, f"{CREDENTIALS}/s3-credentials"):
        assert b"secret key" not in api.call("GET", path).content
        assert b"another secret" not in api.call("GET", path).content
    response = api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"configuration": {"secret_key": "two\nlines"}})
    assert_rejected(response, 400, "secret_key")
    assert "lines" not in response.json["error"]


def test_unknown_type_is_rejected(api: UbiOps, factory: Factory) -> None:
    factory.project()
    assert_rejected(api.call("POST", CREDENTIALS, {**S3, "type": "floppy"}), 400, "floppy", "postgresql")


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
def test_configuration_must_match_the_type(api: UbiOps, factory: Factory, change: dict[str, Any], word: str) -> None:
    factory.project()
    configuration = {"access_key": "a", "secret_key": "b", **change}
    assert_rejected(api.call("POST", CREDENTIALS, {**S3, "configuration": configuration}), 400, word)
    assert_rejected(api.call("POST", CREDENTIALS, {**S3, "configuration": {}}), 400, "access_key")
    assert names(api) == []


def test_parameters_with_a_default_are_optional(api: UbiOps, factory: Factory) -> None:
    factory.project()
    created = api.post(CREDENTIALS, {**S3, "configuration": {"access_key": "a", "secret_key": "b"}})
    assert created["configuration"]["region"] == "eu-central-1"


def test_number_is_accepted_for_a_numeric_parameter(api: UbiOps, database: Credentials) -> None:
    assert api.patch(f"{CREDENTIALS}/database", {"configuration": {"port": 5433}})["configuration"]["port"] == 5433
    assert_rejected(api.call("PATCH", f"{CREDENTIALS}/database", {"configuration": {"port": -1}}), 400, "port")


def test_names_are_unique_in_the_project(api: UbiOps, factory: Factory, database: Credentials) -> None:
    assert_rejected(api.call("POST", CREDENTIALS, {**S3, "name": "database"}), 409)
    api.post(CREDENTIALS, S3)
    assert_rejected(api.call("PATCH", f"{CREDENTIALS}/s3-credentials", {"name": "database"}), 409)
    factory.project("q")
    api.post("/projects/q/credentials", S3)
    assert names(api) == ["database", "s3-credentials"]


def test_new_credentials_are_verified(api: UbiOps, factory: Factory) -> None:
    factory.project()
    assert api.post(CREDENTIALS, S3)["status"] == "pending_verification"
    api.advance(1)
    assert api.get(f"{CREDENTIALS}/s3-credentials")["status"] == "available"


def test_invalid_host_fails_verification(api: UbiOps, factory: Factory) -> None:
    factory.project()
    api.post(CREDENTIALS, {**S3, "configuration": {"access_key": "a", "secret_key": "invalid"}})
    api.advance(1)
    failed = api.get(f"{CREDENTIALS}/s3-credentials")
    assert failed["status"] == "failed_verification"
    assert "secret key" in failed["error_message"]


@pytest.mark.parametrize(
    ("change", "status"),
    [({"configuration": {"host": "new"}}, "pending_verification"), ({"name": "new"}, "available"), ({}, "available")],
)
def test_new_configuration_is_verified_again(
    api: UbiOps, database: Credentials, change: dict[str, Any], status: str
) -> None:
    assert api.patch(f"{CREDENTIALS}/database", change)["status"] == status


def test_new_configuration_verifies_connectors_again(api: UbiOps, factory: Factory, database: Credentials) -> None:
    factories.connector(factory.state, database, "c", {"x": "int"})
    api.patch(f"{CREDENTIALS}/database", {"name": "renamed"})
    assert api.get("/projects/p/connectors/c")["status"] == "available"
    api.patch(f"{CREDENTIALS}/renamed", {"configuration": {"host": "db.example.invalid"}})
    assert api.get("/projects/p/connectors/c")["status"] == "pending_verification"
    api.advance(1)
    assert api.get("/projects/p/connectors/c")["status"] == "failed_verification"
    assert api.get(f"{CREDENTIALS}/renamed")["status"] == "failed_verification"


def test_partial_configuration_keeps_other_values(api: UbiOps, factory: Factory, database: Credentials) -> None:
    changed = api.patch(f"{CREDENTIALS}/database", {"configuration": {"host": "new_host"}})
    assert changed["configuration"] == {"username": "user", "password": None, "host": "new_host", "port": "1234"}
    assert factory.state.credentials.get(database.id).configuration["password"] == "a secret"
    assert_rejected(api.call("PATCH", f"{CREDENTIALS}/database", {"name": "n", "configuration": {"host": "?"}}), 400)
    assert api.get(CREDENTIALS) == [changed]


@pytest.mark.parametrize("change", [{"type": "aws_s3"}, {"reference_count": 3}])
def test_type_cannot_be_changed(api: UbiOps, database: Credentials, change: dict[str, Any]) -> None:
    assert_rejected(api.call("PATCH", f"{CREDENTIALS}/database", {"name": "new", **change}), 400, *change)
    assert names(api) == ["database"]


def test_update_changes_given_fields_and_the_date(api: UbiOps, database: Credentials) -> None:
    before = api.get(f"{CREDENTIALS}/database")
    after = api.patch(f"{CREDENTIALS}/database", {"name": "new"})
    assert after["last_updated"] > before["last_updated"]
    assert after == {**before, "name": "new", "last_updated": after["last_updated"]}
    assert_rejected(api.call("GET", f"{CREDENTIALS}/database"), 404)


def test_reference_count_counts_connectors(api: UbiOps, factory: Factory) -> None:
    factory.project()
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


def test_credentials_in_use_cannot_be_deleted(api: UbiOps, factory: Factory, database: Credentials) -> None:
    factories.connector(factory.state, database, "c", {"x": "int"})
    assert_rejected(api.call("DELETE", f"{CREDENTIALS}/database"), 409, "connector")
    api.delete("/projects/p/connectors/c")
    api.delete(f"{CREDENTIALS}/database")
    assert_rejected(api.call("GET", f"{CREDENTIALS}/database"), 404)
    assert names(api) == []


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory, database: Credentials) -> None:
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(f"{CREDENTIALS}/database")["configuration"]["password"] is None
    assert_rejected(bob.call("POST", CREDENTIALS, S3), 403)
    assert_rejected(bob.call("PATCH", f"{CREDENTIALS}/database", {"name": "new"}), 403)
    assert_rejected(bob.call("DELETE", f"{CREDENTIALS}/database"), 403)


def test_outsider_gets_not_found(api: UbiOps, database: Credentials) -> None:
    assert_rejected(api("carol-token").call("GET", CREDENTIALS), 404)
    assert_rejected(api("carol-token").call("GET", f"{CREDENTIALS}/database"), 404)


def test_role_on_credentials_covers_only_those(api: UbiOps, factory: Factory, database: Credentials) -> None:
    factories.credentials(factory.state, factory.project(), "other")
    factories.role(
        factory.state, factory.project(), factory.user("bob").id, "credentials-viewer", "credentials", database.id
    )
    bob = api("bob-token")
    assert names(bob) == ["database"]
    assert_rejected(bob.call("GET", f"{CREDENTIALS}/other"), 403)
    assert_rejected(bob.call("PATCH", f"{CREDENTIALS}/database", {"name": "new"}), 403)
