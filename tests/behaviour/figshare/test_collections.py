"""Collections: drafts, publication, articles, settings and private links."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ALICE, BOB, CAROL, IDS, Figshare, assert_error, ids
from tests.behaviour.figshare.records import add_article, publish_again

COMPLETE: dict[str, Any] = {"description": "What belongs together", "tags": ["wings"], "categories": [11]}


def create(api: Figshare, **body: Any) -> str:
    """Create a collection and return its path in the account."""
    return f"/account/collections/{api.create('/account/collections', **body)}"


def publish(api: Figshare, own: str) -> str:
    """Publish a collection and return its public path."""
    response = api.call("POST", f"{own}/publish")
    assert response.status == 201, response.content
    assert response.json["location"].endswith(own.removeprefix("/account"))
    return own.removeprefix("/account")


def change(api: Figshare, method: str, path: str, body: object) -> Any:
    """Send a change whose response has the location and warnings, and return it."""
    response = api.call(method, path, body)
    assert response.status == 205, response.content
    assert response.json["location"] == response.headers["location"]
    return response.json


def test_new_collection_is_a_draft_of_its_owner(api: Figshare) -> None:
    response = api.call(
        "POST", "/account/collections", {"title": "Insects", "description": "", "doi": "", "handle": ""}
    )
    assert response.status == 201
    assert response.json["location"].endswith(f"/{response.json['entity_id']}")
    assert response.json["warnings"] == []
    collection = api.get(f"/account/collections/{response.json['entity_id']}")
    assert (collection["version"], collection["public"], collection["articles_count"]) == (0, False, 0)
    assert ids(collection["authors"]) == [IDS[ALICE]]
    assert collection["account_id"] == IDS[ALICE]
    assert collection["doi"] == ""


def test_updates_change_the_given_fields(api: Figshare) -> None:
    article = add_article(api)
    own = create(api, **COMPLETE, resource_title="Flight", resource_version=2)
    change(api, "PUT", own, {"title": "Renamed", "articles": [article], "resource_doi": "10.1000/x"})
    response = change(
        api, "PATCH", own, {"keywords": ["legs"], "categories_by_source_id": ["310204"], "categories": [1]}
    )
    assert response["warnings"]
    collection = api.get(own)
    assert (collection["title"], collection["description"]) == ("Renamed", "What belongs together")
    assert collection["tags"] == collection["keywords"] == ["legs"]
    assert [category["source_id"] for category in collection["categories"]] == ["310204"]
    assert (collection["resource_title"], collection["resource_doi"]) == ("Flight", "10.1000/x")
    assert (collection["resource_version"], collection["articles_count"]) == (2, 1)
    location = change(api, "POST", f"{own}/resource", {"id": "a1", "title": "Other", "doi": "", "version": 3})
    assert "warnings" not in location
    assert (api.get(own)["resource_id"], api.get(own)["resource_doi"]) == ("a1", "")


def test_versions_keep_what_was_published(api: Figshare) -> None:
    own = create(api, title="First", funding_list=[{"title": "A grant"}], **COMPLETE)
    public = publish(api, own)
    change(api, "PATCH", own, {"title": "Second"})
    assert api(None).get(public)["title"] == "First"
    publish(api, own)
    versions = api(None).get(f"{public}/versions")
    assert [version["version"] for version in versions] == [1, 2]
    assert versions[0]["url"].endswith(f"{public}/versions/1")
    assert [funding["title"] for funding in versions[0]["funding"]] == ["A grant"]
    assert [api.get(f"{public}/versions/{number}")["title"] for number in (1, 2)] == ["First", "Second"]
    assert api.get(public)["version"] == api.get(own)["version"] == 2
    assert_error(api.call("GET", f"{public}/versions/3"), 404)
    assert "account_id" not in api.get(public)
    assert [row["title"] for row in api(None).get("/collections")] == ["Second"]


@pytest.mark.parametrize("missing", ["description", "tags", "categories", "authors"])
def test_incomplete_collection_cannot_be_published(api: Figshare, missing: str) -> None:
    own = create(api, **{name: value for name, value in COMPLETE.items() if name != missing})
    if missing == "authors":
        api.put(f"{own}/authors", {"authors": []})
    assert_error(api.call("POST", f"{own}/publish"), 400, "keywords" if missing == "tags" else missing)
    assert api.get(own)["version"] == 0


def test_drafts_are_not_public_and_foreign_collections_are_hidden(api: Figshare) -> None:
    own = create(api, **COMPLETE)
    public = own.removeprefix("/account")
    for path in ("", "/versions", "/versions/1", "/articles"):
        assert_error(api.call("GET", f"{public}{path}"), 404)
    assert_error(api(BOB).call("GET", own), 404)
    assert_error(api(BOB).call("PATCH", own, {"title": "Mine"}), 404)
    assert api.get("/collections") == api(BOB).get("/account/collections") == []


def test_public_collection_cannot_be_deleted(api: Figshare) -> None:
    own = create(api, **COMPLETE)
    other = create(api)
    api.post(f"{other}/private_links")
    publish(api, own)
    assert_error(api.call("DELETE", own), 403, "public")
    api.delete(other)
    assert_error(api.call("GET", other), 404)
    assert not list(api.service_state.private_links)


def test_identifiers_are_reserved_once(api: Figshare) -> None:
    own = create(api, **COMPLETE)
    doi, handle = api.post(f"{own}/reserve_doi")["doi"], api.post(f"{own}/reserve_handle")["handle"]
    assert doi.endswith(own.rpartition("/")[2])
    assert (api.post(f"{own}/reserve_doi")["doi"], api.post(f"{own}/reserve_handle")["handle"]) == (doi, handle)
    assert api.get(publish(api, own))["doi"] == doi


def test_articles_of_a_collection_keep_their_order(api: Figshare) -> None:
    first, second, draft = add_article(api), add_article(api), add_article(api, public=False)
    own = create(api, **COMPLETE)
    response = api.call("POST", f"{own}/articles", {"articles": [second, draft]})
    assert (response.status, response.json["location"]) == (201, response.headers["location"])
    api.post(f"{own}/articles", {"articles": [first, second]})
    assert ids(api.get(f"{own}/articles")) == [second, draft, first]
    public = publish(api, own)
    assert ids(api(None).get(f"{public}/articles")) == [second, first]
    assert api.get(public)["articles_count"] == 2
    publish_again(api, draft, day=1)
    assert ids(api.get(f"{public}/articles?page_size=2&page=2")) == [first]
    api.delete(f"{own}/articles/{second}")
    assert_error(api.call("DELETE", f"{own}/articles/{second}"), 404)
    api.put(f"{own}/articles", {"articles": [first]})
    assert ids(api.get(f"{own}/articles")) == [first]
    assert_error(api.call("GET", f"{public}/articles?page=1&limit=1"), 422)


def test_unknown_foreign_and_too_many_articles_are_rejected(api: Figshare) -> None:
    foreign = add_article(api, public=False, owner=CAROL)
    many = [add_article(api) for _ in range(11)]
    own = create(api)
    before = api.state
    for articles in ([99], [foreign], many):
        assert_error(api.call("POST", f"{own}/articles", {"articles": articles}), 422, "articles")
        assert_error(api.call("PUT", f"{own}/articles", {"articles": articles}), 422, "articles")
    assert_error(api.call("POST", "/account/collections", {"title": "Insects", "articles": [99]}), 422, "articles")
    assert_error(api.call("PATCH", own, {"articles": [foreign]}), 422, "articles")
    assert api.state == before


def test_authors_and_categories_can_be_added_replaced_and_removed(api: Figshare) -> None:
    own = create(api)
    response = api.call("POST", f"{own}/authors", {"authors": [{"id": IDS[BOB]}, {"name": "Grace Hopper"}]})
    assert (response.status, response.json["location"]) == (201, response.headers["location"])
    assert [row["full_name"] for row in api.get(f"{own}/authors")] == ["Alice Chen", "Bob Smith", "Grace Hopper"]
    api.put(f"{own}/authors", {"authors": [{"id": IDS[BOB]}]})
    api.delete(f"{own}/authors/{IDS[BOB]}")
    assert api.get(f"{own}/authors") == []
    assert_error(api.call("DELETE", f"{own}/authors/{IDS[BOB]}"), 404)
    assert api.call("POST", f"{own}/categories", {"categories": [11, 10]}).status == 201
    api.put(f"{own}/categories", {"categories": [10]})
    api.post(f"{own}/categories", {"categories": [1, 10]})
    assert ids(api.get(f"{own}/categories")) == [10, 1]
    api.delete(f"{own}/categories/10")
    assert_error(api.call("DELETE", f"{own}/categories/10"), 404)
    assert ids(api.get(f"{own}/categories")) == [1]


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_unknown_authors_and_categories_are_rejected(api: Figshare, method: str) -> None:
    own = create(api)
    division = next(row["id"] for row in api.get("/categories") if not row["is_selectable"])
    before = api.state
    for authors in ([{"id": 99}], [{"name": "new"}, {"name": " "}]):
        assert_error(api.call(method, f"{own}/authors", {"authors": authors}), 422, "authors")
    for category in (99, division):
        assert_error(api.call(method, f"{own}/categories", {"categories": [category]}), 422, "categories")
    assert api.state == before


INVALID: list[dict[str, Any]] = [
    {"authors": [{"email": "new@example.com"}]},
    {"funding_list": [{"title": None}]},
    {"related_materials": [{"title": "no identifier"}]},
    {"timeline": {"firstOnline": "spring"}},
    {"categories": "division"},
    {"custom_fields": {"site": {"name": "Hill"}}},
]


@pytest.mark.parametrize("body", INVALID, ids=lambda body: next(iter(body)))
def test_invalid_fields_are_rejected(api: Figshare, body: dict[str, Any]) -> None:
    if body.get("categories"):
        body = {"categories": [next(row["id"] for row in api.get("/categories") if not row["is_selectable"])]}
    own = create(api)
    before = api.state
    assert_error(api.call("POST", "/account/collections", {"title": "Insects", **body}), 422)
    assert_error(api.call("PUT", own, body), 422)
    assert_error(api.call("PATCH", own, body), 422)
    assert api.state == before


def test_only_members_use_a_group(api: Figshare) -> None:
    group = api.group(members=["bob@example.com"], institution_id=7)
    own = create(api)
    body = {"title": "Insects", "group_id": group}
    assert_error(api.call("POST", "/account/collections", body), 403)
    assert_error(api.call("PUT", own, body), 403)
    assert_error(api.call("PATCH", own, body), 403)
    collection = api(BOB).get(create(api(BOB), group_id=group))
    assert (collection["group_id"], collection["institution_id"]) == (group, 7)


def test_private_links_expire_by_the_clock(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    own = create(api)
    link = api.post(f"{own}/private_links")
    id = link["location"].rpartition("/")[2]
    assert link["html_location"].endswith(link["token"])
    (listed,) = api.get(f"{own}/private_links")
    assert listed == api.get(f"{own}/private_links/{id}")
    assert (listed["id"], listed["is_active"], listed["expires_date"][:10]) == (id, True, "2027-01-01")
    assert api.get(f"{own}/private_links/{link['token']}") == listed
    api.put(f"{own}/private_links/{id}", {"expires_date": "2026-02-01"})
    api.set_clock("2026-02-02T00:00:00Z")
    assert api.get(f"{own}/private_links/{id}")["is_active"] is False
    for date in ("2026-01-01", "spring"):
        assert_error(api.call("PUT", f"{own}/private_links/{id}", {"expires_date": date}), 400, "expires_date")
        assert_error(api.call("POST", f"{own}/private_links", {"expires_date": date}), 400, "expires_date")
    other = create(api)
    assert_error(api.call("GET", f"{other}/private_links/{id}"), 404)
    api.delete(f"{own}/private_links/{id}")
    assert api.get(f"{own}/private_links") == []


@pytest.fixture(params=["public", "own"])
def search(api: Figshare, request: pytest.FixtureRequest) -> Any:
    """Return a function that searches public collections or the caller's collections."""
    path = "/collections/search" if request.param == "public" else "/account/collections/search"
    return lambda **body: ids(api.post(path, body))


def test_collections_can_be_searched(api: Figshare, search: Any) -> None:
    group = api.group(institution_id=7)
    created = []
    bodies: list[dict[str, Any]] = [
        {"title": "Wing beats"},
        {"title": "Legs", "group_id": group},
        {"resource_doi": "10.1/x"},
    ]
    for day, body in enumerate(bodies):
        api.set_clock(f"2026-01-0{day + 1}T00:00:00Z")
        own = create(api, **{**COMPLETE, **body})
        api.post(f"{own}/reserve_handle")
        publish(api, own)
        created.append(int(own.rpartition("/")[2]))
    wings, legs, other = created
    assert search() == [other, legs, wings]
    assert search(order="published_date", order_direction="asc") == [wings, legs, other]
    assert search(search_for=":title: wing OR legs") == [legs, wings]
    assert search(search_for=":item_type: collection AND :author: alice chen") == [other, legs, wings]
    assert search(search_for="belongs NOT legs", limit=1) == [other]
    assert search(group=group) == search(institution=7) == search(institution=7, group=group) == [legs]
    assert search(institution=8) == []
    assert search(resource_doi="10.1/X") == [other]
    assert search(doi=api.get(f"/account/collections/{wings}")["doi"]) == [wings]
    assert search(handle=api.get(f"/account/collections/{legs}")["handle"], institution=7) == [legs]
    assert search(published_since="2026-01-02") == [other, legs]


SEARCHES = ("/collections/search", "/account/collections/search")


@pytest.mark.parametrize("path", SEARCHES)
def test_invalid_search_is_rejected(api: Figshare, path: str) -> None:
    for body in ({"search_for": "(wing"}, {"published_since": "spring"}, {"page_size": 10, "limit": 10}):
        assert_error(api.call("POST", path, body), 422)
    assert_error(api.call("POST", path, {"page": 901}), 400)


def test_invalid_list_is_rejected(api: Figshare) -> None:
    for path in ("/collections", "/account/collections"):
        assert_error(api.call("GET", f"{path}?page=1&limit=1"), 422)
        assert_error(api.call("GET", f"{path}?page=901"), 400)
    assert_error(api.call("GET", "/collections?published_since=spring"), 422)
    own = create(api, **COMPLETE)
    assert_error(api.call("GET", f"{publish(api, own)}/articles?page=901"), 400)


@pytest.mark.parametrize("path", ["/collections", "/collections/search"])
def test_cursor_leads_through_all_collections(api: Figshare, path: str) -> None:
    created = []
    for _ in range(3):
        own = create(api, **COMPLETE)
        publish(api, own)
        created.append(int(own.rpartition("/")[2]))

    def page(cursor: str | None, **params: Any) -> Any:
        headers = {"X-Cursor": cursor} if cursor else {}
        if path == "/collections":
            query = "&".join(f"{name}={value}" for name, value in params.items())
            return api.call("GET", f"{path}?{query}", headers=headers)
        return api.call("POST", path, params, headers=headers)

    first = page(None, limit=2, order_direction="asc")
    second = page(first.headers["x-cursor"], limit=2, order_direction="asc")
    assert ids(first.json + second.json) == created
    assert "x-cursor" not in second.headers
    assert_error(page(first.headers["x-cursor"], limit=2), 422, "X-Cursor")


def test_unpublished_article_disappears_from_public_collections(api: Figshare) -> None:
    article = int(api.article(api.project(), public=True).rpartition("/")[2])
    own = create(api, **COMPLETE, articles=[article])
    public = publish(api, own)
    assert ids(api.get(f"{public}/articles")) == [article]
    assert api.call("POST", f"/account/articles/{article}/unpublish", {"reason": "wrong"}).status == 204
    assert api.get(f"{public}/articles") == []
    assert ids(api.get(f"{own}/articles")) == [article]
    api.delete(f"/account/articles/{article}")
    assert api.get(f"{own}/articles") == api.get(f"{public}/articles") == []
