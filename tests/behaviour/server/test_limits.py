"""Limits of requests and connections, and the errors of clients that exceed them."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3

from projectlink import nuextract
from projectlink.transports import AsgiTransport
from projectlink_mock import Limits, MockServer
from projectlink_mock.server.sockets import bind
from tests.behaviour.http import Api
from tests.behaviour.server.wire import PATH, Line, head

BODY = 20_000
MOUNTS = {
    "nuextract": "/nuextract/api/projects",
    "automl": "/automl/api/projects",
    "ubiops": "/ubiops/v2.1/projects",
    "ubiops4": "/ubiops4/v2/projects",
    "ufdl": "/ufdl/v1/projects/create",
    "figshare": "/figshare/v2/account/projects",
}
SHAPES = {
    "nuextract": {"code", "message"},
    "automl": {"detail"},
    "ubiops": {"error"},
    "ubiops4": {"error"},
    "ufdl": {"detail"},
    "figshare": {"code", "message"},
    "control": {"error"},
    "nowhere": {"error"},
}
PLACES = {**MOUNTS, "control": "/_mock/reset", "nowhere": "/nothing"}


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer(seed="empty", limits=Limits(body=BODY)) as server:
        yield server


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Assert that nothing is logged, whatever a client sends."""
    yield
    assert (caplog.records, capfd.readouterr().err) == ([], "")


@pytest.fixture
def line(mock: MockServer) -> Iterator[Line]:
    with Line(mock.port) as line:
        yield line


def rejection(line: Line, status: int, *words: str) -> Any:
    """Return the error response of a server that then closes the connection."""
    response = line.read()
    assert response.status == status, response
    assert response.headers["connection"] == "close"
    assert response.headers["content-type"] == "application/json"
    for word in words:
        assert word in response.content.decode()
    assert line.ended()
    return response


# Bodies


@pytest.mark.parametrize("place", PLACES)
def test_declared_body_size_above_the_limit_is_rejected_before_the_body(line: Line, place: str) -> None:
    line.send(head("POST", PLACES[place], f"Content-Length: {BODY + 1}"))
    response = rejection(line, 413, str(BODY))
    assert set(response.json) >= SHAPES[place]
    assert response.headers["x-mock-reason"] == "limit; body"


def test_expect_continue_with_too_large_body_gets_no_100(line: Line) -> None:
    line.send(head("POST", PATH, f"Content-Length: {BODY + 1}", "Expect: 100-continue"))
    rejection(line, 413)


@pytest.mark.parametrize("place", PLACES)
def test_chunked_body_is_rejected_when_it_exceeds_the_limit(line: Line, place: str) -> None:
    line.send(head("POST", PLACES[place], "Transfer-Encoding: chunked"))
    for _ in range(3):
        line.send(b"1f40\r\n" + b"x" * 8000 + b"\r\n")
    assert set(rejection(line, 413, str(BODY)).json) >= SHAPES[place]


def test_client_that_sends_the_whole_body_first_receives_the_rejection(mock: MockServer) -> None:
    """urllib3 reads nothing before its whole body is sent, here more than any buffer holds."""
    with urllib3.PoolManager() as pool:
        api = Api(pool, mock.url("nuextract"), {})
        assert api.call("POST", "/api/projects", content=b"x" * 30_000_000).status == 413
        chunks = (b"x" * 100_000 for _ in range(200))
        headers = {"Authorization": "Bearer alice-token"}
        response = pool.request("POST", f"{api.base}/api/projects", body=chunks, headers=headers, retries=False)
        assert response.status == 413


def test_body_of_the_maximum_size_is_accepted(line: Line) -> None:
    line.send(head("POST", PATH, f"Content-Length: {BODY}") + b" " * BODY)
    assert line.read().status == 400
    line.send(head("POST", PATH, "Transfer-Encoding: chunked") + b"%x\r\n" % BODY + b" " * BODY + b"\r\n0\r\n\r\n")
    assert line.read().status == 400


@pytest.mark.parametrize("service", MOUNTS)
def test_json_body_has_a_lower_limit_than_an_upload(service: str) -> None:
    headers = {"Authorization": "alice-token" if service.startswith("ubiops") else "Bearer alice-token"}
    with MockServer(seed="empty", limits=Limits(json_body=100)) as mock, urllib3.PoolManager(retries=False) as pool:
        url = f"http://127.0.0.1:{mock.port}{MOUNTS[service]}"
        assert pool.request("POST", url, body="{" + " " * 98 + "}", headers=headers).status in (400, 422)
        response = pool.request("POST", url, body="{" + " " * 99 + "}", headers=headers)
        assert (response.status, response.headers["x-mock-reason"]) == (413, "limit; body")
        assert "100 bytes, the limit of this server for bodies without files" in response.data.decode()
        assert set(response.json()) >= SHAPES[service]


def test_upload_may_be_larger_than_a_json_body() -> None:
    with MockServer(limits=Limits(json_body=100)) as mock, urllib3.PoolManager(retries=False) as pool:
        url = f"{mock.url('ubiops')}/projects/project_name_example/blobs"
        form, headers = {"file": ("f", b"x" * 1000)}, {"Authorization": "alice-token"}
        assert pool.request("POST", url, fields=form, headers=headers).status == 201


def test_rejected_requests_are_in_the_journal(mock: MockServer, line: Line) -> None:
    session = mock.session("rejected")
    line.send(head("POST", PATH, f"Content-Length: {BODY + 1}", "X-Mock-Session: rejected"))
    rejection(line, 413)
    (call,) = session.journal.calls("nuextract", "post_api_projects")
    assert (call["status"], call["request"]) == (413, None)


# Headers


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("is_whole", [True, False])
def test_too_long_path_is_rejected(line: Line, place: str, is_whole: bool) -> None:
    long = head("GET", f"{PLACES[place]}?q={'x' * 40_000}")
    line.send(long if is_whole else long[:-300])
    assert set(rejection(line, 414, "32768").json) >= SHAPES[place]


@pytest.mark.parametrize("place", PLACES)
def test_too_large_headers_are_rejected(line: Line, place: str) -> None:
    line.send(head("GET", PLACES[place], f"X-Large: {'x' * 70_000}"))
    assert set(rejection(line, 431, "65536").json) >= SHAPES[place]


def test_endless_headers_are_rejected(line: Line) -> None:
    line.send(head()[:-2] + b"X-Large: ")
    with contextlib.suppress(ConnectionError):
        for _ in range(100):
            line.send(b"x" * 60_000)
    rejection(line, 431, "65536")


def test_too_many_header_lines_are_rejected(line: Line) -> None:
    line.send(head("GET", PATH, *(f"X-{number}: x" for number in range(201))))
    rejection(line, 431, "200 header lines")


def test_many_and_long_header_lines_are_accepted(line: Line) -> None:
    line.send(head("GET", PATH, *(f"X-{number}: x" for number in range(190)), f"X-Long: {'x' * 50_000}"))
    assert line.read().status == 200
    line.send(head("GET", f"/nuextract/nothing/{'x' * 30_000}"))
    assert line.read().status == 404


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_headers_after_a_large_body_are_limited_separately(line: Line, method: str) -> None:
    body = head("POST", PATH, f"Content-Length: {BODY}") + b" " * BODY
    line.send(body * 6 + head(method, PATH, f"X-Large: {'x' * 60_000}"))
    for _ in range(6):
        assert line.read().status == 400
    assert line.read(has_body=method != "HEAD").status == 200


@pytest.mark.parametrize("end", [b"0\r\n" + b"X: y\r\n" * 300, b"1;" + b"x" * 400_000, b"0\r\nX: " + b"y" * 400_000])
def test_chunk_extensions_and_trailers_are_limited(line: Line, end: bytes) -> None:
    line.send(head("POST", PATH, "Transfer-Encoding: chunked") + b"2\r\n{}\r\n")
    with contextlib.suppress(ConnectionError):
        for at in range(0, len(end), 50_000):
            line.send(end[at : at + 50_000])
    rejection(line, 431)


@pytest.mark.parametrize("path", ["/", "/_mock/docs/nuextract"])
def test_rejected_request_gets_no_page(line: Line, path: str) -> None:
    line.send(head("GET", path, "Accept: text/html", f"X-Large: {'x' * 70_000}"))
    assert set(rejection(line, 431, "65536").json) == {"error"}


# Malformed HTTP


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"FETCH /nuextract/api/projects HTTP/1.1\r\n\r\n",
        b"GET /nuextract/api/projects HTTX/1.1\r\n\r\n",
        b"GET /nuextract/api/projects HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET /nuextract/api/projects HTTP/1.1\r\na: \x00\r\n\r\n",
        b"GET nothing HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET http:// HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET * HTTP/1.1\r\nHost: x\r\n\r\n",
        b"CONNECT mock:80 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /nuextract/api/projects HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /nuextract/api/projects HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        b"POST /nuextract/api/projects HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST /nuextract/api/projects HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /nuextract/api/projects HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
    ],
)
def test_malformed_http_is_rejected(line: Line, sent: bytes) -> None:
    line.send(sent)
    response = line.read()
    assert response.status in (400, 404), response
    assert response.json
    assert response.headers["content-type"] == "application/json"


def test_malformed_http_is_rejected_in_the_format_of_the_service(line: Line) -> None:
    line.send(b"GET /automl/api/projects HTTP/1.1\r\nno colon\r\n\r\n")
    response = rejection(line, 400, "Malformed HTTP request")
    assert set(response.json) == {"detail"}
    assert response.headers["x-mock-reason"] == "http; malformed"


def test_request_before_a_malformed_one_gets_its_response(line: Line) -> None:
    line.send(head() + b"\x00\x00\x00")
    assert line.read().status == 200
    assert line.ended()


def test_blank_lines_before_a_request_are_ignored(line: Line) -> None:
    line.send(b"\r\n")
    line.send(b"\r\n" + head("GET", PATH))
    assert line.read().status == 200


def test_http_1_0_is_supported(line: Line) -> None:
    line.send(b"GET /_mock/health HTTP/1.0\r\n\r\n")
    assert line.read().status == 200
    assert line.ended()


# Slow and absent clients


def server_with_timeouts(**seconds: float) -> MockServer:
    """Create a server with short timeouts."""
    return MockServer(seed="empty", limits=Limits(**seconds))  # type: ignore[arg-type]


@pytest.mark.parametrize("sent", [b"GET /nuextract/api/pro", b"GET /nuextract/api/projects HTTP/1.1\r\nHost: x\r\n"])
def test_incomplete_headers_time_out(sent: bytes) -> None:
    with server_with_timeouts(header_timeout=0.4) as server, Line(server.port) as line:
        line.send(sent)
        rejection(line, 408, "0.4 seconds")


def test_headers_sent_byte_by_byte_time_out() -> None:
    with server_with_timeouts(header_timeout=0.4) as server, Line(server.port) as line:
        line.send(head()[:-2] + b"X-Slow: ")
        line.socket.settimeout(0.01)
        received = b""
        while not received:
            line.send(b"x")
            with contextlib.suppress(TimeoutError, socket.timeout):
                received = line.socket.recv(12)
        assert received == b"HTTP/1.1 408"


def test_stalled_body_times_out() -> None:
    with server_with_timeouts(idle_timeout=0.1) as server:
        for service, path in MOUNTS.items():
            with Line(server.port) as line:
                line.send(head("POST", path, "Content-Length: 100") + b"{")
                assert set(rejection(line, 408).json) >= SHAPES[service]


@pytest.mark.parametrize("sent", [b"", b"\r\n", b"\r\n\r\n\r\n"])
def test_silent_connection_is_closed(sent: bytes) -> None:
    with server_with_timeouts(header_timeout=0.4) as server, Line(server.port) as line:
        line.send(sent)
        assert line.ended()


@pytest.mark.parametrize(("after", "limit"), [(b"", "keep_alive_timeout"), (b"\r\n", "header_timeout")])
def test_idle_keep_alive_connection_is_closed(after: bytes, limit: str) -> None:
    with server_with_timeouts(**{limit: 0.4}) as server, Line(server.port) as line:
        line.send(head())
        assert line.read().status == 200
        line.send(after)
        assert line.ended()


def test_slow_handler_is_not_cut_off() -> None:
    with server_with_timeouts(header_timeout=0.4, idle_timeout=0.4) as server, Line(server.port) as line:
        server.fault(latency_ms=600)
        # The body of the second request waits until the first request is answered.
        line.send(head() + head("POST", PATH, "Content-Length: 2"))
        assert line.read().status == 200
        line.send(b"{}")
        assert line.read().status == 400


def test_client_that_does_not_read_its_response_is_cut_off() -> None:
    with server_with_timeouts(idle_timeout=0.1) as server, Line(server.port) as line:
        configuration = nuextract.Configuration("http://mock/nuextract", access_token="alice-token")
        with nuextract.ApiClient(configuration, transport=AsgiTransport(server.app)) as client:
            large = {"name": "n", "description": "x" * 8_000_000, "template": {}}
            project = nuextract.ProjectsApi(client).post_api_projects(large).id
        line.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.send(head("GET", f"{PATH}/{project}"))
        with pytest.raises(ConnectionError):
            line.flood(b"\r\n")


def test_rejected_client_that_keeps_sending_is_cut_off() -> None:
    with server_with_timeouts(linger_timeout=0.1) as server, Line(server.port) as line:
        line.send(b"\x00")
        assert line.read().status == 400
        with pytest.raises(ConnectionError):
            line.flood(b"\x00" * 10_000)


def test_rejected_client_that_stays_does_not_delay_the_stop() -> None:
    server = MockServer(seed="empty", services=["nuextract"]).start()
    with Line(server.port) as line:
        line.send(b"\x00")
        assert line.read().status == 400
        stopping = threading.Thread(target=server.stop, daemon=True)
        stopping.start()
        stopping.join(timeout=5)
        assert not stopping.is_alive()


def test_tcp_keepalive_is_enabled() -> None:
    with bind("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        connection, _ = listener.accept()
        with connection:
            assert connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            if hasattr(socket, "TCP_KEEPIDLE"):
                assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def test_connections_above_the_limit_are_rejected() -> None:
    limits = Limits(connections=2)
    with MockServer(seed="empty", limits=limits) as server, Line(server.port) as one, Line(server.port) as two:
        for line in (one, two):
            line.send(head())
            assert line.read().status == 200
        with Line(server.port) as three:
            three.send(head())
            response = rejection(three, 503, "connections")
            assert response.headers["retry-after"] == "1"
        one.socket.close()
        two.send(head())
        assert two.read().status == 200


@pytest.mark.parametrize("wrong", [{"body": 0}, {"header_timeout": -1}, {"connections": 0}])
def test_limits_must_be_positive(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Limits(**wrong)
