"""Forwarding of requests and responses by the recorder, without leaking secrets."""

from __future__ import annotations

import http.client
import logging
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme
import urllib3

from projectlink import automl, ubiops
from projectlink_mock import Limits, MockServer, Recorder
from projectlink_mock.services.automl.factories import TrainedModel, add_experiment
from projectlink_mock.testing.journal import ExportFormat
from tests.behaviour.nuextract.projects import PROJECTS
from tests.support.scripted import HANG, RESET, STALL, ScriptedServer, reply

FORMS: tuple[ExportFormat, ...] = ("json", "har", "curl", "pytest")
SECRET = "real-s3cret-0123"


def parse_head(request: bytes) -> tuple[str, dict[str, str]]:
    first, *lines = request.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    return first, {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}


def test_request_is_forwarded_unchanged() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", f"{real.url}/base/") as recorder:
        place = urlsplit(recorder.url("nuextract"))
        connection = http.client.HTTPConnection(place.netloc, timeout=60)
        target = f"{place.path}{PROJECTS}/a%2Fb/../%20'?x=%2B+;&y=\u00e9".encode().decode("latin-1")
        headers = {
            **{"Authorization": f"Bearer {SECRET}", "X-Own": "1", "Connection": "keep-alive, X-Gone", "X-Gone": "1"},
            **{"TE": "trailers", "X-Mock-Session": "me", "Accept": "*/*"},
        }
        connection.putrequest("GET", target.replace("\u00c3\u00a9", "%C3%A9"), skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        assert connection.getresponse().read() == b"[]"
        connection.close()
        first, sent = parse_head(real.requests[0])
    assert first == f"GET /base{PROJECTS}/a%2Fb/../%20'?x=%2B+;&y=%C3%A9 HTTP/1.1"
    assert sent.pop("host") == f"127.0.0.1:{real.port}"
    assert sent == {"authorization": f"Bearer {SECRET}", "x-own": "1", "accept": "*/*"}


def raw_exchange(recorder: Recorder, head: bytes, body: bytes = b"") -> bytes:
    """Return the response to a request of raw bytes, which closes the connection."""
    with socket.create_connection(("127.0.0.1", recorder.port), timeout=20) as client:
        client.sendall(head + b"Host: x\r\nConnection: close\r\n\r\n" + body)
        return b"".join(iter(lambda: client.recv(65536), b""))


def test_bytes_of_headers_and_targets_are_forwarded() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", real.url) as recorder:
        head = f"GET /nuextract{PROJECTS}?x=é HTTP/1.1\r\nX-Name: Zo\xeb\r\nX-Other: ".encode("latin-1")
        assert raw_exchange(recorder, head + "é\r\n".encode()).startswith(b"HTTP/1.1 200 ")
        (sent,) = real.requests
    assert sent.startswith(f"GET {PROJECTS}?x=%E9 HTTP/1.1\r\n".encode())
    assert b"x-name: Zo\xeb\r\nx-other: \xc3\xa9\r\n" in sent


def test_only_encodings_that_can_be_compared_are_asked_for() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", real.url) as recorder:
        headers = {"Accept-Encoding": "br, gzip;q=0.5, zstd, deflate"}
        urllib3.request("GET", recorder.url("nuextract") + PROJECTS, headers=headers)
        assert parse_head(real.requests[0])[1]["accept-encoding"] == "gzip;q=0.5, deflate"


def test_body_of_a_request_with_an_upgrade_is_forwarded_without_it() -> None:
    with ScriptedServer(reply("200 OK", {})) as real, Recorder("nuextract", real.url) as recorder:
        head = f"POST /nuextract{PROJECTS} HTTP/1.1\r\nUpgrade: h2c\r\nContent-Length: 4\r\n".encode()
        assert raw_exchange(recorder, head, b"null").startswith(b"HTTP/1.1 200 ")
        assert "upgrade" not in parse_head(real.requests[0])[1]
        assert real.requests[0].endswith(b"\r\n\r\nnull")


def test_invalid_session_is_rejected_before_anything_is_forwarded() -> None:
    with ScriptedServer(reply("200 OK", {})) as real, Recorder("nuextract", real.url) as recorder:
        headers = {"X-Mock-Session": "a" * 201}
        received = urllib3.request("POST", recorder.url("nuextract") + PROJECTS, json={}, headers=headers)
        assert (received.status, "The name of a session" in received.json()["error"]) == (400, True)
        assert received.headers["x-mock-reason"] == "session; invalid-name"
        assert real.requests == []
        assert recorder.journal.calls() == []


def test_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(reply(body=[])) as proxy:
        monkeypatch.setenv("http_proxy", f"http://me:p%40ss@127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.delenv("NO_PROXY", raising=False)
        with Recorder("nuextract", "http://real.example/base") as recorder:
            assert urllib3.request("GET", recorder.url("nuextract") + PROJECTS).json() == []
            assert recorder.differences()["unreached"] == 0
        first, sent = parse_head(proxy.requests[0])
    assert first == f"GET http://real.example/base{PROJECTS} HTTP/1.1"
    assert (sent["host"], sent["proxy-authorization"]) == ("real.example", "Basic bWU6cEBzcw==")


def test_proxy_that_cannot_be_used_is_named_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
    with pytest.raises(ValueError, match="only http and https proxies are supported, not socks5"):
        Recorder("nuextract", "http://real.example")


@pytest.mark.parametrize("chunked", [True, False])
def test_whole_body_is_forwarded(chunked: bool) -> None:
    chunks = [b"x" * 70_000] * 40
    with ScriptedServer(reply("201 Created", {})) as real, Recorder("nuextract", real.url) as recorder:
        body: Any = iter(chunks) if chunked else b"".join(chunks)
        assert urllib3.request("POST", recorder.url("nuextract") + PROJECTS, body=body).status == 201
        _, sent = parse_head(real.requests[0])
        received = real.requests[0].partition(b"\r\n\r\n")[2]
        row = recorder.differences()["operations"]["post_api_projects"]
    assert received == b"".join(chunks)
    assert sent.get("transfer-encoding") == ("chunked" if chunked else None)
    assert row["not_compared"] == {"a body of more than 1048576 bytes": 1}


def test_response_headers_are_returned_with_rewritten_locations() -> None:
    with ScriptedServer() as real:
        moved = {"Location": f"{real.url}{PROJECTS}/1", "X_Own": "yes", "Connection": "X-Gone", "X_Gone": "1"}
        real.script = [reply("302 Found", b"", ETag='"1"', **moved)]
        with Recorder("nuextract", real.url) as recorder:
            received = urllib3.request("GET", recorder.url("nuextract") + PROJECTS, redirect=False)
            assert received.status == 302
            assert received.headers["location"] == f"{recorder.url('nuextract')}{PROJECTS}/1"
        assert (received.headers["x-own"], received.headers["etag"]) == ("yes", '"1"')
        assert "x-gone" not in received.headers
        assert len(received.headers.getlist("date")) == 1


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/base/projects/1?x=1", "/nuextract/projects/1?x=1"),
        ("/base", "/nuextract"),
        ("/baseline", "/baseline"),
        ("/elsewhere", "/elsewhere"),
        ("//example.com/base/projects", "//example.com/base/projects"),
        ("https://example.com/base", "https://example.com/base"),
    ],
)
def test_location_is_rewritten(location: str, expected: str) -> None:
    moved = reply("302 Found", b"", Location=location)
    with ScriptedServer(moved) as real, Recorder("nuextract", f"{real.url}/base") as recorder:
        received = urllib3.request("GET", recorder.url("nuextract") + PROJECTS, redirect=False)
    assert received.headers["Location"] == expected


@pytest.mark.parametrize("status", ["304 Not Modified", "204 No Content"])
def test_response_without_a_body_may_have_a_content_length(status: str, caplog: pytest.LogCaptureFixture) -> None:
    real = ScriptedServer(f"HTTP/1.1 {status}\r\nContent-Length: 1816\r\nETag: 1\r\n\r\n".encode())
    with real, Recorder("nuextract", real.url) as recorder, urllib3.PoolManager() as pool:
        for _ in range(2):
            received = pool.request("GET", recorder.url("nuextract") + PROJECTS, retries=False)
            assert (received.status, received.headers["ETag"]) == (int(status[:3]), "1")
        assert [call["status"] for call in recorder.journal.calls()] == [received.status] * 2
    assert "ASGI" not in caplog.text


def test_response_headers_may_contain_any_bytes() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json; a=\xff\r\nX-Own: \xe9\r\nContent-Length: 2\r\n\r\n"
    with ScriptedServer(head + b"[]") as real, Recorder("nuextract", real.url) as recorder:
        received = urllib3.request("GET", recorder.url("nuextract") + PROJECTS)
        (call,) = recorder.journal.calls()
        assert [recorder.journal.export(form) for form in FORMS]
    assert (received.headers["X-Own"], received.headers["Content-Type"]) == ("\xe9", "application/json; a=\xff")
    assert (call["response_headers"]["x-own"], call["response"]) == ("\xe9", [])


@pytest.mark.parametrize(
    ("response", "text"),
    [
        (reply("999 Denied", b""), "sent the invalid status 999."),
        (reply("101 Switching Protocols", b""), "sent no valid response: "),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "sent no valid response: "),
    ],
)
def test_invalid_response_is_a_502(response: bytes, text: str, caplog: pytest.LogCaptureFixture) -> None:
    with ScriptedServer(response) as real:
        status_code, error = failed_request(real.url)
    assert (status_code, text in error) == (502, True), error
    assert "ASGI" not in caplog.text


def test_large_download_is_streamed() -> None:
    with MockServer() as real, Recorder("automl", real.url("automl")) as recorder:
        configuration = automl.Configuration(recorder.url("automl"), access_token="alice-token")
        with automl.ApiClient(configuration) as client:
            api = automl.ProjectsApi(client)
            project = api.projects_create({"name": "Large"}).project_id
            add_experiment(real.state, project, "Run", models=[TrainedModel(size=20_000_000)])
            with api.projects_export_without_preload_content(project) as response:
                sizes = [len(chunk) for chunk in response.stream()]
        assert sum(sizes) > 20_000_000
        assert len(sizes) > 20
        assert recorder.differences()["differences"] == []


def test_files_are_uploaded_through_the_recorder() -> None:
    with MockServer() as real, Recorder("ubiops", real.url("ubiops")) as recorder:
        configuration = ubiops.Configuration(recorder.url("ubiops"), access_token="alice-token")
        with ubiops.ApiClient(configuration) as client:
            api = ubiops.CoreApi(client)
            api.projects_create({"name": "files", "organization_name": api.organizations_list()[0].name})
            blob = api.blobs_create("files", ("a.bin", bytes(range(256)) * 100))
            assert api.blobs_get("files", blob.id) == bytes(range(256)) * 100
        assert recorder.differences()["differences"] == []


def test_secrets_are_redacted_everywhere(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    error_body = {"code": "x", "message": "y", "token": SECRET}
    caplog.set_level(logging.DEBUG)
    real = ScriptedServer(reply("400 No", error_body), RESET)
    with real, Recorder("nuextract", real.url) as recorder:
        url = f"{recorder.url('nuextract')}{PROJECTS}?access_token={SECRET}"
        headers = {"Authorization": f"Bearer {SECRET}", "Cookie": SECRET, "X-Api-Key": SECRET}
        for _ in range(2):
            urllib3.request("POST", url, json={"password": SECRET}, headers=headers, retries=False)
        assert SECRET.encode() in real.requests[0]
        seen = [recorder.journal.export(form) for form in FORMS]
        seen += [str(recorder.journal.calls()), str(recorder.differences()), repr(recorder)]
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith("urllib3")]
    out, err = capfd.readouterr()
    assert all(SECRET not in text for text in (*seen, *logged, out, err))


def test_journal_has_the_exchange() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", real.url) as recorder:
        urllib3.request("GET", recorder.url("nuextract") + PROJECTS)
        (entry,) = recorder.journal.calls()
        assert (entry["operation"], entry["status"], entry["response"]) == ("get_api_projects", 200, [])
        recorder.journal.assert_called("nuextract", "get_api_projects", times=1)
        assert (
            f"The recording does not begin with the seed: {real.url} responded, not the mock."
            in recorder.journal.export("curl")
        )


def failed_request(url: str, **options: Any) -> tuple[int, str]:
    with Recorder("nuextract", url, **options) as recorder:
        received = urllib3.request("GET", recorder.url("nuextract") + PROJECTS, retries=False, timeout=20)
        assert recorder.differences()["unreached"] == 1
        assert recorder.journal.calls()[0]["status"] == received.status
        return received.status, received.json()["error"]


def test_unreachable_service_is_a_502() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    status, error = failed_request(url)
    assert status == 502
    assert error.startswith(f"The real service at {url} cannot be reached: ")


def test_connection_reset_is_a_502() -> None:
    with ScriptedServer(RESET) as real:
        assert failed_request(real.url)[0] == 502


def test_silent_service_is_a_504() -> None:
    with ScriptedServer(HANG) as real:
        assert failed_request(real.url, read_timeout=0.05) == (
            504,
            f"The real service at {real.url} did not respond in time.",
        )


def test_response_in_many_small_chunks_is_kept_and_compared() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    content = head + b"1\r\n[\r\n" + b"1\r\n \r\n" * 5_000 + b"1\r\n]\r\n0\r\n\r\n"
    with ScriptedServer(content) as real, Recorder("nuextract", real.url) as recorder:
        headers = {"Authorization": "Bearer alice-token"}
        assert len(urllib3.request("GET", recorder.url("nuextract") + PROJECTS, headers=headers).data) == 5_002
        assert recorder.differences()["operations"]["get_api_projects"]["compared_with_mock"] == 1


def test_truncated_response_stays_truncated() -> None:
    with ScriptedServer(STALL) as real, Recorder("nuextract", real.url, read_timeout=0.05) as recorder:
        with pytest.raises(urllib3.exceptions.HTTPError):
            urllib3.request("GET", recorder.url("nuextract") + PROJECTS, retries=False)
        assert recorder.differences()["unreached"] == 1


def test_disconnected_client_is_not_counted() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", real.url) as recorder:
        head = f"POST /nuextract{PROJECTS} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
        with socket.create_connection(("127.0.0.1", recorder.port)) as client:
            client.sendall(head.encode() + b"half")
        urllib3.request("GET", recorder.url("nuextract") + PROJECTS)
        assert recorder.differences()["unreached"] == 0
        assert len(recorder.journal.calls()) == 1


def test_stalled_upload_is_a_408_and_not_forwarded() -> None:
    with ScriptedServer(reply(body=[])) as real, Recorder("nuextract", real.url) as recorder:
        recorder._limits = Limits(idle_timeout=0.05)
        recorder.stop()
        recorder.start()
        head = f"POST /nuextract{PROJECTS} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
        with socket.create_connection(("127.0.0.1", recorder.port)) as client:
            client.settimeout(10)
            client.sendall(head.encode() + b"half")
            assert client.recv(100).startswith(b"HTTP/1.1 408 ")
        assert recorder.differences()["unreached"] == 0


def test_client_that_stops_reading_ends_the_response() -> None:
    with MockServer() as real, Recorder("automl", real.url("automl")) as recorder:
        configuration = automl.Configuration(recorder.url("automl"), access_token="alice-token")
        with automl.ApiClient(configuration) as client:
            api = automl.ProjectsApi(client)
            project = api.projects_create({"name": "Large"}).project_id
            add_experiment(real.state, project, "Run", models=[TrainedModel(size=2**40)])
            with api.projects_export_without_preload_content(project) as response:
                assert next(iter(response.stream()))
            api.projects_get(project)
        assert [one["operation"] for one in recorder.journal.calls()] == ["projects_create", "projects_get"]


def test_certificates_are_verified() -> None:
    import ssl

    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    with ScriptedServer(reply(body=[]), tls=server) as real:
        status, error = failed_request(real.url)
        assert status == 502
        assert "certificate" in error
        with Recorder("nuextract", real.url, tls=client) as recorder:
            assert urllib3.request("GET", recorder.url("nuextract") + PROJECTS).json() == []


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://x", "nothing", "http://", "http://a:b@c", "http://c?x=1", "http://c?", "http://c#d", "http://[::1"),
        *("http://c:d", "http://c:99999", "http://c..d", f"http://{'c' * 64}", "http://c d", "http://c/d\n", ""),
    ],
)
def test_invalid_url_is_an_error(url: str) -> None:
    if url:
        with pytest.raises(ValueError, match=r"invalid base URL|must not contain credentials"):
            Recorder("nuextract", url)
    with pytest.raises(ValueError, match="unknown service: other"):
        Recorder("other")


@pytest.mark.parametrize(
    ("service", "url"),
    [
        ("nuextract", "https://nuextract.ai"),
        ("ubiops", "https://api.ubiops.com/v2.1"),
        ("ubiops4", "https://api.ubiops.com/v2"),
        ("figshare", "https://api.figshare.com/v2"),
        ("ufdl", "http://localhost:8000"),
        ("automl", "http://localhost:8888"),
    ],
)
def test_default_url_comes_from_the_contract(service: str, url: str) -> None:
    assert Recorder(service).differences()["upstream"] == url


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("POST", "/faults"), ("POST", "/clock"), ("PUT", "/state"), ("POST", "/snapshots"), ("POST", "/replay")),
        *(("GET", "/state"), ("GET", "/tables"), ("GET", "/faults")),
    ],
)
def test_mock_only_routes_are_not_found(method: str, path: str) -> None:
    with Recorder("nuextract", "http://127.0.0.1:1") as recorder:
        received = urllib3.request(method, recorder.control + path, json={})
        assert (received.status, received.headers["X-Mock-Reason"]) == (404, "route; no-such-path")
        with pytest.raises(ValueError, match="No such path; available: /health"):
            recorder.fault(status=503)
        for still in ("/requests", "/sessions", "/differences", "/fidelity", "/services", "/openapi/nuextract"):
            assert urllib3.request("GET", recorder.control + still).status == 200
