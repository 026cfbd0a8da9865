"""Requests of the control plane, and the errors and routes that its modules share."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from projectlink_mock._core.contract.json_body import MAX_DEPTH, read_json
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, InvalidControlRequest, NotFound
from projectlink_mock._core.http.messages import Request, Response, json_response
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.storage import codec
from projectlink_mock._core.suggestions import did_you_mean

T = TypeVar("T")

_MAX_DIGITS = 9

OK = {"status": "ok"}

Routes = Mapping[str, Mapping[str, Callable[..., Any]]]
"""Handlers by path below the control plane's mount, and by method.

A handler takes the ControlRequest and the values of the path's `{parameters}`. It returns JSON, a Response, or an
ASGI callable of `receive` and `send` that streams its response.
"""

NO_ROUTES: Routes = MappingProxyType({})


@dataclass(frozen=True)
class ControlRequest:
    """One request to the control plane, with the services and sessions that it is about."""

    http: Request
    services: Mapping[str, Service]
    sessions: SessionStore
    mounts: Mapping[str, Sequence[str]]
    """The paths of each service."""

    @property
    def session(self) -> SessionState:
        """Return the session that the request's header names; create it if it does not exist."""
        return self.sessions.get(self.http.session)

    def find_service(self, name: str) -> Service:
        """Return a service. Raises NotFound."""
        if name not in self.services:
            raise NotFound(_unknown_service(name, self.services), reasons.missing("service"))
        return self.services[name]

    def json_object(self, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
        """Return the JSON object in the body, which may be nested a number of levels. Raises InvalidControlRequest."""
        with reject_value_errors("The body is invalid"):
            value = read_json(self.http.content.removeprefix(codecs.BOM_UTF8), max_depth)
        if not isinstance(value, dict):
            raise InvalidControlRequest("The body must be a JSON object.")
        return value

    def query_params(self, *known: str) -> dict[str, str]:
        """Return the query parameters by name. Raises InvalidControlRequest for unknown or repeated ones."""
        params = self.http.query_params
        for name, values in params.items():
            if name not in known or len(values) > 1:
                raise InvalidControlRequest(f"Unknown or repeated parameter {name!r}; known: {', '.join(known)}.")
        return {name: values[0] for name, values in params.items()}

    def check_operation(self, service: str | None, operation: str | None) -> None:
        """Raise InvalidControlRequest for an unknown service or operation; None means any."""
        if service is not None and service not in self.services:
            raise InvalidControlRequest(_unknown_service(service, self.services))
        services = self.services.values() if service is None else [self.services[service]]
        if operation is not None and not any(operation in one.handlers for one in services):
            hint = did_you_mean(operation, {name for one in services for name in one.handlers})
            raise InvalidControlRequest(f"Unknown operation {operation!r}{hint}.")


def parse_integer(name: str, text: str, minimum: int) -> int:
    """Return the integer value of a query parameter. Raises InvalidControlRequest."""
    if not (text.isascii() and text.isdecimal() and len(text) <= _MAX_DIGITS and int(text) >= minimum):
        raise InvalidControlRequest(f"{name} must be an integer of at least {minimum}, not {text!r}.")
    return int(text)


def parse_body(
    record_type: type[T],
    body: dict[str, Any] | None,
    aliases: Mapping[str, str] = MappingProxyType({}),
    problem: str = "The body is malformed",
) -> T:
    """Return a record of a dataclass from a JSON object.

    Args:
        record_type: The dataclass.
        body: The JSON object; None stands for an empty one.
        aliases: Other names for fields, each with the name of its field.
        problem: How the message of an error begins.

    Raises:
        InvalidControlRequest: the body does not have the fields and types of the dataclass.
    """
    with reject_value_errors(problem):
        record: T = codec.decode(record_type, {aliases.get(name, name): value for name, value in (body or {}).items()})
    return record


@contextmanager
def reject_value_errors(problem: str = "The body is malformed") -> Iterator[None]:
    """Raise InvalidControlRequest, with the problem and the error's message, for a ValueError in the block."""
    try:
        yield
    except ValueError as error:
        raise InvalidControlRequest(f"{problem}: {error}.") from None


def _unknown_service(name: str, services: Mapping[str, Service]) -> str:
    return f"Unknown service {name!r}; known: {', '.join(services)}."


def error_response(error: ApiError) -> Response:
    """Return the response to an error outside the services: `{"error": …}`."""
    response = json_response(error.status, {"error": error.message})
    response.headers.update(error.headers)
    response.headers[reasons.HEADER] = error.reason
    return response


@dataclass(frozen=True)
class Route:
    """A method and path of the control plane with its handler."""

    method: str
    path: str
    handler: Callable[..., Any]
    integers: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        return f"{self.method} {self.path}"


def flatten(routes: Routes) -> list[Route]:
    """Return one Route for each path and method."""
    return [Route(method, path, handler) for path, methods in routes.items() for method, handler in methods.items()]


def service_routes(services: Mapping[str, Service]) -> list[Route]:
    """Return the routes that services add to the control plane, each below the name of its service."""
    return [
        Route(route.method, f"/{name}{route.path}", _service_handler(service, route))
        for name, service in services.items()
        for route in flatten(service.control)
    ]


def _service_handler(service: Service, route: Route) -> Callable[..., Any]:
    """Adapt a service's control handler, which takes a Context, to a ControlRequest; journal the change it makes."""

    def handle(request: ControlRequest, *path_params: str) -> Any:
        session = request.session
        instant, journal = session.clock.instant(), session.journal
        ctx: Context[Any] = Context(request.http, session.state(service.name), session, moment=instant.effective)
        ctx.body = request.json_object() if request.http.content else None
        changes = journal.changed
        result = route.handler(ctx, *path_params)
        # The functions that Python code may call as well record their changes themselves.
        if route.method != "GET" and journal.changed == changes:
            path = request.http.path.removeprefix(f"/{service.name}")
            journal.record_change(instant, service.name, route.method, path, ctx.body, size=len(request.http.content))
        return result

    return handle
