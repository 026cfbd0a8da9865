"""GET /api/projects."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, assert_refused, create, listed, share


@pytest.fixture
def ids(api: Api) -> dict[str, str]:
    """One project of each kind, by what it is."""
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


def test_the_list_of_nothing_is_empty(api: Api) -> None:
    assert listed(api) == []


def test_without_a_filter_the_list_holds_own_and_organization_and_reference_projects(
    api: Api, ids: dict[str, str]
) -> None:
    assert listed(api) == [ids["alice's"], ids["in org-1"], ids["reference"], ids["reference in org-1"]]


def test_a_stranger_sees_reference_projects_only(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, token="carol-token") == [ids["reference"], ids["reference in org-1"]]


def test_an_administrator_sees_every_project(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, token="admin-token") == list(ids.values())


def test_the_list_is_in_the_order_of_creation(api: Api) -> None:
    created = [create(api)["id"] for _ in range(5)]
    api.call("PATCH", f"{PROJECTS}/{created[0]}", {"name": "Changed last"})
    assert listed(api) == created


def test_an_organization_filters_the_list(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, "?organizationId=org-1") == [ids["in org-1"], ids["reference in org-1"]]


def test_shared_true_lists_reference_projects_only(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, "?shared=true") == [ids["reference"], ids["reference in org-1"]]


def test_shared_false_lists_other_projects_only(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, "?shared=false") == [ids["alice's"], ids["in org-1"]]


def test_shared_false_goes_with_an_organization(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, "?shared=false&organizationId=org-1") == [ids["in org-1"]]


@pytest.mark.parametrize("organization", ["org-1", "nobody-knows-it"])
def test_shared_true_ignores_the_organization(api: Api, ids: dict[str, str], organization: str) -> None:
    expected = [ids["reference"], ids["reference in org-1"]]
    assert listed(api, f"?shared=true&organizationId={organization}", "carol-token") == expected


def test_the_list_of_an_organization_is_forbidden_to_others(api: Api) -> None:
    answer = api.call("GET", f"{PROJECTS}?organizationId=org-1", token="carol-token")
    assert_refused(answer, 403, "Forbidden")


def test_the_list_of_an_unknown_organization_is_forbidden(api: Api) -> None:
    assert_refused(api.call("GET", f"{PROJECTS}?organizationId=nobody-knows-it"), 403, "Forbidden")
    assert_refused(api.call("GET", f"{PROJECTS}?organizationId="), 403, "Forbidden")


def test_an_administrator_lists_any_organization(api: Api, ids: dict[str, str]) -> None:
    expected = [ids["in org-1"], ids["reference in org-1"]]
    assert listed(api, "?organizationId=org-1", "admin-token") == expected


@pytest.mark.parametrize("text", ["True", "TRUE", "true"])
def test_a_boolean_may_be_written_in_any_case(api: Api, ids: dict[str, str], text: str) -> None:
    assert listed(api, f"?shared={text}") == [ids["reference"], ids["reference in org-1"]]


def test_unknown_query_parameters_are_ignored(api: Api, ids: dict[str, str]) -> None:
    assert listed(api, "?color=red") == listed(api)
