"""The data of the seed `demo`."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, listed

EXAMPLE = f"{PROJECTS}/project_id_example"


def test_alice_owns_a_project_of_each_kind(demo: Api) -> None:
    projects = demo.call("GET", PROJECTS).json
    assert {project["ownerUser"] for project in projects} == {"alice@example.com"}
    assert [(one.get("ownerOrganization"), one["shared"]) for one in projects] == [
        (None, False),
        ("org-1", False),
        (None, True),
    ]


def test_the_documented_example_is_there(demo: Api) -> None:
    project = demo.call("GET", EXAMPLE).json
    assert project["name"] == "Example: Order Delivery Information Extraction"
    assert project["template"]["status"] == ["pending", "processed", "shipped", "delivered", "cancelled"]
    assert project["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert project["lockState"] is False


def test_the_documented_organization_is_there(demo: Api) -> None:
    assert listed(demo, "?organizationId=organization_id_example") == []
    project = demo.call("POST", PROJECTS, {**NEW, "ownerOrganization": "organization_id_example"})
    assert listed(demo, "?organizationId=organization_id_example") == [project.json["id"]]


def test_the_documented_query_runs_as_printed(demo: Api) -> None:
    answer = demo.call("GET", f"{PROJECTS}?organizationId=organization_id_example&shared=True", token="YOUR_API_KEY")
    assert [project["shared"] for project in answer.json] == [True]


@pytest.mark.parametrize(("token", "count"), [("bob-token", 2), ("carol-token", 1), ("admin-token", 3)])
def test_the_others_see_what_is_for_them(demo: Api, token: str, count: int) -> None:
    assert len(listed(demo, token=token)) == count
