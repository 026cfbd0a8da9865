"""Tests of blobs: upload, download and expiry."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.ubiops_common import request_body
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

BLOBS = "/projects/p/blobs"
THREE_DAYS = 259200
CONTENT = b"\x00\xff\r\n--not a boundary\r\n" * 3
FORM = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\ncontent'


@pytest.fixture(autouse=True)
def _project(factory: Factory) -> None:
    factory.project()


def upload(api: UbiOps, content: bytes = CONTENT, filename: str = "original-filename.jpg", **headers: str) -> Any:
    response = api.send_file(
        "POST", BLOBS, content, filename, {name.replace("_", "-"): headers[name] for name in headers}
    )
    assert response.status == 201, response.content
    return response.json


def test_upload_returns_a_description(api: UbiOps) -> None:
    api.set_clock("2020-05-18T11:26:57.904Z")
    created = upload(api)
    assert created == {
        "id": created["id"],
        "creation_date": "2020-05-18T11:26:57.904+00:00",
        "filename": "original-filename.jpg",
        "size": len(CONTENT),
        "ttl": THREE_DAYS,
    }
    assert api.get(BLOBS) == [created]


@pytest.mark.parametrize("content", [CONTENT, b"", bytes(range(256)) * 10_000])
def test_download_returns_the_uploaded_bytes(api: UbiOps, content: bytes) -> None:
    created = upload(api, content)
    assert created["size"] == len(content)
    response = api.call("GET", f"{BLOBS}/{created['id']}", headers={"Accept": "application/json"})
    assert (response.status, response.content) == (200, content)
    assert response.headers["content-disposition"] == 'attachment; filename="original-filename.jpg"'


def test_uploading_a_file_twice_creates_two_blobs(api: UbiOps) -> None:
    assert upload(api)["id"] != upload(api)["id"]
    assert len(api.get(BLOBS)) == 2


def test_blob_expires_after_the_ttl_header(api: UbiOps) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    short, long = upload(api, blob_ttl="60"), upload(api, BLOB_TTL="3600")
    assert (short["ttl"], long["ttl"]) == (60, 3600)
    api.advance(59)
    assert api.get(BLOBS) == [short, long]
    api.advance(1)
    assert api.get(BLOBS) == [long]
    assert_rejected(api.call("GET", f"{BLOBS}/{short['id']}"), 404, short["id"])
    assert_rejected(api.call("DELETE", f"{BLOBS}/{short['id']}"), 404, short["id"])
    assert api.call("GET", f"{BLOBS}/{long['id']}").content == CONTENT


def test_default_ttl_is_three_days(api: UbiOps) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    created = upload(api)
    api.advance(THREE_DAYS - 1)
    assert api.get(BLOBS) == [created]
    api.advance(1)
    assert api.get(BLOBS) == []


def test_ttl_may_exceed_the_calendar(api: UbiOps) -> None:
    assert upload(api, blob_ttl="9" * 18) in api.get(BLOBS)


@pytest.mark.parametrize("ttl", ["0", "-1", "1.5", "soon", "", "9" * 30])
def test_ttl_must_be_a_positive_integer(api: UbiOps, ttl: str) -> None:
    assert_rejected(api.send_file("POST", BLOBS, CONTENT, headers={"blob-ttl": ttl}), 400, "blob-ttl")
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
def test_truncated_or_invalid_upload_creates_no_blob(api: UbiOps, content: bytes, kind: str) -> None:
    assert_rejected(api.call("POST", BLOBS, content=content, headers={"Content-Type": kind}), 400)
    assert api.get(BLOBS) == []


def test_oversized_upload_creates_no_blob(api: UbiOps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_body, "MAX_UPLOAD_BYTES", len(CONTENT))
    assert_rejected(api.send_file("POST", BLOBS, CONTENT + b"\n"), 400, "too large")
    assert api.get(BLOBS) == []
    upload(api)


@pytest.mark.parametrize("filename", ["ä.jpg", 'a"b.jpg', "a\x01b.jpg", "../a.jpg", "a b.jpg"])
def test_unusual_file_names_are_kept(api: UbiOps, filename: str) -> None:
    created = upload(api, filename=filename)
    assert created["filename"]
    assert api.call("GET", f"{BLOBS}/{created['id']}").content == CONTENT


def test_deleted_blob_is_not_found(api: UbiOps) -> None:
    created, other = upload(api), upload(api)
    api.delete(f"{BLOBS}/{created['id']}")
    assert_rejected(api.call("GET", f"{BLOBS}/{created['id']}"), 404, created["id"])
    assert_rejected(api.call("DELETE", f"{BLOBS}/{created['id']}"), 404, created["id"])
    assert api.get(BLOBS) == [other]


def test_blob_is_not_found_in_another_project(api: UbiOps, factory: Factory) -> None:
    factory.project("q")
    created = upload(api)
    assert api.get("/projects/q/blobs") == []
    assert_rejected(api.call("GET", f"/projects/q/blobs/{created['id']}"), 404, created["id"])
    assert_rejected(api.call("DELETE", f"/projects/q/blobs/{created['id']}"), 404, created["id"])


def test_blob_id_is_a_valid_request_input(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model("reader", {"file": "blob"}))
    api.set_clock("2026-01-01T00:00:00Z")
    path, body = "/projects/p/models/reader/versions/v/request", {"file": upload(api, blob_ttl="60")["id"]}
    assert api.post(path, body)["success"] is True
    api.advance(60)
    assert_rejected(api.call("POST", path, body), 400, "file")


def test_viewer_can_read_but_not_write(api: UbiOps, factory: Factory) -> None:
    created = upload(api)
    factory.role("bob", "project-viewer")
    bob = api("bob-token")
    assert bob.get(BLOBS) == [created]
    assert bob.call("GET", f"{BLOBS}/{created['id']}").content == CONTENT
    assert_rejected(bob.send_file("POST", BLOBS, CONTENT), 403, "blobs.create")
    assert_rejected(bob.call("DELETE", f"{BLOBS}/{created['id']}"), 403, "blobs.delete")


def test_outsider_gets_not_found(api: UbiOps) -> None:
    created, carol = upload(api), api("carol-token")
    for method, path in (("GET", BLOBS), ("GET", f"{BLOBS}/{created['id']}"), ("DELETE", f"{BLOBS}/{created['id']}")):
        assert_rejected(carol.call(method, path), 404, "'p'")
    assert_rejected(carol.send_file("POST", BLOBS, CONTENT), 404, "'p'")


def test_role_on_a_model_does_not_cover_blobs(api: UbiOps, factory: Factory) -> None:
    factory.role("bob", "model-admin", factory.model())
    assert_rejected(api("bob-token").call("GET", BLOBS), 403, "blobs.list")
