"""Responses that become files: whole or not at all, continued where they broke off, checked."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import os
from base64 import b64encode
from collections.abc import Callable
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
from tests.support.scripted import HANG, ScriptedServer, reply
from tests.unit.sdk.files import GET, RAW, Call, caller

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
DATA = bytes(range(256)) * 2400
BROKEN = 500_000
SHA256 = hashlib.sha256(DATA)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the file is to be; there is one already."""
    target = tmp_path / "export.zip"
    target.write_bytes(b"old")
    return target


@pytest.fixture
def to(connect: Connect) -> Callable[..., Call]:
    """A function that calls operations on a server."""
    return lambda server, **settings: caller(connect(server.url, **settings))


def broken(at: int, data: bytes = DATA, /, **headers: str) -> bytes:
    """A response that breaks off."""
    return reply(body=data[:at], Content_Length=str(len(data)), Connection="close", **headers)


def breaking(**headers: str) -> bytes:
    """A response that breaks off so late that some of it has been read for certain."""
    return broken(BROKEN, **headers)


def place(request: bytes) -> int:
    """Where the range begins that is asked for."""
    return int((header(request, b"range") or b"bytes=0-")[6:-1])


def rest(start: int, total: str = str(len(DATA)), data: bytes | None = None) -> bytes:
    """The rest of the file."""
    body = DATA[start:] if data is None else data
    return reply("206 Partial", body, Content_Range=f"bytes {start}-{len(DATA) - 1}/{total}")


def following(request: bytes, **headers: str) -> bytes:
    """The rest of the file that is asked for, or all of it."""
    asked = header(request, b"range")
    return rest(int(asked[6:-1])) if asked else reply(body=DATA, **headers)


def header(request: bytes, name: bytes) -> bytes | None:
    """A header of a request."""
    lines = (line.partition(b": ") for line in request.split(b"\r\n"))
    return next((value for key, _, value in lines if key.lower() == name), None)


def left(target: Path) -> list[str]:
    """The files beside the target, and itself."""
    return sorted(path.name for path in target.parent.iterdir())


def test_the_file_is_written_and_its_path_given(serve: Serve, to: Any, target: Path) -> None:
    server = serve(reply(body=DATA))
    for save_to in (target, str(target)):
        assert to(server)(GET, save_to=save_to) == target
        assert target.read_bytes() == DATA
    assert left(target) == ["export.zip"]
    assert header(server.requests[0], b"accept-encoding") == b"identity"
    assert header(server.requests[0], b"range") is None


def test_a_new_file_has_the_usual_permissions_and_a_link_stays_one(serve: Serve, to: Any, target: Path) -> None:
    call = to(serve(reply(body=DATA)))
    (target.parent / "usual").touch()
    new, link = target.parent / "new", target.parent / "link"
    link.symlink_to(target)
    call(GET, save_to=new)
    call(GET, save_to=link)
    assert new.stat().st_mode == (target.parent / "usual").stat().st_mode
    assert link.is_symlink()
    assert target.read_bytes() == DATA


def test_an_open_file_is_written_from_where_it_stands(serve: Serve, to: Any) -> None:
    file = io.BytesIO(b"before")
    file.seek(6)
    assert to(serve(reply(body=DATA)))(GET, save_to=file) == len(DATA)
    assert file.getvalue() == b"before" + DATA


@pytest.mark.parametrize(
    "answer",
    [
        reply("404 None", {"code": "NotFound", "message": "none"}),
        reply("503 Down"),
        broken(100_000),
        reply(body=b"x", Digest="md5=" + b64encode(b"0" * 16).decode()),
    ],
    ids=["404", "503", "broken", "checksum"],
)
def test_a_failure_leaves_what_was_there_and_nothing_else(serve: Serve, to: Any, target: Path, answer: bytes) -> None:
    with pytest.raises((NotFoundException, ServiceException, ApiConnectionError)) as caught:
        to(serve(answer))(GET, save_to=target)
    assert target.read_bytes() == b"old"
    assert left(target) == ["export.zip"]
    if isinstance(caught.value, NotFoundException):
        assert caught.value.data == {"code": "NotFound", "message": "none"}


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ({"ETag": '"one"', "Last_Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}, b'"one"'),
        ({"ETag": 'W/"one"', "Last_Modified": "Thu, 01 Jan 2026 00:00:00 GMT"}, b"Thu, 01 Jan 2026 00:00:00 GMT"),
        ({"Accept_Ranges": "bytes"}, None),
    ],
)
def test_a_file_that_breaks_off_is_continued(
    serve: Serve, to: Any, target: Path, headers: dict[str, str], validator: bytes | None
) -> None:
    server = serve(breaking(**headers), following)
    to(server)(GET, save_to=target, checksum=f"sha256:{SHA256.hexdigest()}")
    assert target.read_bytes() == DATA
    assert 0 < place(server.requests[1]) <= BROKEN
    assert header(server.requests[1], b"if-range") == validator


def test_it_is_continued_as_often_as_calls_are_retried(serve: Serve, to: Any, target: Path) -> None:
    def again(request: bytes) -> bytes:
        return following(request).replace(b"Content-Type", b"Connection: close\r\nContent-Type")[:-10]

    server = serve(breaking(ETag='"one"'), again, following)
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert 0 < place(server.requests[1]) <= place(server.requests[2]) < len(DATA)
    server = serve(breaking(ETag='"one"'), again)
    with pytest.raises(ApiConnectionError) as caught:
        to(server)(GET, save_to=target)
    assert caught.value.attempts == len(server.requests) == 3


@pytest.mark.parametrize("headers", [{}, {"ETag": 'W/"one"'}, {"ETag": '"one"', "Accept_Ranges": "none"}])
def test_it_begins_anew_where_the_rest_cannot_be_asked_for(
    serve: Serve, to: Any, target: Path, headers: dict[str, str]
) -> None:
    server = serve(breaking(**headers), reply(body=DATA))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[1], b"range") is None


def test_it_begins_anew_where_the_file_has_changed(serve: Serve, to: Any, target: Path) -> None:
    server = serve(breaking(ETag='"one"'), reply(body=b"another"))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == b"another"


@pytest.mark.parametrize(
    "answer",
    [
        reply("416 No"),
        rest(5),
        lambda request: rest(place(request), total="9"),
        reply("206 Partial", b"x"),
        lambda request: rest(place(request)).replace(b"Content-Type", b'ETag: "two"\r\nContent-Type', 1),
    ],
    ids=["none", "earlier", "another length", "unknown", "another file"],
)
def test_it_begins_anew_where_another_part_comes(serve: Serve, to: Any, target: Path, answer: Any) -> None:
    server = serve(breaking(ETag='"one"'), answer, reply(body=DATA))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[2], b"range") is None


def test_an_open_file_is_taken_back_where_it_begins_anew(serve: Serve, to: Any) -> None:
    file = io.BytesIO(b"before" + b"x" * 200_000)
    file.seek(6)
    assert to(serve(breaking(), reply(body=b"another")))(GET, save_to=file) == 7
    assert file.getvalue() == b"beforeanother"


def test_what_cannot_be_taken_back_is_only_continued(serve: Serve, to: Any) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.data = b""

        def write(self, piece: bytes) -> None:
            self.data += piece

    pipe = Pipe()
    assert to(serve(breaking(ETag='"a"'), following))(GET, save_to=pipe) == len(DATA)
    assert pipe.data == DATA
    with pytest.raises(ApiConnectionError, match="not seekable"):
        to(serve(breaking(), reply(body=DATA)))(GET, save_to=Pipe())


def test_without_retries_it_is_not_continued(serve: Serve, to: Any, target: Path) -> None:
    server = serve(breaking(ETag='"one"'), following)
    with pytest.raises(ApiConnectionError) as caught:
        to(server, retries=0)(GET, save_to=target)
    assert (caught.value.attempts, len(server.requests)) == (1, 1)


def test_a_redirect_is_followed_and_continued_where_it_leads(serve: Serve, to: Any, target: Path) -> None:
    store = serve(breaking(ETag='"one"'), following)
    server = serve(reply("302 Found", b"elsewhere", Location=f"{store.url}/blob"))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert (len(server.requests), len(store.requests)) == (1, 2)
    assert place(store.requests[1]) > 0


def digest(name: str) -> str:
    """The base64 digest of the data."""
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
def test_checksums_that_the_server_gives_are_heeded(
    serve: Serve, to: Any, target: Path, headers: dict[str, str]
) -> None:
    to(serve(reply(body=DATA, **headers)))(GET, save_to=target)
    assert target.read_bytes() == DATA
    if "Content_Digest" not in headers:
        server = serve(reply(body=DATA[1:], **headers))
        with pytest.raises(ApiConnectionError, match="checksum mismatch"):
            to(server)(GET, save_to=target)
        assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["md5", "SHA256", "sha512", "blake2b"])
def test_a_checksum_that_is_given_is_heeded(serve: Serve, to: Any, target: Path, name: str) -> None:
    call = to(serve(reply(body=DATA)))
    call(GET, save_to=target, checksum=f"{name}:{hashlib.new(name.lower(), DATA).hexdigest()}")
    with pytest.raises(ApiConnectionError, match="checksum mismatch"):
        call(GET, save_to=target, checksum=f"{name}:{hashlib.new(name.lower(), b'x').hexdigest()}")


def test_a_server_that_compresses_all_the_same_is_understood(serve: Serve, to: Any, target: Path) -> None:
    body = gzip.compress(DATA)
    headers = {"Content_Encoding": "gzip", "ETag": '"one"', "Content_MD5": digest("sha1")}
    server = serve(broken(len(body) - 10, body, **headers), reply(body=body, **headers))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[1], b"range") is None


def test_a_range_of_the_callers_own_is_left_alone(serve: Serve, to: Any, target: Path) -> None:
    server = serve(rest(614_000))
    to(server)(GET, save_to=target, _headers={"range": "bytes=614000-"})
    assert target.read_bytes() == DATA[614_000:]


def test_progress_is_told(serve: Serve, to: Any, target: Path) -> None:
    told: list[tuple[int, int | None]] = []
    server = serve(breaking(ETag='"one"'), following)
    to(server)(GET, save_to=target, progress=lambda *numbers: told.append(numbers))
    assert told[-1] == (len(DATA), len(DATA))
    assert told == sorted(told)
    assert len(told) > 2


def test_what_progress_raises_ends_the_call(serve: Serve, to: Any, target: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        to(serve(reply(body=DATA)))(GET, save_to=target, progress=stop)
    assert left(target) == ["export.zip"]


def test_the_deadline_ends_it(serve: Serve, to: Any, target: Path) -> None:
    with pytest.raises(TimeoutError):
        to(serve(HANG))(GET, save_to=target, deadline=0.05)
    assert left(target) == ["export.zip"]


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
        ({"save_to": "/nowhere/at/all"}, FileNotFoundError),
        ({"save_to": "/"}, IsADirectoryError),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(
    serve: Serve, to: Any, options: Any, error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server = serve(reply(body=DATA))
    with pytest.raises(error):
        to(server)(GET, **options)
    assert server.requests == []
    assert os.listdir(tmp_path) == []


def test_only_what_answers_with_bytes_is_saved(serve: Serve, connect: Connect, to: Any) -> None:
    server = serve(reply(body=[]))
    api = connect(server.url)
    with pytest.raises(ApiValueError, match="needs an operation that returns bytes"):
        api.get_api_projects(save_to="x")
    with pytest.raises(ApiValueError, match="needs an operation that returns bytes"):
        to(server)(RAW, b"", save_to="x")
    with pytest.raises(ApiValueError, match="reads its response"):
        api.get_api_projects_without_preload_content(save_to="x")
    assert server.requests == []


def test_status_and_headers_come_beside_the_path_when_asked(
    serve: Serve, connect: Connect, kind: str, target: Path
) -> None:
    api = connect(serve(breaking(ETag='"a"'), following).url)
    result = api.api_client.call_with_http_info(GET, (), {"save_to": target})
    if kind.startswith("async"):
        result = api._loop.run_until_complete(result)
    assert (result.status_code, result.data, result.raw_data) == (206, target, b"")
    assert [attempt.status for attempt in result.history] == [None, 206]


def test_the_connection_serves_the_next_call(serve: Serve, to: Any, target: Path) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    server = serve(reply(body=DATA), chunked, reply("302 Found", b"there", Location="/b"), reply(body=DATA))
    call = to(server)
    for content in (DATA, b"abc", DATA):
        call(GET, save_to=target)
        assert target.read_bytes() == content
    assert len(server.requests) == 4
    assert len(server._connections) == 1


def test_a_cancelled_download_leaves_nothing(serve: Serve, target: Path) -> None:
    from projectlink import AsyncApiClient, Configuration

    async def story(url: str) -> None:
        started = asyncio.Event()
        async with AsyncApiClient(Configuration(url)) as client:
            options: Any = {"save_to": target, "progress": lambda done, total: started.set()}
            task = asyncio.create_task(client.call(GET, (), options))
            await asyncio.wait_for(started.wait(), 30)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(story(serve(reply(body=DATA, Content_Length="99999999")).url))
    assert left(target) == ["export.zip"]


def test_a_blob_goes_up_from_a_path_and_comes_down_to_one(tmp_path: Path) -> None:
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


def test_what_is_no_file_is_not_replaced_by_one(serve: Serve, to: Any, target: Path) -> None:
    target.unlink()
    os.mkfifo(target)
    server = serve(reply(body=DATA))
    with pytest.raises(ApiValueError, match="not a regular file"):
        to(server)(GET, save_to=target)
    assert target.is_fifo()
    assert left(target) == ["export.zip"]
    assert server.requests == []
