"""HTTP as clients of all kinds speak it: upgrades, HTTP/1.0, HEAD, OPTIONS, raw UTF-8, trailers, whole URLs."""

from __future__ import annotations

import gzip
import http.client
import io
import json
from collections.abc import Callable, Iterator
from zipfile import ZipFile

import pytest

from projectlink_mock import MockServer
from tests.behaviour.server.wire import PATH, Line, head

PROJECT = json.dumps({"name": "Zürich", "description": "", "template": {}}, ensure_ascii=False).encode()
JSON = "Content-Type: application/json"
LENGTH = f"Content-Length: {len(PROJECT)}"
H2C = ("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA")
OFFERS = {
    "h2c": H2C,
    "websocket": ("Connection: keep-alive, Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"),
    "TLS": ("Connection: Upgrade", "Upgrade: TLS/1.0"),
}


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture(autouse=True)
def _fresh(mock: MockServer) -> None:
    mock.reset()


@pytest.fixture
def line(mock: MockServer) -> Iterator[Line]:
    with Line(mock.port) as line:
        yield line


@pytest.fixture
def export(line: Line) -> str:
    """Return the path of a new project's export, which is a stream."""
    body = b'{"name": "Exported"}'
    line.send(head("POST", "/automl/api/projects", JSON, f"Content-Length: {len(body)}") + body)
    return f"/automl/api/projects/{line.read().json['project_id']}/export"


def old(method: str, path: str, *headers: str) -> bytes:
    """Return the head of an HTTP/1.0 request."""
    return head(method, path, *headers).replace(b"HTTP/1.1", b"HTTP/1.0", 1)


# Upgrades


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize("parts", [1, 2, 40])
def test_body_of_a_request_that_offers_an_upgrade_is_read(line: Line, offer: str, parts: int) -> None:
    content = head("POST", PATH, JSON, LENGTH, *OFFERS[offer]) + PROJECT
    size = -(-len(content) // parts)
    for start in range(0, len(content), size):
        line.send(content[start : start + size])
    response = line.read()
    assert (response.status, response.json["name"]) == (200, "Zürich")


def test_chunked_body_of_a_request_that_offers_an_upgrade_is_read(line: Line) -> None:
    line.send(head("POST", PATH, JSON, "Transfer-Encoding: chunked", *H2C))
    line.send(b"%x\r\n" % len(PROJECT) + PROJECT + b"\r\n0\r\n\r\n")
    assert line.read().json["name"] == "Zürich"


def test_connection_is_kept_after_an_offered_upgrade(line: Line) -> None:
    line.send(head("GET", PATH, *H2C) + head("POST", PATH, JSON, LENGTH, *H2C) + PROJECT + head("GET"))
    assert [line.read().status for _ in range(3)] == [200, 200, 200]


def test_connection_option_beside_an_offered_upgrade_holds(line: Line) -> None:
    line.send(head("GET", PATH, "Connection: upgrade, close", "Upgrade: h2c"))
    assert line.read().status == 200
    assert line.ended()


def test_filter_in_the_body_of_an_offered_upgrade_is_applied(line: Line) -> None:
    body = b'{"search_for": "there is no such project"}'
    line.send(head("POST", "/figshare/v2/projects/search", JSON, f"Content-Length: {len(body)}", *H2C) + body)
    assert line.read().json == []


def test_connect_is_rejected(line: Line) -> None:
    line.send(b"CONNECT mock:443 HTTP/1.1\r\nHost: mock:443\r\n\r\n")
    assert line.read().status == 400
    assert line.ended()


def test_http_2_with_prior_knowledge_is_rejected_with_a_reason(line: Line) -> None:
    line.send(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
    response = line.read()
    assert response.status == 400
    assert "HTTP/1.1, not HTTP/2" in response.json["error"]


# Versions and expectations


def test_http_1_0_client_gets_no_100_continue(line: Line) -> None:
    line.send(old("POST", PATH, JSON, LENGTH, "Expect: 100-continue") + PROJECT)
    assert line.read().status == 200


def test_http_1_1_client_that_expects_it_gets_100_continue_before_it_sends_the_body(line: Line) -> None:
    line.send(head("POST", PATH, JSON, LENGTH, "Expect: 100-continue"))
    assert line.read(has_body=False).status == 100
    line.send(PROJECT)
    assert line.read().status == 200


def test_http_1_0_client_gets_a_stream_without_chunks(mock: MockServer, export: str) -> None:
    with Line(mock.port) as line:
        line.send(old("GET", export, "Connection: keep-alive"))
        start, body = line.read_to_the_end()
    assert b"transfer-encoding" not in start.lower()
    assert ZipFile(io.BytesIO(body)).testzip() is None


def test_http_1_0_client_follows_events_until_the_connection_ends(mock: MockServer) -> None:
    with Line(mock.port) as line:
        line.send(old("GET", "/_mock/events"))
        start = line.read_until(b"\n\n")
        assert b"transfer-encoding" not in start.lower()
        assert start.endswith(b"\r\n\r\n: the journal of this session\n\n")


# HEAD and OPTIONS


def test_head_has_the_headers_of_get_and_no_body(line: Line) -> None:
    line.send(head("GET"))
    got = line.read()
    line.send(head("HEAD"))
    headers = line.read(has_body=False).headers
    assert {**headers, "date": ""} == {**got.headers, "date": ""}
    line.send(head("GET"))
    assert line.read().content == got.content


def test_head_is_in_the_journal_without_a_body(mock: MockServer, line: Line) -> None:
    line.send(head("HEAD"))
    line.read(has_body=False)
    (call,) = mock.journal.calls("nuextract", "get_api_projects")
    assert (call["method"], call["status"], call["response"]) == ("HEAD", 200, None)


def test_head_of_a_fault_has_no_body(mock: MockServer, line: Line) -> None:
    mock.fault(status=503, body="try later")
    line.send(head("HEAD") + head("GET"))
    assert line.read(has_body=False).headers["content-length"] == "9"
    assert line.read().content == b"try later"


@pytest.mark.parametrize("build", [head, old])
def test_head_of_a_stream_has_neither_length_nor_body(line: Line, export: str, build: Callable[..., bytes]) -> None:
    line.send(build("HEAD", export, "Connection: close"))
    start, body = line.read_to_the_end()
    assert b"200 OK" in start
    assert b"content-type: application/zip" in start
    assert b"content-length" not in start
    assert body == b""


def test_options_of_the_server_lists_methods(line: Line) -> None:
    line.send(b"OPTIONS * HTTP/1.1\r\nHost: mock\r\n\r\n")
    response = line.read()
    assert (response.status, response.content) == (200, b"")
    assert {"GET", "HEAD", "OPTIONS"} <= set(response.headers["allow"].split(", "))


# Targets


@pytest.mark.parametrize("path", ["/ubiops/v2.1/projects/Zürich", "/ubiops/v2.1/projects/Z%C3%BCrich"])
@pytest.mark.parametrize("parts", [1, 30])
def test_raw_utf_8_in_a_path_is_read_as_if_it_were_percent_encoded(line: Line, path: str, parts: int) -> None:
    content = f"GET {path} HTTP/1.1\r\nHost: mock\r\nAuthorization: Token alice-token\r\nX-Name: Jürg\r\n\r\n".encode()
    size = -(-len(content) // parts)
    for start in range(0, len(content), size):
        line.send(content[start : start + size])
    response = line.read()
    assert (response.status, response.json["error"]) == (404, "There is no project 'Zürich'.")


def test_raw_utf_8_in_a_query_is_read_as_if_it_were_percent_encoded(line: Line) -> None:
    for query in ("search=Zürich", "search=Z%C3%BCrich"):
        line.send(head("GET", f"/automl/api/projects?{query}").replace("ü".encode("latin-1"), "ü".encode()))
        assert line.read().status == 200


def test_utf_8_in_a_body_is_not_changed(line: Line) -> None:
    line.send(head("POST", PATH, JSON, LENGTH) + PROJECT)
    first = line.read().json
    line.send(head("POST", PATH, JSON, LENGTH))
    line.send(PROJECT[:13])
    line.send(PROJECT[13:])
    assert (first["name"], line.read().json["name"]) == ("Zürich", "Zürich")


@pytest.mark.parametrize(
    "target", ["http://other:81/automl/api/projects", "HTTP://user:pass@other:81/automl/api/projects"]
)
def test_target_that_is_a_whole_url_replaces_the_host(mock: MockServer, line: Line, target: str) -> None:
    line.send(head("GET", f"{target}?limit=1"))
    assert line.read().status == 200
    entries = json.loads(mock.journal.export("har"))["log"]["entries"]
    assert entries[-1]["request"]["url"] == "http://other:81/automl/api/projects?limit=1"


def test_options_of_a_whole_url_without_a_path_is_about_the_server(line: Line) -> None:
    line.send(head("OPTIONS", "http://mock"))
    response = line.read()
    assert (response.status, response.headers["allow"]) == (200, "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")


def test_whole_url_without_a_path_is_the_root(line: Line) -> None:
    line.send(head("GET", "http://mock?a=1", "Accept: text/html"))
    assert line.read().headers["content-type"].startswith("text/html")


# Hosts


@pytest.mark.parametrize("offer", [(), H2C])
def test_request_with_two_hosts_is_rejected(line: Line, offer: tuple[str, ...]) -> None:
    line.send(head("POST", PATH, "Host: other", JSON, LENGTH, *offer) + PROJECT)
    response = line.read()
    assert (response.status, response.headers["x-mock-reason"]) == (400, "http; malformed")
    assert "expected one Host header, received 2" in response.json["message"]
    assert line.ended()


@pytest.mark.parametrize(("version", "status"), [("1.1", 400), ("1.0", 200)])
def test_only_http_1_0_clients_may_leave_out_the_host(line: Line, version: str, status: int) -> None:
    line.send(f"GET /_mock/health HTTP/{version}\r\n\r\n".encode())
    assert line.read().status == status
    assert line.ended()


# Framing


@pytest.mark.parametrize("codings", ["gzip, chunked", "deflate,Chunked"])
def test_unknown_transfer_coding_is_rejected(line: Line, codings: str) -> None:
    line.send(head("POST", PATH, JSON, f"Transfer-Encoding: {codings}") + b"2\r\n{}\r\n0\r\n\r\n")
    response = line.read()
    assert (response.status, response.json["code"]) == (501, "NotImplemented")
    assert line.ended()


@pytest.mark.parametrize(("coding", "status"), [("gzip", 400), ("identity", 200)])
def test_compressed_body_is_rejected_with_its_encoding(line: Line, coding: str, status: int) -> None:
    content = gzip.compress(PROJECT) if coding == "gzip" else PROJECT
    line.send(head("POST", PATH, JSON, f"Content-Length: {len(content)}", f"Content-Encoding: {coding}") + content)
    response = line.read()
    assert response.status == status
    assert ("its Content-Encoding is 'gzip': send it without" in response.json.get("message", "")) == (status == 400)


def test_trailers_are_not_headers_of_the_request(line: Line) -> None:
    start = f"POST {PATH} HTTP/1.1\r\nHost: mock\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    line.send(start + b"%x\r\n%s\r\n0\r\nAuthorization: Bearer alice-token\r\n\r\n" % (len(PROJECT), PROJECT))
    assert line.read().status == 401
    line.send(head("GET"))
    assert line.read().status == 200


def test_close_in_a_list_of_connection_options_closes(line: Line) -> None:
    line.send(head("GET", PATH, "Connection: TE, close"))
    assert line.read().status == 200
    assert line.ended()


def test_pipelined_requests_are_answered_in_order(line: Line) -> None:
    post = head("POST", PATH, JSON, LENGTH) + PROJECT
    line.send(head("HEAD") + post + head("GET", "/nothing") + head("OPTIONS") + head("GET", PATH, "Connection: close"))
    statuses = [line.read(has_body=False).status, *(line.read().status for _ in range(4))]
    assert statuses == [200, 200, 404, 200, 200]
    assert line.ended()


def test_httplib_client_of_version_1_0_reads_every_response(mock: MockServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", mock.port, timeout=60)
    connection._http_vsn, connection._http_vsn_str = 10, "HTTP/1.0"  # type: ignore[attr-defined]
    connection.request("GET", PATH, headers={"Authorization": "Bearer alice-token"})
    assert len(json.load(connection.getresponse())) == 3
    connection.close()
