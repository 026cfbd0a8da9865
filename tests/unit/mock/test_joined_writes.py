"""Headers and body of a response in one write."""

from __future__ import annotations

import http.client
from typing import Any, cast
from urllib.parse import urlsplit

import pytest

from projectlink_mock.server.protocol import JoinedWrites
from projectlink_mock.testing.mock_server import MockServer


class Transport:
    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)

    def is_closing(self) -> bool:
        return False

    def get_write_buffer_size(self) -> int:
        return 7


def joined() -> tuple[JoinedWrites, list[bytes]]:
    transport = Transport()
    return JoinedWrites(cast(Any, transport), lambda: None), transport.written


def test_writes_are_separate_by_default() -> None:
    transport, written = joined()
    transport.write(b"head")
    transport.write(b"body")
    assert written == [b"head", b"body"]


def test_headers_are_held_until_the_body() -> None:
    transport, written = joined()
    transport.hold()
    transport.write(b"head")
    assert written == []
    transport.write(b"body")
    transport.write(b"next")
    assert written == [b"headbody", b"next"]


def test_headers_without_a_body_are_sent_by_the_empty_write() -> None:
    transport, written = joined()
    transport.hold()
    transport.write(b"head")
    transport.write(b"")
    assert written == [b"head"]


def test_large_body_is_not_copied() -> None:
    transport, written = joined()
    body = bytes(1_000_000)
    transport.hold()
    transport.write(b"head")
    transport.write(body)
    assert written[0] == b"head"
    assert written[1] is body


def test_what_is_held_is_sent_before_the_connection_ends() -> None:
    transport, written = joined()
    transport.hold()
    transport.write(b"head")
    transport.flush()
    transport.flush()
    assert written == [b"head"]


def test_everything_else_is_that_of_the_transport() -> None:
    transport, _ = joined()
    assert (transport.is_closing(), transport.get_write_buffer_size()) == (False, 7)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE"])
def test_response_without_content_arrives(method: str) -> None:
    with MockServer() as mock:
        url = urlsplit(mock.url("nuextract"))
        connection = http.client.HTTPConnection(str(url.hostname), url.port, timeout=10)
        for _ in range(2):
            connection.request(method, f"{url.path}/api/projects/project_id_example")
            response = connection.getresponse()
            response.read()
            assert response.status in (200, 401)
        connection.close()
