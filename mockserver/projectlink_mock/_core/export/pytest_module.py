"""Export as a pytest module that sends the requests again and checks the responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pprint import pformat
from textwrap import indent
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.contract.json_body import depth_exceeds
from projectlink_mock._core.export.recording import BYTES, CUT, JSON, Content, Exchange, Recording, StateChange
from projectlink_mock._core.export.secret_refs import map_json, origin_of, placeholder
from projectlink_mock._core.export.templates import (
    Variables,
    mark,
    marked_headers,
    marked_target,
    one_line,
    split_secrets,
)
from projectlink_mock._core.storage import codec

_HEAD = '''\
"""Replay of {count} recorded requests to the mock server, with checks of the responses."""
{notes}
{imports}
{constants}

class Response(NamedTuple):
    status: int
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def call(mock, method, url, body=None, headers=None) -> Response:
    """Send a recorded request to the running mock."""
    content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(urlsplit(mock.control).netloc, timeout=30)
    try:
        target = f"{{parts.path}}?{{parts.query}}" if parts.query else parts.path
        # The recorded host, which some responses contain.
        connection.request(method, target, content, {{**mock.headers, "Host": parts.netloc, **(headers or {{}})}})
        response = connection.getresponse()
        return Response(response.status, response.read())
    finally:
        connection.close()


def set_clock(mock, time):
    """Freeze the mock's clock."""
    call(mock, "POST", f"{{mock.control}}/clock", {{"now": time}})

{fixture}
def test_recorded_requests(projectlink_mock):
    mock = projectlink_mock
'''

_FIXTURE = '''
@pytest.fixture
def projectlink_mock():
    """Override the plugin's fixture with the recorded seed and services."""
    with MockServer(seed={seed!r}, services={services!r}) as mock:
        yield mock

'''

_IMPORTS = """\
import base64
import hashlib
import http.client
import json
from typing import Any, NamedTuple
from unittest.mock import ANY
from urllib.parse import urlsplit

import pytest

from projectlink_mock import MockServer
from projectlink_mock.testing.demo_users import password_of
from projectlink_mock.testing.demo_users import token_of
"""
_ALWAYS_IMPORTED = ("hashlib", "http.client", "json", "NamedTuple", "urlsplit")

_WIDTH = 110
_MAX_PRETTY_DEPTH = 6


def write(recording: Recording) -> str:
    """Return the module; it needs only this package and pytest."""
    variables = Variables()
    statements = list(_statements(recording, variables)) or ["pass"]
    notes = "".join(f"# {one_line(note)}\n" for note in recording.notes)
    matches_plugin = recording.seed == "demo" and len(recording.services) > 1
    fixture = "" if matches_plugin else _FIXTURE.format(seed=recording.seed, services=recording.services)
    constants, body = "".join(_constants(variables)), indent("\n".join(statements), "    ")
    imports = _imports(constants + fixture + body)
    head = _HEAD.format(
        count=len(recording.exchanges), notes=notes, imports=imports, constants=constants, fixture=fixture
    )
    return head + body + "\n"


def _imports(text: str) -> str:
    """Return the import statements that the text needs."""
    lines = (
        line
        for line in _IMPORTS.splitlines()
        if not line or line.endswith(_ALWAYS_IMPORTED) or line.split()[-1] in text
    )
    return re.sub("\n{2,}", "\n\n", "\n".join(lines)).strip() + "\n"


def _constants(variables: Variables) -> Iterator[str]:
    for name, variable in variables.names.items():
        owner, _, kind = name.partition(".")
        if owner == "secret":
            yield f"{variable} = {placeholder(name)!r}  # the recording does not contain the secret\n"
        else:
            yield f"{variable} = {kind}_of({owner!r})\n"


def _statements(recording: Recording, variables: Variables) -> Iterator[str]:
    changes = list(recording.changes)
    for exchange in recording.exchanges:
        while changes and changes[0].after < exchange.number:
            yield from _change(changes.pop(0), variables)
        yield from _exchange(exchange, variables)
    for change in changes:
        yield from _change(change, variables)


def _change(change: StateChange, variables: Variables) -> Iterator[str]:
    if change.what:
        yield f"\n# {one_line(change.what)}: not in this module."
        return
    path = f"/{change.service}{change.path}"
    body = "" if change.body is None else f", {_value(change.body, variables)}"
    yield f"\nset_clock(mock, {format_timestamp(change.at)!r})"
    yield f"call(mock, {change.method!r}, mock.control + {path!r}{body})"


def _exchange(exchange: Exchange, variables: Variables) -> Iterator[str]:
    caller = f" by {exchange.caller}" if exchange.caller else ""
    yield ""
    yield one_line(f"# {exchange.number}: {exchange.operation or 'no operation'}{caller}")
    if reason := _skip_reason(exchange):
        yield f"# Left out, {one_line(f'{exchange.method} {exchange.path}: {reason}')}."
        return
    headers = {name: _Code(_text(value, variables)) for name, value in marked_headers(exchange).items()}
    response = f"response_{exchange.number}"
    yield f"set_clock(mock, {format_timestamp(exchange.at)!r})"
    yield f"{response} = call("
    for argument in (
        "mock",
        repr(exchange.method),
        _text(exchange.base + marked_target(exchange), variables),
        _body(exchange.request, variables),
        _pretty(headers),
    ):
        yield indent(f"{argument},", "    ")
    yield ")"
    yield f"assert {response}.status == {exchange.status}"
    yield _check(response, exchange.response)


def _skip_reason(exchange: Exchange) -> str:
    if exchange.status is None:
        return "the connection was dropped"
    if exchange.was_answered_by_rule:
        return "a fault rule sent the response"
    return f"the recording lacks its body: {exchange.request.cut}" if exchange.request.kind == CUT else ""


def _check(response: str, content: Content) -> str:
    if content.kind == JSON:
        return f"assert {response}.json == {_pretty(map_json(content.json, lambda _: _Code('ANY')))}"
    if content.kind == BYTES:
        return f"assert {response}.digest == {content.sha256!r}"
    if content.kind == CUT:
        return f"# Its body is not compared: {one_line(content.cut)}."
    return f'assert {response}.content == b""'


def _body(content: Content, variables: Variables) -> str:
    if content.kind == BYTES:
        return f"base64.b64decode({codec.encode(content.data)!r})"
    return _value(content.json, variables) if content.kind == JSON else "None"


class _Code(str):
    """Source code that pformat writes without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _value(value: Any, variables: Variables) -> str:
    """Return JSON as Python source, with variables for secrets."""
    return _pretty(map_json(value, lambda reference: _Code(_text(mark(reference), variables))))


def _text(text: str, variables: Variables) -> str:
    """Return a text with marked secrets as a Python expression."""
    parts = [_secret(part, variables) if is_secret else repr(part) for part, is_secret in split_secrets(text)]
    return " + ".join(parts) or "''"


def _secret(name: str, variables: Variables) -> str:
    origin = origin_of(name)
    if origin is None:
        return variables.variable_for(name)
    path = "".join(f"[{step if step.isdecimal() else repr(step)}]" for step in origin[1])
    return f"response_{origin[0]}.json{path}"


def _pretty(value: Any) -> str:
    """Return a value as Python source, in several lines unless it is deeply nested.

    pformat formats each level again, so that its time grows with the depth.
    """
    text = repr(value)
    if len(text) <= _WIDTH or depth_exceeds(text.encode("utf-8", "replace"), value, _MAX_PRETTY_DEPTH):
        return text
    return pformat(value, width=_WIDTH, sort_dicts=False)
