"""Measurements of a page of figshare's lists of articles, for every order and filter, among 20,000 and among 100."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock.app import build_app
from projectlink_mock.services.figshare.state import OWNER, Article, Group, Member, Project, State
from tests.benchmarks.calling import PAGE, Request, compared
from tests.benchmarks.measures import Result, result

ALICE = 1495682
GROUP, INSTITUTION = 2_000_000, 7
ORDERS = ("published_date", "created_date", "modified_date", "views", "shares", "downloads", "cites")
_BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)
_FEW = 100

FILTERS: tuple[dict[str, Any], ...] = (
    {"item_type": 3},
    {"group": GROUP},
    {"institution": INSTITUTION},
    {"project_id": 1},
    {"item_type": 3, "group": GROUP, "institution": INSTITUTION},
    {"published_since": "2020-01-01"},
    {"modified_since": "2020-01-01", "order": "views"},
    {"resource_doi": "10.1000/xyz123"},
    {"search_for": "article"},
    {"search_for": ":tag: wing beat AND :title: articles", "order": "cites"},
)
"""Filters that match at least half of the articles, or 50."""
SEARCHES: tuple[tuple[str, int], ...] = (
    ("77", 1),
    ("article AND 77", 1),
    ('"article 77" OR nothing', 1),
    ("beats NOT early", PAGE),
    ("early", PAGE),
    (":tag: wing beat NOT article", 0),
    ("nothing", 0),
    (":author: alice chen AND :category: anatomy", PAGE),
    (":resource_doi: 10.1000/xyz123", PAGE),
    (":published_before: 2020-01-01T00:51:00", PAGE),
)
"""Searches with the number of articles on the page: words of one article, of none, of the oldest, and of all."""
IDENTIFIERS = ({"doi": "10.6084/m9.figshare.77"}, {"handle": "10779/figshare.77"})
"""Filters that match one article."""


def _fill(state: State, count: int) -> None:
    """Add published articles of alice; every other one is of another type and in a project of a group."""
    state.groups.add(str(GROUP), Group(GROUP, "Imaging", INSTITUTION, (), (ALICE,)))
    state.projects.add("1", Project(1, "Project", (Member(ALICE, OWNER),), _BEGAN, _BEGAN, _BEGAN, group_id=GROUP))
    early = max(PAGE, count // 20)
    for id in range(1, count + 1):
        at = _BEGAN + timedelta(minutes=id)
        odd = bool(id % 2)
        article = Article(
            id,
            1 if odd else None,
            ALICE,
            f"Article {id}",
            at,
            at,
            at,
            description=f"A description of what was measured, where and when{', early' * (id <= early)}.",
            tags=("wing beat", "hoverfly"),
            categories=(11,),
            author_ids=(ALICE,),
            defined_type="dataset" if odd else "figure",
            doi=f"10.6084/m9.figshare.{id}",
            handle=f"10779/figshare.{id}",
            resource_doi="10.1000/xyz123" if id > count - PAGE else None,
            group_id=GROUP if odd else None,
            views=id % 97,
            cites=id % 13,
        )
        state.articles.add(str(id), article)
    state.add_missing_versions()


def _mock(count: int) -> Any:
    app, sessions = build_app(["figshare"], "empty")
    _fill(sessions.get("").state("figshare"), count)
    return app


def _requests() -> Iterator[tuple[Request, Request | None, int]]:
    """Yield a request, the one to compare it with if it is another, and the number of listed articles."""
    for order in ORDERS:
        for direction in ("asc", "desc"):
            yield _list({"order": order, "order_direction": direction}), None, PAGE
    yield _list({"offset": 5_000}), _list({"offset": 50}), PAGE
    yield ("GET", "/figshare/v2/account/articles", f"limit={PAGE}", b""), None, PAGE
    for path in ("/articles/search", "/account/articles/search"):
        for filters in FILTERS:
            yield _search(path, filters), None, PAGE
        for filters in IDENTIFIERS:
            yield _search(path, filters), None, 1
        for text, found in SEARCHES:
            for order in ("created_date", "cites"):
                yield _search(path, {"search_for": text, "order": order}), None, found


def _list(params: dict[str, Any]) -> Request:
    query = "&".join(f"{name}={value}" for name, value in {"limit": PAGE, **params}.items())
    return "GET", "/figshare/v2/articles", query, b""


def _search(path: str, body: dict[str, Any]) -> Request:
    return "POST", f"/figshare/v2{path}", "", json.dumps({"limit": PAGE, **body}).encode()


def pages() -> Iterator[Result]:
    """Measure a page of each list."""
    many, few = _mock(20_000), _mock(_FEW)
    for request, last, items in _requests():
        figures = compared(many, few, b"token alice-token", request, last, items)
        method, path, query, content = request
        what = " ".join(filter(None, (method, path.removeprefix("/figshare/v2"), query, content.decode())))
        yield result(f"figshare, a page of articles among 20,000 / among {_FEW}: `{what}`", figures, 2.0)
