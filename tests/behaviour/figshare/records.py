"""Articles made directly in the state, with any field and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock.services.figshare.state import Article, File, version_key
from tests.behaviour.figshare.api import ALICE, IDS, Figshare

BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)
_FIRST_ID = 100


def add_article(api: Figshare, *, public: bool = True, owner: str = ALICE, day: int = 0, **fields: Any) -> int:
    """Add an article that is created, changed and published on a day after the first of January 2020."""
    state = api.service_state
    id = _FIRST_ID + len(state.articles)
    at = BEGAN + timedelta(days=day)
    values: dict[str, Any] = {
        "project_id": None,
        "owner_id": IDS[owner],
        "title": "an article",
        "created_at": at,
        "modified_at": at,
        "published_at": at if public else None,
        "author_ids": (IDS[owner],),
        "defined_type": "dataset",
        **fields,
    }
    article = state.articles.add(str(id), Article(id, **values))
    if public:
        state.add_version(article)
    return id


def publish_again(api: Figshare, id: int, *, day: int, **fields: Any) -> None:
    """Change an article and publish its next version on a day."""
    state = api.service_state
    at = BEGAN + timedelta(days=day)
    draft = state.articles.replace(str(id), replace(state.articles.get(str(id)), modified_at=at, **fields))
    state.add_version(replace(draft, published_at=at))


def set_counts(api: Figshare, id: int, **counts: Any) -> None:
    """Set counters of an article and its latest version."""
    state = api.service_state
    article = replace(state.articles.get(str(id)), **counts)
    state.articles.replace(str(id), article)
    key = version_key(id, article.version)
    version = state.versions.get(key)
    state.versions.replace(key, replace(version, article=replace(version.article, **counts)))


def add_files(api: Figshare, id: int, *names: str, size: int = 3) -> list[int]:
    """Add files to the draft of an article."""
    files = api.service_state.files
    ids = [1_000 * id + len(files) + number for number in range(len(names))]
    for file_id, name in zip(ids, names, strict=True):
        files.add(str(file_id), File(file_id, id, name, size))
    return ids
