"""POST …/duplicate."""

from __future__ import annotations

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import (
    PROJECTS,
    assert_error,
    create,
    list_ids,
    lock,
    post,
    read,
    share,
)


def test_copy_is_named_after_its_original(api: Api) -> None:
    project = create(api)
    copy = post(api, project, "duplicate").json
    assert copy["name"] == "Invoices (copy)"
    assert post(api, copy, "duplicate").json["name"] == "Invoices (copy) (copy)"


def test_copy_has_the_same_template_settings_and_description(api: Api) -> None:
    project = create(api)
    settings = {"temperature": 0.25, "rasterizationDpi": 72}
    api.call("PATCH", f"{PROJECTS}/{project['id']}/settings", settings)
    copy = post(api, project, "duplicate").json
    assert copy["settings"] == settings
    assert (copy["template"], copy["description"]) == (project["template"], project["description"])


def test_copy_is_independent_of_the_original(api: Api) -> None:
    project = create(api)
    copy = post(api, project, "duplicate").json
    assert list_ids(api) == [project["id"], copy["id"]]
    api.call("PATCH", f"{PROJECTS}/{copy['id']}", {"template": {"new": "string"}})
    assert read(api, project) == project


def test_copy_of_a_locked_reference_project_is_unlocked_and_private(api: Api) -> None:
    project = create(api)
    lock(api, project)
    share(api, project)
    copy = post(api, project, "duplicate").json
    assert (copy["lockState"], copy["shared"]) == (False, False)


def test_copy_belongs_to_the_caller_and_to_no_organization(api: Api) -> None:
    project = create(api, ownerOrganization="org-1")
    copy = post(api, project, "duplicate", "bob-token").json
    assert copy["ownerUser"] == "bob@example.com"
    assert "ownerOrganization" not in copy


def test_every_user_may_copy_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert post(api, project, "duplicate", "carol-token").json["ownerUser"] == "carol@example.com"


def test_unreadable_project_cannot_be_copied(api: Api) -> None:
    project = create(api)
    assert_error(post(api, project, "duplicate", "carol-token"), 403, "Forbidden")
    assert list_ids(api, token="carol-token") == []


def test_copy_has_the_time_of_copying(api: Api, control: Api) -> None:
    project = create(api)
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    copy = post(api, project, "duplicate").json
    assert copy["createdAt"] == copy["updatedAt"] == "2030-01-01T00:00:00.000000Z"
    assert read(api, project) == project
