"""Responses of a real service that arrive at the recorder before the end of the request."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import trustme
import urllib3

from projectlink_mock import Recorder
from tests.behaviour.nuextract.projects import PROJECTS
from tests.support.scripted import reply

LARGE = b"x" * 20_000_000
"""More than the buffers of two sockets hold."""
TOO_LARGE = reply("413 Content Too Large", {"code": "ContentTooLarge", "message": "m"})

Step = Callable[[Any, threading.Event], object]


@contextmanager
def serving(step: Step, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve one connection: read the head of a request, and call a function; yield the port."""
    ended = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        connection.settimeout(60)
        if tls is not None:
            connection = tls.wrap_socket(connection, server_side=True)
        with connection:
            received = b""
            while b"\r\n\r\n" not in received:
                received += connection.recv(1024)
            step(connection, ended)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            thread.join(60)


def respond_and_read_no_more(connection: Any, ended: threading.Event) -> None:
    connection.sendall(TOO_LARGE)
    ended.wait(60)


def respond_and_close(connection: Any, ended: threading.Event) -> None:
    connection.sendall(TOO_LARGE)


def hint_and_read_all(connection: Any, ended: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
    rest = len(LARGE) - 1024  # so many at least; some came with the head
    while rest > 0:
        rest -= len(connection.recv(1_000_000))
    connection.sendall(reply(body={}))
    ended.wait(60)


def upload(recorder: Recorder) -> urllib3.BaseHTTPResponse:
    headers = {"Content-Type": "application/json"}
    url = recorder.url("nuextract") + PROJECTS
    return urllib3.request("POST", url, body=LARGE, headers=headers, timeout=60, retries=False)


@pytest.mark.parametrize("step", [respond_and_read_no_more, respond_and_close])
def test_response_of_a_service_that_stops_reading_is_forwarded(step: Step) -> None:
    with serving(step) as port, Recorder("nuextract", f"http://127.0.0.1:{port}") as recorder:
        response = upload(recorder)
        assert (response.status, response.json()["code"]) == (413, "ContentTooLarge")
        (entry,) = recorder.journal.calls()
        assert entry["status"] == 413
        assert {one["to"] for one in recorder.differences()["differences"]} == {"contract"}


def test_early_response_over_tls_is_forwarded() -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    with (
        serving(respond_and_read_no_more, server) as port,
        Recorder("nuextract", f"https://127.0.0.1:{port}", tls=client) as recorder,
    ):
        assert upload(recorder).status == 413


def test_early_hints_do_not_end_the_upload() -> None:
    with serving(hint_and_read_all) as port, Recorder("nuextract", f"http://127.0.0.1:{port}") as recorder:
        assert upload(recorder).status == 200
