"""Requests of the control plane, and the reading of their parameters and bodies."""

from __future__ import annotations

import asyncio
import codecs
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from starlette.requests import Request

from projectlink_mock._core.contract.json_body import MAX_DEPTH, read_json
from projectlink_mock._core.http import messages, reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.storage import codec
from projectlink_mock._core.suggestions import did_you_mean

T = TypeVar("T")

_MAX_DIGITS = 9

OK = {"status": "ok"}


@dataclass(frozen=True)
class ControlRequest:
    """One request to the control plane with its whole body, and the services and sessions that it is about."""

    http: Request
    content: bytes
    services: Mapping[str, Service]
    sessions: SessionStore
    mounts: Mapping[str, Sequence[str]]
    """The paths of each service."""

    @cached_property
    def message(self) -> messages.Request:
        """Return the request in the form that handlers of services and exports take."""
        scope = self.http.scope
        mount: str = scope.get("root_path", "")
        path, query = scope["path"][len(mount) :], scope["query_string"].decode("latin-1")
        headers = dict(scope["headers"])
        return messages.Request(
            self.http.method, path, query, headers, self.content, scope.get("scheme", "http"), mount
        )

    @property
    def session_name(self) -> str:
        """Return the name of the session that the request's header names; empty for the default session."""
        return self.message.session

    @property
    def session(self) -> SessionState:
        """Return the session that the request's header names; create it if it does not exist."""
        return self.sessions.get(self.session_name)

    def find_service(self, name: str) -> Service:
        """Return a service. Raises NotFound."""
        if name not in self.services:
            raise NotFound(_unknown_service(name, self.services), reasons.missing("service"))
        return self.services[name]

    def json_object(self, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
        """Return the JSON object in the body, which may be nested a number of levels. Raises InvalidControlRequest."""
        with reject_value_errors("The body is invalid"):
            value = read_json(self.content.removeprefix(codecs.BOM_UTF8), max_depth)
        if not isinstance(value, dict):
            raise InvalidControlRequest("The body must be a JSON object.")
        return value

    def query_params(self, *known: str) -> dict[str, str]:
        """Return the query parameters by name. Raises InvalidControlRequest for unknown or repeated ones."""
        params: dict[str, str] = {}
        for name, value in self.http.query_params.multi_items():
            if name not in known or name in params:
                raise InvalidControlRequest(f"Unknown or repeated parameter {name!r}; known: {', '.join(known)}.")
            params[name] = value
        return params

    def check_operation(self, service: str | None, operation: str | None) -> None:
        """Raise InvalidControlRequest for an unknown service or operation; None means any."""
        if service is not None and service not in self.services:
            raise InvalidControlRequest(_unknown_service(service, self.services))
        services = self.services.values() if service is None else [self.services[service]]
        if operation is not None and not any(operation in one.handlers for one in services):
            if others := [name for name, one in self.services.items() if operation in one.handlers]:
                text = f"Unknown operation {operation!r} of {service}: it belongs to {' and '.join(others)}."
                raise InvalidControlRequest(text)
            hint = did_you_mean(operation, {name for one in services for name in one.handlers})
            raise InvalidControlRequest(f"Unknown operation {operation!r}{hint}.")


async def in_thread(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function in a thread, so that the event loop serves others; directly where there is no event loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return function(*arguments)
    return await asyncio.to_thread(function, *arguments)


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
