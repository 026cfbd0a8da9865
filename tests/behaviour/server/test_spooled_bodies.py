"""Large bodies: written to temporary files, which are deleted with the last state that refers to them."""

from __future__ import annotations

import asyncio
import gc
import json
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from urllib3.filepost import encode_multipart_formdata

from projectlink_mock import Limits, MockServer, Session
from projectlink_mock._core.storage import codec
from projectlink_mock.app import build_app
from tests.behaviour.http import Answer, Api

MEGABYTE = 1024 * 1024
BLOBS = "/projects/project_name_example/blobs"
LARGE = bytes(range(256)) * 100
START = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
END = b"\r\n--b--\r\n"

Connect = Callable[[Session], Api]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def mock(folder: Path) -> Iterator[MockServer]:
    with MockServer(limits=Limits(body_in_memory=1_000)) as mock:
        yield mock


@pytest.fixture
def connect(pool: urllib3.PoolManager) -> Connect:
    headers = {"Authorization": "Token alice-token"}
    return lambda session: Api(pool, session.url("ubiops"), {**session.headers, **headers}, "ubiops")


def files(folder: Path) -> int:
    gc.collect()
    return sum(path.is_file() and path.name != "lock" for path in folder.rglob("*"))


def send(api: Api, content: bytes = LARGE) -> Answer:
    form, kind = encode_multipart_formdata({"file": ("a.bin", content, "application/octet-stream")})
    return call(api, "POST", BLOBS, content=form, headers={"Content-Type": kind})


def call(api: Api, method: str, path: str, **options: Any) -> Answer:
    return api.call(method, path, token=None, **options)


def upload(api: Api, content: bytes = LARGE) -> str:
    """Upload a blob and return its path."""
    return f"{BLOBS}/{send(api, content).json['id']}"


def test_large_upload_is_a_file_until_it_is_deleted(mock: MockServer, connect: Connect, folder: Path) -> None:
    api = connect(mock)
    blob = upload(api)
    assert files(folder) == 1
    response = call(api, "GET", blob)
    assert (response.content, response.headers["content-length"]) == (LARGE, str(len(LARGE)))
    head = api.pool.request("HEAD", api.base + blob, headers=dict(api.headers))
    assert head.headers["content-length"] == str(len(LARGE))
    assert call(api, "DELETE", blob).status == 204
    assert files(folder) == 0


def test_small_upload_is_no_file(mock: MockServer, connect: Connect, folder: Path) -> None:
    api = connect(mock)
    assert call(api, "GET", upload(api, LARGE[:500])).content == LARGE[:500]
    assert files(folder) == 0


def test_rejected_upload_leaves_no_file(mock: MockServer, connect: Connect, folder: Path) -> None:
    api = connect(mock)
    assert call(api, "POST", BLOBS, content=LARGE).status == 400
    assert call(api, "POST", "/nothing", content=LARGE).status == 404
    assert "<25600 bytes application/json>" not in mock.journal.export()
    assert files(folder) == 0


def test_file_is_kept_for_savepoints_and_snapshots(mock: MockServer, connect: Connect, folder: Path) -> None:
    api = connect(mock)
    blob = upload(api)
    snapshot = mock.snapshot()
    with mock.savepoint():
        call(api, "DELETE", blob)
        other = upload(api)
        assert files(folder) == 2
    assert (call(api, "GET", blob).content, call(api, "GET", other).status, files(folder)) == (LARGE, 404, 1)
    mock.reset()
    assert (call(api, "GET", blob).status, files(folder)) == (404, 1)
    mock.restore(snapshot)
    assert call(api, "GET", blob).content == LARGE
    mock.reset()
    del snapshot
    assert files(folder) == 0


def test_files_of_a_session_are_deleted_with_it(mock: MockServer, connect: Connect, folder: Path) -> None:
    session = mock.session("other")
    upload(connect(session))
    kept = upload(connect(mock))
    assert files(folder) == 2
    assert mock.control_request("DELETE", "/sessions/other") is not None
    assert (call(connect(mock), "GET", kept).content, files(folder)) == (LARGE, 1)


def test_full_disk_is_an_error_until_something_is_deleted(connect: Connect, folder: Path) -> None:
    with MockServer(limits=Limits(body_in_memory=1_000, disk_bytes=100_000)) as mock:
        api = connect(mock)
        blobs = [upload(api) for _ in range(3)]
        rejected = api.pool.request("POST", api.base + BLOBS, body=LARGE, headers=dict(api.headers))
        assert (rejected.status, rejected.headers["x-mock-reason"]) == (507, "limit; disk")
        assert "keeps at most 100000 bytes of uploads on disk" in rejected.json()["error"]
        assert (files(folder), len(call(api, "GET", f"{BLOBS}?range=100").json)) == (3, 4)
        call(api, "DELETE", blobs[0])
        assert call(api, "GET", upload(api)).content == LARGE


def test_state_document_holds_the_content(mock: MockServer, connect: Connect) -> None:
    api = connect(mock)
    blob = upload(api)
    document = mock.control_request("GET", "/state")
    mock.reset()
    mock.control_request("PUT", "/state", document)
    assert call(api, "GET", blob).content == LARGE


def test_content_beyond_the_limit_is_left_out_of_the_state_document(
    mock: MockServer, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = connect(mock)
    blob = upload(api)
    monkeypatch.setattr(codec.Encoder.__init__, "__defaults__", (len(LARGE) - 1,))
    mock.control_request("PUT", "/state", mock.control_request("GET", "/state"))
    response = call(api, "GET", blob)
    assert (response.status, "left out this content of 25600 bytes" in response.json["error"]) == (404, True)
    assert call(api, "GET", f"{BLOBS}?range=100").json[-1]["size"] == len(LARGE)


def test_folder_is_deleted_with_the_server(folder: Path, connect: Connect) -> None:
    with MockServer(limits=Limits(body_in_memory=1_000)) as mock:
        upload(connect(mock))
        assert list(folder.iterdir())
    del mock
    gc.collect()
    assert not list(folder.iterdir())


def test_upload_and_download_of_many_megabytes_take_little_memory(folder: Path) -> None:
    app, _ = build_app(["ubiops"], "demo")
    sent = 0
    peak = 0

    async def receive() -> dict[str, Any]:
        nonlocal sent
        sent += 1
        body = START if sent == 1 else END if sent == 66 else bytes([sent]) * MEGABYTE
        return {"type": "http.request", "body": body, "more_body": sent < 66}

    async def disconnect() -> dict[str, Any]:
        await asyncio.wait_for(asyncio.Event().wait(), 60)
        raise AssertionError

    async def request(method: str, path: str, receive: Callable[[], Any]) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = []
        received = 0

        async def send(message: Any) -> None:
            nonlocal received
            received += len(message.get("body", b""))
            messages.append(message if len(message.get("body", b"")) < 1_000 else {})

        headers = [
            (b"host", b"test"),
            (b"authorization", b"Token alice-token"),
            *([(b"content-type", b"multipart/form-data; boundary=b")] if method == "POST" else []),
        ]
        scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": headers}
        await app(scope, receive, send)
        assert messages[0]["status"] in (200, 201), messages
        sizes.append(received)
        return messages

    sizes: list[int] = []
    path = f"/ubiops/v2.1{BLOBS}"
    asyncio.run(request("GET", path, disconnect))  # loads the service
    tracemalloc.start()
    try:
        created = json.loads(asyncio.run(request("POST", path, receive))[1]["body"])
        asyncio.run(request("GET", f"{path}/{created['id']}", disconnect))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert created["size"] == sizes[-1] == 64 * MEGABYTE
    assert peak < 6 * MEGABYTE
