"""Blobs: upload, download, and the end of their time."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops import uploads
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

BLOBS = "/projects/p/blobs"
THREE_DAYS = 259200
CONTENT = b"\x00\xff\r\n--not a boundary\r\n" * 3
FORM = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\ncontent'


@pytest.fixture(autouse=True)
def _project(given: Given) -> None:
    given.project()


def upload(api: UbiOps, content: bytes = CONTENT, filename: str = "original-filename.jpg", **headers: str) -> Any:
    answer = api.send_file(
        "POST", BLOBS, content, filename, {name.replace("_", "-"): headers[name] for name in headers}
    )
    assert answer.status == 201, answer.content
    return answer.json


def test_an_upload_is_described(api: UbiOps) -> None:
    api.set_clock("2020-05-18T11:26:57.904Z")
    made = upload(api)
    assert made == {
        "id": made["id"],
        "creation_date": "2020-05-18T11:26:57.904+00:00",
        "filename": "original-filename.jpg",
        "size": len(CONTENT),
        "ttl": THREE_DAYS,
    }
    assert api.get(BLOBS) == [made]


@pytest.mark.parametrize("content", [CONTENT, b"", bytes(range(256)) * 10_000])
def test_the_download_is_what_was_uploaded(api: UbiOps, content: bytes) -> None:
    made = upload(api, content)
    assert made["size"] == len(content)
    answer = api.call("GET", f"{BLOBS}/{made['id']}", headers={"Accept": "application/json"})
    assert (answer.status, answer.content) == (200, content)
    assert answer.headers["content-disposition"] == 'attachment; filename="original-filename.jpg"'


def test_the_same_file_twice_is_two_blobs(api: UbiOps) -> None:
    assert upload(api)["id"] != upload(api)["id"]
    assert len(api.get(BLOBS)) == 2


def test_a_blob_lives_for_as_long_as_its_header_says(api: UbiOps) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    short, long = upload(api, blob_ttl="60"), upload(api, BLOB_TTL="3600")
    assert (short["ttl"], long["ttl"]) == (60, 3600)
    api.advance(59)
    assert api.get(BLOBS) == [short, long]
    api.advance(1)
    assert api.get(BLOBS) == [long]
    assert_refused(api.call("GET", f"{BLOBS}/{short['id']}"), 404, short["id"])
    assert_refused(api.call("DELETE", f"{BLOBS}/{short['id']}"), 404, short["id"])
    assert api.call("GET", f"{BLOBS}/{long['id']}").content == CONTENT


def test_a_blob_lives_for_three_days_by_default(api: UbiOps) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    made = upload(api)
    api.advance(THREE_DAYS - 1)
    assert api.get(BLOBS) == [made]
    api.advance(1)
    assert api.get(BLOBS) == []


def test_a_blob_may_live_for_longer_than_the_calendar_goes(api: UbiOps) -> None:
    assert upload(api, blob_ttl="9" * 18) in api.get(BLOBS)


@pytest.mark.parametrize("ttl", ["0", "-1", "1.5", "soon", "", "9" * 30])
def test_a_ttl_is_a_whole_number_above_0(api: UbiOps, ttl: str) -> None:
    assert_refused(api.send_file("POST", BLOBS, CONTENT, headers={"blob-ttl": ttl}), 400, "blob-ttl")
    assert api.get(BLOBS) == []


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (FORM, "multipart/form-data; boundary=b"),
        (FORM + b"\r\n--b--", "multipart/form-data"),
        (FORM.replace(b'"file"', b'"blob"') + b"\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (FORM.replace(b' filename="a.jpg"', b"") + b"\r\n--b--\r\n", "multipart/form-data; boundary=b"),
        (b"", "multipart/form-data; boundary=b"),
        (CONTENT, "image/jpeg"),
    ],
)
def test_a_truncated_or_wrong_upload_makes_no_blob(api: UbiOps, content: bytes, kind: str) -> None:
    assert_refused(api.call("POST", BLOBS, content=content, headers={"Content-Type": kind}), 400)
    assert api.get(BLOBS) == []


def test_an_oversized_upload_makes_no_blob(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MAX_SIZE", len(CONTENT))
    assert_refused(api.send_file("POST", BLOBS, CONTENT + b"\n"), 400, "too large")
    assert api.get(BLOBS) == []
    upload(api)


@pytest.mark.parametrize("filename", ["ä.jpg", 'a"b.jpg', "a\x01b.jpg", "../a.jpg", "a b.jpg"])
def test_odd_file_names_do_no_harm(api: UbiOps, filename: str) -> None:
    made = upload(api, filename=filename)
    assert made["filename"]
    assert api.call("GET", f"{BLOBS}/{made['id']}").content == CONTENT


def test_a_blob_that_is_deleted_is_gone(api: UbiOps) -> None:
    made, other = upload(api), upload(api)
    api.delete(f"{BLOBS}/{made['id']}")
    assert_refused(api.call("GET", f"{BLOBS}/{made['id']}"), 404, made["id"])
    assert_refused(api.call("DELETE", f"{BLOBS}/{made['id']}"), 404, made["id"])
    assert api.get(BLOBS) == [other]


def test_a_blob_is_of_its_project_only(api: UbiOps, given: Given) -> None:
    given.project("q")
    made = upload(api)
    assert api.get("/projects/q/blobs") == []
    assert_refused(api.call("GET", f"/projects/q/blobs/{made['id']}"), 404, made["id"])
    assert_refused(api.call("DELETE", f"/projects/q/blobs/{made['id']}"), 404, made["id"])


def test_its_identifier_goes_into_requests(api: UbiOps, given: Given) -> None:
    given.version(model=given.model("reader", {"file": "blob"}))
    api.set_clock("2026-01-01T00:00:00Z")
    path, body = "/projects/p/models/reader/versions/v/request", {"file": upload(api, blob_ttl="60")["id"]}
    assert api.post(path, body)["success"] is True
    api.advance(60)
    assert_refused(api.call("POST", path, body), 400, "file")


def test_a_viewer_reads_and_cannot_write(api: UbiOps, given: Given) -> None:
    made = upload(api)
    given.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(BLOBS) == [made]
    assert bob.call("GET", f"{BLOBS}/{made['id']}").content == CONTENT
    assert_refused(bob.send_file("POST", BLOBS, CONTENT), 403, "blobs.create")
    assert_refused(bob.call("DELETE", f"{BLOBS}/{made['id']}"), 403, "blobs.delete")


def test_an_outsider_sees_nothing(api: UbiOps) -> None:
    made, carol = upload(api), api("carol-token")
    for method, path in (("GET", BLOBS), ("GET", f"{BLOBS}/{made['id']}"), ("DELETE", f"{BLOBS}/{made['id']}")):
        assert_refused(carol.call(method, path), 404, "'p'")
    assert_refused(carol.send_file("POST", BLOBS, CONTENT), 404, "'p'")


def test_a_role_on_a_model_is_not_one_for_blobs(api: UbiOps, given: Given) -> None:
    given.role("bob", "model-admin", given.model())
    assert_refused(api("bob-token").call("GET", BLOBS), 403, "blobs.list")
