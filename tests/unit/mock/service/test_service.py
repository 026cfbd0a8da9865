"""Matching handlers with operations, and what a house's wire may do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import MutableMapping
from typing import Any

import pytest

from projectlink_mock._core.control.api import ControlApi, not_found_app
from projectlink_mock._core.http.messages import Response
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.service.app import ServiceApp
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import HandlerMismatchError, Service, load_service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.registry import SEEDS, SERVICES
from tests.unit.mock.specs import house, operation, wire

OPERATIONS = [operation("stars_list", "GET", "/stars"), operation("stars_read", "GET", "/stars/{starId}/{day}")]

Sent = list[MutableMapping[str, Any]]


def stars_list(ctx: Context[Any]) -> list[str]:
    return ["vega"]


def stars_read(ctx: Context[Any], star_id: str, day: str) -> str:
    return f"{star_id} on {day}"


def ask(app: Any, path: str) -> tuple[int, dict[bytes, bytes], bytes]:
    """Call an ASGI application in this process."""
    sent: Sent = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
    }
    asyncio.run(app(scope, receive, send))
    head, body = sent
    return head["status"], dict(head["headers"]), body["body"]


def served(one: Service) -> ServiceApp:
    return ServiceApp(one, SessionStore({"stars": dict}), "/stars-house")


def test_handlers_get_the_path_parameters_in_order() -> None:
    app = served(house(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}))
    assert ask(app, "/stars-house/stars/vega/monday")[2] == b'"vega on monday"'


def test_everything_that_does_not_fit_is_said_at_once() -> None:
    def stars_read(ctx: Context[Any], day: str, star: str) -> None: ...

    def stars_count(ctx: Context[Any]) -> None: ...

    with pytest.raises(HandlerMismatchError) as error:
        house(OPERATIONS, {"stars_read": stars_read, "stars_count": stars_count})
    assert str(error.value) == (
        "stars: stars_count is a handler without an operation; stars_list has no handler; "
        "stars_read takes (ctx, day, star), its path wants (ctx, star_id, day)"
    )


def test_a_house_may_add_to_the_control_plane_below_its_name() -> None:
    one = house(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read})
    one.control = {"/{starId}/days/{day}": {"GET": stars_read}}
    app = ControlApi({"stars": one}, SessionStore({"stars": dict}), "/_mock")
    assert ask(app, "/_mock/stars/a%20star/days/monday")[2] == b'"a star on monday"'
    status, _, said = ask(app, "/_mock/stars/vega")
    assert status == 404
    assert b"/stars/{starId}/days/{day}" in said


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("service", SERVICES)
def test_every_house_can_be_opened_with_every_seed(service: str, seed: str) -> None:
    opened = load_service(service, seed)
    assert opened.name == service
    assert type(opened.seed()) is opened.state
    assert set(opened.handlers) == {one.id for one in opened.spec.operations}


def test_the_wire_may_finish_a_reply() -> None:
    def finish(ctx: Context[Any], reply: Response) -> None:
        reply.headers["ETag"] = f'"{len(reply.content)}"'

    app = served(house(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}, wire(finish=finish)))
    status, headers, _ = ask(app, "/stars-house/stars")
    assert (status, headers[b"etag"]) == (200, b'"8"')
    status, headers, _ = ask(app, "/stars-house/nothing")
    assert (status, b"etag" in headers) == (404, False)


def test_a_handler_that_fails_is_an_error_in_the_service_s_shape(caplog: pytest.LogCaptureFixture) -> None:
    def stars_list(ctx: Context[Any]) -> None:
        raise ZeroDivisionError

    app = served(house(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}))
    with caplog.at_level(logging.ERROR):
        status, _, content = ask(app, "/stars-house/stars")
    assert (status, content) == (500, b'{"wrong":"The mock server failed; its log says why."}')
    assert "ZeroDivisionError" in caplog.text


def test_a_record_without_a_form_is_an_error(caplog: pytest.LogCaptureFixture) -> None:
    app = served(house(OPERATIONS, {"stars_list": lambda ctx: {1, 2}, "stars_read": stars_read}))
    assert ask(app, "/stars-house/stars")[0] == 500
    assert "the wire has no form for set" in caplog.text


def test_outside_every_service_the_answer_says_where_they_are() -> None:
    status, _, content = ask(not_found_app({"stars": "/stars", "moons": "/moons/v2"}), "/planets")
    assert status == 404
    assert content == b'{"error":"Nothing is served at this path; available: stars at /stars, moons at /moons/v2."}'


def test_a_handler_may_answer_with_bytes() -> None:
    app = served(house(OPERATIONS, {"stars_list": lambda ctx: Download(b"\x00\xff"), "stars_read": stars_read}))
    status, headers, content = ask(app, "/stars-house/stars")
    assert (status, headers[b"content-type"], content) == (200, b"application/octet-stream", b"\x00\xff")


def test_what_was_due_happens_before_each_request() -> None:
    seen: list[str] = []
    one = house(OPERATIONS, {"stars_list": lambda ctx: list(seen), "stars_read": stars_read})
    one.run_due = lambda ctx: seen.append(ctx.operation)
    app = served(one)
    ask(app, "/stars-house/stars/vega/monday")
    assert ask(app, "/stars-house/stars")[2] == b'["stars_read","stars_list"]'


def test_a_house_may_add_to_the_control_plane() -> None:
    one = house(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read})
    one.control = {"/comets": {"GET": lambda ctx: {"seen": len(ctx.state)}}}
    app = ControlApi({"stars": one}, SessionStore({"stars": dict}), "/_mock")
    assert ask(app, "/_mock/stars/comets")[2] == b'{"seen":0}'
    assert ask(app, "/_mock/comets")[0] == 404
