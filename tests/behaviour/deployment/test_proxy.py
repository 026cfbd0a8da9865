"""Two servers behind nginx, which sends each session to its own server."""

from __future__ import annotations

import re
import socket
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import urllib3

from projectlink import nuextract
from projectlink_mock import MockServer
from tests.behaviour.deployment.proxy import NGINX, proxied
from tests.support.scripted import RESET, TRICKLE, ScriptedServer, reply

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed (make system)")

TOKEN = {"Authorization": "Bearer alice-token"}
PROJECTS = "/nuextract/api/projects"
NEW = {"name": "Orders", "description": "", "template": {"order": "string"}}
SESSIONS = [f"worker-{number}" for number in range(40)]


class Replicas:
    """Two servers and the origin of the proxy before them."""

    def __init__(self, servers: list[MockServer], origin: str, pool: urllib3.PoolManager) -> None:
        self.servers = servers
        self.origin = origin
        self._pool = pool

    def call(self, method: str, path: str, session: str | None = None, **options: Any) -> urllib3.BaseHTTPResponse:
        """Send a request to the proxy."""
        headers = {**TOKEN, **options.pop("headers", {})}
        if session is not None:
            headers["X-Mock-Session"] = session
        return self._pool.request(
            method, self.origin + path, headers=headers, retries=False, timeout=10, redirect=False, **options
        )

    def requests(self, session: str) -> list[int]:
        """Return the number of requests of a session by server."""
        return [len(list(server.session(session).state.journal)) for server in self.servers]


@pytest.fixture
def replicas(tmp_path: Path, pool: urllib3.PoolManager) -> Iterator[Replicas]:
    with MockServer() as one, MockServer() as two, proxied(tmp_path, [one.port, two.port]) as origin:
        yield Replicas([one, two], origin, pool)


def test_session_stays_on_its_server(replicas: Replicas) -> None:
    created = {session: replicas.call("POST", PROJECTS, session, json=NEW).json()["id"] for session in SESSIONS}
    for session in reversed(SESSIONS):
        assert replicas.call("GET", f"{PROJECTS}/{created[session]}", session).json()["name"] == "Orders"
        assert len(replicas.call("GET", PROJECTS, session).json()) == 4
    server_indexes: Counter[int] = Counter()
    for session in SESSIONS:
        counts = replicas.requests(session)
        assert sorted(counts) == [0, 3], session
        server_indexes[counts.index(3)] += 1
    assert min(server_indexes[0], server_indexes[1]) >= 5, server_indexes


def test_requests_without_a_session_share_the_default_session(replicas: Replicas) -> None:
    created = [replicas.call("POST", PROJECTS, json=NEW).json()["id"] for _ in range(6)]
    assert {one["id"] for one in replicas.call("GET", PROJECTS).json()} > set(created)
    assert sorted(replicas.requests("")) == [0, 7]


def test_control_requests_reach_the_server_of_their_session(replicas: Replicas) -> None:
    for session in SESSIONS[:8]:
        fault = {"operation": "get_api_projects", "status": 503, "times": 1}
        assert replicas.call("POST", "/_mock/faults", session, json=fault).status in (200, 201)
        assert [replicas.call("GET", PROJECTS, session).status for _ in range(2)] == [503, 200]
        assert [entry["status"] for entry in replicas.call("GET", "/_mock/requests", session).json()] == [503, 200]
        replicas.call("POST", "/_mock/reset", session)
        assert replicas.call("GET", "/_mock/requests", session).json() == []


def test_sdk_works_through_the_proxy(replicas: Replicas) -> None:
    for session in SESSIONS[:4]:
        configuration = nuextract.Configuration(
            f"{replicas.origin}/nuextract", access_token="alice-token", headers={"X-Mock-Session": session}
        )
        with nuextract.ApiClient(configuration) as client:
            api = nuextract.ProjectsApi(client)
            project = api.post_api_projects(NEW)
            assert api.get_api_projects_projectid(project.id).name == "Orders"


def test_urls_in_responses_name_the_proxy(replicas: Replicas) -> None:
    response = replicas.call("POST", "/figshare/v2/account/projects", "a", json={"title": "project title"})
    location = response.headers["location"]
    assert re.match(rf"{replicas.origin}/figshare/v2/~\d+~a/account/projects/\d", location)
    assert response.json()["location"] == location
    read = replicas.call("GET", location.removeprefix(replicas.origin), "a")
    assert read.json()["url"].startswith(replicas.origin)


def test_paths_are_forwarded_unchanged(replicas: Replicas) -> None:
    response = replicas.call("GET", f"{PROJECTS}/a%2Fb%20c%25", "a")
    assert (response.status, "a/b c%" in response.json()["message"]) == (404, True)


def test_files_are_uploaded_and_downloaded(replicas: Replicas) -> None:
    content = bytes(range(256)) * 4096 * 24
    version = "/ubiops/v2.1/projects/project_name_example/blobs"
    headers = {"Authorization": "Token alice-token"}
    created = replicas.call("POST", version, "files", fields={"file": ("large.bin", content)}, headers=headers)
    assert created.status == 201, created.data
    assert replicas.call("GET", f"{version}/{created.json()['id']}", "files", headers=headers).data == content


def test_response_is_streamed(tmp_path: Path) -> None:
    with ScriptedServer(TRICKLE) as server, proxied(tmp_path, [server.port] * 2) as origin:
        response = urllib3.request("GET", f"{origin}/events", preload_content=False, timeout=60)
        assert (response.status, response.read1(1)) == (200, b"[")
        response.close()


def test_request_is_streamed(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)
        with (
            proxied(tmp_path, [server.getsockname()[1]] * 2) as origin,
            socket.create_connection(("127.0.0.1", urlsplit(origin).port or 0), 10) as client,
        ):
            client.sendall(b"POST /files HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nthe first part")
            connection, _ = server.accept()
            with connection:
                connection.settimeout(10)
                received = b""
                while b"the first part" not in received:
                    received += connection.recv(65536)
                assert b"x-forwarded-proto: http\r\n" in received.lower()


def test_stopped_server_is_a_502_and_sessions_do_not_move(replicas: Replicas) -> None:
    for session in SESSIONS:
        replicas.call("POST", PROJECTS, session, json=NEW)
    server_indexes = {session: replicas.requests(session).index(1) for session in SESSIONS}
    stopped = replicas.servers[0]
    port = stopped.port
    stopped.stop()
    for session, server_index in server_indexes.items():
        response = replicas.call("GET", PROJECTS, session)
        if server_index == 1:
            assert (response.status, len(response.json())) == (200, 4)
        else:
            assert (response.status, response.headers["content-type"]) == (502, "application/json")
            assert "does not respond" in response.json()["error"]
    assert len({server_indexes[session] for session in SESSIONS}) == 2
    with MockServer(port=port) as restarted:
        for session, server_index in server_indexes.items():
            assert replicas.call("GET", PROJECTS, session).status == 200
            assert len(list(restarted.session(session).state.journal)) == (1 if server_index == 0 else 0)


def test_broken_connection_is_a_502_without_a_retry(tmp_path: Path, pool: urllib3.PoolManager) -> None:
    with ScriptedServer(reply(body={}), RESET) as server, proxied(tmp_path, [server.port] * 2) as origin:
        assert pool.request("POST", f"{origin}/first", body=b"1", retries=False, timeout=60).status == 200
        response = pool.request("POST", f"{origin}/second", body=b"2", retries=False, timeout=60)
        assert (response.status, list(response.json())) == (502, ["error"])
        assert [request.split()[1] for request in server.requests] == [b"/first", b"/second"]


def test_truncated_body_stays_truncated(replicas: Replicas) -> None:
    replicas.call("POST", "/_mock/faults", "cut", json={"truncate": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError):
        replicas.call("GET", PROJECTS, "cut")
    assert replicas.call("GET", PROJECTS, "cut").status == 200
