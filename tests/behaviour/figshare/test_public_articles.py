"""Public articles: details, versions, files, embargo and confidentiality."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from projectlink_mock.services.figshare.state import FILE, Confidentiality, Embargo
from tests.behaviour.figshare.api import BOB, Figshare, assert_error, ids
from tests.behaviour.figshare.records import BEGAN, add_article, add_files, publish_again

HIDING: dict[str, dict[str, Any]] = {
    "embargo": {"embargo": Embargo(FILE, None, "Under embargo", "pending")},
    "confidentiality": {"confidentiality": Confidentiality("personal data")},
}


def test_public_article_shows_the_latest_version(api: Figshare) -> None:
    id = add_article(api, title="First", day=1)
    publish_again(api, id, title="Second", tags=("tag",), day=2)
    article = api(None).get(f"/articles/{id}")
    assert (article["title"], article["version"], article["tags"], article["status"]) == (
        "Second",
        2,
        ["tag"],
        "public",
    )
    assert article["url"] == article["url_public_api"]
    assert article["url"].endswith(f"/articles/{id}")


def test_versions_keep_what_was_published(api: Figshare) -> None:
    id = add_article(api, public=False, title="First", day=1)
    old, kept = add_files(api, id, "old.csv", "kept.csv")
    publish_again(api, id, day=1)
    files = api.service_state.files
    files.replace(str(old), replace(files.get(str(old)), is_removed=True))
    publish_again(api, id, title="Second", day=2)
    versions = api.get(f"/articles/{id}/versions")
    assert [version["version"] for version in versions] == [1, 2]
    assert [version["url"].rpartition(f"/articles/{id}")[2] for version in versions] == ["/versions/1", "/versions/2"]
    first, second = (api.get(f"/articles/{id}/versions/{number}") for number in (1, 2))
    assert (first["title"], ids(first["files"])) == ("First", [old, kept])
    assert (second["title"], ids(second["files"])) == ("Second", [kept])
    assert ids(api.get(f"/articles/{id}/versions/1/files")) == [old, kept]
    assert ids(api.get(f"/articles/{id}/files")) == [kept]


def test_drafts_are_not_public_even_for_their_owner(api: Figshare) -> None:
    id = add_article(api, public=False)
    settings = ("/versions/1/embargo", "/versions/1/confidentiality")
    for path in ("", "/versions", "/versions/1", "/versions/1/files", "/files", "/files/1", *settings):
        assert_error(api.call("GET", f"/articles/{id}{path}"), 404, str(id))
    assert_error(api.call("GET", "/articles/99"), 404, "99")


def test_unknown_version_and_file_are_not_found(api: Figshare) -> None:
    id = add_article(api)
    for path in ("/versions/2", "/versions/2/files", "/versions/2/confidentiality", "/files/5"):
        assert_error(api.call("GET", f"/articles/{id}{path}"), 404)


def test_file_of_the_latest_version_is_shown(api: Figshare) -> None:
    id = add_article(api, public=False)
    (file,) = add_files(api, id, "a.csv")
    publish_again(api, id, day=1)
    (other,) = add_files(api, id, "draft.csv")
    assert api(BOB).get(f"/articles/{id}/files/{file}")["name"] == "a.csv"
    assert_error(api.call("GET", f"/articles/{id}/files/{other}"), 404, str(other))


def test_files_can_be_paged(api: Figshare) -> None:
    id = add_article(api, public=False)
    files = add_files(api, id, *(f"{number}.txt" for number in range(13)))
    publish_again(api, id, day=1)
    for path in (f"/articles/{id}/files", f"/articles/{id}/versions/1/files"):
        assert ids(api.get(path)) == files[:10]
        assert ids(api.get(f"{path}?page=2")) == files[10:]
        assert ids(api.get(f"{path}?limit=2&offset=5")) == files[5:7]
        assert_error(api.call("GET", f"{path}?page=1&limit=2"), 422)
        assert_error(api.call("GET", f"{path}?page=1000"), 400)


@pytest.mark.parametrize("why", HIDING)
def test_hidden_files_are_missing(api: Figshare, why: str) -> None:
    id = add_article(api, public=False, **HIDING[why])
    (file,) = add_files(api, id, "a.csv")
    publish_again(api, id, day=1)
    for path in (f"/articles/{id}", f"/articles/{id}/versions/1"):
        assert "files" not in api.get(path)
    assert api.get(f"/articles/{id}/files") == api.get(f"/articles/{id}/versions/1/files") == []
    assert_error(api.call("GET", f"/articles/{id}/files/{file}"), 404)


def test_embargo_of_files_ends_by_the_clock(api: Figshare) -> None:
    api.set_clock("2020-06-01T00:00:00Z")
    until = BEGAN.replace(month=6, day=2)
    id = add_article(api, public=False, embargo=Embargo(FILE, until, "Under embargo", "pending"))
    add_files(api, id, "a.csv")
    publish_again(api, id, day=1)
    embargo = api.get(f"/articles/{id}/versions/1/embargo")
    assert (embargo["is_embargoed"], embargo["embargo_type"], embargo["embargo_reason"]) == (True, "file", "pending")
    assert embargo["embargo_date"].startswith("2020-06-02")
    api.set_clock((until + timedelta(seconds=1)).isoformat().replace("+00:00", "Z"))
    assert len(api.get(f"/articles/{id}")["files"]) == 1
    assert api.get(f"/articles/{id}/versions/1/embargo")["is_embargoed"] is False


def test_confidentiality_of_a_version_is_shown(api: Figshare) -> None:
    plain = add_article(api)
    secret = add_article(api, **HIDING["confidentiality"])
    assert api.get(f"/articles/{plain}/versions/1/confidentiality") == {"is_confidential": False, "reason": ""}
    assert api.get(f"/articles/{secret}/versions/1/confidentiality") == {
        "is_confidential": True,
        "reason": "personal data",
    }
