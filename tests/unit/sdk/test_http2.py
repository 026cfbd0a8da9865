"""HTTP/2 of the httpx transports: one client shared by threads and tasks, after interrupts and cancellations too."""

from __future__ import annotations

import asyncio
import contextlib
import json
import select
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded, StreamReset

from projectlink.nuextract import ApiClient, AsyncApiClient, AsyncProjectsApi, Configuration, ProjectsApi
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.test_interrupts import interrupt

Connect = Callable[..., Any]

THREADS = 8


class Http2Server:
    """A server that responds to each request with a project whose id is the path, and whose JSON has a minimum size."""

    def __init__(self, context: ssl.SSLContext, size: int = 0) -> None:
        self._context = context
        self._size = size
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.received = bytearray()
        """The bodies of all requests."""

    @property
    def connection_count(self) -> int:
        """Number of connections accepted so far."""
        return len(self._threads) - 1

    def __enter__(self) -> Http2Server:
        self._start(self._listen)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stopping.set()
        socket.create_connection(self._listener.getsockname(), 10).close()
        for thread in self._threads:
            thread.join(60)
        self._listener.close()

    def close_connections(self) -> None:
        """Shut all connections down."""
        for one in self._sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _start(self, function: Callable[..., None], *arguments: Any) -> None:
        self._threads.append(threading.Thread(target=function, args=arguments, daemon=True))
        self._threads[-1].start()

    def _listen(self) -> None:
        while not self._stopping.is_set():
            plain, _ = self._listener.accept()
            self._start(self._serve, plain)

    def _serve(self, plain: socket.socket) -> None:
        with plain, contextlib.suppress(OSError), self._context.wrap_socket(plain, server_side=True) as peer:
            self._sockets.append(peer)
            connection, unsent = H2Connection(H2Configuration(client_side=False)), dict[int, bytes]()
            connection.initiate_connection()
            while not self._stopping.is_set():
                peer.sendall(connection.data_to_send())
                if not peer.pending() and not select.select([peer], [], [], 0.05)[0]:
                    continue
                data = peer.recv(65536)
                if not data:
                    return
                for event in connection.receive_data(data):
                    self._handle(connection, event, unsent)
                _send(connection, unsent)

    def _handle(self, connection: H2Connection, event: object, unsent: dict[int, bytes]) -> None:
        if isinstance(event, RequestReceived):
            body = {**PROJECT, "id": dict(event.headers)[b":path"].decode()}
            unsent[-event.stream_id] = json.dumps(body).ljust(self._size).encode()
        elif isinstance(event, DataReceived):
            self.received += event.data
            connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, StreamEnded):
            connection.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
            unsent[event.stream_id] = unsent.pop(-event.stream_id)
        elif isinstance(event, StreamReset):
            unsent.pop(event.stream_id, None)


def _send(connection: H2Connection, unsent: dict[int, bytes]) -> None:
    """Send as much of the responses as flow control allows; those of negative numbers have no whole request yet."""
    for stream in [one for one in unsent if one > 0]:
        while unsent[stream]:
            size = min(connection.local_flow_control_window(stream), connection.max_outbound_frame_size)
            if size <= 0:
                break
            connection.send_data(stream, unsent[stream][:size])
            unsent[stream] = unsent[stream][size:]
        if not unsent[stream]:
            connection.end_stream(stream)
            del unsent[stream]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Create a certificate authority."""
    return trustme.CA()


@pytest.fixture
def start(authority: trustme.CA) -> Iterator[Callable[..., Http2Server]]:
    """Return a function that starts a server."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with contextlib.ExitStack() as stack:
        yield lambda size=0: stack.enter_context(Http2Server(context, size))


@pytest.fixture
def settings(authority: trustme.CA, tmp_path: Path) -> dict[str, Any]:
    """Return settings with which a client trusts the server, and sends every request once."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return {"ssl_ca_cert": str(tmp_path / "ca.pem"), "access_token": "t", "retries": 0, "timeout": 10.0}


@pytest.fixture(params=["sync-httpx", "async-httpx"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return a kind of client that sends with httpx."""
    return str(request.param)


@pytest.fixture
def fast_switching() -> Iterator[None]:
    """Let threads alternate often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def test_requests_share_a_connection(
    start: Callable[..., Http2Server], connect: Connect, settings: dict[str, Any]
) -> None:
    server = start()
    api = connect(server.url, **settings)
    assert [api.post_api_projects({"name": name}).id for name in ("one", "two")] == ["/api/projects"] * 2
    assert bytes(server.received) == b'{"name":"one"}{"name":"two"}'
    assert server.connection_count == 1


def test_post_goes_over_a_new_connection_if_the_server_closed_the_idle_one(
    start: Callable[..., Http2Server], connect: Connect, settings: dict[str, Any]
) -> None:
    server = start()
    api = connect(server.url, **settings)
    api.post_api_projects({"name": "one"})
    server.close_connections()
    assert api.post_api_projects({"name": "two"}).id == "/api/projects"
    assert server.connection_count == 2


def test_unread_responses_do_not_stop_later_requests(
    start: Callable[..., Http2Server], settings: dict[str, Any]
) -> None:
    server = start(size=4_000_000)  # five of them fill what a connection may have unread
    with ApiClient(Configuration(server.url, **settings), transport="httpx") as client:
        api = ProjectsApi(client)
        for _ in range(5):
            api.get_api_projects_projectid_without_preload_content("a").close()
        assert api.get_api_projects_projectid("b").id == "/api/projects/b"


def test_unread_responses_do_not_stop_later_requests_of_the_async_client(
    start: Callable[..., Http2Server], settings: dict[str, Any]
) -> None:
    server = start(size=4_000_000)

    async def run() -> str:
        async with AsyncApiClient(Configuration(server.url, **settings), transport="httpx") as client:
            api = AsyncProjectsApi(client)
            for _ in range(5):
                (await api.get_api_projects_projectid_without_preload_content("a")).close()
            return (await api.get_api_projects_projectid("b")).id

    assert asyncio.run(asyncio.wait_for(run(), 120)) == "/api/projects/b"


@pytest.mark.usefixtures("fast_switching")
def test_threads_receive_their_own_responses(start: Callable[..., Http2Server], settings: dict[str, Any]) -> None:
    server = start()
    with ApiClient(Configuration(server.url, **settings), transport="httpx") as client:
        api = ProjectsApi(client)

        def call(number: int) -> str:
            if number % 2:
                return str(api.patch_api_projects_projectid(f"{number}", {"name": "n" * number}).id)
            return str(api.get_api_projects_projectid(f"{number}").id)

        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(call, range(20 * THREADS), timeout=120))
    assert found == [f"/api/projects/{number}" for number in range(20 * THREADS)]
    assert server.connection_count <= THREADS


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # an interrupted call cannot close its socket
def test_other_threads_are_not_affected_by_an_interrupt(
    start: Callable[..., Http2Server], settings: dict[str, Any]
) -> None:
    server, ended = start(), threading.Event()
    with ApiClient(Configuration(server.url, **settings), transport="httpx") as client:
        api = ProjectsApi(client)

        def call_often() -> int:
            count = 0
            while not ended.is_set():
                assert api.get_api_projects_projectid("other").id == "/api/projects/other"
                count += 1
            return count

        def call() -> str:
            return str(api.get_api_projects_projectid("own").id)

        assert call() == "/api/projects/own"
        with ThreadPoolExecutor(1) as pool:
            other, event = pool.submit(call_often), 1
            try:
                while interrupt(call, event):
                    assert (event, call()) == (event, "/api/projects/own")
                    event += 29
            finally:
                ended.set()
            assert other.result(timeout=60) > 0
    assert event > 1000


def test_other_tasks_are_not_affected_by_a_cancellation(
    start: Callable[..., Http2Server], settings: dict[str, Any]
) -> None:
    server = start()

    async def run() -> list[str]:
        async with AsyncApiClient(Configuration(server.url, **settings), transport="httpx") as client:
            api = AsyncProjectsApi(client)

            async def call_after_cancellations(number: int) -> str:
                for steps in range(number, 64, 16):
                    task = asyncio.ensure_future(api.get_api_projects_projectid("cancelled"))
                    for _ in range(steps):
                        await asyncio.sleep(0)
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)
                    assert (await api.post_api_projects({"name": "n"})).id == "/api/projects"
                return (await api.get_api_projects_projectid(f"{number}")).id

            return await asyncio.gather(*map(call_after_cancellations, range(16)))

    found = asyncio.run(asyncio.wait_for(run(), 120))
    assert found == [f"/api/projects/{number}" for number in range(16)]
