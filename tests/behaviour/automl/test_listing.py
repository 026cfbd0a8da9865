"""GET /api/projects."""

from __future__ import annotations

import pytest

from tests.behaviour.automl.projects import PROJECTS, add, assert_refused, create, get, invite, listed
from tests.behaviour.http import Api


@pytest.fixture
def five(api: Api, control: Api) -> Api:
    """Five projects of alice's that each of the sort fields puts in an order of its own."""
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


def test_the_list_of_nothing_is_empty(api: Api) -> None:
    assert get(api, PROJECTS) == {"items": [], "total": 0, "limit": 50, "offset": 0}


def test_own_and_shared_projects_are_listed_and_no_others(api: Api) -> None:
    create(api, "alice's")
    invite(api, create(api, "bob's, shared", token="bob-token"), "alice", "viewer", token="bob-token")
    create(api, "bob's", token="bob-token")
    assert listed(api, "?sort_field=name&sort_direction=asc") == ["alice's", "bob's, shared"]
    assert listed(api, token="carol-token") == []
    assert get(api, PROJECTS)["total"] == 2


def test_an_administrator_lists_every_project(api: Api) -> None:
    create(api, "alice's")
    create(api, "bob's", token="bob-token")
    assert listed(api, token="admin-token") == ["bob's", "alice's"]


def test_a_project_is_listed_with_its_status_and_counts(api: Api, control: Api) -> None:
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


def test_the_newest_comes_first_by_default(five: Api) -> None:
    assert listed(five) == ORDERS["created_at"][::-1]


@pytest.mark.parametrize("field", ORDERS)
def test_each_field_sorts_in_both_directions(five: Api, field: str) -> None:
    assert listed(five, f"?sort_field={field}&sort_direction=asc") == ORDERS[field]
    assert listed(five, f"?sort_field={field}&sort_direction=desc") == ORDERS[field][::-1]
    assert listed(five, f"?sort_field={field}") == ORDERS[field][::-1]


def test_the_order_follows_what_changes(five: Api, control: Api) -> None:
    ids = {one["name"]: one["id"] for one in get(five, PROJECTS)["items"]}
    for number in range(4):
        add(control, ids["echo"], "dataset", name=f"{number}.csv")
    assert listed(five, "?sort_field=dataset_count&limit=1") == ["echo"]
    five.call("PUT", f"{PROJECTS}/{ids['Alpha']}", {"name": "zulu"})
    assert listed(five, "?sort_field=name&limit=1") == ["zulu"]
    five.call("DELETE", f"{PROJECTS}/{ids['Alpha']}")
    assert listed(five, "?sort_field=name&limit=1") == ["echo"]
    assert listed(five, "?sort_direction=asc") == ["delta", "charlie", "Bravo", "echo"]


def test_pages_follow_one_another_without_gap_or_repetition(five: Api) -> None:
    pages = [listed(five, f"?sort_field=name&sort_direction=asc&limit=2&offset={at}") for at in (0, 2, 4, 6)]
    assert pages == [["Alpha", "Bravo"], ["charlie", "delta"], ["echo"], []]
    pages = [listed(five, f"?sort_field=model_count&limit=2&offset={at}") for at in (0, 2, 4, 6)]
    assert pages == [["Alpha", "delta"], ["echo", "Bravo"], ["charlie"], []]


@pytest.mark.parametrize(("limit", "offset"), [(1, 0), (500, 0), (2, 4), (3, 5), (50, 10**17)])
def test_a_page_says_its_limit_and_offset_and_how_many_there_are_in_all(five: Api, limit: int, offset: int) -> None:
    page = get(five, f"{PROJECTS}?limit={limit}&offset={offset}")
    assert (page["total"], page["limit"], page["offset"]) == (5, limit, offset)
    assert len(page["items"]) == min(limit, max(5 - offset, 0))


def test_a_page_has_fifty_projects_by_default(api: Api) -> None:
    for number in range(51):
        create(api, str(number))
    page = get(api, PROJECTS)
    assert (len(page["items"]), page["total"], page["limit"]) == (50, 51, 50)


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=501", "limit=-1", "limit=ten", "limit=", "limit=1.5", "limit=1&limit=2", "offset=-1", "offset=x"]
    + ["sort_field=id", "sort_field=", "sort_field=Name", "sort_direction=up", "sort_direction=DESC", f"limit={9**30}"],
)
def test_what_is_out_of_range_is_refused_and_not_clamped(five: Api, query: str) -> None:
    answer = five.call("GET", f"{PROJECTS}?{query}")
    assert_refused(answer, 422, f"query parameter {query.partition('=')[0]}")


@pytest.mark.parametrize("text", ["charlie", "CHARLIE", "harl", "about charlie", "T%20C"])
def test_search_looks_into_names_and_descriptions_in_any_case(five: Api, text: str) -> None:
    page = get(five, f"{PROJECTS}?search={text}")
    assert [one["name"] for one in page["items"]] == ["charlie"]
    assert page["total"] == 1


@pytest.mark.parametrize("between", ["", "%20", "%00", "%0A", "%ED%A0%80"])
def test_search_does_not_look_across_the_end_of_a_name(five: Api, between: str) -> None:
    assert listed(five, f"?search=charlie{between}about") == []


def test_search_goes_with_sorting_and_paging_and_counts_what_it_finds(five: Api) -> None:
    query = f"{PROJECTS}?search=A&sort_field=name&sort_direction=asc&limit=2"
    first, second = get(five, query), get(five, query + "&offset=2")
    assert [one["name"] for one in first["items"] + second["items"]] == ["Alpha", "Bravo", "charlie", "delta"]
    assert first["total"] == second["total"] == 5  # the description of echo has one too
    assert listed(five, "?search=nowhere") == []


def test_search_keeps_up_with_what_changes(api: Api) -> None:
    project = create(api, "Fraud")
    assert listed(api, "?search=fraud") == ["Fraud"]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn"})
    assert listed(api, "?search=fraud") == []
    create(api, "Another fraud")
    assert listed(api, "?search=fraud") == ["Another fraud"]
    api.call("PUT", f"{PROJECTS}/{project}", {"name": "Churn", "description": "after the fraud"})
    assert listed(api, "?search=fraud") == ["Another fraud", "Churn"]
    api.call("DELETE", f"{PROJECTS}/{project}")
    assert listed(api, "?search=fraud") == ["Another fraud"]


def test_search_finds_nothing_of_others(api: Api) -> None:
    create(api, "Fraud", token="bob-token")
    assert listed(api, "?search=fraud") == []
    assert listed(api, "?search=fraud", "admin-token") == ["Fraud"]


def test_an_empty_search_is_none(five: Api) -> None:
    assert len(listed(five, "?search=")) == 5


def test_search_takes_signs_as_they_are(api: Api) -> None:
    create(api, "100 % [a-z]* ß Ä")
    for text in ("%25", "[a-z]*", "SS", "%C3%A4"):
        assert listed(api, f"?search={text}") == ["100 % [a-z]* ß Ä"]
    assert listed(api, "?search=.*") == []


def test_a_list_is_not_changed_by_what_the_caller_cannot_access_any_more(api: Api) -> None:
    project = create(api, "bob's", token="bob-token")
    invite(api, project, "alice", token="bob-token")
    assert listed(api) == ["bob's"]
    api.call("DELETE", f"{PROJECTS}/{project}", token="bob-token")
    assert get(api, PROJECTS)["total"] == 0


def test_names_are_sorted_without_regard_to_capitals_unless_all_else_is_the_same(api: Api) -> None:
    for name in ("b", "C", "a", "B", "A"):
        create(api, name)
    assert listed(api, "?sort_field=name&sort_direction=asc") == ["A", "a", "B", "b", "C"]
