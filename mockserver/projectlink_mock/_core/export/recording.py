"""Recordings: the requests and responses of a session, complete enough for a replay, without secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from projectlink_mock._core.contract.json_body import MAX_DEPTH, depth_exceeds
from projectlink_mock._core.demo_users import short_name
from projectlink_mock._core.export.secret_refs import SecretRefs, map_header, map_json, map_query
from projectlink_mock._core.http.json_text import IntegerTooLongError, load_exactly
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.multipart import parse_multipart
from projectlink_mock._core.http.redaction import (
    credentials_of,
    hide,
    is_secret,
    redact_headers,
    redact_query,
    redact_text,
    safe_headers,
)
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.journal import MAX_BODY, Change, Entry
from projectlink_mock._core.sessions.store import SessionState

FORMAT = "projectlink recording"
VERSION = 1
AUTHORIZATION = "authorization"
URL_ENCODED = "application/x-www-form-urlencoded"
_SECRET_FORM = "a form with a secret in it"

JSON, BYTES, CUT, NONE = "json", "bytes", "cut", "none"
"""The kinds of a body: JSON, bytes, a body that the recording lacks, no body."""


@dataclass(frozen=True)
class Content:
    """A body. `cut` is the reason why the recording lacks it; of a response's bytes it has only the digest."""

    kind: str = NONE
    type: str = ""
    size: int = 0
    json: Any = None
    data: bytes | None = None
    sha256: str = ""
    cut: str = ""


@dataclass(frozen=True)
class Exchange:
    """A request and its response. The status is None if the connection was dropped."""

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
        """Return the time by the session's clock."""
        return self.frozen or self.received

    @property
    def was_answered_by_rule(self) -> bool:
        """Return whether a fault rule sent the response instead of the service."""
        return self.fault is not None and self.fault.get("effect") == "status"

    @property
    def was_dropped(self) -> bool:
        """Return whether the client got no response; the service may have handled the request all the same."""
        return self.status is None or (self.fault is not None and self.fault.get("sent") is False)

    @property
    def target(self) -> str:
        """Return path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True)
class StateChange:
    """A change of the state after an exchange, as a control request; `what` describes one that cannot be repeated."""

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
    """The exchanges and state changes of a session, in order.

    `begins` is the reason why the recording does not begin with the seed; empty if it does.
    """

    seed: str
    services: list[str]
    session: str
    control: str
    exchanges: list[Exchange]
    changes: list[StateChange] = field(default_factory=list)
    begins: str = ""
    format: str = FORMAT
    version: int = VERSION

    @property
    def notes(self) -> list[str]:
        """Return a sentence for each part that the recording lacks."""
        notes = [f"The recording does not begin with the seed: {self.begins}."] if self.begins else []
        notes += [f"After exchange {one.after}: {one.what}." for one in self.changes if one.what]
        for one in self.exchanges:
            bodies = (("request", one.request), ("response", one.response))
            notes += [f"Exchange {one.number} lacks the {name} body: {body.cut}." for name, body in bodies if body.cut]
        return notes


def record(
    session: SessionState,
    services: Mapping[str, Service],
    request: Request,
    entries: Iterable[Entry],
    secrets: SecretRefs,
) -> Recording:
    """Return a recording of some or all entries of a session's journal, for a request to the control plane."""
    selected = list(entries)
    numbers = {entry.number for entry in selected}
    journal = session.journal
    begins = journal.truncated_reason
    if not begins and selected and numbers != set(range(1, selected[-1].number + 1)):
        begins = "a filter left out exchanges"
    exchanges = [_exchange(entry, services, secrets) for entry in selected]
    last = max(numbers, default=journal.recorded)
    changes = [_state_change(change, secrets) for change in journal.changes if change.after <= last]
    seed = next(iter(services.values())).seed.__name__
    control = (
        selected[-1].base.removesuffix(selected[-1].request.mount) + request.mount if selected else request.service_url
    )
    return Recording(seed, list(services), request.session, control, exchanges, changes, begins)


def _exchange(entry: Entry, services: Mapping[str, Service], secrets: SecretRefs) -> Exchange:
    service = services.get(entry.service)
    extra_headers = service.header_names(entry.operation) if service else ()
    headers = safe_headers(entry.request_headers, extra_headers)
    headers.pop("host", None)
    if authorization := entry.request_headers.get(AUTHORIZATION.encode()):
        headers[AUTHORIZATION] = map_header(authorization.decode("latin-1"), secrets.reference)
    query, request = map_query(entry.query, secrets.reference), _with_references(_request_content(entry), secrets)
    # Learn the response's secrets last: it may repeat those of the request.
    response = _entry_response_content(entry)
    secrets.learn(entry.number, response.json)
    response = _with_references(response, secrets)
    credentials = credentials_of(entry.request_headers, entry.query)
    return Exchange(
        number=entry.number,
        service=entry.service,
        operation=entry.operation,
        caller=short_name(entry.caller),
        received=entry.instant.real,
        frozen=entry.instant.frozen,
        base=entry.base,
        method=entry.method,
        path=entry.path,
        query=query,
        headers=headers,
        request=request,
        status=entry.status,
        response_headers=hide(redact_headers(entry.response_headers), credentials),
        response=replace(response, json=hide(response.json, credentials)),
        duration_ms=round(entry.duration_ms, 3),
        fault=entry.fault.to_json() if entry.fault else None,
    )


def _state_change(change: Change, secrets: SecretRefs) -> StateChange:
    instant = change.instant
    return StateChange(
        change.after,
        instant.effective,
        instant.frozen is not None,
        change.service,
        change.method,
        change.path,
        map_json(change.body, secrets.reference),
        change.description,
    )


def _request_content(entry: Entry) -> Content:
    """Return the body of a request, with its secrets."""
    content = _content(entry.request_body, entry.request_content_type)
    if content.kind == NONE and entry.request_headers.get(b"content-length", b"0").strip() != b"0":
        return replace(content, kind=CUT, cut="the server did not read all of it")
    if content.kind != BYTES or content.cut:
        return content
    media_type = _media_type(entry.request_content_type)
    if media_type == "multipart/form-data":
        return _form_content(content, entry.request_body)
    if media_type == URL_ENCODED:
        query = entry.request_body.decode("latin-1")
        return content if redact_query(query) == query else replace(content, kind=CUT, data=None, cut=_SECRET_FORM)
    return replace(content, kind=CUT, data=None, cut=f"{len(entry.request_body)} bytes of {media_type or 'no type'}")


def _form_content(content: Content, form: bytes) -> Content:
    try:
        parts = parse_multipart(form, content.type)
    except ValueError:
        return replace(content, kind=CUT, data=None, cut="a malformed form")
    texts = [part.content.read().decode("latin-1") for part in parts.values() if not part.filename]
    if any(map(is_secret, parts)) or any(redact_text(text) != text for text in texts):
        return replace(content, kind=CUT, data=None, cut=_SECRET_FORM)
    return content


def _entry_response_content(entry: Entry) -> Content:
    if entry.response_body is None:
        return Content(CUT, entry.response_content_type.decode("latin-1"), cut="a stream")
    content = _content(entry.response_body, entry.response_content_type)
    return replace(content, data=None) if content.kind == BYTES else content


def response_content(body: bytes, content_type: bytes) -> Content:
    """Return the body of a response, with its secrets."""
    return _content(body, content_type)


def _content(body: bytes, content_type: bytes) -> Content:
    type = content_type.decode("latin-1")
    if not body:
        return Content(NONE, type)
    if len(body) > MAX_BODY:
        return Content(CUT, type, cut=f"more than {MAX_BODY} bytes")
    if "json" in _media_type(content_type) or not content_type:
        try:
            value = load_exactly(body)
        except IntegerTooLongError:
            return Content(CUT, type, len(body), cut="JSON with an integer of more than 64 bits")
        except ValueError:
            return Content(CUT, type, len(body), cut=f"{len(body)} bytes that are not JSON")
        if depth_exceeds(body, value, MAX_DEPTH):
            return Content(CUT, type, len(body), cut="deeply nested JSON")
        return Content(JSON, type, len(body), json=value)
    return Content(BYTES, type, len(body), data=body, sha256=sha256(body).hexdigest())


def _with_references(content: Content, secrets: SecretRefs) -> Content:
    return replace(content, json=map_json(content.json, secrets.reference)) if content.kind == JSON else content


def _media_type(content_type: bytes) -> str:
    return content_type.decode("latin-1").partition(";")[0].strip().lower()


def write(recording: Recording) -> dict[str, Any]:
    """Return the recording as a JSON document, its notes first."""
    names = ("format", "version", "seed", "services", "session", "control", "begins", "notes", "exchanges", "changes")
    return {name: getattr(recording, name) for name in names}
