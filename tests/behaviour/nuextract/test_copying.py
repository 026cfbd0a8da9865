"""POST …/duplicate."""

from __future__ import annotations

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import (
    PROJECTS,
    assert_refused,
    create,
    listed,
    lock,
    post,
    read,
    share,
)


def test_a_copy_is_named_after_its_original(api: Api) -> None:
    project = create(api)
    copy = post(api, project, "duplicate").json
    assert copy["name"] == "Invoices (copy)"
    assert post(api, copy, "duplicate").json["name"] == "Invoices (copy) (copy)"


def test_a_copy_has_the_same_template_settings_and_description(api: Api) -> None:
    project = create(api)
    settings = {"temperature": 0.25, "rasterizationDpi": 72}
    api.call("PATCH", f"{PROJECTS}/{project['id']}/settings", settings)
    copy = post(api, project, "duplicate").json
    assert copy["settings"] == settings
    assert (copy["template"], copy["description"]) == (project["template"], project["description"])


def test_a_copy_is_a_project_of_its_own(api: Api) -> None:
    project = create(api)
    copy = post(api, project, "duplicate").json
    assert listed(api) == [project["id"], copy["id"]]
    api.call("PATCH", f"{PROJECTS}/{copy['id']}", {"template": {"new": "string"}})
    assert read(api, project) == project


def test_a_copy_is_unlocked_and_private_whatever_its_original_is(api: Api) -> None:
    project = create(api)
    lock(api, project)
    share(api, project)
    copy = post(api, project, "duplicate").json
    assert (copy["lockState"], copy["shared"]) == (False, False)


def test_a_copy_belongs_to_whoever_made_it_and_to_no_organization(api: Api) -> None:
    project = create(api, ownerOrganization="org-1")
    copy = post(api, project, "duplicate", "bob-token").json
    assert copy["ownerUser"] == "bob@example.com"
    assert "ownerOrganization" not in copy


def test_everybody_may_copy_a_reference_project(api: Api) -> None:
    project = create(api)
    share(api, project)
    assert post(api, project, "duplicate", "carol-token").json["ownerUser"] == "carol@example.com"


def test_what_cannot_be_read_cannot_be_copied(api: Api) -> None:
    project = create(api)
    assert_refused(post(api, project, "duplicate", "carol-token"), 403, "Forbidden")
    assert listed(api, token="carol-token") == []


def test_a_copy_is_stamped_with_the_time_of_copying(api: Api, control: Api) -> None:
    project = create(api)
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    copy = post(api, project, "duplicate").json
    assert copy["createdAt"] == copy["updatedAt"] == "2030-01-01T00:00:00.000000Z"
    assert read(api, project) == project
