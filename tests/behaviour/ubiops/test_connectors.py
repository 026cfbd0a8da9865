"""Tests of connectors and connector types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

CONNECTORS = "/projects/p/connectors"
FIELDS = [{"name": "field-1", "data_type": "int"}, {"name": "field-2", "data_type": "double"}]
TABLE = {
    "name": "table",
    "type": "postgresql",
    "credentials": "database",
    "configuration": {"database": "database-1", "schema": "public", "table": "table-1"},
    "input_fields": FIELDS,
}
BUCKET = {"name": "bucket", "type": "aws_s3", "credentials": "s3", "configuration": {"bucket": "bucket-name"}}


@pytest.fixture(autouse=True)
def credentials(factory: Factory) -> Credentials:
    """Create credentials s3 of a bucket and database of a database."""
    factories.credentials(factory.state, factory.project(), "database", "postgresql", host="host")
    return factories.credentials(factory.state, factory.project(), "s3")


@pytest.fixture
def connector(factory: Factory, credentials: Credentials) -> Connector:
    """Create a verified connector to a bucket."""
    return factories.connector(factory.state, credentials, "c", bucket="bucket-name", path_prefix="blob")


def names(api: UbiOps) -> list[str]:
    return [one["name"] for one in api.get(CONNECTORS)]


def test_connector_types_are_structured_or_blob(api: UbiOps) -> None:
    kinds = {kind["connector"]: kind["connector_type"] for kind in api.get("/config/connectors")}
    assert kinds["aws_s3"] == kinds["gcp_cloud_storage"] == "blob"
    assert kinds["postgresql"] == "structured"
    assert len(kinds) > 4


def parameters(api: UbiOps) -> Iterator[dict[str, Any]]:
    for kind in api.get("/config/connectors"):
        yield from kind["connector_configuration"]
        yield from kind["credentials_configuration"]


def test_connector_types_describe_each_parameter(api: UbiOps) -> None:
    keys = {"parameter", "name", "description", "input_field", "default", "protected", "regex"}
    for parameter in parameters(api):
        assert set(parameter) == keys
        default = parameter["default"]
        assert default is None or re.fullmatch(parameter["regex"], default)
    assert {one["parameter"] for one in parameters(api) if one["protected"]} >= {"secret_key", "password"}


def test_connector_types_require_only_a_token(api: UbiOps) -> None:
    assert api("carol-token").get("/config/connectors")
    assert_rejected(api(None).call("GET", "/config/connectors"), 401)


def test_structured_connector_is_created(api: UbiOps) -> None:
    created = api.post(CONNECTORS, TABLE)
    assert {name: created[name] for name in TABLE} == TABLE
    assert (created["input_type"], created["project"], created["error_message"]) == ("structured", "p", "")
    assert api.get(f"{CONNECTORS}/table") == created
    assert api.get(CONNECTORS) == [created]


def test_blob_connector_has_the_blob_field(api: UbiOps) -> None:
    created = api.post(CONNECTORS, {**BUCKET, "input_fields": []})
    assert created["input_type"] == "blob"
    assert created["input_fields"] == [{"name": "blob", "data_type": "blob"}]


def test_blob_connector_rejects_fields(api: UbiOps, connector: Connector) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "input_fields": FIELDS}), 400, "blob")
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"input_fields": FIELDS}), 400, "blob")
    assert names(api) == ["c"]


@pytest.mark.parametrize("fields", [None, [], [FIELDS[0], FIELDS[0]], [{"name": "f", "data_type": "float"}]])
def test_structured_connector_requires_unique_field_names(api: UbiOps, fields: Any) -> None:
    body = {name: value for name, value in TABLE.items() if name != "input_fields"}
    assert_rejected(api.call("POST", CONNECTORS, body if fields is None else {**body, "input_fields": fields}), 400)
    assert names(api) == []


def test_unknown_type_is_rejected(api: UbiOps) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "type": "floppy"}), 400, "floppy", "aws_s3")


@pytest.mark.parametrize(
    ("configuration", "word"),
    [
        ({}, "bucket"),
        ({"bucket": "bucket-name", "colour": "red"}, "colour"),
        ({"bucket": "no bucket!"}, "bucket"),
        ({"bucket": None}, "bucket"),
        ({"bucket": ["bucket-name"]}, "bucket"),
        ({"bucket": True}, "bucket"),
    ],
)
def test_configuration_must_match_the_type(api: UbiOps, configuration: dict[str, Any], word: str) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "configuration": configuration}), 400, word)
    assert names(api) == []


def test_parameters_with_a_default_are_optional(api: UbiOps) -> None:
    assert api.post(CONNECTORS, BUCKET)["configuration"] == {"bucket": "bucket-name", "path_prefix": ""}


def test_credentials_must_exist_and_have_the_same_type(api: UbiOps, connector: Connector) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "credentials": "none"}), 404, "none")
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "credentials": "database"}), 400, "postgresql")
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"credentials": "database"}), 400)
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"name": "d", "credentials": "none"}), 404)
    assert names(api) == ["c"]


def test_names_are_unique_in_the_project(api: UbiOps, factory: Factory, connector: Connector) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "name": "c"}), 409)
    api.post(CONNECTORS, BUCKET)
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/bucket", {"name": "c"}), 409)
    factories.credentials(factory.state, factory.project("q"), "s3")
    api.post("/projects/q/connectors", BUCKET)
    assert names(api) == ["c", "bucket"]


@pytest.mark.parametrize("name", ["", "a b", "-a", "a/b", "é", "a" * 65])
def test_name_characters_are_restricted(api: UbiOps, name: str) -> None:
    assert_rejected(api.call("POST", CONNECTORS, {**BUCKET, "name": name}), 400)


def test_new_connector_is_verified(api: UbiOps) -> None:
    assert api.post(CONNECTORS, BUCKET)["status"] == "pending_verification"
    api.advance(1)
    assert api.get(f"{CONNECTORS}/bucket")["status"] == "available"


def test_invalid_host_fails_verification(api: UbiOps) -> None:
    assert api.post(CONNECTORS, {**BUCKET, "configuration": {"bucket": "b.invalid"}})["error_message"] == ""
    api.advance(1)
    failed = api.get(f"{CONNECTORS}/bucket")
    assert failed["status"] == "failed_verification"
    assert "bucket" in failed["error_message"]


def test_connector_fails_verification_with_its_credentials(api: UbiOps, factory: Factory) -> None:
    factories.credentials(factory.state, factory.project(), "wrong", secret_key="invalid")
    api.post(CONNECTORS, {**BUCKET, "credentials": "wrong"})
    api.advance(1)
    assert api.get(f"{CONNECTORS}/bucket")["status"] == "failed_verification"
    api.patch(f"{CONNECTORS}/bucket", {"credentials": "s3"})
    api.advance(1)
    assert api.get(f"{CONNECTORS}/bucket")["status"] == "available"


def test_verification_is_logged_when_it_ends(api: UbiOps) -> None:
    api.post(CONNECTORS, BUCKET)
    ask = {"filters": {"connector_name": "bucket"}}
    api.advance(0.1)
    assert api.post("/projects/p/logs", ask) == []
    api.advance(1)
    assert ["succeeded" in line["log"] for line in api.post("/projects/p/logs", ask)] == [True]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"configuration": {"bucket": "other-bucket"}}, "pending_verification"),
        ({"credentials": "other"}, "pending_verification"),
        ({"name": "other"}, "available"),
        ({"credentials": "s3"}, "available"),
        ({}, "available"),
    ],
)
def test_changed_connection_is_verified_again(
    api: UbiOps, factory: Factory, connector: Connector, change: dict[str, Any], status: str
) -> None:
    factories.credentials(factory.state, factory.project(), "other")
    assert api.patch(f"{CONNECTORS}/c", change)["status"] == status


def test_partial_configuration_keeps_other_values(api: UbiOps, connector: Connector) -> None:
    changed = api.patch(f"{CONNECTORS}/c", {"configuration": {"bucket": "new-bucket-name"}})
    assert changed["configuration"] == {"bucket": "new-bucket-name", "path_prefix": "blob"}
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"configuration": {"bucket": ""}}), 400, "bucket")
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"configuration": {"colour": "red"}}), 400, "colour")
    assert api.get(f"{CONNECTORS}/c") == changed


def test_verification_of_a_change_is_logged(api: UbiOps, factory: Factory, connector: Connector) -> None:
    api.advance(3600)
    ask = {"filters": {"connector_name": "c"}, "date_range": -3600}
    api.patch(f"{CONNECTORS}/c", {"configuration": {"bucket": "invalid"}})
    api.advance(1)
    api.patch("/projects/p/credentials/s3", {"configuration": {"region": "eu-west-1"}})
    api.advance(1)
    api.patch(f"{CONNECTORS}/c", {"configuration": {"bucket": "bucket-name"}})
    api.patch(f"{CONNECTORS}/c", {"name": "c"})
    api.advance(1)
    logged = ["succeeded" in line["log"] for line in api.post("/projects/p/logs", ask)]
    assert logged == [False, False, True]


def test_new_fields_replace_the_old_ones(api: UbiOps) -> None:
    api.post(CONNECTORS, TABLE)
    new = [{"name": "field-3", "data_type": "array_int"}]
    assert api.patch(f"{CONNECTORS}/table", {"input_fields": new})["input_fields"] == new
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/table", {"input_fields": []}), 400)


@pytest.mark.parametrize("change", [{"type": "aws_s3"}, {"input_type": "blob"}, {"id": "1"}])
def test_type_cannot_be_changed(api: UbiOps, connector: Connector, change: dict[str, Any]) -> None:
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/c", {"name": "d", **change}), 400, *change)
    assert names(api) == ["c"]


def test_update_changes_given_fields_and_the_date(api: UbiOps, connector: Connector) -> None:
    before = api.get(f"{CONNECTORS}/c")
    after = api.patch(f"{CONNECTORS}/c", {"name": "d"})
    assert after["last_updated"] > before["last_updated"]
    assert after == {**before, "name": "d", "last_updated": after["last_updated"]}
    assert_rejected(api.call("GET", f"{CONNECTORS}/c"), 404)
    assert api.get(f"{CONNECTORS}/d") == after


def test_renamed_credentials_are_shown_by_their_new_name(api: UbiOps, connector: Connector) -> None:
    api.patch("/projects/p/credentials/s3", {"name": "new"})
    assert api.get(f"{CONNECTORS}/c")["credentials"] == "new"


def test_deleting_a_connector_deletes_its_role_assignments(api: UbiOps, factory: Factory, connector: Connector) -> None:
    factories.role(
        factory.state, factory.project(), factory.user("bob").id, "connector-viewer", "connector", connector.id
    )
    api.delete(f"{CONNECTORS}/c")
    assert_rejected(api.call("GET", f"{CONNECTORS}/c"), 404)
    assert_rejected(api.call("DELETE", f"{CONNECTORS}/c"), 404)
    assert factory.state.assignments.filter(object_id=connector.id) == []


def test_connector_in_a_pipeline_cannot_be_deleted(api: UbiOps, factory: Factory, connector: Connector) -> None:
    factory.pipeline()
    api.post("/projects/p/pipelines/l/objects", {"name": "o", "reference_type": "connector", "reference_name": "c"})
    assert_rejected(api.call("DELETE", f"{CONNECTORS}/c"), 409, "pipeline")
    assert names(api) == ["c"]


def test_mapped_fields_cannot_be_changed(api: UbiOps, factory: Factory) -> None:
    version = factory.version(model=factory.model(outputs={"field-1": "int", "field-2": "double"}))
    api.post(CONNECTORS, TABLE)
    source = factory.object("source", version)
    table = {"name": "table", "reference_type": "connector", "reference_name": "table"}
    api.post("/projects/p/pipelines/l/objects", table)
    target = factory.state.objects.get_by(pipeline_id=factory.pipeline().id, name="table")
    factory.attach(source, target, **{"field-1": "field-1", "field-2": "field-2"})
    assert_rejected(api.call("PATCH", f"{CONNECTORS}/table", {"input_fields": FIELDS[:1]}), 409, "pipeline")
    api.patch(f"{CONNECTORS}/table", {"input_fields": FIELDS[::-1]})


def test_connectors_count_towards_the_resource_limit(api: UbiOps, factory: Factory) -> None:
    organization = factory.organization("small", subscription="free")
    factories.credentials(factory.state, factory.project("q", organization=organization), "s3")
    for number in range(10):
        api.post("/projects/q/connectors", {**BUCKET, "name": f"c{number}"})
    assert_rejected(api.call("POST", "/projects/q/connectors", BUCKET), 400, "resources")
    api.delete("/projects/q/connectors/c0")
    api.post("/projects/q/connectors", BUCKET)


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory, connector: Connector) -> None:
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert names(bob) == ["c"]
    assert bob.get(f"{CONNECTORS}/c")["name"] == "c"
    assert_rejected(bob.call("POST", CONNECTORS, BUCKET), 403)
    assert_rejected(bob.call("PATCH", f"{CONNECTORS}/c", {"name": "d"}), 403)
    assert_rejected(bob.call("DELETE", f"{CONNECTORS}/c"), 403)


def test_outsider_gets_not_found(api: UbiOps, connector: Connector) -> None:
    for token in ("bob-token", "carol-token"):
        assert_rejected(api(token).call("GET", CONNECTORS), 404)
        assert_rejected(api(token).call("DELETE", f"{CONNECTORS}/c"), 404)


def test_role_on_a_connector_covers_only_that_connector(api: UbiOps, factory: Factory, connector: Connector) -> None:
    factories.connector(factory.state, factory.state.credentials.get(connector.credentials_id), "other")
    factories.role(
        factory.state, factory.project(), factory.user("bob").id, "connector-editor", "connector", connector.id
    )
    bob = api("bob-token")
    assert names(bob) == ["c"]
    assert bob.patch(f"{CONNECTORS}/c", {"name": "d"})["name"] == "d"
    assert_rejected(bob.call("PATCH", f"{CONNECTORS}/other", {"name": "e"}), 403)
    assert_rejected(bob.call("DELETE", f"{CONNECTORS}/d"), 403)
