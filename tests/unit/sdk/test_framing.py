"""Responses that belong to their requests: framing, compression, limits and sockets on all transports."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import time
import weakref
import zlib
from pathlib import Path
from typing import Any

import pytest

from projectlink import nuextract, ubiops
from projectlink._core.http.response import InvalidResponseError
from projectlink._core.transports.framing import ResponseReader
from tests.support.client_variants import KINDS, opened
from tests.support.scripted import ScriptedServer, reply
from tests.support.waiting import until

DATA = b"0123456789abcdef" * 20_000
EARLY_HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
PROCESSING = b"HTTP/1.1 102 Processing\r\n\r\n"


def raw_deflate(data: bytes) -> bytes:
    """Return data compressed without the header of zlib."""
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def configuration(url: str, **settings: Any) -> nuextract.Configuration:
    return nuextract.Configuration(url, access_token="t", retries=0, timeout=5.0, **settings)


def listing(kind: str, *script: bytes, calls: int = 1, pause: float = 0.0, **settings: Any) -> Any:
    """Return the headers of the last of some calls."""
    with ScriptedServer(*script) as server, opened(kind, configuration(server.url, **settings)) as api:
        for _ in range(calls - 1):
            api.get_api_projects_with_http_info()
            time.sleep(pause)
        return api.get_api_projects_with_http_info().headers


def blob(kind: str, response: bytes, **options: Any) -> Any:
    with ScriptedServer(response) as server:
        settings = ubiops.Configuration(server.url, access_token="t", retries=0, timeout=5.0)
        with opened(kind, settings, "ubiops", "CoreApi") as api:
            return api.blobs_get("p", "b", **options)


def test_interim_responses_are_skipped(kind: str) -> None:
    headers = listing(kind, EARLY_HINTS + PROCESSING + reply(body=[], X_Final="1"))
    assert headers["X-Final"] == "1"
    assert "Link" not in headers


def test_endless_interim_responses_are_an_error(kind: str) -> None:
    headers = listing(kind, PROCESSING * 100 + reply(body=[], X_Final="1"))
    assert headers["X-Final"] == "1"
    with pytest.raises(nuextract.ApiConnectionError, match="more than 100 interim responses"):
        listing(kind, PROCESSING * 101 + reply(body=[]))


def test_switch_of_protocols_is_an_error_and_ends_the_connection(kind: str) -> None:
    switch = b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
    with ScriptedServer(switch, reply(body=[])) as server, opened(kind, configuration(server.url)) as api:
        with pytest.raises(nuextract.ApiConnectionError, match="another protocol, which was not requested"):
            api.get_api_projects()
        assert api.get_api_projects() == []
        assert server.connection_count == 2


def test_endless_empty_lines_before_a_head_are_an_error() -> None:
    for kind in ("sync", "sync-httpx", "async-httpx"):
        with pytest.raises(nuextract.ApiConnectionError, match="the head has more than"):
            listing(kind, b"\r\n" * 100_000 + reply(body=[]))


@pytest.mark.parametrize("deadline", [None, 5.0])
def test_bytes_after_a_response_are_not_the_next_response(kind: str, deadline: float | None) -> None:
    script = reply(body=[]) + reply(body=[], X_Poison="1"), reply(body=[], X_Own="1")
    headers = listing(kind, *script, calls=2, deadline=deadline)
    assert "X-Poison" not in headers
    assert headers["X-Own"] == "1"


def test_bytes_after_a_chunked_response_are_not_the_next_response(kind: str) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n1\r\n]\r\n0\r\nX: 1\r\n\r\n"
    headers = listing(kind, chunked + reply(body=[], X_Poison="1"), reply(body=[], X_Own="1"), calls=2)
    assert headers["X-Own"] == "1"


def test_connection_is_closed_after_a_no_content_response_with_a_length(kind: str) -> None:
    no_content = b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n"
    with ScriptedServer(no_content, reply(body=[])) as server, opened(kind, configuration(server.url)) as api:
        api.post_api_projects_projectid_lock("p")
        assert api.get_api_projects() == []
        assert server.connection_count == 2


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
LENGTH = b"Content-Length: 2\r\n"


@pytest.mark.parametrize(
    ("response", "is_valid"),
    [
        (HEAD + LENGTH + LENGTH + b"\r\n[]", False),
        (HEAD + b"Content-Length: 2, 2\r\n\r\n[]", False),
        (HEAD + LENGTH + b"Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n", False),
        (HEAD + b"X-A : b\r\n" + LENGTH + b"\r\n[]", False),
        (HEAD + b"X-A: b\r\n" * 300 + LENGTH + b"\r\n[]", True),
        (HEAD + b"X-A: " + b"a" * 70_000 + b"\r\n" + LENGTH + b"\r\n[]", True),
        (HEAD + b"X-A: " + b"a" * 110_000 + b"\r\n" + LENGTH + b"\r\n[]", False),
        (b"\r\n" + HEAD + LENGTH + b"\r\n[]", True),
        (HEAD.replace(b"\r", b"") + b"Content-Length: 2\n\n[]", True),
    ],
    ids=["two lengths", "list", "length and chunked", "space", "300 headers", "70 kB", "110 kB", "empty line", "LF"],
)
def test_head_is_valid_on_all_transports_or_none(kind: str, response: bytes, is_valid: bool) -> None:
    if is_valid:
        listing(kind, response)
    else:
        with pytest.raises(nuextract.ApiConnectionError):
            listing(kind, response)


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("response", "is_valid"),
    [
        (b"HTTP/2.0 200 OK\r\n" + LENGTH + b"\r\n[]", False),
        (b"HTTP/1.1 099 OK\r\n" + LENGTH + b"\r\n[]", False),
        (b"HTTP/1.1 200 OK\r\n X-A: a\r\n" + LENGTH + b"\r\n[]", False),
        (HEAD + b"X-A: a\r\n b\r\n" + LENGTH + b"\r\n[]", True),
        (HEAD + b"Content-Length:\r\n 2\r\n\r\n[]", False),
        (HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n", False),
        (HEAD + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b'2;a="b"\r\n[]\r\n0\r\nX-T: 1\r\nContent-Length: 5\r\n\r\n', True),
        (CHUNKED + b"2;" + b"a" * 9000 + b"\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b"2\r\n[]\r\n0\r\nno trailer\r\n\r\n", False),
        (CHUNKED + b"2\r\n[]\r\n0\r\n" + b"X-T: 1\r\n" * 20_000 + b"\r\n", False),
        (CHUNKED + b"2\n[]\n0\n\n", False),
        (CHUNKED + b" 2\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b"+2\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b"0x2\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b"0_2\r\n[]\r\n0\r\n\r\n", False),
        (CHUNKED + b"2\r\n[]XX0\r\n\r\n", False),
    ],
    ids=lambda value: None if isinstance(value, bool) else repr(value[-40:]),
)
def test_framing_is_valid_on_all_transports_or_none(kind: str, response: bytes, is_valid: bool) -> None:
    test_head_is_valid_on_all_transports_or_none(kind, response, is_valid)


@pytest.mark.parametrize("method", [b"GET", b"HEAD", b"CONNECT"])
@pytest.mark.parametrize(
    ("response", "rest"),
    [
        (HEAD + LENGTH + b"\r\n[]", b""),
        (HEAD + LENGTH + b"\r\n[]", b"HTTP/1.1 200 OK\r\n"),
        (HEAD + LENGTH.lower() + b"\r\n[]", b"x"),
        (HEAD + b"Content-Length: 0\r\n\r\n", b""),
        (PROCESSING + HEAD + LENGTH + b"\r\n[]", b""),
        (HEAD.replace(b"200", b"204") + LENGTH + b"\r\n", b"[]"),
        (HEAD.replace(b"200", b"304") + LENGTH + b"\r\n", b""),
        (HEAD + b"X-A: a\r\n Content-Length: 5\r\n" + LENGTH + b"\r\n[]", b""),
        (HEAD + b"X-A: Content-Length: 5\r\n" + LENGTH + b"\r\n[]", b""),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n", b"x"),
        (HEAD.replace(b"\r", b"") + b"Content-Length: 2\n\n[]", b""),
        (HEAD + b"\r\n[]", b"to the end"),
    ],
    ids=lambda value: repr(value[-40:]),
)
def test_response_is_the_same_in_one_block_and_in_many(method: str, response: bytes, rest: bytes) -> None:
    def read(size: int) -> tuple[bytes, bool, bool]:
        reader, data = ResponseReader(), response + rest
        reader.start_request(method)
        accepted = b"".join(reader.feed(data[start : start + size]) for start in range(0, len(data), size))
        return accepted, reader.is_over, reader.is_clean

    assert read(1000) == read(1) == read(7)


@pytest.mark.parametrize(
    "head",
    [
        HEAD + LENGTH + LENGTH,
        HEAD + LENGTH + b"CONTENT-LENGTH: 2\r\n",
        HEAD + LENGTH + b"transfer-encoding: chunked\r\n",
        HEAD + b"Content-Length: +2\r\n",
        HEAD + b"Content-Length: 2\r\n 3\r\n",
        HEAD + LENGTH + b"X-A : b\r\n",
        HEAD + LENGTH + b"X-A: \0\r\n",
        HEAD + LENGTH + b"X-A: a\rb\r\n",
        HEAD + LENGTH + b"X-A: " + b"a" * 110_000 + b"\r\n",
    ],
    ids=lambda value: repr(value[-40:]),
)
def test_invalid_head_in_one_block_is_an_error(head: bytes) -> None:
    reader = ResponseReader()
    reader.start_request("GET")
    with pytest.raises(InvalidResponseError):
        reader.feed(head + b"\r\n[]")


@pytest.mark.parametrize("end", [b"", b"0\r\n"], ids=["no last chunk", "no trailer"])
def test_chunked_body_that_ends_early_is_an_error(kind: str, end: bytes) -> None:
    response = HEAD + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n" + end
    with pytest.raises(nuextract.ApiConnectionError):
        listing(kind, response)


def test_garbage_after_a_response_is_ignored_and_ends_the_connection(kind: str) -> None:
    for garbage in (b"x", b"HTTP/1.1"):
        assert listing(kind, reply(body=[], X_First="1") + garbage)["X-First"] == "1"
        assert listing(kind, reply(body=[]) + garbage, reply(body=[], X_Own="1"), calls=2)["X-Own"] == "1"


def test_header_is_utf8_or_else_latin1(kind: str) -> None:
    headers = listing(kind, HEAD + b"X-A: caf\xc3\xa9\r\nX-B: caf\xe9\r\n" + LENGTH + b"\r\n[]")
    assert (headers["X-A"], headers["X-B"]) == ("café", "café")


@pytest.mark.parametrize("to_path", [False, True], ids=["memory", "save_to"])
@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(DATA[:1000]) + gzip.compress(DATA[1000:])),
        ("gzip", gzip.compress(DATA) + b"\0" * 20),
        ("gzip, gzip", gzip.compress(gzip.compress(DATA))),
        ("gzip\r\nContent-Encoding: gzip", gzip.compress(gzip.compress(DATA))),
        ("deflate", zlib.compress(DATA)),
        ("deflate", raw_deflate(DATA)),
        ("identity", DATA),
    ],
    ids=["members", "padding", "twice", "two lines", "zlib", "deflate", "identity"],
)
def test_body_is_decompressed(kind: str, coding: str, body: bytes, to_path: bool, tmp_path: Path) -> None:
    options = {"save_to": tmp_path / "blob"} if to_path else {}
    result = blob(kind, reply(body=body, Content_Encoding=coding), **options)
    assert (result.read_bytes() if to_path else result) == DATA


@pytest.mark.parametrize("to_path", [False, True], ids=["memory", "save_to"])
@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(DATA)[:-9]),
        ("gzip", gzip.compress(DATA) + gzip.compress(DATA)[:30]),
        ("deflate", zlib.compress(DATA)[:-5]),
        ("deflate", raw_deflate(DATA)[:-5]),
    ],
    ids=["gzip", "second member", "zlib", "deflate"],
)
def test_incomplete_compressed_body_is_an_error(
    kind: str, coding: str, body: bytes, to_path: bool, tmp_path: Path
) -> None:
    options = {"save_to": tmp_path / "blob"} if to_path else {}
    with pytest.raises(ubiops.ApiConnectionError, match="decompressed"):
        blob(kind, reply(body=body, Content_Encoding=coding), **options)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "response",
    [
        reply(body=b" " * 2000),
        reply(body=gzip.compress(b" " * 2000), Content_Encoding="gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n" + b" " * 2000 + b"\r\n0\r\n\r\n",
    ],
    ids=["plain", "gzip", "chunked"],
)
def test_response_above_the_limit_is_an_error(kind: str, response: bytes) -> None:
    with pytest.raises(nuextract.ApiConnectionError, match="more than 1000 bytes"):
        listing(kind, response, max_response_bytes=1000)


def test_stream_has_no_limit(kind: str, tmp_path: Path) -> None:
    with ScriptedServer(reply(body=DATA)) as server:
        settings = ubiops.Configuration(server.url, access_token="t", max_response_bytes=10)
        with opened(kind, settings, "ubiops", "CoreApi") as api:
            assert api.blobs_get("p", "b", save_to=tmp_path / "blob").read_bytes() == DATA


def test_post_is_not_sent_over_a_connection_that_the_server_closed() -> None:
    async def run(url: str) -> None:
        async with nuextract.AsyncApiClient(configuration(url)) as client:
            api = nuextract.AsyncProjectsApi(client)
            await api.get_api_projects()
            server.close_connections()
            time.sleep(0.1)  # the event loop cannot notice the end of the connection
            server.script[:] = [reply("204 No Content")]
            await api.post_api_projects_projectid_lock("p")

    with ScriptedServer(reply(body=[])) as server:
        asyncio.run(run(server.url))


def test_connections_have_keepalive_and_the_configured_options(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    options: list[Any] = []

    class Recorder(socket.socket):
        def setsockopt(self, *option: Any) -> None:
            options.append(option)
            super().setsockopt(*option)

    monkeypatch.setattr(socket, "socket", Recorder)
    option = (socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    listing(kind, reply(body=[]), socket_options=[option])
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in options
    assert option in options


@pytest.mark.parametrize("value", [[(1, 2)], "text", [("a", 1, 1)], 7])
def test_invalid_socket_options_are_rejected(value: Any) -> None:
    with pytest.raises(nuextract.ApiTypeError, match="socket_options"):
        nuextract.Configuration(socket_options=value)


@pytest.mark.parametrize("kind", ["sync", "sync-httpx", "async-httpx"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_connections_to_many_hosts_are_closed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *args, **kwargs: resolve("127.0.0.1", *args, **kwargs))
    with ScriptedServer(reply(body=[])) as server, opened(kind, configuration(server.url)) as api:
        for number in range(50):
            assert api.get_api_projects(_host=f"http://host-{number}.example:{server.port}") == []
        gc.collect()
        assert api.get_api_projects() == []
        until(lambda: server.open_connection_count <= 32)


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_ended_event_loops_are_released(transport: str) -> None:
    loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

    async def call(client: nuextract.AsyncApiClient) -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await nuextract.AsyncProjectsApi(client).get_api_projects()

    with ScriptedServer(reply(body=[])) as server:
        client = nuextract.AsyncApiClient(configuration(server.url), transport=transport)
        for _ in range(10):
            asyncio.run(call(client))
        gc.collect()
        assert sum(loop() is not None for loop in loops) <= 1
        asyncio.run(client.close())
