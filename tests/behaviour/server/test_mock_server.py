"""`MockServer`: starting, stopping, and use by threads."""

from __future__ import annotations

import json
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import urllib3

from projectlink_mock import Limits, MockServer
from projectlink_mock.testing import add_dataset, add_group, add_team, clear_predictors, set_predictor
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, list_ids


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_server_starts_with_demo_data_on_a_free_port(pool: urllib3.PoolManager) -> None:
    with MockServer() as one, MockServer() as two:
        assert one.port != two.port
        assert one.url("nuextract") == f"http://127.0.0.1:{one.port}/nuextract"
        assert len(list_ids(Api(pool, one.url("nuextract"), {}))) == 3


def test_seed_and_services_are_configurable(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as server:
        assert list_ids(Api(pool, server.url("nuextract"), {})) == []


@pytest.mark.parametrize("source", ["mapping", "path"])
def test_every_session_starts_with_the_given_state_and_reset_returns_to_it(
    pool: urllib3.PoolManager, tmp_path: Path, source: str
) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as first:
        made = create(Api(pool, first.url("nuextract"), {}))["id"]
        document = first.control_request("GET", "/state")
    path = tmp_path / "state.json"
    path.write_text("\ufeff" + json.dumps(document, indent=2), encoding="utf-8")
    with MockServer(state=document if source == "mapping" else path, services=["nuextract"]) as server:
        api, other = (Api(pool, server.url("nuextract"), {"X-Mock-Session": name}) for name in ("one", "other"))
        added = create(api)["id"]
        assert (list_ids(api), list_ids(other)) == ([made, added], [made])
        server.session("one").reset()
        assert list_ids(api) == [made]
    assert json.loads(path.read_text(encoding="utf-8-sig")) == document


def test_given_state_may_have_other_services_than_are_served() -> None:
    with MockServer(seed="empty", services=["nuextract", "ufdl"], listen=False) as first:
        document = first.control_request("GET", "/state")
    server = MockServer(state=document, services=["nuextract", "automl"], listen=False)
    assert server.control_request("GET", "/tables")
    state = server.control_request("GET", "/state")["services"]
    assert (state["nuextract"]["projects"], len(state["automl"]["projects"]) > 0) == ({}, True)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ({"services": {}}, "the document must have id_counter and services"),
        ({"id_counter": 2**53, "services": {}}, "id_counter: must be an integer from 0 to 9007199254740991"),
        ({"id_counter": 0, "services": {"nuextrct": {}}}, "unknown service nuextrct; known: nuextract, automl"),
        ({"id_counter": 0, "services": {"nuextract": {"project": {}}}}, "unknown field project .did you mean projects"),
    ],
)
def test_malformed_state_is_a_value_error(state: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        MockServer(state=state)


def test_state_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("{")
    with pytest.raises(ValueError, match=r"cannot load the state from .*state.json: not JSON"):
        MockServer(state=tmp_path / "state.json")
    with pytest.raises(FileNotFoundError, match=r"nothing.json"):
        MockServer(state=str(tmp_path / "nothing.json"))


@pytest.mark.parametrize("wrong", [{"seed": "full"}, {"services": ["nothing"]}, {"services": []}])
def test_unknown_seed_or_service_is_a_value_error(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"seed|service"):
        MockServer(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"services": "figshare"}, r"services must be a list of names, such as services=\["),
        ({"services": [pytest]}, r"services must be a list of names"),
        ({"state": [1]}, "the state must be a state document .a dict. or the path of its file, not list"),
    ],
)
def test_argument_of_a_wrong_type_is_a_type_error(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        MockServer(**wrong)


def test_name_of_a_session_must_be_a_str() -> None:
    with pytest.raises(TypeError, match="the name of a session must be a str, not int"):
        MockServer(listen=False).session(5)  # type: ignore[arg-type]


def test_factories_need_the_session_state_of_a_served_service() -> None:
    server: Any = MockServer(services=["nuextract"], listen=False)
    for service, factory in (
        ("ubiops", lambda session: set_predictor(session, "p", "m", result=1)),
        ("ubiops", clear_predictors),
        ("ufdl", lambda session: add_team(session, "team")),
        ("figshare", lambda session: add_group(session, "group")),
        ("automl", lambda session: add_dataset(session, "id", "name")),
    ):
        with pytest.raises(TypeError, match=r"expected the session state, .* the type MockServer: pass mock\.state"):
            factory(server)
        with pytest.raises(ValueError, match=f"{service} is not served; served are nuextract"):
            factory(server.state)


def test_url_of_a_service_that_is_not_served_is_a_value_error() -> None:
    with MockServer() as server, pytest.raises(ValueError, match="nothing"):
        server.url("nothing")


def test_reset_restores_the_seed(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty") as server:
        api = Api(pool, server.url("nuextract"), {})
        create(api)
        server.reset()
        assert list_ids(api) == []


def test_session_is_isolated(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty") as server:
        session = server.session("mine")
        mine = Api(pool, session.url("nuextract"), session.headers)
        create(mine)
        assert (len(list_ids(mine)), len(list_ids(Api(pool, server.url("nuextract"), {})))) == (1, 0)
        session.reset()
        assert list_ids(mine) == []


def test_start_and_stop_can_be_repeated() -> None:
    server = MockServer()
    server.stop()
    assert server.start() is server
    port = server.port
    assert server.start().port == port
    server.stop()
    server.stop()
    with pytest.raises(RuntimeError, match="not running"):
        server.url("nuextract")
    with server:
        assert server.port


def test_stop_leaves_no_thread_and_no_listener() -> None:
    before = threads()
    with MockServer() as server:
        port = server.port
        assert threads() > before
    assert threads() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_stop_does_not_wait_for_open_connections(caplog: pytest.LogCaptureFixture) -> None:
    server = MockServer().start()
    with (
        socket.create_connection(("127.0.0.1", server.port), timeout=5) as idle,
        socket.create_connection(("127.0.0.1", server.port), timeout=5) as half_sent,
    ):
        idle.sendall(b"GET /_mock/health HTTP/1.1\r\nHost: x\r\n\r\n")
        assert idle.recv(15) == b"HTTP/1.1 200 OK"
        half_sent.sendall(b"POST /nuextract/api/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
        stopping = threading.Thread(target=server.stop, daemon=True)
        stopping.start()
        stopping.join(timeout=5)
        assert not stopping.is_alive()
    assert caplog.records == []


def test_delayed_request_does_not_delay_the_stop(pool: urllib3.PoolManager, caplog: pytest.LogCaptureFixture) -> None:
    server = MockServer().start()
    base = f"http://127.0.0.1:{server.port}"
    Api(pool, f"{base}/_mock", {}).call("POST", "/faults", {"latency_ms": 60_000})
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as waiting:
        waiting.sendall(b"GET /nuextract/api/projects HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer bob-token\r\n\r\n")
        # The single event loop answers this after it has read the delayed request.
        Api(pool, f"{base}/_mock", {}).call("GET", "/health")
        stopping = threading.Thread(target=server.stop, daemon=True)
        stopping.start()
        stopping.join(timeout=5)
        assert not stopping.is_alive()
    assert caplog.records == []


def test_connection_made_during_the_stop_does_not_delay_it() -> None:
    for _ in range(5):
        server = MockServer(seed="empty", services=["nuextract"], limits=Limits(header_timeout=3600)).start()
        connections: list[socket.socket] = []

        def connect_and_stop(server: MockServer = server, made: list[socket.socket] = connections) -> None:
            made += [socket.create_connection(("127.0.0.1", server.port), timeout=5) for _ in range(20)]
            server.stop()

        stopping = threading.Thread(target=connect_and_stop, daemon=True)
        stopping.start()
        stopping.join(timeout=10)
        is_stopped = not stopping.is_alive()
        for connection in connections:
            connection.close()
        assert is_stopped


def test_taken_port_is_an_os_error() -> None:
    with MockServer() as server, pytest.raises(OSError, match="in use"):
        MockServer(port=server.port).start()


def test_many_threads_can_use_the_server(api: Api) -> None:
    with ThreadPoolExecutor(8) as threads:
        ids = list(threads.map(lambda _: create(api)["id"], range(64)))
    assert len(set(ids)) == 64
    assert sorted(list_ids(api)) == sorted(ids)


def test_connection_is_reusable_after_every_kind_of_response(empty_server: MockServer) -> None:
    pool = urllib3.HTTPConnectionPool("127.0.0.1", empty_server.port, maxsize=1, block=True)
    try:
        for path in (PROJECTS, "/nothing", f"{PROJECTS}?shared=maybe"):
            for method in ("GET", "POST", "PUT", "HEAD"):
                pool.request(method, "/nuextract" + path, body=b"{}", headers={"Authorization": "Bearer x"})
        assert pool.num_connections == 1
    finally:
        pool.close()


def test_client_that_does_not_read_does_not_delay_the_stop() -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        address = ("127.0.0.1", mock.port)
        body = json.dumps({"name": "n", "description": "x" * 8_000_000, "template": {}}).encode()
        head = f"POST /nuextract/api/projects HTTP/1.1\r\nHost: h\r\nContent-Length: {len(body)}\r\n"
        with socket.create_connection(address) as deaf:
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            deaf.sendall(f"{head}Authorization: Bearer alice-token\r\n\r\n".encode() + body)
            assert deaf.recv(12) == b"HTTP/1.1 200"
            stopping = threading.Thread(target=mock.stop, daemon=True)
            stopping.start()
            stopping.join(10)
            assert not stopping.is_alive()
