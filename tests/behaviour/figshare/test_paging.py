"""Both ways of paging, for every list."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.figshare import factories
from tests.behaviour.figshare.api import Figshare, assert_refused, ids

MANY = 13
LISTS = ("/projects", "/account/projects", "public articles", "articles", "files", "notes")
SEARCHES = ("/projects/search", "/account/projects/search")


@pytest.fixture
def full(api: Figshare) -> Figshare:
    """Thirteen of everything, more than a page has by default."""
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    for number in range(MANY):
        article = api.article(project, public=True)
        api.post(f"{project}/notes", {"text": f"note {number}"})
    for number in range(MANY):
        api.file(article, name=f"{number}.txt")
    api.post(f"{project}/publish")
    for _ in range(MANY - 1):
        api.post(f"{api.project()}/publish")
    return api


@pytest.fixture
def paths(full: Figshare) -> dict[str, str]:
    """Where each list is."""
    project = full.get("/account/projects?order_direction=asc&limit=1")[0]["id"]
    article = full.get(f"/account/projects/{project}/articles?order_direction=desc&limit=1")[0]["id"]
    own = f"/account/projects/{project}"
    return {
        "/projects": "/projects",
        "/account/projects": "/account/projects",
        "public articles": f"/projects/{project}/articles",
        "articles": f"{own}/articles",
        "files": f"{own}/articles/{article}/files",
        "notes": f"{own}/notes",
    }


@pytest.mark.parametrize("which", LISTS)
def test_a_list_is_paged_either_way(full: Figshare, paths: dict[str, str], which: str) -> None:
    path = paths[which]
    everything = ids(full.get(f"{path}?limit=1000"))
    assert len(set(everything)) == MANY
    assert ids(full.get(path)) == everything[:10]
    assert ids(full.get(f"{path}?page=2")) == everything[10:]
    assert ids(full.get(f"{path}?page_size=4")) == everything[:4]
    assert ids(full.get(f"{path}?page=3&page_size=4")) == everything[8:12]
    assert ids(full.get(f"{path}?limit=5")) == everything[:5]
    assert ids(full.get(f"{path}?offset=5")) == everything[5:]
    assert ids(full.get(f"{path}?limit=2&offset=5")) == everything[5:7]
    assert full.get(f"{path}?page=99") == []
    assert full.get(f"{path}?offset=1000") == []


@pytest.mark.parametrize("path", SEARCHES)
def test_a_search_is_paged_either_way_in_its_body(full: Figshare, path: str) -> None:
    everything = ids(full.post(path, {"limit": 1000}))
    assert len(set(everything)) == MANY
    assert ids(full.post(path)) == ids(full.post(path, {})) == everything[:10]
    assert ids(full.post(path, {"page": 3, "page_size": 4})) == everything[8:12]
    assert ids(full.post(path, {"limit": 2, "offset": 5})) == everything[5:7]
    assert ids(full.post(path, {"limit": 2, "offset": 5, "page": None, "page_size": None})) == everything[5:7]


MIXES: list[dict[str, int]] = [
    {"page": 1, "limit": 10},
    {"page": 1, "offset": 0},
    {"page_size": 10, "limit": 10},
    {"page_size": 10, "offset": 0},
    {"page": 1, "page_size": 10, "limit": 10, "offset": 0},
]
OUTSIDE: list[dict[str, Any]] = [
    {"page": 0},
    {"page": 5001},
    {"page": -1},
    {"page_size": 0},
    {"page_size": 1001},
    {"page": 3, "page_size": 1000},
    {"limit": 0},
    {"limit": 1001},
    {"offset": -1},
    {"offset": 1001},
    {"page": "two"},
    {"page": 1.5},
    {"limit": ""},
]


def query(values: dict[str, Any]) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in values.items())


@pytest.mark.parametrize("asked", MIXES + OUTSIDE, ids=query)
@pytest.mark.parametrize("which", LISTS)
def test_a_mix_and_what_is_outside_the_limits_is_refused(demo: Figshare, which: str, asked: dict[str, Any]) -> None:
    paths = {
        "public articles": "/projects/1/articles",
        "articles": "/account/projects/1/articles",
        "files": "/account/projects/1/articles/1434614/files",
        "notes": "/account/projects/1/notes",
    }
    assert_refused(demo.call("GET", paths.get(which, which) + query(asked)), 422)


@pytest.mark.parametrize("asked", MIXES + OUTSIDE, ids=query)
@pytest.mark.parametrize("path", SEARCHES)
def test_a_search_with_a_mix_or_outside_the_limits_is_refused(demo: Figshare, path: str, asked: dict[str, Any]) -> None:
    assert_refused(demo.call("POST", path, asked), 422)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("page=2&page_size=1000", 200),
        ("page=3&page_size=1000", 422),
        ("page=1001&page_size=1", 200),
        ("page=1002&page_size=1", 422),
    ],
)
def test_no_page_begins_past_the_maximum_offset(demo: Figshare, asked: str, status: int) -> None:
    assert demo.call("GET", f"/projects?{asked}").status == status
    page, size = (int(part.partition("=")[2]) for part in asked.split("&"))
    assert demo.call("POST", "/projects/search", {"page": page, "page_size": size}).status == status


def test_the_last_that_can_be_reached_is_there(api: Figshare) -> None:
    article = api.ctx.state.articles.get(api.article(api.project()).rpartition("/")[2])
    for number in range(1_005):
        current = api.ctx.state.articles.get(str(article.id))
        factories.add_file(api.ctx, current, f"{number}.txt", size=1)
    path = f"/account/projects/{article.project_id}/articles/{article.id}/files"
    assert [row["name"] for row in api.get(f"{path}?offset=1000")] == [
        f"{number}.txt" for number in range(1_000, 1_005)
    ]
