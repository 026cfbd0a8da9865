"""Requests of figshare's files and uploads. In the demo the article 2000041 has two uploads that are not complete."""

from __future__ import annotations

from typing import Any

from projectlink_mock.services.figshare.state import upload_token
from tests.contract.cases import Case, Form, Text

ALICE, BOB, CAROL = "alice-token", "bob-token", "carol-token"
DRAFT = {"article_id": "456"}
FILE = {**DRAFT, "file_id": "3000002"}
PUBLIC = {"article_id": "1434614"}
VERSION = {**PUBLIC, "version_id": "1"}
CONFIDENTIAL = {"article_id": "2000005"}
UPLOADS = {"article_id": "2000041"}
EMPTY, OPEN = {**UPLOADS, "file_id": "3000018"}, {**UPLOADS, "file_id": "3000019"}
UPLOAD, COMPLETE = {"upload_token": "693a2802-cd61-430d-b89f-507f0f6d8fd3"}, {"upload_token": upload_token(3000002)}
PART, COMPLETE_PART = {**UPLOAD, "part_number": "1"}, {**COMPLETE, "part_number": "1"}
NO_PART = {**UPLOAD, "part_number": "2"}
CONTENT = Text(b"12345678")
NO_JSON = Form(b"no JSON")
NEW = {"name": "test.py", "size": 70, "md5": "6c16e6e7d7587bd078e5117dda01d565", "folder_path": "/level1/level2"}


def _reading(operation: str, path: dict[str, str]) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads."""
    return {
        (operation, 200): Case(ALICE, path, "", None),
        (operation, 404): Case(CAROL, path, "", None),
        (operation, 422): Case(ALICE, {**path, list(path)[-1]: "one"}, "", None),
    }


def _writing(operation: str, success: int, path: dict[str, str], body: Any = None) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that changes an article, which bob may not."""
    return {
        (operation, success): Case(ALICE, path, "", body),
        (operation, 403): Case(BOB, path, "", body),
        (operation, 404): Case(CAROL, path, "", body),
        (operation, 422): Case(ALICE, {**path, "article_id": "0"}, "", body),
    }


CASES: dict[tuple[str, int], Case] = {
    **_reading("private_article_files_list", DRAFT),
    **_writing("private_article_upload_initiate", 201, DRAFT, NEW),
    ("private_article_upload_initiate", 400): Case(ALICE, DRAFT, "", NO_JSON),
    **_reading("private_article_file", FILE),
    **_writing("private_article_upload_complete", 202, EMPTY),
    ("private_article_upload_complete", 400): Case(ALICE, OPEN, "", None),
    **_writing("private_article_file_delete", 204, FILE),
    **_reading("private_article_download", DRAFT),
    **_reading("public_article_download", PUBLIC),
    ("public_article_download", 404): Case(ALICE, DRAFT, "", None),
    **_reading("public_article_version_download", VERSION),
    ("public_article_version_download", 404): Case(ALICE, {**VERSION, "version_id": "2"}, "", None),
    ("public_article_download", 403): Case(ALICE, CONFIDENTIAL, "", None),
    ("public_article_version_download", 403): Case(ALICE, {**CONFIDENTIAL, "version_id": "1"}, "", None),
    ("upload_get", 200): Case(ALICE, UPLOAD, "", None),
    ("upload_get", 404): Case(ALICE, {"upload_token": "absent"}, "", None),
    ("upload_part_get", 200): Case(ALICE, PART, "", None),
    ("upload_part_get", 404): Case(ALICE, NO_PART, "", None),
    ("upload_part_put", 200): Case(ALICE, PART, "", CONTENT),
    ("upload_part_put", 400): Case(ALICE, PART, "", Text(b"1")),
    ("upload_part_put", 404): Case(ALICE, NO_PART, "", CONTENT),
    ("upload_part_put", 409): Case(ALICE, COMPLETE_PART, "", CONTENT),
    ("upload_part_delete", 200): Case(ALICE, PART, "", None),
    ("upload_part_delete", 404): Case(ALICE, NO_PART, "", None),
    ("upload_part_delete", 409): Case(ALICE, COMPLETE_PART, "", None),
    ("file_download", 200): Case(ALICE, {"file_id": "3000002"}, "", None),
    ("file_download", 302): Case(ALICE, {"file_id": "3000020"}, "", None),
    ("file_download", 403): Case(CAROL, {"file_id": "3000021"}, "", None),
    ("file_download", 401): Case(ALICE, {"file_id": "3000002"}, "?token=unknown", None),
    ("file_download", 404): Case(CAROL, {"file_id": "3000002"}, "", None),
    ("file_download", 422): Case(ALICE, {"file_id": "one"}, "", None),
}
