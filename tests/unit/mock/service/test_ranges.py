"""Ranges of downloads: Range and If-Range."""

from __future__ import annotations

import pytest

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import RangeNotSatisfiable
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.service.ranges import apply_range

BYTES = b"0123456789"
CONTENT = StoredContent([BYTES[:4], BYTES[4:]])
DATE = "Mon, 30 Nov 2026 03:00:00 GMT"


def respond(method: str = "GET", **headers: str) -> Response:
    encoded = {name.replace("_", "-").encode(): value.encode() for name, value in headers.items()}
    response = Download(CONTENT, etag='"a"', headers={"last-modified": DATE}).response(200)
    apply_range(Request(method, "/", "", encoded, b""), response, CONTENT)
    return response


def body(response: Response) -> bytes:
    return response.content if response.chunks is None else b"".join(filter(None, response.chunks))


@pytest.mark.parametrize(
    ("wanted", "start", "stop"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=2-5", 2, 6),
        ("bytes=4-", 4, 10),
        ("bytes=-3", 7, 10),
        ("bytes=8-99", 8, 10),
        ("bytes=-99", 0, 10),
        (" Bytes = 1 - 2 ", 1, 3),
    ],
)
def test_range_is_a_part(wanted: str, start: int, stop: int) -> None:
    response = respond(range=wanted)
    assert (response.status, body(response), response.length) == (206, BYTES[start:stop], stop - start)
    assert response.headers["content-range"] == f"bytes {start}-{stop - 1}/10"
    assert response.headers["etag"] == '"a"'


@pytest.mark.parametrize("wanted", ["", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "items=0-1", "bytes=a-b"])
def test_anything_else_is_the_whole(wanted: str) -> None:
    response = respond(range=wanted)
    assert (response.status, body(response), "content-range" in response.headers) == (200, BYTES, False)
    assert response.headers["accept-ranges"] == "bytes"


def test_range_of_another_method_is_ignored() -> None:
    assert respond("HEAD", range="bytes=0-1").status == 200


@pytest.mark.parametrize("wanted", ["bytes=10-", "bytes=10-12", "bytes=99999999999999999999-", "bytes=-0"])
def test_range_after_the_end_is_an_error(wanted: str) -> None:
    with pytest.raises(RangeNotSatisfiable) as caught:
        respond(range=wanted)
    assert (caught.value.status, caught.value.headers["content-range"]) == (416, "bytes */10")


@pytest.mark.parametrize(
    ("condition", "status"), [('"a"', 206), (DATE, 206), ('"b"', 200), ('W/"a"', 200), ("Mon, 30 Nov 2026", 200)]
)
def test_range_is_only_for_the_named_version(condition: str, status: int) -> None:
    assert respond(range="bytes=0-1", if_range=condition).status == status
