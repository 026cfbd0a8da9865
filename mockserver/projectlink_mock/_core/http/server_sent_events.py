"""Server-sent events: their format, and events as the result of a handler."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.http.messages import Response


class Event(NamedTuple):
    """An event with a name, and data that JSON can hold; None for no data."""

    name: str
    data: object = None


class ServerSentEvents(NamedTuple):
    """Events as the result of a handler.

    None in place of an event means that no event is there yet: the sender asks again soon. The events are made while
    others use the session, so they look at its current state at each step.
    """

    events: Iterator[Event | None]

    def response(self, status: int, render: Callable[[Any], Any]) -> Response:
        """Return the response with these events."""
        response = Response(status, content_type=b"text/event-stream")
        # nginx would hold the events back until its buffer is full.
        response.headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        response.chunks = (None if event is None else _render(event, render) for event in self.events)
        return response


class TextStream(NamedTuple):
    """Parts of a text as the result of a handler, each of its lines a line `data:`, and a value as a last line of JSON.

    All parts are known when the response begins.
    """

    parts: Sequence[str]
    value: object

    def response(self, status: int, render: Callable[[Any], Any]) -> Response:
        """Return the response with the parts and the value."""
        lines = [f"data:{line}\n" for part in self.parts for line in part.split("\n")]
        last = orjson.dumps(self.value, render, orjson.OPT_PASSTHROUGH_DATACLASS)
        response = Response(status, content_type=b"text/event-stream", headers={"cache-control": "no-store"})
        response.content = "\n".join([*lines, ""]).encode() + last + b"\n"
        return response


def _render(event: Event, render: Callable[[Any], Any]) -> bytes:
    data = b"" if event.data is None else orjson.dumps(event.data, render, orjson.OPT_PASSTHROUGH_DATACLASS)
    return encode_event(event.name, data)


def encode_event(name: str, data: bytes, id: str = "") -> bytes:
    """Return the text of an event, with an id if one is given."""
    id_line = f"id: {id}\n" if id else ""
    return f"event: {name}\n{id_line}data: ".encode() + data + b"\n\n"
