"""The public versions of an article: publishing, embargoes, withdrawal and quota."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.behaviour.figshare.api import ALICE, IDS, Figshare, assert_error

EMBARGO = {"is_embargoed": True, "embargo_type": "article", "embargo_date": "2030-01-01", "embargo_reason": "patent"}


def _versions(api: Figshare, article: str) -> list[tuple[int, str, bool]]:
    """Return number, title and visibility of an article's versions."""
    id = int(article.rpartition("/")[2])
    versions = api.service_state.versions.filter(article_id=id)
    return [(one.number, one.article.title, one.is_public) for one in versions]


def _used(api: Figshare) -> tuple[int, int]:
    user = api.service_state.users.get(str(IDS[ALICE]))
    return user.used_private, user.used_public


def test_publishing_needs_neither_license_nor_type(api: Figshare) -> None:
    article = api.draft()
    response = api.call("POST", f"{article}/publish")
    id = article.rpartition("/")[2]
    assert response.status == 201
    assert response.json == {"location": f"{api.links}/articles/{id}"}
    assert response.headers["location"] == response.json["location"]
    found = api.get(article)
    assert (found["version"], found["status"], found["is_public"]) == (1, "public", True)
    assert found["doi"] == f"10.6084/m9.figshare.{id}"
    assert found["authors"][0]["is_active"] is True


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({"description": ""}, "description"),
        ({"categories_by_source_id": []}, "categories"),
        ({"tags": []}, "keywords"),
        ({}, "authors"),
    ],
)
def test_publishing_requires_a_field(api: Figshare, fields: dict[str, Any], missing: str) -> None:
    article = api.draft(**fields)
    if missing == "authors":
        api.delete(f"{article}/authors/{IDS[ALICE]}")
    assert_error(api.call("POST", f"{article}/publish"), 400, missing)
    assert api.get(article)["is_public"] is False
    assert api.get(article)["doi"] == ""


def test_incomplete_upload_prevents_publishing(api: Figshare) -> None:
    article = api.draft()
    id = api.file(article, size=1)["id"]
    files = api.service_state.files
    files.replace(str(id), replace(files.get(str(id)), status="created"))
    assert_error(api.call("POST", f"{article}/publish"), 400, str(id))
    assert api.get(article)["is_public"] is False


def test_edits_are_public_with_the_next_version_only(api: Figshare) -> None:
    article = api.draft()
    public = api.publish(article)
    api.patch(article, {"title": "Wing beats again"})
    assert _versions(api, article) == [(1, "Wing beats", True)]
    assert api.get(article)["title"] == "Wing beats again"
    assert api.publish(article) == public
    assert _versions(api, article) == [(1, "Wing beats", True), (2, "Wing beats again", True)]
    assert api.get(article)["version"] == 2


def test_version_keeps_its_dates(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    article = api.draft()
    api.publish(article)
    api.set_clock("2026-02-01T00:00:00Z")
    api.publish(article)
    timeline = api.get(article)["timeline"]
    assert timeline == {"firstOnline": "2026-01-01T00:00:00Z", "posted": "2026-02-01T00:00:00Z"}
    first, second = api.service_state.versions
    assert [one.is_latest for one in (first, second)] == [False, True]
    assert first.article.published_at == first.article.first_published_at == second.article.first_published_at


def test_article_under_embargo_goes_public_when_it_expires(api: Figshare) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft()
    api.put(f"{article}/embargo", EMBARGO)
    api.publish(article)
    assert api.get(article)["is_public"] is False
    api.set_clock("2029-12-31T23:59:59Z")
    assert api.get(article)["status"] == "draft"
    api.set_clock("2030-02-01T00:00:00Z")
    found = api.get(article)
    assert (found["status"], found["version"], found["published_date"]) == ("public", 1, "2030-01-01T00:00:00Z")
    assert (found["is_embargoed"], found["embargo_date"]) == (False, None)


def test_expiry_alone_publishes_nothing(api: Figshare) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft()
    api.put(f"{article}/embargo", EMBARGO)
    api.set_clock("2030-02-01T00:00:00Z")
    assert api.get(article)["is_public"] is False
    assert _versions(api, article) == []


@pytest.mark.parametrize(
    "lift",
    [
        ("DELETE", None),
        ("PUT", {"is_embargoed": False, "embargo_date": None, "embargo_type": None}),
        ("PUT", {**EMBARGO, "embargo_type": "file"}),
    ],
    ids=["deleted", "not embargoed", "files only"],
)
def test_lifting_the_embargo_publishes_what_waits(api: Figshare, lift: tuple[str, Any]) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft()
    api.put(f"{article}/embargo", EMBARGO)
    api.publish(article)
    api.patch(article, {"title": "Not yet published"})
    assert _versions(api, article) == [(1, "Wing beats", False)]
    assert api.call(lift[0], f"{article}/embargo", lift[1]).status in (204, 205)
    assert _versions(api, article) == [(1, "Wing beats", True)]
    found = api.get(article)
    assert (found["title"], found["is_public"]) == ("Not yet published", True)


def test_publishing_again_replaces_what_waits(api: Figshare) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft()
    api.put(f"{article}/embargo", {**EMBARGO, "embargo_date": "0"})
    api.publish(article)
    api.patch(article, {"title": "Second thoughts"})
    api.publish(article)
    assert _versions(api, article) == [(1, "Second thoughts", False)]
    api.set_clock("2100-01-01T00:00:00Z")
    assert api.get(article)["is_public"] is False
    api.delete(article)
    assert _versions(api, article) == []


def test_older_version_stays_public_while_the_next_one_waits(api: Figshare) -> None:
    api.set_clock("2029-12-31T00:00:00Z")
    article = api.draft()
    api.publish(article)
    api.put(f"{article}/embargo", EMBARGO)
    api.patch(article, {"title": "The next one"})
    api.publish(article)
    assert _versions(api, article) == [(1, "Wing beats", True), (2, "The next one", False)]
    assert (api.get(article)["version"], api.get(article)["is_public"]) == (1, True)
    api.set_clock("2030-01-01T00:00:00Z")
    assert (api.get(article)["version"], api.get(article)["is_public"]) == (2, True)


def test_quota_moves_from_private_to_public_and_back(api: Figshare) -> None:
    article = api.draft()
    api.file(article, size=10)
    assert _used(api) == (10, 0)
    api.publish(article)
    assert _used(api) == (0, 10)
    api.publish(article)
    assert _used(api) == (0, 10)
    assert api.call("POST", f"{article}/unpublish", {"reason": "It is wrong."}).status == 204
    assert _used(api) == (10, 0)


def test_unpublished_article_is_a_draft_and_keeps_counting_versions(api: Figshare) -> None:
    article = api.draft()
    api.publish(article)
    assert api.call("POST", f"{article}/unpublish", {"reason": "It is wrong."}).status == 204
    assert _versions(api, article) == [(1, "Wing beats", False)]
    found = api.get(article)
    assert (found["status"], found["is_public"], found["published_date"]) == ("draft", False, None)
    api.publish(article)
    assert _versions(api, article) == [(1, "Wing beats", False), (2, "Wing beats", True)]


@pytest.mark.parametrize(("reason", "status"), [("no", 422), ("x" * 501, 422), ("It is wrong.", 400)])
def test_draft_cannot_be_unpublished(api: Figshare, reason: str, status: int) -> None:
    article = api.draft()
    assert_error(api.call("POST", f"{article}/unpublish", {"reason": reason}), status)


def test_supplementary_fields_of_a_version(api: Figshare) -> None:
    article = api.draft()
    api.publish(article)
    fields, metadata = [{"name": "abc", "value": "def"}], {"reviewed": "2021-11-16"}
    path = f"{article}/versions/1"
    answer = api.call("PUT", path, {"supplementary_fields": fields, "internal_metadata": metadata})
    assert answer.status == 205
    assert answer.json["location"] == f"{api.links}{path}"
    assert api.patch(path, {"internal_metadata": {}})["warnings"] == []
    (version,) = api.service_state.versions
    assert (list(version.supplementary_fields), version.internal_metadata) == (fields, {})
    assert_error(api.call("PATCH", f"{article}/versions/2", {}), 404)


def test_thumbnail_shows_a_file_of_the_version(api: Figshare) -> None:
    article = api.draft()
    file = api.file(article, name="a.png")
    api.publish(article)
    path = f"{article}/versions/1/update_thumb"
    api.put(path, {"file_id": file["id"]})
    assert str(file["id"]) in api.get(article)["thumb"]
    later = api.draft()
    assert_error(api.call("PUT", path, {"file_id": api.file(later)["id"]}), 422)
    assert_error(api.call("PUT", f"{later}/versions/1/update_thumb", {"file_id": file["id"]}), 404)
    api.call("POST", f"{article}/unpublish", {"reason": "It is wrong."})
    assert_error(api.call("PUT", path, {"file_id": file["id"]}), 404)
