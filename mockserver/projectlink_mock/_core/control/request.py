"""One call of the control plane, and what every part of it asks of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, InvalidControlRequest, NotFound
from projectlink_mock._core.http.messages import Request, Response, json_response
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionState, SessionStore

# A state holds bodies, which are of at most 100 levels, a few levels down; a JSON writer ends at 254.
MAX_DEPTH = 200

DONE = {"status": "ok"}


@dataclass(frozen=True)
class Call:
    """One call of the control plane."""

    request: Request
    services: Mapping[str, Service]
    sessions: SessionStore
    mounts: Mapping[str, Sequence[str]]
    """By service, the paths at which it answers."""

    @property
    def session(self) -> SessionState:
        return self.sessions.get(self.request.session)

    def house(self, service: str) -> Service:
        """Give the house of a service. Raises NotFound."""
        if service not in self.services:
            text = f"There is no service {service!r}; there is {', '.join(self.services)}."
            raise NotFound(text, reasons.missing("service"))
        return self.services[service]

    def body(self) -> dict[str, Any]:
        """Give the JSON object that was sent. Raises InvalidControlRequest."""
        try:
            value = read_json(self.request.content, MAX_DEPTH)
        except ValueError as error:
            raise InvalidControlRequest(f"The body is wrong: {error}.") from None
        if not isinstance(value, dict):
            raise InvalidControlRequest("The body is wrong: it is not a JSON object.")
        return value


def check_names(services: Mapping[str, Service], service: str | None, operation: str | None) -> None:
    """Raises InvalidControlRequest for a service or an operation that is not there: it would never match."""
    if service is not None and service not in services:
        raise InvalidControlRequest(f"There is no service {service!r}; there is {', '.join(services)}.")
    chosen = services.values() if service is None else [services[service]]
    if operation is not None and not any(operation in house.handlers for house in chosen):
        raise InvalidControlRequest(f"There is no operation {operation!r}{_near(operation, chosen)}.")


def _near(operation: str, services: Iterable[Service]) -> str:
    """The operations that may have been meant."""
    # Late: nobody who writes names right needs it.
    from difflib import get_close_matches

    near = get_close_matches(operation, {name for house in services for name in house.handlers})
    return f"; near it are {', '.join(near)}" if near else ""


def refused(problem: ApiError) -> Response:
    """The reply of a problem outside the services: `{"error": …}`."""
    reply = json_response(problem.status, {"error": problem.message})
    reply.headers.update(problem.headers)
    reply.headers[reasons.HEADER] = problem.reason
    return reply


Answers = Mapping[str, Mapping[str, Callable[..., Any]]]
"""By path below the control plane's mount, and by method, what answers a call.

It is given the call, and the texts of the path's `{parameters}`. It gives JSON, a Response, or, to send a
response by itself, a function of ASGI's `receive` and `send`.
"""

NOTHING: Answers = MappingProxyType({})
