"""ASGI transports, sync and async: requests, lifespan, errors, streaming."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink import RetryPolicy, ubiops
from projectlink.nuextract import ApiClient, ApiConnectionError, ApiTimeoutError, Configuration, ProjectsApi
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock.app import build_app
from tests.support.client_variants import opened
from tests.unit.sdk.conftest import PROJECT

HOST = "http://service.example:81/base"
Connect = Callable[..., Any]


class ForbiddenSocket(socket.socket):
    def __new__(cls, *arguments: Any) -> ForbiddenSocket:
        raise RuntimeError("sockets are forbidden")


@pytest.fixture(params=["sync", "async", "sync without sockets"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the kind of the client; the sync one also where no socket can be created, as with pytest-socket."""
    if request.param == "sync without sockets":
        monkeypatch.setattr("socket.socket", ForbiddenSocket)
    return str(request.param.partition(" ")[0])


@pytest.fixture
def connect(stack: ExitStack, kind: str) -> Connect:
    """Open a NuExtract API object on an application."""

    def open_api(app: Any, host: str = HOST, settings: Any = None, **given: Any) -> Any:
        transport = (AsgiTransport if kind == "sync" else AsyncAsgiTransport)(app, **given)
        settings = {"access_token": "t", "retries": RetryPolicy(2, backoff=0), **(settings or {})}
        return stack.enter_context(opened(kind, Configuration(host, **settings), transport=transport))

    return open_api


async def chunks(response: Any) -> list[bytes]:
    """Return the chunks of an unread body."""
    return [chunk async for chunk in response.stream(4)]


class App:
    """An application that responds with the steps of a script and records its calls."""

    def __init__(self, *script: Any) -> None:
        self.script = list(script)
        self.scopes: list[Any] = []
        self.bodies: list[bytes] = []
        self.events: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            scope["state"]["pool"] = "open"
            for step in ("startup", "shutdown"):
                assert (await receive())["type"] == f"lifespan.{step}"
                self.events.append(step)
                await send({"type": f"lifespan.{step}.complete"})
            return
        self.scopes.append(scope)
        body = b""
        while (message := await receive())["type"] == "http.request":
            body += message["body"]
            if not message["more_body"]:
                break
        self.bodies.append(body)
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        await step(receive, send)


def respond(content: Any = PROJECT, status: int = 200, **headers: str) -> Any:
    """Return a step that sends a complete response."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()

    async def step(receive: Any, send: Any) -> None:
        fields = {
            "content-length": str(len(body)),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        pairs = [(name.encode(), value.encode()) for name, value in fields.items()]
        await send({"type": "http.response.start", "status": status, "headers": pairs})
        await send({"type": "http.response.body", "body": body})

    return step


async def fail(receive: Any, send: Any) -> None:
    """Raise an exception."""
    raise RuntimeError("the disk is full")


async def hang(receive: Any, send: Any) -> None:
    """Start a response and send no body."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await asyncio.wait_for(asyncio.Event().wait(), 30)


def test_scope_has_the_whole_request(connect: Connect) -> None:
    app = App(respond())
    api = connect(app, root_path="/root", client=("10.0.0.1", 7))
    assert api.patch_api_projects_projectid("a/b é", {"name": "n"}, _headers={"X-One": "ü"}).id == "p-1"
    scope = app.scopes[0]
    assert (scope["type"], scope["method"], scope["scheme"]) == ("http", "PATCH", "http")
    assert scope["http_version"] == "1.1"
    assert (scope["path"], scope["raw_path"]) == (
        "/root/base/api/projects/a/b é",
        b"/root/base/api/projects/a%2Fb%20%C3%A9",
    )
    assert (scope["root_path"], scope["query_string"]) == ("/root", b"")
    assert (scope["client"], scope["server"]) == (("10.0.0.1", 7), ("service.example", 81))
    headers = dict(scope["headers"])
    assert headers[b"host"] == b"service.example:81"
    assert headers[b"authorization"] == b"Bearer t"
    assert headers[b"x-one"] == "ü".encode("latin-1")
    assert headers[b"content-length"] == b"12"
    assert scope["state"] == {"pool": "open"}
    assert app.bodies == [b'{"name":"n"}']


def test_query_string_is_sent_unchanged(connect: Connect) -> None:
    app = App(respond([]))
    connect(app).get_api_projects(organization_id="a b&c", shared=True)
    assert app.scopes[0]["query_string"] == b"organizationId=a%20b%26c&shared=true"


def test_lifespan_starts_before_the_first_request_and_ends_with_the_client(kind: str) -> None:
    app = App(respond())
    transport: Any = (AsgiTransport if kind == "sync" else AsyncAsgiTransport)(app)
    with opened(kind, Configuration(HOST), transport=transport) as api:
        assert app.events == []
        for _ in range(2):
            api.get_api_projects_projectid("p")
        assert app.events == ["startup"]
    assert app.events == ["startup", "shutdown"]


def test_application_without_lifespan_is_supported(connect: Connect) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        await respond()(receive, send)

    assert connect(app).get_api_projects_projectid("p").id == "p-1"


def test_failed_startup_is_an_error_with_its_message(connect: Connect) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "lifespan.startup.failed", "message": "no database"})

    with pytest.raises(ApiConnectionError, match="no database") as caught:
        connect(app).get_api_projects_projectid("p")
    assert caught.value.attempts == 1


def test_exception_of_the_application_is_a_connection_error(connect: Connect) -> None:
    app = App(fail, respond())
    assert connect(app).get_api_projects_projectid("p").id == "p-1"  # a GET is retried
    with pytest.raises(ApiConnectionError, match="RuntimeError: the disk is full") as caught:
        connect(App(fail)).post_api_projects({})
    assert (caught.value.attempts, caught.value.sent) == (1, True)
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_exception_after_a_complete_response_is_ignored(connect: Connect) -> None:
    async def step(receive: Any, send: Any) -> None:
        await respond({"code": "X", "message": "m"}, 500)(receive, send)
        raise RuntimeError("after the response")

    with pytest.raises(Exception, match="500"):
        connect(App(step)).get_api_projects_projectid("p")


@pytest.mark.parametrize("size", ["2", "1000"])
def test_body_shorter_or_longer_than_content_length_is_an_error(connect: Connect, size: str) -> None:
    with pytest.raises(ApiConnectionError, match=f"bytes arrived|of {size}"):
        connect(App(respond(content_length=size)), settings={"retries": 0}).get_api_projects_projectid("p")


def test_application_that_returns_without_a_response_is_an_error(connect: Connect) -> None:
    async def step(receive: Any, send: Any) -> None:
        pass

    with pytest.raises(ApiConnectionError, match="ended without a complete response"):
        connect(App(step), settings={"retries": 0}).get_api_projects_projectid("p")


@pytest.mark.parametrize("options", [{"_request_timeout": 0.05}, {"deadline": 0.05}])
def test_timeout_and_deadline_are_observed(connect: Connect, options: Any) -> None:
    with pytest.raises(ApiTimeoutError) as caught:
        connect(App(hang)).get_api_projects_projectid("p", **options)
    assert caught.value.sent


def test_compressed_body_is_decompressed(connect: Connect) -> None:
    body = gzip.compress(json.dumps(PROJECT).encode())
    assert connect(App(respond(body, content_encoding="gzip"))).get_api_projects_projectid("p").id == "p-1"
    with pytest.raises(ApiConnectionError, match="decompressed"):
        connect(App(respond(b"no gzip", content_encoding="gzip"))).get_api_projects_projectid("p")


def test_response_above_the_limit_is_an_error(connect: Connect) -> None:
    async def endless(receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(100_000):
            await send({"type": "http.response.body", "body": b" " * 1000, "more_body": True})

    for step in (endless, respond(gzip.compress(b" " * 20_000), content_encoding="gzip")):
        with pytest.raises(ApiConnectionError, match="more than 10000 bytes"):
            connect(App(step), settings={"max_response_bytes": 10_000}).get_api_projects()


def test_closing_an_unread_response_sends_a_disconnect(connect: Connect, kind: str) -> None:
    disconnected = threading.Event()

    async def step(receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x-a", b"1")]})
        await send({"type": "http.response.body", "body": b"12345", "more_body": True})
        assert (await receive())["type"] == "http.disconnect"
        disconnected.set()

    api = connect(App(step))
    response = api.get_api_projects_without_preload_content()
    assert (response.status, response.reason, response.getheader("X-A")) == (200, "OK", "1")
    if kind == "sync":
        assert next(response.stream(4)) == b"1234"
    response.close()
    if kind == "async":
        api._loop.run_until_complete(asyncio.sleep(0))
    assert disconnected.wait(10)


def test_unread_body_is_streamed(connect: Connect) -> None:
    api = connect(App(respond(b"123456789")))
    response = api.get_api_projects_without_preload_content()
    if isinstance(api, ProjectsApi):
        assert list(response.stream(4)) == [b"1234", b"5678", b"9"]
    else:
        assert api._loop.run_until_complete(chunks(response)) == [b"1234", b"5678", b"9"]


def test_application_waits_for_a_slow_reader(kind: str) -> None:
    sent = 0

    async def step(receive: Any, send: Any) -> None:
        nonlocal sent
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(100):
            await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
            sent += 1
        await send({"type": "http.response.body"})

    transport: Any = (AsgiTransport if kind == "sync" else AsyncAsgiTransport)(App(step))
    with opened(kind, Configuration(HOST), transport=transport) as api:
        response = api.get_api_projects_without_preload_content()
        assert sent < 10
        body = response.read() if kind == "sync" else api._loop.run_until_complete(response.read())
        assert (len(body), sent) == (6553600, 100)


def test_close_waits_for_background_work_of_the_application(kind: str) -> None:
    done = []

    async def step(receive: Any, send: Any) -> None:
        await respond()(receive, send)
        await asyncio.sleep(0.02)
        done.append(True)

    transport: Any = (AsgiTransport if kind == "sync" else AsyncAsgiTransport)(App(step, respond()))
    with opened(kind, Configuration(HOST), transport=transport) as api:
        api.get_api_projects_projectid("p")
        assert not done
    assert done


def test_threads_share_the_sync_transport() -> None:
    async def echo(scope: Any, receive: Any, send: Any) -> None:
        await asyncio.sleep(0)
        await respond({**PROJECT, "id": scope["path"].rpartition("/")[2]})(receive, send)

    with ApiClient(Configuration(HOST), transport=AsgiTransport(echo)) as client, ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda n: ProjectsApi(client).get_api_projects_projectid(str(n)).id, range(100)))
    assert ids == [str(n) for n in range(100)]


def test_thread_ends_when_an_unclosed_transport_is_collected() -> None:
    before = set(threading.enumerate())
    client = ApiClient(Configuration(HOST), transport=AsgiTransport(App(respond())))
    ProjectsApi(client).get_api_projects_projectid("p")
    (thread,) = set(threading.enumerate()) - before
    del client
    gc.collect()
    thread.join(10)
    assert not thread.is_alive()


def test_mock_is_called_without_a_socket(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket.connect", None)
    app, _ = build_app()
    transport: Any = (AsgiTransport if kind == "sync" else AsyncAsgiTransport)(app)
    configuration = Configuration("http://mock/nuextract", access_token="alice-token")
    with opened(kind, configuration, transport=transport) as api:
        created = api.post_api_projects({"name": "Made", "description": "", "template": {}})
        assert api.get_api_projects_projectid(created.id).name == "Made"
        assert created.id in [project.id for project in api.get_api_projects(shared=False)]


def test_mock_accepts_and_returns_files_without_a_socket() -> None:
    app, _ = build_app()
    configuration = ubiops.Configuration("http://mock/ubiops/v2.1", access_token="alice-token")
    with ubiops.ApiClient(configuration, transport=AsgiTransport(app)) as client:
        api = ubiops.CoreApi(client)
        project = api.projects_list()[0].name
        blob = api.blobs_create(project, file=("a.bin", b"\x00" * 100))
        assert api.blobs_get(project, blob.id) == b"\x00" * 100
