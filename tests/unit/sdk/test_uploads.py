"""What is sent from paths, files and iterators: streamed, and sent again only where that can be."""

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
from tests.unit.sdk.files import FORM, RAW, Call, caller, with_login

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
DATA = bytes(range(256)) * 2400  # more than two pieces
DONE = reply("204 Done")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "some file.bin"
    path.write_bytes(DATA)
    return path


@pytest.fixture
def to(connect: Connect) -> Callable[..., Call]:
    """A function that calls operations on a server."""
    return lambda server, **settings: caller(connect(server.url, **settings))


class OneShot(io.RawIOBase):
    """A file that cannot go back."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(DATA)

    def read(self, size: int = -1) -> bytes:
        """Read."""
        return self._inner.read(size)


def stream() -> Iterator[bytes]:
    """The data, once."""
    yield from (DATA[at : at + 100_000] for at in range(0, len(DATA), 100_000))


async def astream() -> AsyncIterator[bytes]:
    """The data, once and asynchronously."""
    for piece in stream():
        yield piece


def content(request: bytes) -> bytes:
    """The body of a request."""
    return request.partition(b"\r\n\r\n")[2]


def head(request: bytes) -> bytes:
    """The head of a request, in lower case."""
    return request.partition(b"\r\n\r\n")[0].lower()


@pytest.mark.parametrize("source", ["bytes", "path", "file", "memory"])
def test_what_has_a_length_is_sent_with_it(serve: Serve, to: Any, path: Path, source: str) -> None:
    server = serve(DONE)
    with path.open("rb") as file:
        to(server)(RAW, {"bytes": DATA, "path": path, "file": file, "memory": io.BytesIO(DATA)}[source])
    assert content(server.requests[0]) == DATA
    assert b"content-length: 614400" in head(server.requests[0])
    assert b"content-type: application/octet-stream" in head(server.requests[0])
    assert b"chunked" not in head(server.requests[0])


@pytest.mark.parametrize("make", [OneShot, stream, lambda: list(stream())], ids=["file", "iterator", "list"])
def test_what_has_no_length_is_sent_in_chunks(serve: Serve, to: Any, make: Any) -> None:
    server = serve(DONE)
    to(server)(RAW, make())
    assert content(server.requests[0]) == DATA
    assert b"content-length" not in head(server.requests[0])


def test_an_async_iterator_is_for_the_async_client(serve: Serve, to: Any, kind: str) -> None:
    server = serve(DONE)
    if kind.startswith("async"):
        to(server)(RAW, astream())
        assert content(server.requests[0]) == DATA
    else:
        with pytest.raises(ApiTypeError, match="async client"):
            to(server)(RAW, astream())
        assert server.requests == []


def test_a_file_is_sent_from_where_it_stands(serve: Serve, to: Any, path: Path) -> None:
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
def test_a_form_streams_its_files(serve: Serve, to: Any, path: Path, source: str, name: bytes, media: bytes) -> None:
    server = serve(DONE)
    with path.open("rb") as file:
        given: dict[str, Any] = {
            "path": path,
            "str": str(path),
            "file": file,
            "iterator": stream(),
            "named path": ("other.zip", path, "application/zip"),
            "named iterator": ("other.zip", stream()),
        }
        to(server)(FORM, given[source], "a note")
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
def test_what_can_be_had_again_is_sent_again_from_its_beginning(
    serve: Serve, to: Any, path: Path, source: str, failure: Any
) -> None:
    server = serve(failure, DONE)
    with path.open("rb") as file:
        file.seek(10)
        given: dict[str, Any] = {"path": path, "file": file, "list": list(stream())}
        to(server)(FORM, given[source], _idempotent=True)
    assert server.requests[0] == server.requests[1]
    assert DATA[10:] in server.requests[1]


@pytest.mark.parametrize("failure", [reply("503 Down"), RESET])
@pytest.mark.parametrize("make", [OneShot, stream])
def test_what_can_be_had_only_once_is_never_sent_again(serve: Serve, to: Any, make: Any, failure: Any) -> None:
    server = serve(failure, DONE)
    with pytest.raises((ServiceException, ApiConnectionError)):
        to(server)(RAW, make())
    assert len(server.requests) == 1


def test_what_was_not_begun_is_sent_again_even_if_it_can_be_had_only_once(
    connect: Connect, serve: Serve, unused_port: int
) -> None:
    taken = []

    def once() -> Iterator[bytes]:
        taken.append(1)
        yield DATA

    call = caller(connect(f"http://127.0.0.1:{unused_port}"))
    with pytest.raises(ApiConnectionError) as caught:
        call(RAW, once())
    assert (caught.value.attempts, taken) == (3, [])


@pytest.mark.parametrize("status", ["307 Moved", "308 Moved"])
def test_a_redirect_takes_along_only_what_can_be_had_again(serve: Serve, to: Any, path: Path, status: str) -> None:
    server = serve(reply(status, Location="/else"), DONE)
    to(server)(RAW, path)
    assert content(server.requests[1]) == DATA
    server = serve(reply(status, Location="/else"), DONE)
    with pytest.raises(ApiException) as caught:
        to(server)(RAW, stream())
    assert caught.value.status == int(status[:3])
    assert len(server.requests) == 1


def test_a_303_needs_no_body(serve: Serve, to: Any) -> None:
    server = serve(reply("303 See", Location="/else"), DONE)
    to(server)(RAW, stream())
    assert server.requests[1].startswith(b"GET /else ")
    assert content(server.requests[1]) == b""


def test_a_new_token_is_fetched_only_for_what_can_be_had_again(serve: Serve, to: Any, path: Path) -> None:
    settings = {"access_token": None, "username": "me", "password": "pw"}
    server = serve(reply(body={}), reply("401 No"), reply(body={}), DONE)
    to(server, **settings)(with_login(), path)
    assert [request.split()[1] for request in server.requests] == [b"/token", b"/raw", b"/token", b"/raw"]
    server = serve(reply(body={}), reply("401 No"), DONE)
    with pytest.raises(UnauthorizedException):
        to(server, **settings)(with_login(), stream())
    assert len(server.requests) == 2


@pytest.mark.parametrize("source", ["path", "iterator", "bytes"])
def test_progress_is_told_from_the_beginning_to_the_end(serve: Serve, to: Any, path: Path, source: str) -> None:
    server = serve(DONE)
    told: list[tuple[int, int | None]] = []
    given: dict[str, Any] = {"path": path, "iterator": stream(), "bytes": DATA}
    to(server)(RAW, given[source], progress=lambda *numbers: told.append(numbers))
    total = None if source == "iterator" else len(DATA)
    assert told[-1] == (len(DATA), total)
    assert len(told) > 2
    assert told == sorted(set(told), key=lambda numbers: numbers[0])


def test_what_progress_raises_ends_the_call(serve: Serve, to: Any, path: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        to(serve(DONE))(RAW, path, progress=stop)


@pytest.mark.parametrize("error", [RuntimeError("mine"), OSError("mine")])
def test_what_an_iterator_raises_ends_the_call(serve: Serve, to: Any, error: Exception) -> None:
    def broken() -> Iterator[bytes]:
        yield DATA
        raise error

    with pytest.raises(type(error), match="mine"):
        to(serve(DONE))(RAW, broken())


def test_a_file_that_became_shorter_is_an_error_that_says_so(serve: Serve, to: Any, path: Path) -> None:
    def shorten(done: int, total: int | None) -> None:
        path.write_bytes(b"short")

    with pytest.raises(ApiValueError, match="became shorter"):
        to(serve(DONE))(RAW, path, progress=shorten)


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        (5, ApiTypeError, "not int"),
        ("", ApiValueError, "cannot be read"),
        (Path("/nowhere/at/all"), ApiValueError, "cannot be read"),
        (Path("/"), ApiValueError, "cannot be read"),
        (io.StringIO("text"), ApiTypeError, "not str"),
        (("name", "text"), ApiTypeError, "not str"),
        ({"a": b""}, ApiTypeError, "not dict"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(
    serve: Serve, to: Any, given: Any, error: type[Exception], words: str
) -> None:
    server = serve(DONE)
    with pytest.raises(error, match=words):
        to(server)(FORM, given)
    assert server.requests == []


def test_an_iterator_has_to_give_bytes(serve: Serve, to: Any) -> None:
    with pytest.raises(ApiTypeError, match="must yield bytes, not str"):
        to(serve(DONE))(RAW, iter(["text"]))


def test_progress_has_to_be_a_function_and_to_have_something_to_tell(serve: Serve, connect: Connect) -> None:
    api = connect(serve(DONE).url)
    with pytest.raises(ApiTypeError, match="callable"):
        api.post_api_projects({}, progress=5)
    with pytest.raises(ApiValueError, match="save_to"):
        api.get_api_projects(progress=print)


@pytest.mark.parametrize("face", ["sync", "async"])
def test_an_application_takes_a_stream_too(path: Path, face: str) -> None:
    seen: list[tuple[bytes, int]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body, pieces = b"", 0
        while (message := await receive())["more_body"]:
            body, pieces = body + message["body"], pieces + 1
        seen.append((body, pieces))
        assert (b"transfer-encoding", b"chunked") in scope["headers"] or len(seen) == 1
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})

    from projectlink import Configuration

    transport: Any = (AsgiTransport if face == "sync" else AsyncAsgiTransport)(app)
    configuration = Configuration("http://app.example", retries=RetryPolicy(0))
    with opened(face, configuration, transport=transport) as api:
        caller(api)(RAW, path)
        caller(api)(RAW, stream())
    assert [body for body, _ in seen] == [DATA, DATA]
    assert all(pieces > 2 for _, pieces in seen)
