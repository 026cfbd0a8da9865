"""A recording: what a session was asked and answered, complete enough to be replayed, and without secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson

from projectlink_mock._core.contract.json_body import MAX_DEPTH, depth_exceeds
from projectlink_mock._core.demo_users import short_name
from projectlink_mock._core.export.secret_refs import References, in_header, in_json, in_query
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.multipart import read_form
from projectlink_mock._core.http.redaction import hide_in_headers, is_secret, plain_headers
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.journal import MAX_BODY, Change, Entry
from projectlink_mock._core.sessions.store import SessionState

FORMAT = "projectlink recording"
VERSION = 1
AUTHORIZATION = "authorization"

JSON, BYTES, CUT, NONE = "json", "bytes", "cut", "none"
"""What a body is: JSON, bytes, one that is not in the recording, or nothing."""


@dataclass(frozen=True)
class Content:
    """A body. `cut` says why it is not in the recording; of bytes that were answered there is the digest alone."""

    kind: str = NONE
    type: str = ""
    size: int = 0
    json: Any = None
    data: bytes | None = None
    sha256: str = ""
    cut: str = ""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer. A status of None is a connection that was dropped."""

    number: int
    service: str
    operation: str | None
    caller: str | None
    received: datetime
    frozen: datetime | None
    base: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    request: Content
    status: int | None
    response_headers: dict[str, str]
    response: Content
    duration_ms: float
    fault: dict[str, Any] | None = None

    @property
    def at(self) -> datetime:
        """The time that the universe told."""
        return self.frozen or self.received

    @property
    def was_answered_by_rule(self) -> bool:
        """Whether a fault rule answered in place of the service."""
        return self.fault is not None and self.fault.get("effect") == "status"

    @property
    def was_dropped(self) -> bool:
        """Whether the client got no answer; the service may have done its work all the same."""
        return self.status is None or (self.fault is not None and self.fault.get("sent") is False)

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True)
class Step:
    """What was changed from outside after an exchange; `what` tells it where it cannot be done again."""

    after: int
    at: datetime
    frozen: bool
    service: str
    method: str
    path: str
    body: Any = None
    what: str = ""


@dataclass(frozen=True)
class Recording:
    """What a session was asked and answered, in order. `begins` says why it does not begin with the seed."""

    seed: str
    services: list[str]
    session: str
    control: str
    exchanges: list[Exchange]
    changes: list[Step] = field(default_factory=list)
    begins: str = ""
    format: str = FORMAT
    version: int = VERSION

    @property
    def notes(self) -> list[str]:
        """What is not in the recording, in words."""
        said = [f"It does not begin with the seed: {self.begins}."] if self.begins else []
        said += [f"After exchange {one.after}: {one.what}." for one in self.changes if one.what]
        for one in self.exchanges:
            parts = (("request", one.request), ("answer", one.response))
            said += [f"Exchange {one.number}: the {name} is not here, {part.cut}." for name, part in parts if part.cut]
        return said


def record(
    universe: SessionState,
    houses: Mapping[str, Service],
    request: Request,
    entries: Iterable[Entry],
    references: References,
) -> Recording:
    """Record what is in the journal of a universe, or some of it, as a request to the control plane asks for."""
    chosen = list(entries)
    numbers = {entry.number for entry in chosen}
    journal = universe.journal
    begins = journal.begins
    if not begins and chosen and numbers != set(range(1, chosen[-1].number + 1)):
        begins = "some exchanges were chosen, and others left out"
    exchanges = [_exchange(entry, houses, references) for entry in chosen]
    last = max(numbers, default=journal.recorded)
    changes = [_step(change, references) for change in journal.changes if change.after <= last]
    seed = next(iter(houses.values())).seed.__name__
    control = chosen[-1].base.removesuffix(chosen[-1].asked.mount) + request.mount if chosen else request.base
    return Recording(seed, list(houses), request.session, control, exchanges, changes, begins)


def _exchange(entry: Entry, houses: Mapping[str, Service], references: References) -> Exchange:
    house = houses.get(entry.service)
    further = house.header_names(entry.operation) if house else ()
    headers = plain_headers(entry.request_headers, further)
    headers.pop("host", None)
    if authorization := entry.request_headers.get(AUTHORIZATION.encode()):
        headers[AUTHORIZATION] = in_header(authorization.decode("latin-1"), references.hide)
    query, request = in_query(entry.query, references.hide), _hidden(asked(entry), references)
    # Only now: an answer may repeat what the request said.
    response = _answered(entry)
    references.learn(entry.number, response.json)
    return Exchange(
        number=entry.number,
        service=entry.service,
        operation=entry.operation,
        caller=short_name(entry.caller),
        received=entry.moment.real,
        frozen=entry.moment.frozen,
        base=entry.base,
        method=entry.method,
        path=entry.path,
        query=query,
        headers=headers,
        request=request,
        status=entry.status,
        response_headers=hide_in_headers(entry.response_headers),
        response=_hidden(response, references),
        duration_ms=round(entry.duration_ms, 3),
        fault=entry.fault.reveal() if entry.fault else None,
    )


def _step(change: Change, references: References) -> Step:
    moment = change.moment
    body = in_json(change.body, references.hide)
    return Step(
        change.after,
        moment.told,
        moment.frozen is not None,
        change.service,
        change.method,
        change.path,
        body,
        change.what,
    )


def asked(entry: Entry) -> Content:
    """The body of a request, secrets and all."""
    kind = _plain_type(entry.request_type)
    content = _content(entry.request, entry.request_type)
    if content.kind == NONE and entry.request_headers.get(b"content-length", b"0").strip() != b"0":
        return replace(content, kind=CUT, cut="it was not read to its end")
    if content.kind != BYTES or content.cut:
        return content
    if kind == "multipart/form-data":
        return _form(content, entry.request)
    return replace(content, kind=CUT, data=None, cut=f"{len(entry.request)} bytes of {kind or 'no type'}")


def _form(content: Content, sent: bytes) -> Content:
    try:
        names = read_form(sent, content.type)
    except ValueError:
        return replace(content, kind=CUT, data=None, cut="a form that is broken")
    if any(is_secret(name) for name in names):
        return replace(content, kind=CUT, data=None, cut="a form with a secret in it")
    return content


def _answered(entry: Entry) -> Content:
    if entry.response is None:
        kind = entry.response_type.decode("latin-1")
        return Content(CUT, kind, cut="a stream")
    content = _content(entry.response, entry.response_type)
    return replace(content, data=None) if content.kind == BYTES else content


def answered(sent: bytes, media_type: bytes) -> Content:
    """The body of an answer."""
    return _content(sent, media_type)


def _content(sent: bytes, media_type: bytes) -> Content:
    kind = media_type.decode("latin-1")
    if not sent:
        return Content(NONE, kind)
    if len(sent) > MAX_BODY:
        return Content(CUT, kind, cut=f"more than {MAX_BODY} bytes")
    if "json" in _plain_type(media_type) or not media_type:
        try:
            value = orjson.loads(sent)
        except orjson.JSONDecodeError:
            return Content(CUT, kind, len(sent), cut=f"{len(sent)} bytes that are not JSON")
        if depth_exceeds(sent, value, MAX_DEPTH):
            return Content(CUT, kind, len(sent), cut="deeply nested JSON")
        return Content(JSON, kind, len(sent), json=value)
    return Content(BYTES, kind, len(sent), data=sent, sha256=sha256(sent).hexdigest())


def _hidden(content: Content, references: References) -> Content:
    return replace(content, json=in_json(content.json, references.hide)) if content.kind == JSON else content


def _plain_type(media_type: bytes) -> str:
    return media_type.decode("latin-1").partition(";")[0].strip().lower()


def write(recording: Recording) -> dict[str, Any]:
    """The recording as a document, with what is not in it said first."""
    names = ("format", "version", "seed", "services", "session", "control", "begins", "notes", "exchanges", "changes")
    return {name: getattr(recording, name) for name in names}
