"""The Starlette application of the mock server, in process."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any

import orjson
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from projectlink_mock._core.control.api import control_app
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import MockApplication, build_app, control_routes

PROJECT = "/nuextract/api/projects/project_id_example"
Message = MutableMapping[str, Any]


def scope(method: str, path: str, **more: Any) -> dict[str, Any]:
    headers = [(b"host", b"mock"), (b"authorization", b"Bearer alice-token"), (b"accept", b"text/html")]
    raw_path = path.encode()
    return {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": raw_path,
        "query_string": b"",
        "headers": headers,
        **more,
    }


def call(app: Any, scope: dict[str, Any], *received: Message) -> list[Message]:
    """Call an ASGI application and return the messages that it sends."""
    unread = list(received) or [{"type": "http.request", "body": b"", "more_body": False}]
    sent: list[Message] = []

    async def receive() -> Message:
        if not unread:
            await asyncio.wait_for(asyncio.Event().wait(), 10)
        return unread.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def test_application_is_starlette_with_a_mount_for_each_part() -> None:
    app, _ = build_app()
    assert isinstance(app, Starlette)
    paths = {route.path for route in app.routes if isinstance(route, Mount | Route)}
    assert {"/nuextract", "/ubiops/v2.1", "/figshare/v2", "/_mock", "/_mock/ui", "/_mock/docs/{service}", "/"} <= paths


@pytest.mark.parametrize("services", [None, ["nuextract"]])
def test_routes_of_starlette_lead_to_the_same_services(services: list[str] | None) -> None:
    app, _ = build_app(services)
    for path in (PROJECT, "/nuextract/nothing"):
        direct = call(app, scope("GET", path))
        routed = call(app.router, scope("GET", path))
        assert [one.get("status") for one in routed] == [one.get("status") for one in direct]
        assert routed[1]["body"] == direct[1]["body"]


@pytest.mark.parametrize(
    ("services", "path", "status"),
    [
        (["nuextract"], "/api/projects", 200),
        (["nuextract"], "/nuextract/api/projects", 200),
        (["nuextract"], "/", 200),  # the dashboard
        (["nuextract"], "/_mock/health", 200),
        (["figshare"], "/v2/projects", 200),
        (["figshare"], "/figshare/v2/projects", 200),
        (["figshare"], "/figshare/projects", 404),
        (["figshare"], "/v2x/projects", 404),
        (["nuextract", "figshare"], "/api/projects", 404),
        (["nuextract", "figshare"], "//nuextract/api/projects", 404),
    ],
)
def test_service_that_is_alone_also_has_a_shorter_mount(services: list[str], path: str, status: int) -> None:
    app, _ = build_app(services)
    assert call(app, scope("GET", path))[0]["status"] == status


def test_lifespan_of_a_server_is_supported() -> None:
    app, _ = build_app()
    sent = call(app, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
    assert [one["type"] for one in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize("path", [PROJECT, "/_mock/events", "/nothing"])
def test_websocket_is_closed(path: str) -> None:
    app, _ = build_app()
    sent = call(app, scope("GET", path, type="websocket"), {"type": "websocket.connect"})
    assert [one["type"] for one in sent] == ["websocket.close"]


def test_error_in_a_control_handler_is_a_500_with_a_reason() -> None:
    def fail(request: Any) -> None:
        raise ZeroDivisionError

    routes = control_routes(control_app({}, extra_routes=[ControlRoute("/failing", GET=fail)]))
    app = MockApplication({}, SessionStore({}), {}, {}, routes)
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    with pytest.raises(ZeroDivisionError):  # for the log of the server
        asyncio.run(app(scope("GET", "/_mock/failing"), receive, send))
    start, body = sent
    assert (start["status"], dict(start["headers"])[b"x-mock-reason"]) == (500, b"mock; failed")
    assert set(orjson.loads(body["body"])) == {"error"}


def test_request_that_ends_before_its_body_changes_nothing() -> None:
    app, sessions = build_app(["nuextract"], "empty")
    length = [(b"host", b"mock"), (b"content-length", b"100")]
    disconnect: list[Message] = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]
    before = sessions.get("").journal
    assert call(app, scope("POST", "/_mock/reset", headers=length), *disconnect) == []
    assert sessions.get("").journal is before
