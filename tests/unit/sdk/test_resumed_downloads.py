"""Downloads to files that are resumed, or restarted, after an interruption."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from projectlink.nuextract import ApiConnectionError, ApiDecodeError
from tests.support.scripted import reply
from tests.unit.sdk.downloads import (
    DATA,
    SHA256,
    TRUNCATED_AT,
    Connect,
    Serve,
    header,
    interrupted,
    partial,
    range_start,
    resumable,
)
from tests.unit.sdk.files import GET

MODIFIED, SECOND_LATER = "Thu, 01 Jan 2026 00:00:00 GMT", "Thu, 01 Jan 2026 00:00:01 GMT"


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ({"ETag": '"one"', "Last_Modified": MODIFIED}, b'"one"'),
        ({"ETag": 'W/"one"', "Last_Modified": MODIFIED, "Date": SECOND_LATER}, MODIFIED.encode()),
        ({"Accept_Ranges": "bytes"}, None),
    ],
)
def test_interrupted_download_is_resumed(
    serve: Serve, to: Any, target: Path, headers: dict[str, str], validator: bytes | None
) -> None:
    server = serve(interrupted(**headers), resumable)
    to(server)(GET, save_to=target, checksum=f"sha256:{SHA256.hexdigest()}")
    assert target.read_bytes() == DATA
    assert 0 < range_start(server.requests[1]) <= TRUNCATED_AT
    assert header(server.requests[1], b"if-range") == validator


def test_download_is_resumed_once_for_each_retry(serve: Serve, to: Any, target: Path) -> None:
    def resumed_and_truncated(request: bytes) -> bytes:
        return resumable(request).replace(b"Content-Type", b"Connection: close\r\nContent-Type")[:-10]

    server = serve(interrupted(ETag='"one"'), resumed_and_truncated, resumable)
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert 0 < range_start(server.requests[1]) <= range_start(server.requests[2]) < len(DATA)
    server = serve(interrupted(ETag='"one"'), resumed_and_truncated)
    with pytest.raises(ApiConnectionError) as caught:
        to(server)(GET, save_to=target)
    assert caught.value.attempts == len(server.requests) == 3


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"ETag": 'W/"one"'},
        {"ETag": '"one"', "Accept_Ranges": "none"},
        {"Accept_Ranges": "bytes"},
        {"Last_Modified": MODIFIED, "Date": MODIFIED},
        {"Last_Modified": MODIFIED},
    ],
    ids=str,
)
def test_download_restarts_without_a_strong_validator_or_range_support(
    serve: Serve, to: Any, target: Path, headers: dict[str, str]
) -> None:
    server = serve(interrupted(**headers), reply(body=DATA))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[1], b"range") is None


def test_download_restarts_if_the_file_has_changed(serve: Serve, to: Any, target: Path) -> None:
    server = serve(interrupted(ETag='"one"'), reply(body=b"another"))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == b"another"


@pytest.mark.parametrize(
    "response",
    [
        reply("416 No"),
        partial(5),
        lambda request: partial(range_start(request), total="9"),
        reply("206 Partial", b"x"),
        lambda request: partial(range_start(request)).replace(b"Content-Type", b'ETag: "two"\r\nContent-Type', 1),
    ],
    ids=["none", "earlier", "another length", "unknown", "another file"],
)
def test_download_restarts_after_an_unusable_partial_response(
    serve: Serve, to: Any, target: Path, response: Any
) -> None:
    server = serve(interrupted(ETag='"one"'), response, reply(body=DATA))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert header(server.requests[2], b"range") is None


def test_resumed_file_with_another_checksum_is_requested_again_as_a_whole(serve: Serve, to: Any, target: Path) -> None:
    def other(request: bytes) -> bytes:
        start = range_start(request)
        return partial(start, data=b"x" * (len(DATA) - start))

    server = serve(interrupted(ETag='"one"'), other, reply(body=DATA))
    to(server)(GET, save_to=target, checksum=f"sha256:{SHA256.hexdigest()}")
    assert target.read_bytes() == DATA
    assert header(server.requests[2], b"range") is None


def test_part_that_was_not_requested_is_an_error(serve: Serve, to: Any, target: Path) -> None:
    call = to(serve(partial(0, data=DATA[:100])), retries=0)
    with pytest.raises(ApiConnectionError, match="a part of the file"):
        call(GET, save_to=target)
    assert target.read_bytes() == b"old"
    with pytest.raises(ApiDecodeError, match="a part"):
        call(GET)
    assert call(GET, _headers={"Range": "bytes=0-99"}) == DATA[:100]


def test_open_file_is_truncated_when_the_download_restarts(serve: Serve, to: Any) -> None:
    file = io.BytesIO(b"before" + b"x" * 200_000)
    file.seek(6)
    assert to(serve(interrupted(), reply(body=b"another")))(GET, save_to=file) == 7
    assert file.getvalue() == b"beforeanother"


def test_unseekable_file_is_resumed_but_not_restarted(serve: Serve, to: Any) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.data = b""

        def write(self, chunk: bytes) -> None:
            self.data += chunk

    pipe = Pipe()
    assert to(serve(interrupted(ETag='"a"'), resumable))(GET, save_to=pipe) == len(DATA)
    assert pipe.data == DATA
    with pytest.raises(ApiConnectionError, match="not seekable"):
        to(serve(interrupted(), reply(body=DATA)))(GET, save_to=Pipe())


def test_download_without_retries_is_not_resumed(serve: Serve, to: Any, target: Path) -> None:
    server = serve(interrupted(ETag='"one"'), resumable)
    with pytest.raises(ApiConnectionError) as caught:
        to(server, retries=0)(GET, save_to=target)
    assert (caught.value.attempts, len(server.requests)) == (1, 1)


def test_redirected_download_is_resumed_at_its_target(serve: Serve, to: Any, target: Path) -> None:
    store = serve(interrupted(ETag='"one"'), resumable)
    server = serve(reply("302 Found", b"moved", Location=f"{store.url}/blob"))
    to(server)(GET, save_to=target)
    assert target.read_bytes() == DATA
    assert (len(server.requests), len(store.requests)) == (1, 2)
    assert range_start(store.requests[1]) > 0


def test_range_header_of_the_caller_is_kept(serve: Serve, to: Any, target: Path) -> None:
    server = serve(partial(614_000))
    to(server)(GET, save_to=target, _headers={"range": "bytes=614000-"})
    assert target.read_bytes() == DATA[614_000:]


def test_with_http_info_returns_status_and_path(serve: Serve, connect: Connect, kind: str, target: Path) -> None:
    api = connect(serve(interrupted(ETag='"a"'), resumable).url)
    result = api.api_client.call_with_http_info(GET, (), {"save_to": target})
    if kind.startswith("async"):
        result = api._loop.run_until_complete(result)
    assert (result.status_code, result.data, result.raw_data) == (206, target, b"")
    assert [attempt.status for attempt in result.history] == [None, 206]
