"""The files of an article, and the control plane that adds them."""

from __future__ import annotations

import base64
from hashlib import md5
from typing import Any

import pytest

from projectlink_mock.services.figshare import factories
from tests.behaviour.figshare.api import Figshare, assert_refused, ids


@pytest.fixture
def article(api: Figshare) -> str:
    return api.article(api.project())


def test_a_file_is_described(api: Figshare, article: str) -> None:
    content = b"0,1\n"
    made = api.file(article, name="wings.csv", content=base64.b64encode(content).decode())
    found = api.get(f"{article}/files/{made['id']}")
    checksum = md5(content, usedforsecurity=False).hexdigest()
    assert found == {
        "id": made["id"],
        "name": "wings.csv",
        "size": 4,
        "is_link_only": False,
        "download_url": f"https://ndownloader.figshare.com/files/{made['id']}",
        "supplied_md5": checksum,
        "computed_md5": checksum,
        "status": "available",
        "viewer_type": None,
        "preview_state": "preview not available",
        "upload_url": f"https://uploads.figshare.com/{found['upload_token']}",
        "upload_token": found["upload_token"],
    }
    assert api.get(f"{article}/files") == [found]


def test_an_article_shows_its_files_and_their_size(api: Figshare, article: str) -> None:
    first, second = api.file(article, size=3), api.file(article, link="https://example.com/b.txt", name="b.txt")
    found = api.get(article)
    assert ids(found["files"]) == [first["id"], second["id"]]
    assert (found["size"], found["has_linked_file"]) == (3, True)
    assert "upload_token" not in found["files"][0]


def test_a_linked_file_is_kept_somewhere_else(api: Figshare, article: str) -> None:
    made = api.file(article, link="https://example.com/b.txt", md5="0" * 32)
    found = api.get(f"{article}/files/{made['id']}")
    assert (found["is_link_only"], found["download_url"], found["size"]) == (True, "https://example.com/b.txt", 0)
    assert (found["supplied_md5"], found["computed_md5"], found["upload_url"]) == ("0" * 32, None, None)


def test_files_come_in_the_order_in_which_they_were_added_or_backwards(api: Figshare, article: str) -> None:
    first, second = api.file(article)["id"], api.file(article)["id"]
    assert ids(api.get(f"{article}/files")) == ids(api.get(f"{article}/files?order_direction=asc")) == [first, second]
    assert ids(api.get(f"{article}/files?order_direction=desc")) == [second, first]


def test_the_token_of_an_upload_is_not_in_the_journal(api: Figshare, article: str) -> None:
    made = api.file(article)
    token = api.get(f"{article}/files/{made['id']}")["upload_token"]
    (entry,) = api.control.call("GET", "/requests?operation=account_project_article_files_get").json
    assert entry["response"]["upload_token"] == "***"
    assert token


def test_an_unknown_file_is_not_found(api: Figshare, article: str) -> None:
    assert_refused(api.call("GET", f"{article}/files/99"), 404, "99")
    assert_refused(api.call("GET", f"{article}/files/x"), 422, "file_id")


def test_a_file_may_be_added_from_python(api: Figshare, article: str) -> None:
    record = api.ctx.state.articles.get(article.rpartition("/")[2])
    file = factories.add_file(api.ctx, record, "a.txt", content=b"abc")
    assert api.get(f"{article}/files/{file.id}")["size"] == 3
    factories.publish_article(api.ctx, api.ctx.state.articles.get(str(record.id)))
    assert api.get(article)["is_public"] is True


def test_the_sizes_of_large_files_are_added_up(api: Figshare, article: str) -> None:
    record = api.ctx.state.articles.get(article.rpartition("/")[2])
    for size in (-1, factories.MOST_BYTES + 1):
        with pytest.raises(ValueError, match="at least 0 bytes"):
            factories.add_file(api.ctx, record, "a.txt", size=size)
    for _ in range(3):
        api.file(article, size=factories.MOST_BYTES)
    assert api.get(article)["size"] == 3 * factories.MOST_BYTES
    assert api.state


WRONG: list[Any] = [
    {},
    {"name": ""},
    {"name": "a", "size": -1},
    {"name": "a", "size": 2**63 - 1},
    {"name": "a", "size": 1, "content": "YQ=="},
    {"name": "a", "content": "no base64"},
    {"name": "a", "colour": "red"},
    {"name": 1},
]


@pytest.mark.parametrize("body", WRONG, ids=str)
def test_a_file_that_is_none_is_not_added(api: Figshare, article: str, body: Any) -> None:
    answer = api.control.call("POST", f"/figshare/articles/{article.rpartition('/')[2]}/files", body)
    assert (answer.status, set(answer.json)) == (400, {"error"})
    assert api.get(f"{article}/files") == []


def test_what_is_not_there_cannot_be_changed_by_the_control_plane(api: Figshare, article: str) -> None:
    for path in ("99/files", "99/publish"):
        assert api.control.call("POST", f"/figshare/articles/{path}", {"name": "a"}).status == 404
    assert api.control.call("GET", "/figshare/articles/99").status == 404
    assert api.control.call("POST", "/figshare/groups", {"name": "a", "members": ["x@example.com"]}).status == 400
    publish = f"/figshare/articles/{article.rpartition('/')[2]}/publish"
    assert [api.control.call("POST", publish).status for _ in range(2)] == [200, 409]
