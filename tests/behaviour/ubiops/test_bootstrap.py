"""An organization and a project, and the state that holds them."""

from __future__ import annotations

from projectlink_mock.services.ubiops.state.models import Build
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

ORGANIZATION = {"name": "acme", "subscription": "professional", "subscription_agreed": True}


def test_an_organization_is_its_creator_s(api: UbiOps) -> None:
    api.set_clock("2020-03-25T15:43:46.101877Z")
    made = api.post("/organizations", ORGANIZATION)
    assert made == {"id": made["id"], "name": "acme", "creation_date": "2020-03-25T15:43:46.101877Z"}
    assert api.get("/organizations") == [made]
    assert api("bob-token").get("/organizations") == []
    assert_refused(api("bob-token").call("POST", "/organizations", ORGANIZATION), 409, "acme")


def test_a_project_is_created_by_admins_only(api: UbiOps, given: Given) -> None:
    given.organization()
    body = {"name": "first", "organization_name": "o"}
    assert_refused(api("bob-token").call("POST", "/projects", body), 403, "admins")
    assert_refused(api("carol-token").call("POST", "/projects", body), 404, "'o'")
    made = api.post("/projects", body)
    assert made["organization_name"] == "o"
    assert api.get("/projects/first") == made
    assert api.get("/projects") == [made]


def test_the_whole_state_comes_back(api: UbiOps, given: Given) -> None:
    version = given.version()
    given.attached(None, given.object("first", version), x="x")
    state = api.control.call("GET", "/state").content
    api.session.reset()
    assert api.control.call("PUT", "/state", content=state).status == 200
    assert api.control.call("GET", "/state").content == state
    assert api.get("/projects/p")["name"] == "p"
    found = given.state.versions.get_by(model_id=version.model_id, name="v")
    assert isinstance(found.build, Build)
    assert given.state.files.get(found.id).content.startswith(b"PK")


def test_the_demo_has_the_documented_names(demo: UbiOps) -> None:
    assert [one["name"] for one in demo.get("/organizations")] == ["organization_name_example"]
    assert demo.get("/projects/project_name_example")["organization_name"] == "organization_name_example"
