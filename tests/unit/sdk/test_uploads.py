"""Uploads from paths, files and iterators: streaming, retries, progress."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import (
    ApiConnectionError,
    ApiException,
    ApiTypeError,
    ApiValueError,
    ServiceException,
    UnauthorizedException,
)
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from tests.support.client_variants import opened
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.files import FORM, RAW, caller, with_login

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
DATA = bytes(range(256)) * 2400  # more than two chunks
DONE = reply("204 Done")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a file with the data."""
    path = tmp_path / "some file.bin"
    path.write_bytes(DATA)
    return path


class UnseekableFile(io.RawIOBase):
    """A file without seek."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(DATA)

    def read(self, size: int = -1) -> bytes:
        """Read bytes."""
        return self._inner.read(size)


def stream() -> Iterator[bytes]:
    """Yield the data once."""
    yield from (DATA[at : at + 100_000] for at in range(0, len(DATA), 100_000))


async def astream() -> AsyncIterator[bytes]:
    """Yield the data once, asynchronously."""
    for chunk in stream():
        yield chunk


def content(request: bytes) -> bytes:
    """Return the body of a request."""
    return request.partition(b"\r\n\r\n")[2]


def head(request: bytes) -> bytes:
    """Return the head of a request in lower case."""
    return request.partition(b"\r\n\r\n")[0].lower()


@pytest.mark.parametrize("source", ["bytes", "path", "file", "memory"])
def test_content_of_known_length_has_content_length(serve: Serve, to: Any, path: Path, source: str) -> None:
    server = serve(DONE)
    with path.open("rb") as file:
        to(server)(RAW, {"bytes": DATA, "path": path, "file": file, "memory": io.BytesIO(DATA)}[source])
    assert content(server.requests[0]) == DATA
    assert b"content-length: 614400" in head(server.requests[0])
    assert b"content-type: application/octet-stream" in head(server.requests[0])
    assert b"chunked" not in head(server.requests[0])


@pytest.mark.parametrize("make", [UnseekableFile, stream, lambda: list(stream())], ids=["file", "iterator", "list"])
def test_content_of_unknown_length_is_chunked(serve: Serve, to: Any, make: Any) -> None:
    server = serve(DONE)
    to(server)(RAW, make())
    assert content(server.requests[0]) == DATA
    assert b"content-length" not in head(server.requests[0])


def test_async_iterator_needs_the_async_client(serve: Serve, to: Any, kind: str) -> None:
    server = serve(DONE)
    if kind.startswith("async"):
        to(server)(RAW, astream())
        assert content(server.requests[0]) == DATA
    else:
        with pytest.raises(ApiTypeError, match="async client"):
            to(server)(RAW, astream())
        assert server.requests == []


def test_open_file_is_sent_from_its_position(serve: Serve, to: Any, path: Path) -> None:
    server = serve(DONE)
    with path.open("rb") as file:
        file.seek(614_000)
        to(server)(RAW, file)
    assert content(server.requests[0]) == DATA[614_000:]


@pytest.mark.parametrize(
    ("source", "name", "media"),
    [
        ("path", b"some file.bin", b"application/octet-stream"),
        ("str", b"some file.bin", b"application/octet-stream"),
        ("file", b"some file.bin", b"application/octet-stream"),
        ("iterator", b"file", b"application/octet-stream"),
        ("named path", b"other.zip", b"application/zip"),
        ("named iterator", b"other.zip", b"application/octet-stream"),
    ],
)
def test_form_has_file_name_and_media_type(
    serve: Serve, to: Any, path: Path, source: str, name: bytes, media: bytes
) -> None:
    server = serve(DONE)
    with path.open("rb") as file:
        sources: dict[str, Any] = {
            "path": path,
            "str": str(path),
            "file": file,
            "iterator": stream(),
            "named path": ("other.zip", path, "application/zip"),
            "named iterator": ("other.zip", stream()),
        }
        to(server)(FORM, sources[source], "a note")
    request = server.requests[0]
    boundary = head(request).partition(b"boundary=")[2].partition(b"\r\n")[0]
    assert content(request) == b"\r\n".join(
        [
            b"--" + boundary,
            b'Content-Disposition: form-data; name="file"; filename="%b"' % name,
            b"Content-Type: " + media,
            b"",
            DATA,
            b"--" + boundary,
            b'Content-Disposition: form-data; name="note"',
            b"",
            b"a note",
            b"--" + boundary + b"--",
            b"",
        ]
    )
    if "iterator" not in source:
        assert b"content-length: %d" % len(content(request)) in head(request)


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
@pytest.mark.parametrize("source", ["path", "file", "list"])
def test_replayable_source_is_resent_from_its_start(
    serve: Serve, to: Any, path: Path, source: str, failure: Any
) -> None:
    server = serve(failure, DONE)
    with path.open("rb") as file:
        file.seek(10)
        sources: dict[str, Any] = {"path": path, "file": file, "list": list(stream())}
        to(server)(FORM, sources[source], _idempotent=True)
    assert server.requests[0] == server.requests[1]
    assert DATA[10:] in server.requests[1]


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
@pytest.mark.parametrize("make", [UnseekableFile, stream])
def test_single_use_source_is_not_resent(serve: Serve, to: Any, make: Any, failure: Any) -> None:
    server = serve(failure, DONE)
    with pytest.raises((ServiceException, ApiConnectionError)):
        to(server)(RAW, make())
    assert len(server.requests) == 1


def test_unread_single_use_source_is_retried(connect: Connect, serve: Serve, unused_port: int) -> None:
    taken = []

    def once() -> Iterator[bytes]:
        taken.append(1)
        yield DATA

    call = caller(connect(f"http://127.0.0.1:{unused_port}"))
    with pytest.raises(ApiConnectionError) as caught:
        call(RAW, once())
    assert (caught.value.attempts, taken) == (3, [])


@pytest.mark.parametrize("status", ["307 Moved", "308 Moved"])
def test_redirect_resends_only_a_replayable_source(serve: Serve, to: Any, path: Path, status: str) -> None:
    server = serve(reply(status, Location="/else"), DONE)
    to(server)(RAW, path)
    assert content(server.requests[1]) == DATA
    server = serve(reply(status, Location="/else"), DONE)
    with pytest.raises(ApiException) as caught:
        to(server)(RAW, stream())
    assert caught.value.status == int(status[:3])
    assert len(server.requests) == 1


def test_303_redirect_sends_no_body(serve: Serve, to: Any) -> None:
    server = serve(reply("303 See", Location="/else"), DONE)
    to(server)(RAW, stream())
    assert server.requests[1].startswith(b"GET /else ")
    assert content(server.requests[1]) == b""


def test_401_refreshes_the_token_only_for_a_replayable_source(serve: Serve, to: Any, path: Path) -> None:
    settings = {"access_token": None, "username": "me", "password": "pw"}
    server = serve(reply(body={}), reply("401 No"), reply(body={}), DONE)
    to(server, **settings)(with_login(), path)
    assert [request.split()[1] for request in server.requests] == [b"/token", b"/raw", b"/token", b"/raw"]
    server = serve(reply(body={}), reply("401 No"), DONE)
    with pytest.raises(UnauthorizedException):
        to(server, **settings)(with_login(), stream())
    assert len(server.requests) == 2


@pytest.mark.parametrize("source", ["path", "iterator", "bytes"])
def test_progress_is_called_for_each_chunk(serve: Serve, to: Any, path: Path, source: str) -> None:
    server = serve(DONE)
    calls: list[tuple[int, int | None]] = []
    sources: dict[str, Any] = {"path": path, "iterator": stream(), "bytes": DATA}
    to(server)(RAW, sources[source], progress=lambda *numbers: calls.append(numbers))
    total = None if source == "iterator" else len(DATA)
    assert calls[-1] == (len(DATA), total)
    assert len(calls) > 2
    assert calls == sorted(set(calls), key=lambda numbers: numbers[0])


def test_exception_of_progress_is_raised(serve: Serve, to: Any, path: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        to(serve(DONE))(RAW, path, progress=stop)


@pytest.mark.parametrize("error", [RuntimeError("mine"), OSError("mine")])
def test_exception_of_an_iterator_is_raised(serve: Serve, to: Any, error: Exception) -> None:
    def broken() -> Iterator[bytes]:
        yield DATA
        raise error

    with pytest.raises(type(error), match="mine"):
        to(serve(DONE))(RAW, broken())


def test_file_that_shrinks_during_the_upload_is_a_value_error(serve: Serve, to: Any, path: Path) -> None:
    def shorten(done: int, total: int | None) -> None:
        path.write_bytes(b"short")

    with pytest.raises(ApiValueError, match="became shorter"):
        to(serve(DONE))(RAW, path, progress=shorten)


@pytest.mark.parametrize("source", ["path", "file"])
def test_file_that_vanishes_before_a_retry_is_a_value_error(serve: Serve, to: Any, path: Path, source: str) -> None:
    with path.open("rb") as file:

        def vanish(request: bytes) -> bytes:
            path.unlink()
            file.close()
            return reply("503 Unavailable")

        with pytest.raises(ApiValueError, match="The file for `body` cannot be read"):
            to(serve(vanish))(RAW, path if source == "path" else file)


def test_file_that_cannot_be_read_is_rejected_before_sending(serve: Serve, to: Any, path: Path) -> None:
    server = serve(DONE)
    with path.open("rb") as closed:
        pass
    with pytest.raises(ApiValueError, match="is closed"):
        to(server)(RAW, closed)
    with path.open("wb") as write_only, pytest.raises(ApiValueError, match="opened for reading"):
        to(server)(RAW, write_only)
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (5, ApiTypeError, "not int"),
        ("a\0b", ApiValueError, "control characters"),
        ("", ApiValueError, "cannot be read"),
        (Path("/nowhere/at/all"), ApiValueError, "cannot be read"),
        (Path("/"), ApiValueError, "cannot be read"),
        (io.StringIO("text"), ApiTypeError, "not str"),
        (("name", "text"), ApiTypeError, "not str"),
        ({"a": b""}, ApiTypeError, "not dict"),
    ],
)
def test_invalid_file_is_rejected_before_sending(
    serve: Serve, to: Any, value: Any, error: type[Exception], message: str
) -> None:
    server = serve(DONE)
    with pytest.raises(error, match=message):
        to(server)(FORM, value)
    assert server.requests == []


def test_iterator_of_str_is_a_type_error(serve: Serve, to: Any) -> None:
    with pytest.raises(ApiTypeError, match="must yield bytes, not str"):
        to(serve(DONE))(RAW, iter(["text"]))


def test_progress_must_be_callable_and_needs_a_file(serve: Serve, connect: Connect) -> None:
    api = connect(serve(DONE).url)
    with pytest.raises(ApiTypeError, match="callable"):
        api.post_api_projects({}, progress=5)
    with pytest.raises(ApiValueError, match="save_to"):
        api.get_api_projects(progress=print)


@pytest.mark.parametrize("variant", ["sync", "async"])
def test_asgi_transport_sends_a_body_in_chunks(path: Path, variant: str) -> None:
    received: list[tuple[bytes, int]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body, chunks = b"", 0
        while (message := await receive())["more_body"]:
            body, chunks = body + message["body"], chunks + 1
        received.append((body, chunks))
        assert (b"transfer-encoding", b"chunked") in scope["headers"] or len(received) == 1
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})

    from projectlink import Configuration

    transport: Any = (AsgiTransport if variant == "sync" else AsyncAsgiTransport)(app)
    configuration = Configuration("http://app.example", retries=RetryPolicy(0))
    with opened(variant, configuration, transport=transport) as api:
        caller(api)(RAW, path)
        caller(api)(RAW, stream())
    assert [body for body, _ in received] == [DATA, DATA]
    assert all(chunks > 2 for _, chunks in received)
