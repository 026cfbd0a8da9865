"""Paging by page and by offset, for every list."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock.testing import add_file
from tests.behaviour.figshare.api import Figshare, assert_error, ids
from tests.behaviour.figshare.records import BEGAN

MANY = 13
LISTS = ("/projects", "/account/projects", "public articles", "articles", "files", "notes")
SEARCHES = ("/projects/search", "/account/projects/search")


@pytest.fixture
def filled(api: Figshare) -> Figshare:
    """Create thirteen objects of each kind, more than a default page has."""
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
def paths(filled: Figshare) -> dict[str, str]:
    """Return the path of each list."""
    project = filled.get("/account/projects?order_direction=asc&limit=1")[0]["id"]
    article = filled.get(f"/account/projects/{project}/articles?order_direction=desc&limit=1")[0]["id"]
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
def test_list_can_be_paged_by_page_and_by_offset(filled: Figshare, paths: dict[str, str], which: str) -> None:
    path = paths[which]
    everything = ids(filled.get(f"{path}?limit=1000"))
    assert len(set(everything)) == MANY
    assert ids(filled.get(path)) == everything[:10]
    assert ids(filled.get(f"{path}?page=2")) == everything[10:]
    assert ids(filled.get(f"{path}?page_size=4")) == everything[:4]
    assert ids(filled.get(f"{path}?page=3&page_size=4")) == everything[8:12]
    assert ids(filled.get(f"{path}?limit=5")) == everything[:5]
    assert ids(filled.get(f"{path}?offset=5")) == everything[5:]
    assert ids(filled.get(f"{path}?limit=2&offset=5")) == everything[5:7]
    assert filled.get(f"{path}?page=99") == []
    assert filled.get(f"{path}?offset=1000") == []


@pytest.mark.parametrize("path", SEARCHES)
def test_search_can_be_paged_by_page_and_by_offset(filled: Figshare, path: str) -> None:
    everything = ids(filled.post(path, {"limit": 1000}))
    assert len(set(everything)) == MANY
    assert ids(filled.post(path)) == ids(filled.post(path, {})) == everything[:10]
    assert ids(filled.post(path, {"page": 3, "page_size": 4})) == everything[8:12]
    assert ids(filled.post(path, {"limit": 2, "offset": 5})) == everything[5:7]
    assert ids(filled.post(path, {"limit": 2, "offset": 5, "page": None, "page_size": None})) == everything[5:7]


@pytest.mark.parametrize("path", ["/projects", "/projects/search"])
def test_cursor_leads_through_all_public_projects(filled: Figshare, path: str) -> None:
    def call(cursor: str | None, **params: Any) -> Any:
        headers = {} if cursor is None else {"X-Cursor": cursor}
        params = {"order_direction": "asc", **params}
        if path == "/projects":
            return filled.call("GET", path + query(params), headers=headers)
        return filled.call("POST", path, params, headers=headers)

    found, cursor = [], None
    while True:
        response = call(cursor, limit=5)
        found.append(ids(response.json))
        cursor = response.headers.get("x-cursor")
        if cursor is None:
            break
    assert list(map(len, found)) == [5, 5, 3]
    assert [id for page in found for id in page] == ids(call(None, limit=1000).json)
    cursor = call(None, limit=5).headers["x-cursor"]
    assert_error(call(cursor, limit=5, order_direction="desc"), 422, "X-Cursor")
    assert_error(call(cursor, limit=5, offset=5), 422, "X-Cursor")


def test_cursor_leads_beyond_the_maximum_offset_of_projects(api: Figshare) -> None:
    projects, (project, *_) = api.service_state.projects, [api.create()]
    for number in range(1_005):
        published = replace(projects.get(str(project)), id=number + 1, published_at=BEGAN)
        projects.add(str(published.id), published)
    path = "/projects?page_size=1000&order_direction=asc"
    first = api.call("GET", path)
    rest = api.call("GET", path, headers={"X-Cursor": first.headers["x-cursor"]})
    assert (len(first.json), ids(rest.json)) == (1_000, [1_001, 1_002, 1_003, 1_004, 1_005])
    assert "x-cursor" not in rest.headers


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


@pytest.mark.parametrize("params", MIXES + OUTSIDE, ids=query)
@pytest.mark.parametrize("which", LISTS)
def test_mixed_paging_and_values_outside_the_limits_are_rejected(
    demo: Figshare, which: str, params: dict[str, Any]
) -> None:
    paths = {
        "public articles": "/projects/1/articles",
        "articles": "/account/projects/1/articles",
        "files": "/account/projects/1/articles/1434614/files",
        "notes": "/account/projects/1/notes",
    }
    assert_error(demo.call("GET", paths.get(which, which) + query(params)), 422)


@pytest.mark.parametrize("params", MIXES + OUTSIDE, ids=query)
@pytest.mark.parametrize("path", SEARCHES)
def test_search_with_mixed_paging_or_values_outside_the_limits_is_rejected(
    demo: Figshare, path: str, params: dict[str, Any]
) -> None:
    assert_error(demo.call("POST", path, params), 422)


@pytest.mark.parametrize(
    ("params", "status"),
    [
        ("page=2&page_size=1000", 200),
        ("page=3&page_size=1000", 422),
        ("page=1001&page_size=1", 200),
        ("page=1002&page_size=1", 422),
    ],
)
def test_page_beyond_the_maximum_offset_is_rejected(demo: Figshare, params: str, status: int) -> None:
    assert demo.call("GET", f"/projects?{params}").status == status
    page, size = (int(part.partition("=")[2]) for part in params.split("&"))
    assert demo.call("POST", "/projects/search", {"page": page, "page_size": size}).status == status


def test_maximum_offset_is_accepted(api: Figshare) -> None:
    article = api.service_state.articles.get(api.article(api.project()).rpartition("/")[2])
    for number in range(1_005):
        add_file(api.session.state, article.id, f"{number}.txt", size=1)
    path = f"/account/projects/{article.project_id}/articles/{article.id}/files"
    assert [row["name"] for row in api.get(f"{path}?offset=1000")] == [
        f"{number}.txt" for number in range(1_000, 1_005)
    ]
