"""GET /api/projects."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_error, create, list_ids, share


@pytest.fixture
def project_ids(api: Api) -> dict[str, str]:
    """Return the ids of one project of each kind."""
    projects = {
        "alice's": create(api),
        "in org-1": create(api, token="bob-token", ownerOrganization="org-1"),
        "bob's": create(api, token="bob-token"),
        "reference": create(api, token="bob-token"),
        "reference in org-1": create(api, ownerOrganization="org-1"),
    }
    share(api, projects["reference"])
    share(api, projects["reference in org-1"])
    return {kind: project["id"] for kind, project in projects.items()}


def test_list_is_empty_without_projects(api: Api) -> None:
    assert list_ids(api) == []


def test_unfiltered_list_has_own_organization_and_reference_projects(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api) == [
        project_ids["alice's"],
        project_ids["in org-1"],
        project_ids["reference"],
        project_ids["reference in org-1"],
    ]


def test_stranger_sees_reference_projects_only(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, token="carol-token") == [project_ids["reference"], project_ids["reference in org-1"]]


def test_administrator_sees_every_project(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, token="admin-token") == list(project_ids.values())


def test_list_is_in_the_order_of_creation(api: Api) -> None:
    created = [create(api)["id"] for _ in range(5)]
    api.call("PATCH", f"{PROJECTS}/{created[0]}", {"name": "Changed last"})
    assert list_ids(api) == created


def test_organization_filters_the_list(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, "?organizationId=org-1") == [project_ids["in org-1"], project_ids["reference in org-1"]]


def test_shared_true_lists_reference_projects_only(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, "?shared=true") == [project_ids["reference"], project_ids["reference in org-1"]]


def test_shared_false_lists_other_projects_only(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, "?shared=false") == [project_ids["alice's"], project_ids["in org-1"]]


def test_shared_false_combines_with_an_organization(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, "?shared=false&organizationId=org-1") == [project_ids["in org-1"]]


@pytest.mark.parametrize("organization", ["org-1", "unknown"])
def test_shared_true_ignores_the_organization(api: Api, project_ids: dict[str, str], organization: str) -> None:
    expected = [project_ids["reference"], project_ids["reference in org-1"]]
    assert list_ids(api, f"?shared=true&organizationId={organization}", "carol-token") == expected


def test_list_of_a_foreign_organization_is_forbidden(api: Api) -> None:
    response = api.call("GET", f"{PROJECTS}?organizationId=org-1", token="carol-token")
    assert_error(response, 403, "Forbidden")


def test_list_of_an_unknown_organization_is_forbidden(api: Api) -> None:
    assert_error(api.call("GET", f"{PROJECTS}?organizationId=unknown"), 403, "Forbidden")
    assert_error(api.call("GET", f"{PROJECTS}?organizationId="), 403, "Forbidden")


def test_administrator_lists_any_organization(api: Api, project_ids: dict[str, str]) -> None:
    expected = [project_ids["in org-1"], project_ids["reference in org-1"]]
    assert list_ids(api, "?organizationId=org-1", "admin-token") == expected


@pytest.mark.parametrize("text", ["True", "TRUE", "true"])
def test_boolean_may_be_written_in_any_case(api: Api, project_ids: dict[str, str], text: str) -> None:
    assert list_ids(api, f"?shared={text}") == [project_ids["reference"], project_ids["reference in org-1"]]


def test_unknown_query_parameters_are_ignored(api: Api, project_ids: dict[str, str]) -> None:
    assert list_ids(api, "?color=red") == list_ids(api)
