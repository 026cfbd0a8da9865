"""The data of the seed `demo`."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, list_ids

EXAMPLE = f"{PROJECTS}/project_id_example"


def test_alice_owns_a_project_of_each_kind(demo: Api) -> None:
    projects = demo.call("GET", PROJECTS).json
    assert {project["ownerUser"] for project in projects} == {"alice@example.com"}
    assert [(one.get("ownerOrganization"), one["shared"]) for one in projects] == [
        (None, False),
        ("org-1", False),
        (None, True),
    ]


def test_demo_seed_has_the_documented_example(demo: Api) -> None:
    project = demo.call("GET", EXAMPLE).json
    assert project["name"] == "Example: Order Delivery Information Extraction"
    assert project["template"]["status"] == ["pending", "processed", "shipped", "delivered", "cancelled"]
    assert project["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert project["lockState"] is False


def test_demo_seed_has_the_documented_organization(demo: Api) -> None:
    assert list_ids(demo, "?organizationId=organization_id_example") == []
    project = demo.call("POST", PROJECTS, {**NEW, "ownerOrganization": "organization_id_example"})
    assert list_ids(demo, "?organizationId=organization_id_example") == [project.json["id"]]


def test_documented_query_runs_unchanged(demo: Api) -> None:
    response = demo.call("GET", f"{PROJECTS}?organizationId=organization_id_example&shared=True", token="YOUR_API_KEY")
    assert [project["shared"] for project in response.json] == [True]


@pytest.mark.parametrize(("token", "count"), [("bob-token", 2), ("carol-token", 1), ("admin-token", 3)])
def test_other_users_see_their_own_projects(demo: Api, token: str, count: int) -> None:
    assert len(list_ids(demo, token=token)) == count
