"""Filters, orders and the search language in lists of articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink_mock.services.figshare.state import Project
from tests.behaviour.figshare.api import ALICE, BOB, CAROL, IDS, Figshare, assert_error, ids
from tests.behaviour.figshare.records import BEGAN, add_article, add_files, publish_again, set_counts

Find = Callable[..., list[dict[str, Any]]]


@pytest.fixture(params=["list", "search"])
def public(api: Figshare, request: pytest.FixtureRequest) -> Find:
    """Return a function that lists public articles, by query or by search."""

    def find(**filters: Any) -> list[dict[str, Any]]:
        filters = {"order": "published_date", **filters}
        query = "&".join(f"{name}={value}" for name, value in filters.items())
        rows: list[dict[str, Any]]
        rows = api.get(f"/articles?{query}") if request.param == "list" else api.post("/articles/search", filters)
        return rows

    return find


@pytest.fixture(params=["public", "own"])
def search(api: Figshare, request: pytest.FixtureRequest) -> Find:
    """Return a function that searches public articles or the caller's articles."""
    path = "/articles/search" if request.param == "public" else "/account/articles/search"

    def find(search_for: str | None = None, **filters: Any) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = api.post(path, {**filters, "search_for": search_for} if search_for else filters)
        return rows

    return find


def test_public_articles_are_listed_by_publication_latest_first(api: Figshare, public: Find) -> None:
    second, third, first = (add_article(api, day=day) for day in (2, 3, 1))
    add_article(api, public=False, day=9)
    assert ids(public()) == [third, second, first]
    assert ids(public(order_direction="asc")) == [first, second, third]


def test_search_is_ordered_by_creation_by_default(api: Figshare, search: Find) -> None:
    old, new = add_article(api, day=1, published_at=BEGAN.replace(month=5)), add_article(api, day=2)
    assert ids(search()) == [new, old]
    assert ids(search(order="published_date")) == [old, new]
    assert ids(search(order="published_date", order_direction="asc")) == [new, old]


@pytest.mark.parametrize("order", ["views", "shares", "downloads", "cites"])
def test_articles_can_be_ordered_by_counts(api: Figshare, public: Find, search: Find, order: str) -> None:
    first, second, third = (add_article(api, day=day) for day in (1, 2, 3))
    for id, count in ((first, 5), (second, 9), (third, 1)):
        set_counts(api, id, **{order: count})
    assert ids(public(order=order)) == ids(search(order=order)) == [second, first, third]
    assert ids(public(order=order, order_direction="asc")) == [third, first, second]


def test_articles_can_be_ordered_by_their_last_change(api: Figshare, public: Find, search: Find) -> None:
    first, second = add_article(api, day=1), add_article(api, day=2)
    publish_again(api, first, day=3)
    assert ids(public(order="modified_date")) == ids(search(order="modified_date")) == [first, second]


def test_only_the_latest_public_version_is_found(api: Figshare) -> None:
    id = add_article(api, title="Wings", day=1)
    publish_again(api, id, title="Legs", day=2)
    assert [row["title"] for row in api.get("/articles")] == ["Legs"]
    assert api.post("/articles/search", {"search_for": ":title: wings"}) == []
    assert ids(api.post("/articles/search", {"search_for": ":title: legs"})) == [id]


def test_unpublished_changes_are_found_by_the_owner_only(api: Figshare) -> None:
    project = api.project()
    path = api.article(project, title="Draft of wings")
    id = int(path.rpartition("/")[2])
    assert ids(api.post("/account/articles/search", {"search_for": "wings"})) == [id]
    assert api.post("/articles/search", {"search_for": "wings"}) == []
    assert api(CAROL).post("/account/articles/search", {"search_for": "wings"}) == []


@pytest.mark.parametrize("field", ["doi", "handle", "resource_doi"])
def test_articles_can_be_filtered_by_identifier(api: Figshare, public: Find, search: Find, field: str) -> None:
    named: list[dict[str, Any]] = [{field: "10.6084/m9.Figshare.7"}, {field: "10.6084/m9.figshare.77"}]
    id, _ = (add_article(api, **fields) for fields in named)
    publish_again(api, id, day=3)
    for value in ("10.6084/m9.figshare.7", "10.6084/M9.FIGSHARE.7"):
        assert ids(public(**{field: value})) == ids(search(**{field: value})) == [id]
    assert public(**{field: "10.6084/none"}) == search(**{field: "10.6084/none"}) == []
    assert public(**{field: "10.6084/m9.figshare.7", "item_type": 1}) == []


def test_articles_can_be_filtered_by_type(api: Figshare, public: Find, search: Find) -> None:
    dataset, paper, today = (
        add_article(api, defined_type=name) for name in ("dataset", "paper", "journal contribution")
    )
    assert ids(public(item_type=3)) == ids(search(item_type=3)) == [dataset]
    assert ids(public(item_type=6)) == ids(search(item_type=6)) == [today, paper]
    assert public(item_type=1) == public(item_type=99) == search(item_type=99) == []


def test_articles_can_be_filtered_by_group_and_institution(api: Figshare, public: Find, search: Find) -> None:
    one, other = api.group(institution_id=7), api.group(institution_id=7)
    first, second = add_article(api, group_id=one, day=1), add_article(api, group_id=other, day=2)
    add_article(api)
    assert ids(public(group=one)) == ids(search(group=one)) == [first]
    assert ids(public(institution=7)) == ids(search(institution=7)) == [second, first]
    assert ids(public(institution=7, group=other, item_type=3)) == ids(search(institution=7, group=other)) == [second]
    assert public(institution=8) == search(institution=8) == public(group=99) == search(group=99) == []
    assert public(institution=8, group=one) == search(institution=8, group=one) == []


def test_search_can_be_filtered_by_project(api: Figshare, search: Find) -> None:
    project = int(api.project().rpartition("/")[2])
    inside, outside = add_article(api, project_id=project), add_article(api)
    assert ids(search(project_id=project)) == [inside]
    found = {row["id"]: row["project_id"] for row in search()}
    assert found == {inside: project, outside: 0}


def test_search_of_own_articles_can_be_filtered_by_resource(api: Figshare) -> None:
    id = add_article(api, resource={"id": "1407024"})
    add_article(api)
    assert ids(api.post("/account/articles/search", {"resource_id": "1407024"})) == [id]


@pytest.mark.parametrize("order", ["published_date", "modified_date", "created_date", "views"])
def test_dates_filter_articles(api: Figshare, public: Find, order: str) -> None:
    _, second, third = (add_article(api, day=day) for day in (1, 2, 3))
    for name in ("published_since", "modified_since"):
        assert ids(public(order=order, **{name: "2020-01-03"})) == [third, second]
        assert ids(public(order=order, **{name: "2020-01-03T00:00:01Z"})) == [third]
        assert public(order=order, **{name: "2020-02-01"}) == []
        assert ids(public(order=order, order_direction="asc", item_type=3, **{name: "2020-01-03"})) == [second, third]


@pytest.fixture
def library(api: Figshare) -> dict[str, int]:
    """Add three articles and return their ids by name."""
    api.service_state.projects.add("9", Project(9, "Insects", (), BEGAN, BEGAN, BEGAN))
    wings = add_article(
        api,
        public=False,
        title="Wing beats of the hoverfly",
        description="Measured with a camera",
        tags=("wing beat", "music and puppets"),
        categories=(11,),
        doi="10.6084/m9.figshare.1",
        license=1,
        project_id=9,
        day=1,
    )
    add_files(api, wings, "beats.csv", "readme")
    state = api.service_state
    publish_again(api, wings, day=1)
    legs = add_article(
        api,
        title="Legs of a beetle",
        description="Cells seen through a microscope",
        tags=("leg",),
        author_ids=(IDS[BOB],),
        defined_type="paper",
        resource_doi="10.1000/legs",
        resource_title="Walking",
        day=2,
    )
    song = add_article(
        api, title="Bird song", description="cell, wing and leg", references=("https://example.com",), day=3
    )
    assert len(state.articles) == 3
    return {"wings": wings, "legs": legs, "song": song}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("hoverfly", ["wings"]),
        ("hoverfly beetle", ["legs", "wings"]),
        ("wing", ["song", "wings"]),
        ("CELLS", ["song", "legs"]),
        ('"wing beats"', ["wings"]),
        ("wing AND cell", ["song"]),
        ("wing NOT cell", ["wings"]),
        ("(hoverfly OR beetle) AND microscope", ["legs"]),
        (":title: wing", ["wings"]),
        (":description: microscopes", ["legs"]),
        (":tag: wing beat", ["wings"]),
        (":tag: wing", []),
        (":tag: leg AND :author: Bob Smith", ["legs"]),
        (":author: Smith", []),
        (":author: alice chen", ["song", "wings"]),
        (":category: anatomy", ["wings"]),
        (":item_type: journal contribution", ["legs"]),
        (":extension: csv", ["wings"]),
        (":doi: 10.6084/m9.figshare.1", ["wings"]),
        (":licence: CCBY", ["wings"]),
        (":project: insects", ["wings"]),
        (":references: https://example.com", ["song"]),
        (":resource_doi: 10.1000/legs", ["legs"]),
        (":resource_title: walks", ["legs"]),
        (":published_after: 2020-01-03", ["song", "legs"]),
        (":published_before: 2020-01-03", ["wings"]),
        ("beats.csv", ["wings"]),
        ("nothing", []),
    ],
)
def test_search_language_finds_articles(library: dict[str, int], search: Find, query: str, expected: list[str]) -> None:
    names = {id: name for name, id in library.items()}
    assert [names[id] for id in ids(search(query))] == expected


def test_search_combines_query_filters_and_order(library: dict[str, int], search: Find) -> None:
    found = search("wing OR leg", item_type=3, published_since="2020-01-02", order="published_date", page_size=10)
    assert ids(found) == [library["song"], library["wings"]]
    assert ids(search("", doi="10.6084/m9.figshare.1")) == [library["wings"]]
    assert search("beetle", doi="10.6084/m9.figshare.1") == []


def test_search_follows_changes_and_savepoints(api: Figshare) -> None:
    def found(text: str, path: str = "/account/articles/search") -> list[int]:
        return ids(api.post(path, {"search_for": text}))

    articles = [api.draft(title=f"Article {number}") for number in range(3)]
    first, second, third = (int(path.rpartition("/")[2]) for path in articles)
    for path in articles:
        api.publish(path)
    assert found("grasshopper") == found("grasshopper", "/articles/search") == []
    with api.session.savepoint():
        api.patch(articles[0], {"title": "A grasshopper"})
        api.file(articles[1], name="grasshoppers.csv")
        api.call("POST", f"{articles[2]}/authors", {"authors": [{"name": "Ada Grasshopper"}]})
        assert found("grasshopper") == [third, second, first]
        assert found("grasshopper NOT :extension: csv") == [third, first]
        assert found("grasshopper", "/articles/search") == [second], "a file of the control plane is public at once"
        for path in articles:
            api.publish(path)
        assert found("grasshopper", "/articles/search") == [third, second, first]
        api.call("POST", f"{articles[1]}/unpublish", {"reason": "It is wrong."})
        api.delete(articles[1])
        assert found("grasshopper") == found("grasshopper", "/articles/search") == [third, first]
        assert second not in found("NOT beetle")
    assert found("grasshopper") == found("grasshopper", "/articles/search") == []
    assert found("NOT grasshopper") == [third, second, first]


def test_search_follows_a_new_name_of_its_author(api: Figshare) -> None:
    api.draft()
    for first_name in ("Beatrix", "Alix"):
        assert api.post("/account/articles/search", {"search_for": first_name}) == []
        api.call("PUT", "/account/profile", {"first_name": first_name})
        assert len(api.post("/account/articles/search", {"search_for": first_name})) == 1


@pytest.mark.parametrize("path", ["/articles/search", "/account/articles/search"])
@pytest.mark.parametrize("query", ["(wing", "wing AND", '"wing', ":autor: Chen", "(" * 21 + "wing" + ")" * 21])
def test_invalid_query_is_rejected(api: Figshare, path: str, query: str) -> None:
    assert_error(api.call("POST", path, {"search_for": query}), 422, "search_for")


@pytest.mark.parametrize("body", [{"order": "title"}, {"order_direction": "up"}, {"published_since": "spring"}])
def test_invalid_order_or_date_is_rejected(api: Figshare, body: dict[str, str]) -> None:
    for path in ("/articles/search", "/account/articles/search"):
        assert_error(api.call("POST", path, body), 422)
    (name, value), *_ = body.items()
    assert_error(api.call("GET", f"/articles?{name}={value}"), 422, name)


def test_own_articles_include_those_of_projects_latest_first(api: Figshare) -> None:
    outside = add_article(api, public=False, day=1)
    inside = int(api.article(api.project()).rpartition("/")[2])
    assert ids(api.get("/account/articles")) == [inside, outside]
    assert api(BOB).get("/account/articles") == []
    assert ids(api(ALICE).post("/account/articles/search", {})) == [inside, outside]
