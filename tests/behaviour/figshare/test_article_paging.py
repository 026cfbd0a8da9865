"""Pages of articles: by number, by offset and by cursor."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ALICE, Figshare, assert_error, ids
from tests.behaviour.figshare.records import add_article
from tests.behaviour.http import Answer

LISTS = ("/articles", "/account/articles")
SEARCHES = ("/articles/search", "/account/articles/search")
MANY = 13


@pytest.fixture
def filled(api: Figshare) -> Figshare:
    """Add more articles than a default page has."""
    for day in range(MANY):
        add_article(api, day=day)
    return api


def call(api: Figshare, path: str, cursor: str | None = None, **params: Any) -> Answer:
    """Return the response of a list or a search."""
    headers = {"X-Cursor": cursor} if cursor else {}
    if path in SEARCHES:
        return api.call("POST", path, params, headers=headers)
    query = "&".join(f"{name}={value}" for name, value in params.items())
    return api.call("GET", f"{path}?{query}", headers=headers)


@pytest.mark.parametrize("path", LISTS + SEARCHES)
def test_articles_can_be_paged_by_page_and_by_offset(filled: Figshare, path: str) -> None:
    everything = ids(call(filled, path, limit=1000).json)
    assert len(set(everything)) == MANY
    assert ids(call(filled, path).json) == everything[:10]
    assert ids(call(filled, path, page=2).json) == everything[10:]
    assert ids(call(filled, path, page=3, page_size=4).json) == everything[8:12]
    assert ids(call(filled, path, limit=2, offset=5).json) == everything[5:7]
    assert call(filled, path, offset=5000).json == []
    assert call(filled, path, page=9, page_size=1000).json == []


@pytest.mark.parametrize("path", LISTS + SEARCHES)
@pytest.mark.parametrize("params", [{"page_size": 10, "limit": 10}, {"page_size": 10, "offset": 0}, {"offset": 5001}])
def test_mixed_paging_and_large_offset_are_rejected(api: Figshare, path: str, params: dict[str, Any]) -> None:
    assert_error(call(api, path, **params), 422)


@pytest.mark.parametrize("path", LISTS + SEARCHES)
def test_page_beyond_the_last_entry_is_rejected(api: Figshare, path: str) -> None:
    assert call(api, path, page=900).status == 200
    assert_error(call(api, path, page=901), 400, "Max page reached")
    assert_error(call(api, path, page=10, page_size=1000), 400, "Max page reached")


@pytest.mark.parametrize("path", ["/articles", "/articles/search"])
def test_cursor_leads_through_all_articles(filled: Figshare, path: str) -> None:
    expected = ids(call(filled, path, limit=1000, order="views", order_direction="asc").json)
    found, cursor, sizes = [], None, []
    while True:
        response = call(filled, path, cursor, limit=5, order="views", order_direction="asc")
        rows = ids(response.json)
        found += rows
        sizes.append(len(rows))
        cursor = response.headers.get("x-cursor")
        if cursor is None:
            break
    assert (found, sizes) == (expected, [5, 5, 3])


def test_cursor_leads_beyond_the_last_page(api: Figshare) -> None:
    state = api.service_state
    for _ in range(9_005):
        add_article(api)
    last = ids(call(api, "/articles", order_direction="asc", limit=1000, offset=5000).json)[-1]
    cursor = None
    for _ in range(9):
        response = call(api, "/articles", cursor, page_size=1000, order_direction="asc")
        cursor = response.headers["x-cursor"]
    assert ids(response.json)[-1] == last + 3_000
    rest = call(api, "/articles", cursor, limit=1000, order_direction="asc")
    assert len(rest.json) == 5
    assert "x-cursor" not in rest.headers
    assert len(state.articles) == 9_005


@pytest.mark.parametrize("path", ["/articles", "/articles/search"])
def test_cursor_of_another_list_is_rejected(filled: Figshare, path: str) -> None:
    cursor = call(filled, path, order="views").headers["x-cursor"]
    assert_error(call(filled, path, cursor, order="cites"), 422, "X-Cursor")
    assert_error(call(filled, path, cursor, order="views", item_type=1), 422, "X-Cursor")
    assert_error(call(filled, path, cursor + "z", order="views"), 422, "X-Cursor")
    assert_error(call(filled, path, "1", order="views"), 422, "X-Cursor")
    assert_error(call(filled, path, cursor, order="views", offset=10), 422, "X-Cursor")
    assert_error(call(filled, path, cursor, order="views", page=1), 422, "X-Cursor")


def test_public_articles_need_no_token(filled: Figshare) -> None:
    assert len(filled(None).get("/articles")) == 10
    assert_error(filled(None).call("GET", "/account/articles"), 401)
    assert len(filled(ALICE).get("/account/articles")) == 10
