"""A module for pytest that sends the requests once more and checks the answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pprint import pformat
from textwrap import indent
from typing import Any

from projectlink_mock._core.clock import stamp
from projectlink_mock._core.export.recording import BYTES, CUT, JSON, Content, Exchange, Recording, Step
from projectlink_mock._core.export.secret_refs import in_json, owner_of, stand_in
from projectlink_mock._core.export.templates import Variables, headers_of, marked, one_line, pieces, target_of
from projectlink_mock._core.storage import codec

_HEAD = '''\
"""What the mock server was asked and answered, sent once more and checked: {count} requests."""
{notes}
{imports}
{constants}

class Answer(NamedTuple):
    status: int
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def call(mock, method, url, body=None, headers=None) -> Answer:
    """Send a request as it was, to where the mock is now."""
    content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    place = urlsplit(url)
    connection = http.client.HTTPConnection(urlsplit(mock.control).netloc, timeout=30)
    try:
        target = f"{{place.path}}?{{place.query}}" if place.query else place.path
        # The host as it was: some answers tell it.
        connection.request(method, target, content, {{**mock.headers, "Host": place.netloc, **(headers or {{}})}})
        response = connection.getresponse()
        return Answer(response.status, response.read())
    finally:
        connection.close()


def at(mock, moment):
    """Set the clock."""
    call(mock, "POST", f"{{mock.control}}/clock", {{"now": moment}})

{fixture}
def test_what_was_recorded(projectlink_mock):
    mock = projectlink_mock
'''

_FIXTURE = '''
@pytest.fixture
def projectlink_mock():
    """In place of the plugin's: the seed and the services that were recorded."""
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
_ALWAYS = ("hashlib", "http.client", "json", "NamedTuple", "urlsplit")

_WIDTH = 110


def write(recording: Recording) -> str:
    """Give the module; it needs nothing but this package and pytest."""
    variables = Variables()
    steps = list(_steps(recording, variables)) or ["pass"]
    notes = "".join(f"# {one_line(note)}\n" for note in recording.notes)
    fits_plugin = recording.seed == "demo" and len(recording.services) > 1
    fixture = "" if fits_plugin else _FIXTURE.format(seed=recording.seed, services=recording.services)
    constants, body = "".join(_constants(variables)), indent("\n".join(steps), "    ")
    imports = _imports(constants + fixture + body)
    head = _HEAD.format(
        count=len(recording.exchanges), notes=notes, imports=imports, constants=constants, fixture=fixture
    )
    return head + body + "\n"


def _imports(text: str) -> str:
    """The lines of what the text uses."""
    lines = (line for line in _IMPORTS.splitlines() if not line or line.endswith(_ALWAYS) or line.split()[-1] in text)
    return re.sub("\n{2,}", "\n\n", "\n".join(lines)).strip() + "\n"


def _constants(variables: Variables) -> Iterator[str]:
    for name, variable in variables.names.items():
        whose, _, kind = name.partition(".")
        if whose == "secret":
            yield f"{variable} = {stand_in(name)!r}  # the secret itself is not in the recording\n"
        else:
            yield f"{variable} = {kind}_of({whose!r})\n"


def _steps(recording: Recording, variables: Variables) -> Iterator[str]:
    changes = list(recording.changes)
    for exchange in recording.exchanges:
        while changes and changes[0].after < exchange.number:
            yield from _change(changes.pop(0), variables)
        yield from _exchange(exchange, variables)
    for change in changes:
        yield from _change(change, variables)


def _change(step: Step, variables: Variables) -> Iterator[str]:
    if step.what:
        yield f"\n# {one_line(step.what)}: not in here."
        return
    path = f"/{step.service}{step.path}"
    body = "" if step.body is None else f", {_value(step.body, variables)}"
    yield f"\nat(mock, {stamp(step.at)!r})"
    yield f"call(mock, {step.method!r}, mock.control + {path!r}{body})"


def _exchange(exchange: Exchange, variables: Variables) -> Iterator[str]:
    who = f" by {exchange.caller}" if exchange.caller else ""
    yield ""
    yield one_line(f"# {exchange.number}: {exchange.operation or 'no operation'}{who}")
    if reason := _reason(exchange):
        yield f"# Left out, {one_line(f'{exchange.method} {exchange.path}: {reason}')}."
        return
    headers = {name: _Code(_text(value, variables)) for name, value in headers_of(exchange).items()}
    answer = f"answer_{exchange.number}"
    yield f"at(mock, {stamp(exchange.at)!r})"
    yield f"{answer} = call("
    for argument in (
        "mock",
        repr(exchange.method),
        _text(exchange.base + target_of(exchange), variables),
        _body(exchange.request, variables),
        _pretty(headers),
    ):
        yield indent(f"{argument},", "    ")
    yield ")"
    yield f"assert {answer}.status == {exchange.status}"
    yield _check(answer, exchange.response)


def _reason(exchange: Exchange) -> str:
    if exchange.status is None:
        return "the connection was dropped"
    if exchange.was_answered_by_rule:
        return "a fault rule answered in place of the service"
    return f"its body is not here, {exchange.request.cut}" if exchange.request.kind == CUT else ""


def _check(answer: str, response: Content) -> str:
    if response.kind == JSON:
        return f"assert {answer}.json == {_pretty(in_json(response.json, lambda _: _Code('ANY')))}"
    if response.kind == BYTES:
        return f"assert {answer}.digest == {response.sha256!r}"
    if response.kind == CUT:
        return f"# Its body is not compared: {one_line(response.cut)}."
    return f'assert {answer}.content == b""'


def _body(content: Content, variables: Variables) -> str:
    if content.kind == BYTES:
        return f"base64.b64decode({codec.write(content.data)!r})"
    return _value(content.json, variables) if content.kind == JSON else "None"


class _Code(str):
    """What is written as it is, and not as a text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _value(value: Any, variables: Variables) -> str:
    """JSON as Python has it, with variables in place of secrets."""
    return _pretty(in_json(value, lambda reference: _Code(_text(marked(reference), variables))))


def _text(text: str, variables: Variables) -> str:
    """A text with marks as Python has it."""
    parts = [_secret(piece, variables) if is_secret else repr(piece) for piece, is_secret in pieces(text)]
    return " + ".join(parts) or "''"


def _secret(name: str, variables: Variables) -> str:
    owner = owner_of(name)
    if owner is None:
        return variables.of(name)
    return f"answer_{owner[0]}.json" + "".join(f"[{step if step.isdecimal() else repr(step)}]" for step in owner[1])


def _pretty(value: Any) -> str:
    return pformat(value, width=_WIDTH, sort_dicts=False)
