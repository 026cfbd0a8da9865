"""Archives of projects that no export has written: each is rejected with its reason, and nothing is stored."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
import urllib3

from projectlink_mock import Session
from projectlink_mock.services.nuextract.documents import MAX_DOCUMENT_BYTES

EXAMPLE = {"file": "files/0", "file_name": "bill.txt", "pages": 0, "result": {"total": 1}}
PROJECT = {
    "format": 1,
    "kind": "structured",
    "name": "Bills",
    "description": "",
    "settings": {"temperature": 0.5},
    "template": {"total": "number"},
    "examples": [EXAMPLE],
}
PNG = b"\x89PNG\r\n\x1a\n"


def archive(project: Any, content: bytes = b"Total: 1", method: int = ZIP_DEFLATED) -> bytes:
    """Return an archive with one file."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as zip_file:
        zip_file.writestr("project.json", json.dumps(project))
        zip_file.writestr("files/0", content)
    return buffer.getvalue()


def with_settings(**settings: Any) -> bytes:
    """Return an archive with other settings."""
    return archive({**PROJECT, "settings": settings})


def with_example(content: bytes = b"Total: 1", **fields: Any) -> bytes:
    """Return an archive with another example."""
    return archive({**PROJECT, "examples": [{**EXAMPLE, **fields}]}, content)


BROKEN = {
    "empty": (b"", "it is no ZIP archive"),
    "no archive": (b"Total", "it is no ZIP archive"),
    "cut off": (archive(PROJECT)[:-30], "it is no ZIP archive"),
    "another compression": (archive(PROJECT, method=ZIP_LZMA), "neither stored nor deflated"),
    "a list": (archive([]), "a list instead of an object"),
    "another format": (archive({**PROJECT, "format": 2}), "another format"),
    "another kind": (archive({**PROJECT, "kind": "other"}), "another kind"),
    "no template": (archive({**PROJECT, "template": {"total": "money"}}), "unknown type 'money'"),
    "hot": (with_settings(temperature=3), "settings.temperature must be a number from 0 to 2"),
    "no resolution": (with_settings(rasterization_dpi="high"), "settings.rasterization_dpi must be 1 to 600"),
    "no limit": (with_settings(max_output_tokens="many"), "settings.max_output_tokens must be a positive number"),
    "no seed": (with_settings(random_seed="seed"), "settings.random_seed must be a number as text"),
    "large seed": (with_settings(random_seed="9" * 19), "settings.random_seed does not fit into 64 bits"),
    "unknown setting": (with_settings(heat=1), "unknown field heat"),
    "no file": (with_example(file="files/1"), "the archive has no entry 'files/1'"),
    "file of another kind": (with_example(b"\0\1"), "neither text nor an image"),
    "large file": (with_example(b"a" * (MAX_DOCUMENT_BYTES + 1)), "a document has at most"),
    "more pages": (with_example(PNG, pages=1_000_000), "files/0 has 1 pages, not 1000000"),
    "no text": (with_example(PNG, pages=1, is_plain_text=True), "files/0 is no text"),
    "no image": (with_example(keeps_upload=True), "files/0 is no image of one page"),
    "no dots": (with_example(PNG, pages=1, dpi=0), "files/0 has 0 DPI"),
    "no object": (with_example(result=[1]), "the result of files/0 is no object"),
    "many examples": (archive({**PROJECT, "examples": [EXAMPLE] * 2_001}), "more than 2000 examples"),
}


def send(pool: urllib3.PoolManager, session: Session, content: bytes) -> urllib3.BaseHTTPResponse:
    """Import an archive."""
    headers = {"Authorization": "Bearer alice-token", "Content-Type": "application/octet-stream", **session.headers}
    return pool.request("POST", session.url("nuextract") + "/api/extraction/import", body=content, headers=headers)


def test_archive_of_the_smallest_kind_is_imported(pool: urllib3.PoolManager, projectlink_mock: Session) -> None:
    imported = send(pool, projectlink_mock, archive(PROJECT)).json()["project"]
    assert (imported["settings"]["temperature"], imported["settings"]["randomSeed"]) == (0.5, "2022")


@pytest.mark.parametrize("name", BROKEN)
def test_archive_that_no_export_has_written_is_rejected_and_stores_nothing(
    pool: urllib3.PoolManager, projectlink_mock: Session, name: str
) -> None:
    content, reason = BROKEN[name]
    before = projectlink_mock.control_request("GET", "/state")
    response = send(pool, projectlink_mock, content)
    assert response.status == 400
    assert set(response.json()) == {"code", "message"}
    assert reason in response.json()["message"]
    assert projectlink_mock.control_request("GET", "/state") == before
