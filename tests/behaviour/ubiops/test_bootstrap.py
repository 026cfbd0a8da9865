"""Tests of a first organization and project, and of the exported state."""

from __future__ import annotations

from projectlink_mock.services.ubiops.state.models import Build
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

ORGANIZATION = {"name": "acme", "subscription": "professional", "subscription_agreed": True}


def test_creator_becomes_admin_of_the_organization(api: UbiOps) -> None:
    api.set_clock("2020-03-25T15:43:46.101877Z")
    created = api.post("/organizations", ORGANIZATION)
    assert created == {"id": created["id"], "name": "acme", "creation_date": "2020-03-25T15:43:46.101877Z"}
    assert api.get("/organizations") == [created]
    assert api("bob-token").get("/organizations") == []
    assert_rejected(api("bob-token").call("POST", "/organizations", ORGANIZATION), 409, "acme")


def test_only_admins_create_projects(api: UbiOps, factory: Factory) -> None:
    factory.organization()
    body = {"name": "first", "organization_name": "o"}
    assert_rejected(api("bob-token").call("POST", "/projects", body), 403, "admins")
    assert_rejected(api("carol-token").call("POST", "/projects", body), 404, "'o'")
    created = api.post("/projects", body)
    assert created["organization_name"] == "o"
    assert api.get("/projects/first") == created
    assert api.get("/projects") == [created]


def test_exported_state_can_be_loaded_again(api: UbiOps, factory: Factory) -> None:
    version = factory.version()
    factory.attach(None, factory.object("first", version), x="x")
    state = api.control.call("GET", "/state").content
    api.session.reset()
    assert api.control.call("PUT", "/state", content=state).status == 200
    assert api.control.call("GET", "/state").content == state
    assert api.get("/projects/p")["name"] == "p"
    found = factory.state.versions.get_by(model_id=version.model_id, name="v")
    assert isinstance(found.build, Build)
    assert factory.state.files.get(found.id).content.startswith(b"PK")


def test_demo_has_the_documented_names(demo: UbiOps) -> None:
    assert [one["name"] for one in demo.get("/organizations")] == ["organization_name_example"]
    assert demo.get("/projects/project_name_example")["organization_name"] == "organization_name_example"
