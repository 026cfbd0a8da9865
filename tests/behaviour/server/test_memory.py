"""The memory that clients may fill: rejections by services and the control plane."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import urllib3

from projectlink_mock import Limits, MockServer
from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import list_ids

LIMITS = Limits(journal_bytes=100_000, memory_bytes=400_000)
PROJECT = {"name": "Orders", "description": "", "template": {"text": "x" * 50_000}}


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(seed="empty", services=["nuextract"], limits=LIMITS) as server:
        yield server


@pytest.fixture
def api(mock: MockServer) -> Iterator[Api]:
    with urllib3.PoolManager(retries=False) as pool:
        yield Api(pool, mock.url("nuextract"), {})


def fill(api: Api) -> Answer:
    """Create projects until one is rejected, and return the rejection."""
    answers = (api.call("POST", "/api/projects", PROJECT) for _ in range(20))
    return next(answer for answer in answers if answer.status >= 400)


def add_rules(mock: MockServer, rules: Iterable[object]) -> None:
    for rule in rules:
        mock.control_request("POST", "/faults", rule)


def test_request_beyond_the_memory_is_rejected_in_the_shape_of_its_service(api: Api) -> None:
    answer = fill(api)
    before = list_ids(api)
    assert (answer.status, answer.headers["X-Mock-Reason"]) == (507, "limit; memory")
    assert answer.json["code"] == "InsufficientStorage"
    assert "--memory" in answer.json["message"]
    assert list_ids(api) == before


def test_session_that_gives_memory_back_may_go_on(mock: MockServer, api: Api) -> None:
    fill(api)
    for id in list_ids(api)[:3]:
        assert api.call("DELETE", f"/api/projects/{id}").status == 200
    assert api.call("POST", "/api/projects", PROJECT).status == 200
    fill(api)
    mock.reset()
    assert api.call("POST", "/api/projects", PROJECT).status == 200


def test_other_sessions_keep_an_equal_part(api: Api) -> None:
    fill(api)
    other = Api(api.pool, api.base, {"X-Mock-Session": "other"})
    assert other.call("POST", "/api/projects", PROJECT).status == 200
    assert fill(other).status == 507


def test_control_plane_takes_no_more_than_the_memory(mock: MockServer) -> None:
    rule = {"status": 503, "body": "x" * 50_000}
    with pytest.raises(ValueError, match="memory"):
        add_rules(mock, [rule] * 20)
    assert 2 <= len(mock.faults()) <= 7
    mock.control_request("POST", "/snapshots", {"name": "all of it"})
    mock.clear_faults()
    mock.control_request("DELETE", "/snapshots/all%20of%20it")
    state = mock.control_request("GET", "/state")
    add_rules(mock, [rule])
    organization = next(iter(state["services"]["nuextract"]["organizations"].values()))
    organizations = {f"org-{at}": {**organization, "id": f"org-{at}"} for at in range(1, 1000)}
    state["services"]["nuextract"]["organizations"] = organizations
    with pytest.raises(ValueError, match="memory"):
        mock.control_request("PUT", "/state", state)
    assert len(mock.control_request("GET", "/state")["services"]["nuextract"]["organizations"]) == 1


def test_savepoint_works_in_a_session_without_room(mock: MockServer, api: Api) -> None:
    fill(api)
    before = list_ids(api)
    with mock.savepoint():
        for id in before:
            api.call("DELETE", f"/api/projects/{id}")
        assert list_ids(api) == []
    assert list_ids(api) == before


def unread(port: int, path: str) -> socket.socket:
    """Send a request, and read nothing but the first byte of the response."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.settimeout(60)
    client.connect(("127.0.0.1", port))
    client.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer alice-token\r\n\r\n".encode())
    client.recv(1)
    return client


def rest(client: socket.socket) -> int:
    """Return the number of bytes until the connection ends."""
    return sum(map(len, iter(lambda: client.recv(1_000_000), b"")))


def test_clients_that_read_nothing_are_cut_off_when_they_hold_too_much() -> None:
    limits = Limits(unread_bytes=2_000_000, keep_alive_timeout=0.5)
    with MockServer(seed="empty", services=["nuextract"], limits=limits) as mock, ExitStack() as clients:
        api = Api(clients.enter_context(urllib3.PoolManager(retries=False)), mock.url("nuextract"), {})
        project = {**PROJECT, "template": {"text": "x" * 10_000_000}}
        assert api.call("POST", "/api/projects", project).status == 200
        idle = [clients.enter_context(unread(mock.port, "/nuextract/api/projects")) for _ in range(4)]
        assert len(api.call("GET", "/api/projects").json) == 1
        assert all(rest(client) < 10_000_000 for client in idle[:3])


def test_large_body_that_trickles_is_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    limits = Limits(body_in_memory=10_000)
    with MockServer(seed="empty", services=["nuextract"], limits=limits) as mock, ExitStack() as clients:
        api = Api(clients.enter_context(urllib3.PoolManager(retries=False)), mock.url("nuextract"), {})
        api.call("POST", "/api/projects", PROJECT)
        whole = api.call("GET", "/api/projects").content
        mock.fault(bytes_per_second=10_000_000, times=1)
        assert api.call("GET", "/api/projects").content == whole
        mock.fault(bytes_per_second=1)
        clients.enter_context(unread(mock.port, "/nuextract/api/projects"))
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        contents = [path.read_bytes() for path in files]
        assert [content for content in contents if content] == [whole]  # the folder also has an empty lock file


def test_memory_includes_the_journals() -> None:
    with pytest.raises(ValueError, match="memory_bytes must be above journal_bytes, 100, not 100"):
        Limits(journal_bytes=100, memory_bytes=100)
