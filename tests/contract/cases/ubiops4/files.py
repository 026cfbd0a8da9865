"""Contract cases of buckets, files and their signed URLs, and of the log."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from projectlink_mock.services.ubiops4 import seed
from projectlink_mock.services.ubiops4.storage import signature
from tests.contract.cases import Binary
from tests.contract.cases.ubiops4.common import ALICE, PROJECT, Cases, case, project_cases

BUCKET = {**PROJECT, "bucket_name": "bucket_name_example"}
FILE = {**BUCKET, "file": "file_example"}
STORED = {"bucket_id": "bucket_id_example", "file": "file_example"}
NO_BUCKET = {**STORED, "bucket_id": "none"}
CONTENT = Binary(b"new content")
PARTS = {"upload_id": "upload_id_example", "parts": [{"ETag": "5d41402abc4b2a76b9719d911017c592", "PartNumber": 1}]}


def _write(operation: str, success: int, path: dict[str, str], body: Any, invalid: Any) -> Cases:
    return {**project_cases(operation, success, path, body), **case(operation, 400, ALICE, path, invalid)}


def _signed(method: str) -> str:
    """Return the query of a signed URL that is valid for long."""
    bucket, expires = seed.demo().buckets.get(STORED["bucket_id"]), datetime(2100, 1, 1, tzinfo=timezone.utc)
    return f"?signature={signature(bucket, STORED['file'], method, expires, {})}"


CASES: Cases = {
    **project_cases("logs_list", 200, PROJECT, query="?query=|%20level%20=%20`info`"),
    **case("logs_list", 400, ALICE, PROJECT, query="?query=level"),
    **project_cases("buckets_list", 200, PROJECT),
    **case("buckets_list", 400, ALICE, PROJECT, query="?labels=demo"),
    **_write("buckets_create", 201, PROJECT, {"name": "new"}, {"name": "new", "ttl": 604801}),
    **case("buckets_create", 409, ALICE, PROJECT, {"name": "bucket_name_example"}),
    **project_cases("buckets_get", 200, BUCKET),
    **_write("buckets_update", 200, BUCKET, {"description": "New"}, {"name": "new"}),
    **project_cases("buckets_delete", 204, BUCKET),
    **project_cases("files_list", 200, BUCKET, query="?prefix=photos/&delimiter=/"),
    **case("files_list", 400, ALICE, BUCKET, query="?continuation_token=1"),
    **project_cases("files_get", 200, FILE),
    **project_cases("files_upload", 200, FILE, {}),
    **case("files_upload", 400, ALICE, FILE, query="?part_number=1"),
    **project_cases("files_delete", 204, FILE),
    **project_cases("files_download", 200, FILE),
    **project_cases("files_start_multipart_upload", 200, FILE, {}),
    **case("files_start_multipart_upload", 400, ALICE, {**FILE, "file": "x" * 1025}, {}),
    **_write("files_complete_multipart_upload", 200, FILE, PARTS, {**PARTS, "parts": []}),
    **case("storage_file_get", 200, "", STORED, query=_signed("GET")),
    **case("storage_file_get", 400, "", STORED),
    **case("storage_file_get", 403, "", STORED, query=_signed("PUT")),
    **case("storage_file_get", 404, "", NO_BUCKET, query=_signed("GET")),
    **case("storage_file_put", 200, "", STORED, CONTENT, _signed("PUT")),
    **case("storage_file_put", 400, "", STORED, CONTENT),
    **case("storage_file_put", 403, "", STORED, CONTENT, _signed("GET")),
    **case("storage_file_put", 404, "", NO_BUCKET, CONTENT, _signed("PUT")),
}
