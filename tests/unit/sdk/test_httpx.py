"""httpx transports: requests as respx sees them, HTTP/2, errors."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest
import respx
import trustme

from projectlink.nuextract import ApiConnectionError, ApiTimeoutError, NotFoundException
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]
HOST = "https://service.example.com/base"


@pytest.fixture(params=["sync-httpx", "async-httpx"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return a kind of client that sends with httpx."""
    return str(request.param)


@pytest.fixture
def router() -> Iterator[respx.MockRouter]:
    """Mock the network."""
    with respx.mock(assert_all_called=False) as router:
        yield router


def test_respx_mocks_the_request(router: respx.MockRouter, connect: Connect) -> None:
    route = router.patch(f"{HOST}/api/projects/a%2Fb").respond(json=PROJECT)
    assert connect(HOST).patch_api_projects_projectid("a/b", {"name": "é"}).id == "p-1"
    request = route.calls.last.request
    assert request.headers["authorization"] == "Bearer s3cret-token"
    assert request.headers["content-length"] == str(len(request.content))
    assert request.content == '{"name":"é"}'.encode()


def test_status_is_retried_by_the_client_only(router: respx.MockRouter, connect: Connect) -> None:
    route = router.get(f"{HOST}/api/projects/p")
    route.side_effect = [httpx.Response(503), httpx.Response(404, json={"code": "NotFound", "message": "none"})]
    with pytest.raises(NotFoundException) as caught:
        connect(HOST).get_api_projects_projectid("p")
    assert [attempt.status for attempt in caught.value.history] == [503, 404]
    assert route.call_count == 2


@pytest.mark.parametrize(
    ("raised", "expected", "sent"),
    [
        (httpx.ConnectError("refused"), ApiConnectionError, False),
        (httpx.ConnectTimeout("slow"), ApiTimeoutError, False),
        (httpx.PoolTimeout("all in use"), ApiTimeoutError, False),
        (httpx.ReadTimeout("slow"), ApiTimeoutError, True),
        (httpx.WriteTimeout("slow"), ApiTimeoutError, True),
        (httpx.ReadError("reset"), ApiConnectionError, True),
        (httpx.RemoteProtocolError("invalid HTTP"), ApiConnectionError, True),
        (httpx.ProxyError("no"), ApiConnectionError, False),
    ],
)
def test_httpx_error_becomes_a_transport_error(
    router: respx.MockRouter, connect: Connect, raised: Exception, expected: type[Exception], sent: bool
) -> None:
    router.post(f"{HOST}/api/projects").mock(side_effect=raised)
    with pytest.raises(expected) as caught:
        connect(HOST, retries=0).post_api_projects({})
    assert caught.value.sent is sent  # type: ignore[attr-defined]


def test_transport_keeps_no_cookies_and_follows_no_redirects(serve: Serve, connect: Connect) -> None:
    server = serve(reply("302 Found", Location="/p", Set_Cookie="a=b"), reply(body=PROJECT))
    assert connect(server.url).get_api_projects_projectid("p").id == "p-1"
    assert b"cookie" not in server.requests[1].lower()


def test_invalid_gzip_body_is_an_error_without_retries(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=b"no gzip", Content_Encoding="gzip"))
    with pytest.raises(ApiConnectionError, match="decompressed"):
        connect(server.url).get_api_projects_projectid("p")
    assert len(server.requests) == 1


def test_http_2_is_used_if_the_server_supports_it(connect: Connect, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(60)
        thread = threading.Thread(target=serve_http_2, args=(listener, context, 2), daemon=True)
        thread.start()
        api = connect(f"https://127.0.0.1:{listener.getsockname()[1]}", ssl_ca_cert=str(tmp_path / "ca.pem"))
        ids = [api.post_api_projects({"name": name}).id for name in ("one", "two")]
        thread.join(60)
    assert ids == ["HTTP/2 /api/projects 14"] * 2  # on one connection


def serve_http_2(listener: socket.socket, context: ssl.SSLContext, requests: int) -> None:
    """Respond to some requests of one connection with their path and body size."""
    plain, _ = listener.accept()
    with context.wrap_socket(plain, server_side=True) as peer:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        paths: dict[int, str] = {}
        sizes: dict[int, int] = {}
        while requests:
            peer.sendall(connection.data_to_send())
            for event in connection.receive_data(peer.recv(65536)):
                if isinstance(event, h2.events.RequestReceived):
                    paths[event.stream_id] = dict(event.headers)[b":path"].decode()
                elif isinstance(event, h2.events.DataReceived):
                    sizes[event.stream_id] = sizes.get(event.stream_id, 0) + len(event.data)
                elif isinstance(event, h2.events.StreamEnded):
                    stream = event.stream_id
                    _, _, body = reply(body={**PROJECT, "id": f"HTTP/2 {paths[stream]} {sizes[stream]}"}).partition(
                        b"\r\n\r\n"
                    )
                    connection.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
                    connection.send_data(stream, body, end_stream=True)
                    requests -= 1
        peer.sendall(connection.data_to_send())
