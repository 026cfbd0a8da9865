"""Files of an article and the control API that adds them."""

from __future__ import annotations

import base64
from hashlib import md5
from typing import Any

import pytest

from projectlink_mock.services.figshare.factories import MAX_FILE_BYTES
from projectlink_mock.testing import add_file, publish_article
from tests.behaviour.figshare.api import Figshare, assert_error, ids


@pytest.fixture
def article(api: Figshare) -> str:
    return api.article(api.project())


def test_file_has_all_documented_fields(api: Figshare, article: str) -> None:
    content = b"0,1\n"
    created = api.file(article, name="wings.csv", content=base64.b64encode(content).decode())
    file = api.get(f"{article}/files/{created['id']}")
    checksum = md5(content, usedforsecurity=False).hexdigest()
    assert file == {
        "id": created["id"],
        "name": "wings.csv",
        "size": 4,
        "is_link_only": False,
        "download_url": f"{api.links}/file/download/{created['id']}",
        "supplied_md5": checksum,
        "computed_md5": checksum,
        "status": "available",
        "viewer_type": None,
        "preview_state": "preview not available",
        "upload_url": "",
        "upload_token": file["upload_token"],
        "mimetype": "text/csv",
        "is_attached_to_public_version": False,
    }
    assert api.get(f"{article}/files") == [file]


def test_article_shows_its_files_and_their_size(api: Figshare, article: str) -> None:
    first, second = api.file(article, size=3), api.file(article, link="https://example.com/b.txt", name="b.txt")
    file = api.get(article)
    assert ids(file["files"]) == [first["id"], second["id"]]
    assert (file["size"], file["has_linked_file"]) == (3, True)
    assert "upload_token" not in file["files"][0]


def test_linked_file_has_the_download_url_of_its_link(api: Figshare, article: str) -> None:
    created = api.file(article, link="https://example.com/b.txt", md5="0" * 32)
    file = api.get(f"{article}/files/{created['id']}")
    assert (file["is_link_only"], file["download_url"], file["size"]) == (True, "https://example.com/b.txt", 0)
    assert (file["supplied_md5"], file["computed_md5"], file["upload_url"]) == ("0" * 32, None, None)


def test_files_are_listed_in_order_of_addition_or_reversed(api: Figshare, article: str) -> None:
    first, second = api.file(article)["id"], api.file(article)["id"]
    assert ids(api.get(f"{article}/files")) == ids(api.get(f"{article}/files?order_direction=asc")) == [first, second]
    assert ids(api.get(f"{article}/files?order_direction=desc")) == [second, first]


def test_upload_token_is_redacted_in_the_journal(api: Figshare, article: str) -> None:
    created = api.file(article)
    token = api.get(f"{article}/files/{created['id']}")["upload_token"]
    (entry,) = api.control.call("GET", "/requests?operation=account_project_article_files_get").json
    assert entry["response"]["upload_token"] == "***"
    assert token


def test_unknown_file_is_not_found(api: Figshare, article: str) -> None:
    assert_error(api.call("GET", f"{article}/files/99"), 404, "99")
    assert_error(api.call("GET", f"{article}/files/x"), 422, "file_id")


def test_file_can_be_added_in_python(api: Figshare, article: str) -> None:
    article_id = int(article.rpartition("/")[2])
    file = add_file(api.session.state, article_id, "a.txt", content=b"abc")
    assert api.get(f"{article}/files/{file.id}")["size"] == 3
    publish_article(api.session.state, article_id)
    assert api.get(article)["is_public"] is True


def test_sizes_of_large_files_are_added(api: Figshare, article: str) -> None:
    for size in (-1, MAX_FILE_BYTES + 1):
        with pytest.raises(ValueError, match="size must be between 0 and"):
            add_file(api.session.state, int(article.rpartition("/")[2]), "a.txt", size=size)
    for _ in range(3):
        api.file(article, size=MAX_FILE_BYTES)
    assert api.get(article)["size"] == 3 * MAX_FILE_BYTES
    assert api.state


INVALID_FILES: list[Any] = [
    {},
    {"name": ""},
    {"name": "a", "size": -1},
    {"name": "a", "size": 2**63 - 1},
    {"name": "a", "size": 1, "content": "YQ=="},
    {"name": "a", "content": "not base64"},
    {"name": "a", "colour": "red"},
    {"name": 1},
]


@pytest.mark.parametrize("body", INVALID_FILES, ids=str)
def test_invalid_file_is_not_added(api: Figshare, article: str, body: Any) -> None:
    response = api.control.call("POST", f"/figshare/articles/{article.rpartition('/')[2]}/files", body)
    assert (response.status, set(response.json)) == (400, {"error"})
    assert api.get(f"{article}/files") == []


def test_control_api_returns_404_for_unknown_objects(api: Figshare, article: str) -> None:
    for path in ("99/files", "99/publish"):
        assert api.control.call("POST", f"/figshare/articles/{path}", {"name": "a"}).status == 404
    assert api.control.call("GET", "/figshare/articles/99").status == 404
    assert api.control.call("POST", "/figshare/groups", {"name": "a", "members": ["x@example.com"]}).status == 400
    publish = f"/figshare/articles/{article.rpartition('/')[2]}/publish"
    assert [api.control.call("POST", publish).status for _ in range(2)] == [200, 409]
