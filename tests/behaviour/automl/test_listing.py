"""GET /api/projects."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, add, assert_error, create, get, invite, list_names
from tests.behaviour.http import Api


@pytest.fixture
def five_projects(api: Api, control: Api) -> Api:
    """Create five projects of alice that every sort field orders differently."""
    for name, datasets, experiments, models in [
        ("delta", 3, 1, 2),
        ("Alpha", 1, 2, 3),
        ("charlie", 0, 3, 0),
        ("Bravo", 2, 0, 0),
        ("echo", 0, 0, 0),
    ]:
        project = create(api, name, f"About {name.upper()}")
        for number in range(datasets):
            add(control, project, "dataset", name=f"{number}.csv")
        for number in range(experiments):
            add(control, project, "experiment", name=f"{number}", models=models)
    return api


ORDERS = {
    "created_at": ["delta", "Alpha", "charlie", "Bravo", "echo"],
    "name": ["Alpha", "Bravo", "charlie", "delta", "echo"],
    "dataset_count": ["charlie", "echo", "Alpha", "Bravo", "delta"],
    "experiment_count": ["Bravo", "echo", "delta", "Alpha", "charlie"],
    "model_count": ["charlie", "Bravo", "echo", "delta", "Alpha"],
}


def test_list_is_empty_without_projects(api: Api) -> None:
    assert get(api, PROJECTS) == {"items": [], "total": 0, "limit": 50, "offset": 0}


def test_list_has_own_and_shared_projects_only(api: Api) -> None:
    create(api, "alice's")
    invite(api, create(api, "bob's, shared", token="bob-token"), "alice", "viewer", token="bob-token")
    create(api, "bob's", token="bob-token")
    assert list_names(api, "?sort_field=name&sort_direction=asc") == ["alice's", "bob's, shared"]
    assert list_names(api, token="carol-token") == []
    assert get(api, PROJECTS)["total"] == 2


def test_administrator_lists_every_project(api: Api) -> None:
    create(api, "alice's")
    create(api, "bob's", token="bob-token")
    assert list_names(api, token="admin-token") == ["bob's", "alice's"]


def test_project_is_listed_with_its_status_and_counts(api: Api, control: Api) -> None:
    project = create(api, "Churn", "Telco")
    add(control, project, "dataset", name="a.csv")
    add(control, project, "dataset", name="b.csv")
    add(control, project, "experiment", name="one", models=3)
    add(control, project, "experiment", name="two", status="running")
    item = get(api, PROJECTS)["items"][0]
    created_at = get(api, f"{PROJECTS}/{project}")["project"]["created_at"]
    assert item == {
        "id": project,
        "name": "Churn",
        "description": "Telco",
        "status": "active",
        "dataset_count": 2,
        "experiment_count": 2,
        "model_count": 3,
        "created_at": created_at,
    }


def test_list_has_the_newest_first_by_default(five_projects: Api) -> None:
    assert list_names(five_projects) == ORDERS["created_at"][::-1]


@pytest.mark.parametrize("field", ORDERS)
def test_each_field_sorts_in_both_directions(five_projects: Api, field: str) -> None:
    assert list_names(five_projects, f"?sort_field={field}&sort_direction=asc") == ORDERS[field]
    assert list_names(five_projects, f"?sort_field={field}&sort_direction=desc") == ORDERS[field][::-1]
    assert list_names(five_projects, f"?sort_field={field}") == ORDERS[field][::-1]


def test_order_reflects_changes(five_projects: Api, control: Api) -> None:
    ids = {one["name"]: one["id"] for one in get(five_projects, PROJECTS)["items"]}
    for number in range(4):
        add(control, ids["echo"], "dataset", name=f"{number}.csv")
    assert list_names(five_projects, "?sort_field=dataset_count&limit=1") == ["echo"]
    five_projects.call("PUT", f"{PROJECTS}/{ids['Alpha']}", {"name": "zulu"})
    assert list_names(five_projects, "?sort_field=name&limit=1") == ["zulu"]
    five_projects.call("DELETE", f"{PROJECTS}/{ids['Alpha']}")
    assert list_names(five_projects, "?sort_field=name&limit=1") == ["echo"]
    assert list_names(five_projects, "?sort_direction=asc") == ["delta", "charlie", "Bravo", "echo"]


def test_pages_have_no_gaps_or_repetitions(five_projects: Api) -> None:
    pages = [
        list_names(five_projects, f"?sort_field=name&sort_direction=asc&limit=2&offset={at}") for at in (0, 2, 4, 6)
    ]
    assert pages == [["Alpha", "Bravo"], ["charlie", "delta"], ["echo"], []]
    pages = [list_names(five_projects, f"?sort_field=model_count&limit=2&offset={at}") for at in (0, 2, 4, 6)]
    assert pages == [["Alpha", "delta"], ["echo", "Bravo"], ["charlie"], []]


@pytest.mark.parametrize(("limit", "offset"), [(1, 0), (500, 0), (2, 4), (3, 5), (50, 10**17)])
def test_page_has_limit_offset_and_total(five_projects: Api, limit: int, offset: int) -> None:
    page = get(five_projects, f"{PROJECTS}?limit={limit}&offset={offset}")
    assert (page["total"], page["limit"], page["offset"]) == (5, limit, offset)
    assert len(page["items"]) == min(limit, max(5 - offset, 0))


def test_default_page_has_fifty_projects(api: Api) -> None:
    for number in range(51):
        create(api, str(number))
    page = get(api, PROJECTS)
    assert (len(page["items"]), page["total"], page["limit"]) == (50, 51, 50)


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=501", "limit=-1", "limit=ten", "limit=", "limit=1.5", "limit=1&limit=2", "offset=-1", "offset=x"]
    + ["sort_field=id", "sort_field=", "sort_field=Name", "sort_direction=up", "sort_direction=DESC", f"limit={9**30}"],
)
def test_value_out_of_range_is_rejected_and_not_clamped(five_projects: Api, query: str) -> None:
    response = five_projects.call("GET", f"{PROJECTS}?{query}")
    assert_error(response, 422, f"query parameter {query.partition('=')[0]}")


@pytest.mark.parametrize("text", ["charlie", "CHARLIE", "harl", "about charlie", "T%20C"])
def test_search_ignores_case_in_names_and_descriptions(five_projects: Api, text: str) -> None:
    page = get(five_projects, f"{PROJECTS}?search={text}")
    assert [one["name"] for one in page["items"]] == ["charlie"]
    assert page["total"] == 1


@pytest.mark.parametrize("between", ["", "%20", "%00", "%0A", "%ED%A0%80"])
def test_search_does_not_match_across_name_and_description(five_projects: Api, between: str) -> None:
    assert list_names(five_projects, f"?search=charlie{between}about") == []


def test_search_combines_with_sorting_and_paging(five_projects: Api) -> None:
    query = f"{PROJECTS}?search=A&sort_field=name&sort_direction=asc&limit=2"
    first, second = get(five_projects, query), get(five_projects, query + "&offset=2")
    assert [one["name"] for one in first["items"] + second["items"]] == ["Alpha", "Bravo", "charlie", "delta"]
    assert first["total"] == second["total"] == 5  # the description of echo contains one, too
    assert list_names(five_projects, "?search=nowhere") == []


def test_search_reflects_changes(api: Api) -> None:
    project = create(api, "Fraud")
    assert list_names(api, "?search=fraud") == ["Fraud"]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn"})
    assert list_names(api, "?search=fraud") == []
    create(api, "Another fraud")
    assert list_names(api, "?search=fraud") == ["Another fraud"]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn", "description": "after the fraud"})
    assert list_names(api, "?search=fraud") == ["Another fraud", "Churn"]
    api.call("DELETE", f"{PROJECTS}/{project}")
    assert list_names(api, "?search=fraud") == ["Another fraud"]


def test_search_finds_no_projects_of_other_users(api: Api) -> None:
    create(api, "Fraud", token="bob-token")
    assert list_names(api, "?search=fraud") == []
    assert list_names(api, "?search=fraud", "admin-token") == ["Fraud"]


def test_empty_search_is_ignored(five_projects: Api) -> None:
    assert len(list_names(five_projects, "?search=")) == 5


def test_search_matches_special_characters_literally(api: Api) -> None:
    create(api, "100 % [a-z]* ß Ä")
    for text in ("%25", "[a-z]*", "SS", "%C3%A4"):
        assert list_names(api, f"?search={text}") == ["100 % [a-z]* ß Ä"]
    assert list_names(api, "?search=.*") == []


def test_list_version_ignores_inaccessible_changes(api: Api) -> None:
    project = create(api, "bob's", token="bob-token")
    invite(api, project, "alice", token="bob-token")
    assert list_names(api) == ["bob's"]
    api.call("DELETE", f"{PROJECTS}/{project}", token="bob-token")
    assert get(api, PROJECTS)["total"] == 0


def test_names_sort_case_insensitively_with_case_as_tie_breaker(api: Api) -> None:
    for name in ("b", "C", "a", "B", "A"):
        create(api, name)
    assert list_names(api, "?sort_field=name&sort_direction=asc") == ["A", "a", "B", "b", "C"]
