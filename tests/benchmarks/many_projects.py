"""Measurements of a page of 50 of every figshare list, among 20,000 and among 100 items."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock.app import build_app
from projectlink_mock.services.figshare.state import COLLABORATOR, OWNER, Article, File, Member, Note, Project, State
from tests.benchmarks.calling import compared
from tests.benchmarks.measures import Result, result

ALICE, BOB = 1495682, 100008
_BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)
_SEARCH = {"limit": 50, "search_for": "project", "published_since": "2020-01-01"}

REQUESTS = (
    ("GET", "/projects", "page_size=50&published_since=2020-01-01", b""),
    ("GET", "/projects", "page_size=50&order=views", b""),
    ("POST", "/projects/search", "", json.dumps(_SEARCH).encode()),
    ("GET", "/projects/1/articles", "page_size=50", b""),
    ("GET", "/account/projects", "page_size=50", b""),
    ("POST", "/account/projects/search", "", json.dumps({**_SEARCH, "order": "modified_date"}).encode()),
    ("GET", "/account/projects/1/articles", "page_size=50", b""),
    ("GET", "/account/projects/1/articles/1/files", "page_size=50", b""),
    ("GET", "/account/projects/1/notes", "page_size=50", b""),
)


def _fill(state: State, count: int) -> None:
    """Create a number of projects, articles, files of one article, and notes of one project."""
    for id in range(1, count + 1):
        at = _BEGAN + timedelta(minutes=id)
        members = (Member(ALICE, OWNER),) if id % 2 else (Member(BOB, OWNER), Member(ALICE, COLLABORATOR))
        project = Project(id, f"Project {id}", members, at, at, at, views=id % 97)
        state.projects.add(str(id), project)
        state.articles.add(str(id), Article(id, 1, ALICE, f"Article {id}", at, at, at))
        state.files.add(str(id), File(id, 1, f"{id}.txt", 1))
        state.notes.add(str(id), Note(id, 1, ALICE, f"Note {id}", at, at))
    state.add_missing_versions()
    state.projects.replace("1", replace(state.projects.get("1"), description="The one with everything"))


def _mock(count: int) -> Any:
    app, sessions = build_app(["figshare"], "empty")
    _fill(sessions.get("").state("figshare"), count)
    return app


def pages() -> Iterator[Result]:
    """Measure a page of each list."""
    many, few = _mock(20_000), _mock(100)
    for request in REQUESTS:
        method, path, query, content = request
        figures = compared(many, few, b"token alice-token", (method, f"/figshare/v2{path}", query, content))
        what = f"{method} {path} {query}".rstrip()
        yield result(f"figshare, a page of 50 among 20,000 / among 100: `{what}`", figures, 2.0)
