"""Matching of handlers with operations, and the optional functions of a service."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import MutableMapping
from typing import Any

import pytest

from projectlink_mock._core.control.api import control_app
from projectlink_mock._core.http.messages import Response
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.handlers import HandlerMismatchError
from projectlink_mock._core.service.loader import load_service
from projectlink_mock._core.service.service import Service, ServiceApp
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import MockApplication, control_routes
from projectlink_mock.registry import SEEDS, SERVICES
from tests.unit.mock.specs import make_service, operation, serializers

OPERATIONS = [operation("stars_list", "GET", "/stars"), operation("stars_read", "GET", "/stars/{starId}/{day}")]


def stars_list(ctx: Context[Any]) -> list[str]:
    return ["vega"]


def stars_read(ctx: Context[Any], star_id: str, day: str) -> str:
    return f"{star_id} on {day}"


def get(app: Any, path: str) -> tuple[int, dict[bytes, bytes], bytes]:
    """Send a GET to an ASGI application in process."""
    messages: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        messages.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
    }
    asyncio.run(app(scope, receive, send))
    start, body = messages
    return start["status"], dict(start["headers"]), body["body"]


def serve(service: Service) -> ServiceApp:
    return ServiceApp(service, SessionStore({"stars": dict}), "/mount")


def serve_control(service: Service) -> MockApplication:
    services, sessions = {"stars": service}, SessionStore({"stars": dict})
    return MockApplication(services, sessions, {"stars": ["/stars"]}, {}, control_routes(control_app(services)))


def test_handlers_get_path_parameters_in_order() -> None:
    app = serve(make_service(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}))
    assert get(app, "/mount/stars/vega/monday")[2] == b'"vega on monday"'


def test_all_handler_mismatches_are_in_one_error() -> None:
    def stars_read(ctx: Context[Any], day: str, star: str) -> None: ...

    def stars_count(ctx: Context[Any]) -> None: ...

    with pytest.raises(HandlerMismatchError) as error:
        make_service(OPERATIONS, {"stars_read": stars_read, "stars_count": stars_count})
    assert str(error.value) == (
        "stars: stars_count is a handler without an operation; stars_list has no handler; "
        "stars_read takes (ctx, day, star), its path needs (ctx, star_id, day)"
    )


def test_unimplemented_operation_is_a_501_that_says_why() -> None:
    first, second = OPERATIONS
    app = serve(make_service([first._replace(unimplemented="Stars are too many."), second], {"stars_read": stars_read}))
    status, headers, content = get(app, "/mount/stars")
    assert (status, headers[b"x-mock-reason"]) == (501, b"mock; unimplemented")
    assert content == b'{"wrong":"The mock server does not emulate stars_list: Stars are too many."}'
    assert get(app, "/mount/stars/vega/monday")[0] == 200


def test_unimplemented_operation_has_no_handler() -> None:
    unimplemented = [one._replace(unimplemented="Stars are too many.") for one in OPERATIONS]
    with pytest.raises(HandlerMismatchError, match="stars_list has a handler and x-unimplemented: remove one of them"):
        make_service(unimplemented, {"stars_list": stars_list})


def test_control_routes_of_a_service_take_path_parameters() -> None:
    service = make_service(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read})
    service.control = {"/{starId}/days/{day}": {"GET": stars_read}}
    app = serve_control(service)
    assert get(app, "/_mock/stars/a%20star/days/monday")[2] == b'"a star on monday"'
    status, _, content = get(app, "/_mock/stars/vega")
    assert status == 404
    assert b"/stars/{starId}/days/{day}" in content


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", SERVICES)
def test_every_service_loads_with_every_seed(name: str, seed: str) -> None:
    service = load_service(name, seed)
    assert service.name == name
    assert type(service.seed()) is service.state
    assert set(service.handlers) == {one.id for one in service.spec.operations}


def test_finalize_response_changes_successful_responses_only() -> None:
    def finalize_response(ctx: Context[Any], response: Response) -> None:
        response.headers["ETag"] = f'"{len(response.content)}"'

    custom = serializers(finalize_response=finalize_response)
    app = serve(make_service(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}, custom))
    status, headers, _ = get(app, "/mount/stars")
    assert (status, headers[b"etag"]) == (200, b'"8"')
    status, headers, _ = get(app, "/mount/nothing")
    assert (status, b"etag" in headers) == (404, False)


def test_exception_in_a_handler_is_a_500_in_the_format_of_the_service(caplog: pytest.LogCaptureFixture) -> None:
    def stars_list(ctx: Context[Any]) -> None:
        raise ZeroDivisionError

    app = serve(make_service(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read}))
    with caplog.at_level(logging.ERROR):
        status, headers, content = get(app, "/mount/stars")
    assert headers[b"x-mock-reason"] == b"mock; failed"
    assert (status, content) == (500, b'{"wrong":"The mock server failed; its log has the traceback."}')
    assert "ZeroDivisionError" in caplog.text


def test_result_without_a_serializer_is_a_500(caplog: pytest.LogCaptureFixture) -> None:
    app = serve(make_service(OPERATIONS, {"stars_list": lambda ctx: {1, 2}, "stars_read": stars_read}))
    assert get(app, "/mount/stars")[0] == 500
    assert "no serializer for set" in caplog.text


def test_path_outside_every_service_is_a_404_that_lists_them() -> None:
    paths = {"stars": ["/stars"], "moons": ["/moons/v2", "/v2"]}
    status, _, content = get(MockApplication({}, SessionStore({}), paths, {}, []), "/planets")
    assert status == 404
    assert content == b'{"error":"Nothing is served at this path; available: stars at /stars, moons at /moons/v2."}'


def test_download_is_a_binary_response() -> None:
    app = serve(make_service(OPERATIONS, {"stars_list": lambda ctx: Download(b"\x00\xff"), "stars_read": stars_read}))
    status, headers, content = get(app, "/mount/stars")
    assert (status, headers[b"content-type"], content) == (200, b"application/octet-stream", b"\x00\xff")


def test_run_due_runs_before_each_request() -> None:
    seen: list[str] = []
    service = make_service(OPERATIONS, {"stars_list": lambda ctx: list(seen), "stars_read": stars_read})
    service.run_due = lambda ctx: seen.append(ctx.operation)
    app = serve(service)
    get(app, "/mount/stars/vega/monday")
    assert get(app, "/mount/stars")[2] == b'["stars_read","stars_list"]'


def test_control_routes_of_a_service_are_below_its_name() -> None:
    service = make_service(OPERATIONS, {"stars_list": stars_list, "stars_read": stars_read})
    service.control = {"/comets": {"GET": lambda ctx: {"seen": len(ctx.state)}}}
    app = serve_control(service)
    assert get(app, "/_mock/stars/comets")[2] == b'{"seen":0}'
    assert get(app, "/_mock/comets")[0] == 404
