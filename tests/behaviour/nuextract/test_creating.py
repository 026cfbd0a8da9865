"""POST /api/projects."""

from __future__ import annotations

import re

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, TEMPLATE, assert_error, create, list_ids, read


def test_new_project_has_the_default_settings(api: Api) -> None:
    assert create(api)["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}


def test_new_project_has_the_given_fields(api: Api) -> None:
    project = create(api)
    assert project["name"] == "Invoices"
    assert project["description"] == "What an invoice says"
    assert project["template"] == TEMPLATE


def test_new_project_is_unlocked_and_private(api: Api) -> None:
    project = create(api)
    assert (project["lockState"], project["shared"]) == (False, False)


def test_new_project_is_owned_by_the_caller(api: Api) -> None:
    assert create(api)["ownerUser"] == "alice@example.com"
    assert create(api, token="bob-token")["ownerUser"] == "bob@example.com"


def test_response_omits_a_missing_organization(api: Api) -> None:
    assert "ownerOrganization" not in create(api)
    assert "ownerOrganization" not in create(api, ownerOrganization=None)


def test_new_project_is_owned_by_the_given_organization(api: Api) -> None:
    project = create(api, ownerOrganization="org-1")
    assert project["ownerOrganization"] == "org-1"
    assert project["ownerUser"] == "alice@example.com"


@pytest.mark.parametrize("token", ["carol-token", "admin-token"])
def test_creating_for_a_foreign_organization_is_forbidden(api: Api, token: str) -> None:
    response = api.call("POST", PROJECTS, {**NEW, "ownerOrganization": "org-1"}, token=token)
    assert_error(response, 403, "Forbidden")
    assert list_ids(api, token="admin-token") == []


@pytest.mark.parametrize("token", ["alice-token", "admin-token"])
def test_unknown_organization_is_forbidden(api: Api, token: str) -> None:
    response = api.call("POST", PROJECTS, {**NEW, "ownerOrganization": "unknown"}, token=token)
    assert_error(response, 403, "Forbidden")


def test_new_project_can_be_read_back(api: Api) -> None:
    project = create(api)
    assert read(api, project) == project


def test_ids_are_unique_uuids(api: Api) -> None:
    project_ids = {create(api)["id"] for _ in range(20)}
    assert len(project_ids) == 20
    shape = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert all(re.fullmatch(shape, one) for one in project_ids)


def test_two_projects_may_have_the_same_name(api: Api) -> None:
    create(api)
    create(api)
    assert len(list_ids(api)) == 2


def test_creation_and_change_times_have_microseconds_in_utc(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2026-03-01T10:00:00+02:00"})
    project = create(api)
    assert project["createdAt"] == project["updatedAt"] == "2026-03-01T08:00:00.000000Z"


def test_unknown_fields_of_a_body_are_ignored(api: Api) -> None:
    project = create(api, shared=True, lockState=True, owner_organization="org-1", id="custom", color="red")
    assert (project["shared"], project["lockState"]) == (False, False)
    assert project["id"] != "custom"
    assert "color" not in project
    assert "ownerOrganization" not in project


def test_template_is_returned_as_it_was_sent(api: Api) -> None:
    template = {"z": 1, "a": [True, None, 1.5, "ä\u0000😀"], "": {"nested": {}}, "big": 2**63, "whole": 2.0}
    project = create(api, template=template)
    assert project["template"] == template
    assert list(project["template"]) == list(template)
