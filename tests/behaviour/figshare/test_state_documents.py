"""States of figshare as documents: drafts and versions, documents of earlier releases, and inconsistent ones."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import Figshare

OLD_TABLES = ("users", "groups", "authors", "projects", "articles", "files", "notes")
NEW_FIELDS = ("version", "first_published_at", "embargo", "confidentiality", "timeline", "resource")


def _replace(api: Figshare, state: Any) -> tuple[int, str]:
    response = api.control.call("PUT", "/state", state)
    return response.status, response.content.decode()


def test_waiting_version_is_restored_and_goes_public(api: Figshare) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft(timeline={"firstOnline": "2015-12-31"}, related_materials=[{"identifier": "http://a.b"}])
    api.file(article, content="YWJj")
    options = [{"id": 1, "group_ids": [2]}]
    embargo = {
        "is_embargoed": True,
        "embargo_type": "article",
        "embargo_date": "2030-01-01",
        "embargo_options": options,
    }
    api.put(f"{article}/embargo", embargo)
    api.post(f"{article}/private_links")
    api.publish(article)
    state = api.state
    api.delete(article)
    assert _replace(api, state)[0] == 200
    assert api.state == state
    api.set_clock("2030-01-01T00:00:00Z")
    assert api.get(article)["status"] == "public"


def test_document_of_an_earlier_release_has_public_articles_with_a_first_version(demo: Figshare) -> None:
    state = demo.state
    service = state["services"]["figshare"]
    for table in [name for name, value in service.items() if isinstance(value, dict) and name not in OLD_TABLES]:
        del service[table]
    for article in service["articles"].values():
        for field in NEW_FIELDS:
            del article[field]
    for file in service["files"].values():
        del file["is_in_public_version"]
    shown = demo.get("/projects/1/articles")
    assert _replace(demo, state) == (200, '{"status":"ok"}')
    assert demo.get("/projects/1/articles") == shown
    article = demo.get("/account/articles/1434614")
    assert (article["version"], article["is_public"]) == (1, True)
    (version,) = demo.service_state.versions.filter(article_id=1434614)
    assert version.file_ids == (3000003,)


INCONSISTENT: dict[str, Any] = {
    "versions.1434614.1.file_ids: file 3000002 belongs to another article": (
        "versions",
        "1434614.1",
        {"file_ids": [3000002]},
    ),
    "articles.1434614.version: there is no version 7 in versions": ("articles", "1434614", {"version": 7}),
    "private_links.0cfb0dbeac92df445df4: must have either an article_id or a collection_id": (
        "private_links",
        "0cfb0dbeac92df445df4",
        {"article_id": None},
    ),
    "articles.456.embargo.type: must be article or file": (
        "articles",
        "456",
        {"embargo": {"type": "moon", "expires_at": None}},
    ),
}


@pytest.mark.parametrize("problem", INCONSISTENT)
def test_inconsistent_document_is_rejected(demo: Figshare, problem: str) -> None:
    table, key, fields = INCONSISTENT[problem]
    state = demo.state
    before = demo.state
    state["services"]["figshare"][table][key].update(fields)
    status, content = _replace(demo, state)
    assert (status, problem in content) == (400, True), content
    assert demo.state == before
