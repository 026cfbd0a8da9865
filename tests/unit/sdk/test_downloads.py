"""Downloads to files: replacing, checksums, progress."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import os
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from projectlink import ubiops
from projectlink.nuextract import (
    ApiConnectionError,
    ApiTypeError,
    ApiValueError,
    NotFoundException,
    ServiceException,
)
from projectlink.transports import AsgiTransport
from projectlink_mock.app import build_app
from tests.support.scripted import HANG, reply
from tests.unit.sdk.downloads import (
    DATA,
    SHA256,
    Connect,
    Serve,
    header,
    interrupted,
    resumable,
    truncated,
)
from tests.unit.sdk.files import GET, RAW


def file_names(target: Path) -> list[str]:
    """Return the names of the files in the folder of the target."""
    return sorted(path.name for path in target.parent.iterdir())


def test_file_is_written_and_its_path_returned(serve: Serve, to: Any, target: Path) -> None:
    server = serve(reply(body=DATA))
    for save_to in (target, str(target)):
        assert to(server)(GET, save_to=save_to) == target
        assert target.read_bytes() == DATA
    assert file_names(target) == ["export.zip"]
    assert header(server.requests[0], b"accept-encoding") == b"identity"
    assert header(server.requests[0], b"range") is None


def test_new_file_has_default_permissions_and_link_is_kept(serve: Serve, to: Any, target: Path) -> None:
    call = to(serve(reply(body=DATA)))
    (target.parent / "default").touch()
    new, link = target.parent / "new", target.parent / "link"
    link.symlink_to(target)
    call(GET, save_to=new)
    call(GET, save_to=link)
    assert new.stat().st_mode == (target.parent / "default").stat().st_mode
    assert link.is_symlink()
    assert target.read_bytes() == DATA


def test_open_file_is_written_from_its_position(serve: Serve, to: Any) -> None:
    file = io.BytesIO(b"before")
    file.seek(6)
    assert to(serve(reply(body=DATA)))(GET, save_to=file) == len(DATA)
    assert file.getvalue() == b"before" + DATA


@pytest.mark.parametrize(
    "response",
    [
        reply("404 None", {"code": "NotFound", "message": "none"}),
        reply("503 Down"),
        truncated(100_000),
        reply(body=b"x", Digest="md5=" + b64encode(b"0" * 16).decode()),
    ],
    ids=["404", "503", "truncated", "checksum"],
)
def test_failed_download_keeps_the_old_file(serve: Serve, to: Any, target: Path, response: bytes) -> None:
    with pytest.raises((NotFoundException, ServiceException, ApiConnectionError)) as caught:
        to(serve(response))(GET, save_to=target)
    assert target.read_bytes() == b"old"
    assert file_names(target) == ["export.zip"]
    if isinstance(caught.value, NotFoundException):
        assert caught.value.data == {"code": "NotFound", "message": "none"}


def digest(name: str) -> str:
    """Return the base64 digest of the data."""
    return b64encode(hashlib.new(name, DATA).digest()).decode()


@pytest.mark.parametrize(
    "headers",
    [
        {"Repr_Digest": f"sha-256=:{digest('sha256')}:"},
        {"Repr_Digest": f"unixsum=:MA==:, sha-512=:{digest('sha512')}:"},
        {"Digest": f"SHA-256={digest('sha256')},md5={digest('md5')}"},
        {"Content_MD5": digest("md5")},
        {"Content_Digest": "sha-256=:no base64:"},
    ],
    ids=str,
)
def test_checksum_header_is_verified(serve: Serve, to: Any, target: Path, headers: dict[str, str]) -> None:
    to(serve(reply(body=DATA, **headers)))(GET, save_to=target)
    assert target.read_bytes() == DATA
    if "Content_Digest" not in headers:
        server = serve(reply(body=DATA[1:], **headers))
        with pytest.raises(ApiConnectionError, match="checksum mismatch"):
            to(server)(GET, save_to=target)
        assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["md5", "SHA256", "sha512", "blake2b"])
def test_checksum_option_is_verified(serve: Serve, to: Any, target: Path, name: str) -> None:
    call = to(serve(reply(body=DATA)))
    call(GET, save_to=target, checksum=f"{name}:{hashlib.new(name.lower(), DATA).hexdigest()}")
    with pytest.raises(ApiConnectionError, match="checksum mismatch"):
        call(GET, save_to=target, checksum=f"{name}:{hashlib.new(name.lower(), b'x').hexdigest()}")


def test_compressed_download_is_decompressed_and_not_resumed(serve: Serve, to: Any, target: Path) -> None:
    body = gzip.compress(DATA)
    headers = {"Content_Encoding": "gzip", "ETag": '"one"', "Content_MD5": digest("sha1")}
    server = serve(truncated(len(body) - 10, body, **headers), reply(body=body, **headers))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[1], b"range") is None


def test_progress_is_called_for_each_chunk(serve: Serve, to: Any, target: Path) -> None:
    calls: list[tuple[int, int | None]] = []
    server = serve(interrupted(ETag='"one"'), resumable)
    to(server)(GET, save_to=target, progress=lambda *numbers: calls.append(numbers))
    assert calls[-1] == (len(DATA), len(DATA))
    assert calls == sorted(calls)
    assert len(calls) > 2


def test_exception_of_progress_is_raised(serve: Serve, to: Any, target: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        to(serve(reply(body=DATA)))(GET, save_to=target, progress=stop)
    assert file_names(target) == ["export.zip"]


def test_deadline_ends_the_download(serve: Serve, to: Any, target: Path) -> None:
    with pytest.raises(TimeoutError):
        to(serve(HANG))(GET, save_to=target, deadline=0.05)
    assert file_names(target) == ["export.zip"]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"save_to": 5}, ApiTypeError),
        ({"save_to": "x", "checksum": 5}, ApiTypeError),
        ({"save_to": "x", "checksum": "sha256:12"}, ApiValueError),
        ({"save_to": "x", "checksum": "none:12"}, ApiValueError),
        ({"save_to": "x", "checksum": "shake_128:"}, ApiValueError),
        ({"save_to": "x", "progress": 5}, ApiTypeError),
        ({"checksum": "sha256:12"}, ApiValueError),
        ({"save_to": "/nowhere/at/all"}, ApiValueError),
        ({"save_to": "/"}, ApiValueError),
        ({"save_to": "a\0b"}, ApiValueError),
        ({"save_to": io.StringIO()}, ApiTypeError),
    ],
)
def test_invalid_option_is_rejected_before_sending(
    serve: Serve, to: Any, options: Any, error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server = serve(reply(body=DATA))
    with pytest.raises(error):
        to(server)(GET, **options)
    assert server.requests == []
    assert os.listdir(tmp_path) == []


def test_closed_or_read_only_file_is_rejected_before_sending(serve: Serve, to: Any, target: Path) -> None:
    server = serve(reply(body=DATA))
    with target.open("wb") as closed:
        pass
    with pytest.raises(ApiValueError, match="this one is closed"):
        to(server)(GET, save_to=closed)
    with target.open("rb") as read_only, pytest.raises(ApiValueError, match="opened for writing"):
        to(server)(GET, save_to=read_only)
    assert server.requests == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_disk_is_a_value_error_with_its_cause(serve: Serve, to: Any) -> None:
    call = to(serve(reply(body=DATA)))
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(ApiValueError, match="No space left") as caught:
        call(GET, save_to=full)
    assert isinstance(caught.value.__cause__, OSError)


def test_target_that_becomes_a_directory_is_a_value_error(serve: Serve, to: Any, target: Path) -> None:
    def replace(done: int, total: int | None) -> None:
        if target.is_file():
            target.unlink()
            target.mkdir()

    with pytest.raises(ApiValueError, match="save_to cannot write the file"):
        to(serve(reply(body=DATA)))(GET, save_to=target, progress=replace)
    assert file_names(target) == ["export.zip"]


def test_longest_name_is_written(serve: Serve, to: Any, target: Path) -> None:
    longest = target.with_name("名" * 85)  # 255 bytes
    assert to(serve(reply(body=DATA)))(GET, save_to=longest).read_bytes() == DATA


def test_partial_file_has_the_mode_of_the_replaced_file(serve: Serve, to: Any, target: Path) -> None:
    modes: list[int] = []

    def observe(done: int, total: int | None) -> None:
        modes.extend(path.stat().st_mode & 0o777 for path in target.parent.iterdir())

    target.chmod(0o600)
    to(serve(reply(body=DATA)))(GET, save_to=target, progress=observe)
    assert set(modes) == {0o600}


def test_save_to_needs_an_operation_that_returns_bytes(serve: Serve, connect: Connect, to: Any) -> None:
    server = serve(reply(body=[]))
    api = connect(server.url)
    with pytest.raises(ApiValueError, match="needs an operation that returns bytes"):
        api.get_api_projects(save_to="x")
    with pytest.raises(ApiValueError, match="needs an operation that returns bytes"):
        to(server)(RAW, b"", save_to="x")
    with pytest.raises(ApiValueError, match="reads its response"):
        api.get_api_projects_without_preload_content(save_to="x")
    assert server.requests == []


def test_connection_is_reused_after_a_download(serve: Serve, to: Any, target: Path) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    server = serve(reply(body=DATA), chunked, reply("302 Found", b"there", Location="/b"), reply(body=DATA))
    call = to(server)
    for content in (DATA, b"abc", DATA):
        call(GET, save_to=target)
        assert target.read_bytes() == content
    assert len(server.requests) == 4
    assert len(server._connections) == 1


def test_cancelled_download_leaves_no_file(serve: Serve, target: Path) -> None:
    from projectlink import AsyncApiClient, Configuration

    async def scenario(url: str) -> None:
        started = asyncio.Event()
        async with AsyncApiClient(Configuration(url)) as client:
            options: Any = {"save_to": target, "progress": lambda done, total: started.set()}
            task = asyncio.create_task(client.call(GET, (), options))
            await asyncio.wait_for(started.wait(), 30)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(scenario(serve(reply(body=DATA, Content_Length="99999999")).url))
    assert file_names(target) == ["export.zip"]


def test_blob_is_uploaded_from_a_path_and_downloaded_to_one(tmp_path: Path) -> None:
    source, target = tmp_path / "up.bin", tmp_path / "down.bin"
    source.write_bytes(DATA)
    app, _ = build_app(["ubiops"])
    configuration = ubiops.Configuration("http://mock/ubiops/v2.1", access_token="alice-token")
    with ubiops.ApiClient(configuration, transport=AsgiTransport(app)) as client:
        api = ubiops.CoreApi(client)
        project = api.projects_list()[0].name
        blob = api.blobs_create(project, file=source)
        saved: Any = api.blobs_get(project, blob.id, save_to=target, checksum=f"sha256:{SHA256.hexdigest()}")
    assert saved == target
    assert target.read_bytes() == DATA


def test_save_to_a_pipe_is_rejected(serve: Serve, to: Any, target: Path) -> None:
    target.unlink()
    os.mkfifo(target)
    server = serve(reply(body=DATA))
    with pytest.raises(ApiValueError, match="not a regular file"):
        to(server)(GET, save_to=target)
    assert target.is_fifo()
    assert file_names(target) == ["export.zip"]
    assert server.requests == []
