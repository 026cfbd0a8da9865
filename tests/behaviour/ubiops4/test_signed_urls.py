"""Tests of signed URLs, which are used without a token, and of uploads in parts."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
import urllib3

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import rejected
from tests.support.contract import violation
from tests.support.reasons import reason_of

PROJECT, BUCKET = "project_name_example", "mine"
HOUR = 3600

Send = Callable[..., urllib3.BaseHTTPResponse]


@pytest.fixture(autouse=True)
def _bucket(api: CoreApi, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze("2026-01-01T00:00:00Z")
    api.buckets_create(PROJECT, {"name": BUCKET})


@pytest.fixture
def send(pool: urllib3.PoolManager) -> Send:
    """Return a function that sends a request to a URL without any header of the session."""

    def sent(method: str, url: str, content: bytes | None = None, **headers: str) -> urllib3.BaseHTTPResponse:
        response = pool.request(method, url, body=content, headers=headers)
        path = "/storage/" + urlsplit(url).path.rpartition("/storage/")[2]
        if "Range" not in headers:  # whose statuses the coverage of the contract waives
            assert violation("ubiops4", method, path, response.status, response.headers, response.data) is None
        return response

    return sent


def upload_url(api: CoreApi, name: str = "a/b", upload_id: str | None = None, part: int | None = None) -> str:
    return api.files_upload(PROJECT, BUCKET, name, upload_id, None if part is None else str(part)).url


def assert_forbidden(response: urllib3.BaseHTTPResponse, reason: str) -> None:
    assert (response.status, reason_of(dict(response.headers)).name) == (403, reason)
    assert set(response.json()) == {"error"}


def test_url_reaches_its_session_without_headers(api: CoreApi, send: Send) -> None:
    response = send("PUT", upload_url(api), b"content")
    assert (response.status, response.data) == (200, b"")
    download = api.files_download(PROJECT, BUCKET, "a/b")
    assert download.provider == "ubiops"
    response = send("GET", download.url)
    assert (response.status, response.data) == (200, b"content")
    assert response.headers["content-disposition"] == 'attachment; filename="b"'


def test_range_of_a_file_is_downloaded(api: CoreApi, send: Send) -> None:
    send("PUT", upload_url(api), b"0123456789")
    url = api.files_download(PROJECT, BUCKET, "a/b").url
    etag = send("GET", url).headers["etag"]
    response = send("GET", url, Range="bytes=2-4", **{"If-Range": etag})
    assert (response.status, response.data, response.headers["content-range"]) == (206, b"234", "bytes 2-4/10")
    assert send("GET", url, Range="bytes=10-").status == 416
    send("PUT", upload_url(api), b"other")
    assert send("GET", url, Range="bytes=2-4", **{"If-Range": etag}).data == b"other"


def test_url_is_valid_for_its_method_file_and_part_alone(api: CoreApi, send: Send) -> None:
    send("PUT", upload_url(api), b"content")
    get, put = api.files_download(PROJECT, BUCKET, "a/b").url, upload_url(api)
    reason = "rule; url-signature"
    assert_forbidden(send("PUT", get, b"x"), reason)
    assert_forbidden(send("GET", put), reason)
    assert_forbidden(send("GET", get.replace("a%2Fb", "a%2Fc")), reason)
    assert_forbidden(send("PUT", f"{put}&upload_id=x&part_number=1", b"x"), reason)
    assert_forbidden(send("GET", f"{get}0"), reason)
    assert_forbidden(send("GET", get.partition("signature=")[0] + "signature=%E2%98%83"), reason)
    assert send("GET", get).data == b"content"


def test_url_expires_by_the_clock(api: CoreApi, send: Send, projectlink_mock: Session) -> None:
    put = upload_url(api)
    send("PUT", put, b"content")
    get = api.files_download(PROJECT, BUCKET, "a/b").url
    projectlink_mock.clock.advance(HOUR)
    assert send("GET", get).status == 200
    projectlink_mock.clock.advance(1)
    assert_forbidden(send("GET", get), "rule; url-expired")
    assert_forbidden(send("PUT", put, b"x"), "rule; url-expired")


def test_url_of_what_is_deleted_is_not_found(api: CoreApi, send: Send) -> None:
    put = upload_url(api)
    send("PUT", put, b"content")
    get = api.files_download(PROJECT, BUCKET, "a/b").url
    api.files_delete(PROJECT, BUCKET, "a/b")
    assert send("GET", get).status == 404
    api.buckets_delete(PROJECT, BUCKET)
    assert [send("GET", get).status, send("PUT", put, b"x").status] == [404, 404]


def test_signature_is_in_no_journal(api: CoreApi, send: Send, projectlink_mock: Session) -> None:
    url = upload_url(api)
    send("PUT", url, b"content")
    signature = url.partition("signature=")[2]
    assert len(signature) > 64
    put = projectlink_mock.journal.calls(operation="storage_file_put")
    assert len(put) == 1
    assert signature not in str(projectlink_mock.journal.calls())


def test_parts_become_a_file_in_the_order_of_their_numbers(api: CoreApi, send: Send, state: State) -> None:
    upload = api.files_start_multipart_upload(PROJECT, BUCKET, "a/b")
    etags = {
        number: send("PUT", upload_url(api, "a/b", upload.upload_id, number), content).headers["ETag"]
        for number, content in ((10, b"third"), (1, b"wrong"), (2, b"second"), (1, b"first "), (3, b"unused"))
    }
    with rejected(404, "missing"):
        api.files_get(PROJECT, BUCKET, "a/b")
    parts = [{"ETag": etags[number], "PartNumber": number} for number in (10, 1, 2)]
    done = api.files_complete_multipart_upload(PROJECT, BUCKET, "a/b", {"upload_id": upload.upload_id, "parts": parts})
    assert (done.upload_id, done.provider) == (upload.upload_id, "ubiops")
    assert send("GET", api.files_download(PROJECT, BUCKET, "a/b").url).data == b"first secondthird"
    assert api.buckets_get(PROJECT, BUCKET).size == 17
    assert [one.id for one in state.multipart_uploads] == ["upload_id_example"]
    with rejected(404, "missing"):
        api.files_complete_multipart_upload(PROJECT, BUCKET, "a/b", {"upload_id": upload.upload_id, "parts": parts})


def test_wrong_parts_are_rejected_and_the_upload_goes_on(api: CoreApi, send: Send) -> None:
    upload = api.files_start_multipart_upload(PROJECT, BUCKET, "a").upload_id
    etag = send("PUT", upload_url(api, "a", upload, 1), b"first").headers["ETag"]
    good = {"ETag": etag, "PartNumber": "1"}
    for reason, parts in (
        ("rule; parts-are-sent", []),
        ("rule; parts-are-sent", [good, {"ETag": etag, "PartNumber": 2}]),
        ("rule; part-etag", [{"ETag": "other", "PartNumber": 1}]),
        ("rule; part-fields", [{"PartNumber": 1}]),
        ("rule; part-fields", [{"ETag": etag, "PartNumber": "one"}]),
        ("rule; part-fields", [good, {"ETag": etag, "PartNumber": 1}]),
    ):
        with rejected(400, reason):
            api.files_complete_multipart_upload(PROJECT, BUCKET, "a", {"upload_id": upload, "parts": parts})
    with rejected(400, "rule; part-of-upload"):
        api.files_complete_multipart_upload(PROJECT, BUCKET, "a", {"parts": [good]})
    api.files_complete_multipart_upload(PROJECT, BUCKET, "a", {"upload_id": upload, "parts": [good]})
    assert api.files_get(PROJECT, BUCKET, "a").size == 5


def test_part_belongs_to_a_started_upload_of_the_file(api: CoreApi, send: Send) -> None:
    upload = api.files_start_multipart_upload(PROJECT, BUCKET, "a").upload_id
    for id, name in ((upload, "b"), ("none", "a")):
        with rejected(404, "missing"):
            upload_url(api, name, id, 1)
    for id, part in ((upload, None), (None, 1)):
        with rejected(400, "rule; part-of-upload"):
            upload_url(api, "a", id, part)
    with rejected(400, "rule; part-number"):
        upload_url(api, "a", upload, 10_001)
    url = upload_url(api, "a", upload, 10_000)
    etag = send("PUT", url, b"").headers["ETag"]
    parts = [{"ETag": etag, "PartNumber": 10_000}]
    api.files_complete_multipart_upload(PROJECT, BUCKET, "a", {"upload_id": upload, "parts": parts})
    assert send("PUT", url, b"late").status == 404


def test_blocks_of_azure_are_joined_in_the_given_order(api: CoreApi, send: Send) -> None:
    credentials, configuration = {"connection_string": "AccountName=a;AccountKey=b"}, {"container": "c"}
    body = {"provider": "azure_blob_storage", "credentials": credentials, "configuration": configuration}
    api.buckets_create(PROJECT, {"name": "azure", **body})
    assert api.files_start_multipart_upload(PROJECT, "azure", "a").upload_id is None
    with rejected(400, "rule; parts-are-sent"):
        api.files_complete_multipart_upload(PROJECT, "azure", "a", {"parts": [{"BlockId": "b1"}]})
    for block in ("b1", "b2"):
        url = api.files_upload(PROJECT, "azure", "a", upload_id=block).url
        assert send("PUT", url, block.encode(), **{"x-ms-blob-type": "BlockBlob"}).status == 200
    with rejected(400, "rule; part-fields"):
        api.files_complete_multipart_upload(PROJECT, "azure", "a", {"parts": [{"ETag": "b1"}]})
    parts = [{"BlockId": "b2"}, {"BlockId": "b1"}]
    api.files_complete_multipart_upload(PROJECT, "azure", "a", {"upload_id": None, "parts": parts})
    assert send("GET", api.files_download(PROJECT, "azure", "a").url).data == b"b2b1"


def test_uploads_belong_to_a_savepoint(api: CoreApi, send: Send, projectlink_mock: Session) -> None:
    send("PUT", upload_url(api), b"before")
    with projectlink_mock.savepoint():
        send("PUT", upload_url(api), b"inside")
    assert send("GET", api.files_download(PROJECT, BUCKET, "a/b").url).data == b"before"
