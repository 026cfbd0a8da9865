"""Uploads: files that are sent in parts to the upload service."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import md5
from typing import Any
from urllib.parse import urlsplit

import pytest
import urllib3

from projectlink_mock import Session
from projectlink_mock.services.figshare import mutations, uploads
from tests.behaviour.figshare.api import BOB, CAROL, Figshare
from tests.behaviour.http import Answer
from tests.support.waiting import until

CONTENT = b"abcdefghij"
CHECKSUM = md5(CONTENT).hexdigest()


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "PART_BYTES", 4)


@pytest.fixture
def files(api: Figshare) -> str:
    """Return the path of the files of a new article."""
    return api.path_of(api.post("/account/articles", {"title": "an article"})["location"]) + "/files"


@pytest.fixture
def send(pool: urllib3.PoolManager) -> Callable[..., Answer]:
    """Return a function that calls the upload service without any header."""

    def send(method: str, url: str, content: bytes | None = None) -> Answer:
        response = pool.request(method, url, body=content)
        return Answer(response.status, response.headers, response.data)

    return send


def start(api: Figshare, files: str, **body: Any) -> str:
    """Add a file and return its path."""
    body = {"name": "letters.txt", "size": len(CONTENT), **body}
    return api.path_of(api.post(files, body)["location"])


def upload(api: Figshare, send: Callable[..., Answer], file: str, content: bytes = CONTENT) -> None:
    url = api.get(file)["upload_url"]
    for part in send("GET", url).json["parts"]:
        sent = content[part["startOffset"] : part["endOffset"] + 1]
        assert send("PUT", f"{url}/{part['partNo']}", sent).status == 200


def complete(api: Figshare, file: str) -> Answer:
    return api.call("POST", file)


def test_file_is_sent_in_parts_and_completed(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files, md5=CHECKSUM, folder_path="/data/raw/")
    created = api.get(file)
    assert (created["status"], created["supplied_md5"], created["computed_md5"]) == ("created", CHECKSUM, "")
    assert created["upload_url"] == f"{api.links}/upload/{created['upload_token']}"
    assert send("GET", created["upload_url"]).json == {
        "token": created["upload_token"],
        "name": f"{created['id']}/letters.txt",
        "size": 10,
        "md5": CHECKSUM,
        "status": "PENDING",
        "parts": [
            {"partNo": 1, "startOffset": 0, "endOffset": 3, "status": "PENDING", "locked": False},
            {"partNo": 2, "startOffset": 4, "endOffset": 7, "status": "PENDING", "locked": False},
            {"partNo": 3, "startOffset": 8, "endOffset": 9, "status": "PENDING", "locked": False},
        ],
    }
    upload(api, send, file)
    answer = complete(api, file)
    assert (answer.status, answer.content) == (202, b"")
    available = api.get(file)
    assert (available["status"], available["computed_md5"], available["upload_url"]) == ("available", CHECKSUM, "")
    state = send("GET", created["upload_url"]).json
    assert (state["status"], {part["status"] for part in state["parts"]}) == ("COMPLETED", {"COMPLETE"})
    article = api.get(files.removesuffix("/files"))
    assert (article["size"], article["folder_structure"]) == (10, {str(created["id"]): "data/raw"})


def test_upload_service_answers_compactly_and_the_api_with_blanks(
    api: Figshare, files: str, send: Callable[..., Answer]
) -> None:
    answer = api.call("GET", start(api, files))
    assert b'"upload_url": "http' in answer.content
    assert b',"endOffset":9,' in send("GET", answer.json["upload_url"]).content


def test_parts_may_come_in_any_order_and_again(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files, md5=CHECKSUM)
    url = api.get(file)["upload_url"]
    for number, content in ((3, b"ij"), (1, b"AAAA"), (2, b"efgh"), (1, b"abcd")):
        assert send("PUT", f"{url}/{number}", content).status == 200
    assert complete(api, file).status == 202
    assert api.call("GET", f"/file/download/{api.get(file)['id']}").content == CONTENT


def test_reset_part_has_to_be_sent_again(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files)
    upload(api, send, file)
    url = api.get(file)["upload_url"]
    for _ in range(2):
        answer = send("DELETE", f"{url}/2")
        assert (answer.status, answer.content) == (200, b"")
    assert send("GET", f"{url}/2").json["status"] == "PENDING"
    rejected = complete(api, file)
    assert (rejected.status, rejected.json["message"]) == (
        400,
        "1 of 3 parts are missing, the first of them is 2: send them first.",
    )
    assert send("PUT", f"{url}/2", b"efgh").status == 200
    assert complete(api, file).status == 202


@pytest.mark.parametrize("content", [b"", b"abc", b"abcde"])
def test_part_of_another_size_is_rejected(
    api: Figshare, files: str, send: Callable[..., Answer], content: bytes
) -> None:
    url = api.get(start(api, files))["upload_url"]
    answer = send("PUT", f"{url}/1", content)
    assert (answer.status, answer.json["message"]) == (
        400,
        f"The part 1 has 4 bytes, from 0 to 3; received are {len(content)}.",
    )
    assert send("GET", f"{url}/1").json["status"] == "PENDING"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize("number", ["0", "4", "99999999999", "one", "-1"])
def test_unknown_part_is_not_found_and_has_no_body(
    api: Figshare, files: str, send: Callable[..., Answer], method: str, number: str
) -> None:
    url = api.get(start(api, files))["upload_url"]
    answer = send(method, f"{url}/{number}", b"abcd" if method == "PUT" else None)
    assert (answer.status, answer.content) == (404, b"")


def test_unknown_upload_is_not_found_and_has_no_body(api: Figshare, send: Callable[..., Answer]) -> None:
    for path in ("absent", "absent/1"):
        answer = send("GET", f"{api.links}/upload/{path}")
        assert (answer.status, answer.content, answer.headers["x-mock-reason"]) == (404, b"", "missing; record=upload")


def test_complete_upload_cannot_be_changed(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files)
    url = api.get(file)["upload_url"]
    upload(api, send, file)
    complete(api, file)
    for method in ("PUT", "DELETE"):
        answer = send(method, f"{url}/1", b"AAAA" if method == "PUT" else None)
        assert (answer.status, answer.content) == (409, b"")
    assert complete(api, file).status == 400
    assert api.get(file)["computed_md5"] == CHECKSUM


def test_wrong_checksum_is_rejected_until_the_part_is_sent_again(
    api: Figshare, files: str, send: Callable[..., Answer]
) -> None:
    file = start(api, files, md5=CHECKSUM.upper())
    upload(api, send, file, b"abcdefghiJ")
    rejected = complete(api, file)
    assert rejected.status == 400
    assert "not " + CHECKSUM.upper() in rejected.json["message"]
    assert api.get(file)["status"] == "created"
    send("PUT", f"{api.get(file)['upload_url']}/3", b"ij")
    assert complete(api, file).status == 202


def test_empty_file_has_no_parts(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files, size=0)
    assert send("GET", api.get(file)["upload_url"]).json["parts"] == []
    assert complete(api, file).status == 202
    assert api.get(file)["computed_md5"] == md5(b"").hexdigest()


def test_several_files_are_uploaded_at_once(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    first, second = start(api, files), start(api, files, name="b.txt")
    urls = [api.get(file)["upload_url"] for file in (first, second)]
    for number, content in ((1, b"abcd"), (2, b"efgh"), (3, b"ij")):
        for url in urls:
            assert send("PUT", f"{url}/{number}", content).status == 200
    assert (complete(api, second).status, complete(api, first).status) == (202, 202)
    assert [one["name"] for one in api.get(files)] == ["letters.txt", "b.txt"]


def test_upload_of_a_deleted_file_is_aborted(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files, md5=CHECKSUM)
    url = api.get(file)["upload_url"]
    upload(api, send, file)
    api.delete(file)
    aborted = send("GET", url).json
    assert (aborted["status"], aborted["size"], aborted["md5"]) == ("ABORTED", len(CONTENT), CHECKSUM)
    assert [part["status"] for part in aborted["parts"]] == ["PENDING"] * 3
    for method in ("PUT", "DELETE"):
        answer = send(method, f"{url}/1", b"abcd" if method == "PUT" else None)
        assert (answer.status, answer.content) == (409, b"")
        assert answer.headers["x-mock-reason"] == "rule; upload-is-open"
    assert send("GET", f"{url}/1").json["status"] == "PENDING"
    assert send("PUT", f"{url}/4", b"abcd").status == 404
    assert complete(api, file).status == 404
    assert api.get(files) == []
    assert api.get(files.removesuffix("/files"))["size"] == 0
    assert not list(api.service_state.parts)


def test_complete_upload_is_aborted_with_its_file(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files)
    url = api.get(file)["upload_url"]
    upload(api, send, file)
    assert complete(api, file).status == 202
    assert send("GET", url).json["status"] == "COMPLETED"
    api.delete(file)
    assert send("GET", url).json["status"] == "ABORTED"
    api.control.call("PUT", "/state", api.control.call("GET", "/state").json)
    assert send("GET", url).json["status"] == "ABORTED", "a state document has it"


def test_upload_of_a_published_file_is_aborted_once(api: Figshare, send: Callable[..., Answer]) -> None:
    article = api.draft()
    file = start(api, f"{article}/files")
    url = api.get(file)["upload_url"]
    upload(api, send, file)
    complete(api, file)
    api.publish(article)
    api.delete(file)
    assert send("GET", url).json["status"] == "ABORTED"
    assert api.call("POST", f"{article}/unpublish", {"reason": "It is wrong."}).status == 204
    api.delete(article)
    assert send("GET", url).json["status"] == "ABORTED"


def test_only_the_latest_aborted_uploads_are_kept(
    api: Figshare, files: str, send: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mutations, "MAX_ABORTED_UPLOADS", 2)
    urls = []
    for _ in range(3):
        file = start(api, files)
        urls.append(api.get(file)["upload_url"])
        api.delete(file)
    assert [send("GET", url).status for url in urls] == [404, 200, 200]


def test_deleted_article_aborts_its_uploads(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files)
    url = api.get(file)["upload_url"]
    send("PUT", f"{url}/1", b"abcd")
    api.delete(files.removesuffix("/files"))
    assert send("GET", url).json["status"] == "ABORTED"
    assert not list(api.service_state.parts)


def test_parts_belong_to_a_savepoint(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files)
    url = api.get(file)["upload_url"]
    send("PUT", f"{url}/1", b"abcd")
    with api.session.savepoint():
        send("PUT", f"{url}/1", b"AAAA")
        send("PUT", f"{url}/2", b"efgh")
    assert [part["status"] for part in send("GET", url).json["parts"]] == ["COMPLETE", "PENDING", "PENDING"]
    send("PUT", f"{url}/2", b"efgh")
    send("PUT", f"{url}/3", b"ij")
    complete(api, file)
    assert api.get(file)["computed_md5"] == CHECKSUM


def test_upload_survives_a_state_document(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = start(api, files, md5=CHECKSUM)
    url = api.get(file)["upload_url"]
    send("PUT", f"{url}/1", b"abcd")
    api.control.call("PUT", "/state", api.control.call("GET", "/state").json)
    send("PUT", f"{url}/2", b"efgh")
    send("PUT", f"{url}/3", b"ij")
    api.control.call("PUT", "/state", api.control.call("GET", "/state").json)
    assert complete(api, file).status == 202
    assert api.call("GET", f"/file/download/{api.get(file)['id']}").content == CONTENT


def test_part_is_locked_while_it_is_received(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    url = api.get(start(api, files))["upload_url"]
    parts = urlsplit(url)
    with closing(socket.create_connection((parts.hostname, parts.port), timeout=10)) as line:
        line.sendall(f"PUT {parts.path}/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab".encode())
        until(lambda: send("GET", f"{url}/1").json["locked"])
        assert not send("GET", f"{url}/2").json["locked"]
        for method in ("PUT", "DELETE"):
            answer = api.call(method, api.path_of(f"{url}/1"), content=b"AAAA" if method == "PUT" else None)
            assert (answer.status, answer.content, answer.headers["x-mock-reason"]) == (
                409,
                b"",
                "rule; part-is-unlocked",
            )
        line.sendall(b"cd")
        assert line.recv(1_000).startswith(b"HTTP/1.1 200 ")
    assert send("GET", f"{url}/1").json == {
        "partNo": 1,
        "startOffset": 0,
        "endOffset": 3,
        "status": "COMPLETE",
        "locked": False,
    }


def test_part_is_locked_for_the_latency_of_a_fault(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    url = api.get(start(api, files))["upload_url"]
    api.session.fault(service="figshare", operation="upload_part_put", latency_ms=60_000, times=1)
    parts = urlsplit(url)
    with closing(socket.create_connection((parts.hostname, parts.port), timeout=10)) as line:
        line.sendall(f"PUT {parts.path}/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd".encode())
        until(lambda: send("GET", f"{url}/1").json["locked"])
        assert send("PUT", f"{url}/1", b"AAAA").status == 409
        assert send("PUT", f"{url}/2", b"efgh").status == 200


def test_lock_ends_with_the_connection(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    url = api.get(start(api, files))["upload_url"]
    parts = urlsplit(url)
    with closing(socket.create_connection((parts.hostname, parts.port), timeout=10)) as line:
        line.sendall(f"PUT {parts.path}/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab".encode())
        until(lambda: send("GET", f"{url}/1").json["locked"])
    until(lambda: not send("GET", f"{url}/1").json["locked"])
    assert send("PUT", f"{url}/1", b"abcd").status == 200


def test_link_needs_no_upload(api: Figshare, files: str, send: Callable[..., Answer]) -> None:
    file = api.path_of(api.post(files, {"link": "https://example.com/a/b.csv?c"})["location"])
    shown = api.get(file)
    assert (shown["name"], shown["size"], shown["is_link_only"]) == ("b.csv", 0, True)
    assert (shown["download_url"], shown["status"]) == ("https://example.com/a/b.csv?c", "available")
    assert not {"upload_url", "upload_token"} & set(shown)
    assert complete(api, file).status == 400


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({}, 422, "name, size"),
        ({"name": "a"}, 422, "size"),
        ({"name": "", "size": 1}, 422, "name"),
        ({"name": "a/b", "size": 1}, 422, "name"),
        ({"name": "a" * 256, "size": 1}, 422, "name"),
        ({"name": "a", "size": -1}, 422, "size"),
        ({"name": "a", "size": 1, "md5": "no checksum"}, 422, "md5"),
        ({"name": "a", "size": 20 * 1024**3 + 1}, 400, "quota"),
        ({"name": "a", "size": 1, "folder_path": "/a/../../b"}, 422, "folder_path"),
        ({"link": "no link"}, 422, "link"),
    ],
)
def test_invalid_file_is_rejected_and_adds_nothing(
    api: Figshare, files: str, body: dict[str, Any], status: int, words: str
) -> None:
    answer = api.call("POST", files, body)
    assert (answer.status, words in str(answer.json)) == (status, True), answer.json
    assert (api.get(files), api.get(files.removesuffix("/files"))["size"]) == ([], 0)


def test_file_counts_towards_the_quota_until_it_is_deleted(api: Figshare, files: str) -> None:
    file = start(api, files, size=20 * 1024**3)
    assert api.call("POST", files, {"name": "b", "size": 1}).status == 400
    api.delete(file)
    assert api.call("POST", files, {"name": "b", "size": 1}).status == 201


def test_metadata_record_takes_no_files(api: Figshare) -> None:
    body = {"title": "a record", "is_metadata_record": True, "metadata_reason": "none"}
    article = api.path_of(api.post("/account/articles", body)["location"])
    assert api.call("POST", f"{article}/files", {"name": "a", "size": 1}).status == 400


def test_others_find_neither_the_article_nor_its_files(api: Figshare, files: str) -> None:
    file = start(api, files)
    for path, method in ((files, "GET"), (files, "POST"), (file, "GET"), (file, "POST"), (file, "DELETE")):
        body = {"name": "a", "size": 1} if method == "POST" else None
        assert api(CAROL).call(method, path, body).status == 404


def test_body_without_a_type_is_json(api: Figshare, files: str) -> None:
    raw = replace(api.http, service=None)
    headers = {"Authorization": f"token {api.token}"}
    answer = raw.call("POST", files, token=None, content=b'{"name": "a", "size": 1}', headers=headers)
    assert answer.status == 201


def test_large_file_takes_no_memory_for_what_is_not_sent(
    api: Figshare, files: str, send: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "PART_BYTES", 10 * 1024**2)
    url = api.get(start(api, files, size=5 * 1024**3))["upload_url"]
    state = send("GET", url).json
    assert len(state["parts"]) == 512
    assert state["parts"][-1]["endOffset"] == 5 * 1024**3 - 1
    assert send("PUT", f"{url}/512", bytes(10 * 1024**2)).status == 200
    assert next(iter(api.service_state.parts)).content.memory_bytes == 0


def test_many_parts_are_not_more_than_ten_thousand(
    api: Figshare, files: str, send: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MAX_PARTS", 5)
    parts = send("GET", api.get(start(api, files, size=101))["upload_url"]).json["parts"]
    assert [part["endOffset"] - part["startOffset"] + 1 for part in parts] == [21, 21, 21, 21, 17]


def test_link_of_another_session_finds_nothing(
    api: Figshare, files: str, send: Callable[..., Answer], new_session: Callable[[], Session]
) -> None:
    url = api.get(start(api, files))["upload_url"]
    other = replace(api, session=(session := new_session()), http=replace(api.http, headers=session.headers))
    article = other.path_of(other.post("/account/articles", {"title": "an article"})["location"])
    assert other.get(start(other, f"{article}/files"))["upload_token"] == url.rpartition("/")[2], "tokens repeat"
    send("PUT", f"{url}/1", b"abcd")
    assert [one["status"] for one in send("GET", url).json["parts"]] == ["COMPLETE", "PENDING", "PENDING"]
    assert not list(other.service_state.parts)


def test_collaborator_sees_the_file_of_a_project_and_cannot_complete_it(
    api: Figshare, send: Callable[..., Answer]
) -> None:
    project = f"/account/projects/{api.create(title='a project')}"
    api.post(f"{project}/collaborators", {"role_name": "collaborator", "user_id": 100008})
    id = api.post(f"{project}/articles", {"title": "an article"})["location"].rpartition("/")[2]
    file = start(api, f"/account/articles/{id}/files")
    upload(api, send, file)
    assert api(BOB).get(file)["status"] == "created"
    assert api(BOB).call("POST", file).status == 403
    assert complete(api, file).status == 202
    assert api.get(f"{project}/articles/{id}/files")[0]["computed_md5"] == CHECKSUM
