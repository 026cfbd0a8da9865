"""A shell script that sends the requests once more with curl."""

from __future__ import annotations

from collections.abc import Iterator

from projectlink_mock._core.clock import stamp
from projectlink_mock._core.export.recording import BYTES, CUT, JSON, NONE, Content, Exchange, Recording, Step
from projectlink_mock._core.export.secret_refs import owner_of
from projectlink_mock._core.export.templates import (
    Variables,
    headers_of,
    json_of,
    one_line,
    pieces,
    target_of,
    wanted_of,
)
from projectlink_mock._core.storage import codec

_LONGEST = 30_000
"""Of an argument; systems have bounds for it."""

_PICK = r"""
# Prints what the JSON on its input has at the end of a way.
pick() {
    python3 -c 'import json, sys
value = json.load(sys.stdin)
for step in sys.argv[1:]:
    value = value[int(step) if isinstance(value, list) else step]
print(value)' "$@"
}
"""


def write(recording: Recording) -> str:
    """Give the script; what cannot be sent is a comment in its place."""
    return _Script(recording).text()


class _Script:
    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._variables = Variables()
        self._bases: dict[str, str] = {}
        self._wanted = wanted_of(recording)

    def text(self) -> str:
        commands = list(self._commands())
        return "\n".join([*self._head(), *commands, ""])

    def _head(self) -> Iterator[str]:
        recording = self._recording
        yield "#!/bin/sh"
        yield f"# What the mock server was asked, as curl sends it: {len(recording.exchanges)} requests."
        if not recording.begins:
            yield f"# The answers were those of the seed {recording.seed!r}, at the times that the comments tell."
        yield from (f"# {one_line(note)}" for note in recording.notes)
        yield "set -u"
        for name, variable in self._variables.names.items():
            if not self._is_picked(name):
                yield f': "${{{variable}:?set it to {_meaning(name)}, which is not in this script}}"'
        named = {variable: base for base, variable in self._bases.items()}
        for variable, value in {**named, **({"SESSION": recording.session} if recording.session else {})}.items():
            yield f'[ -n "${{{variable}-}}" ] || {variable}={_quoted(value)}'
        if self._wanted:
            yield _PICK

    def _is_picked(self, name: str) -> bool:
        return any(name in names for names in self._wanted.values())

    def _commands(self) -> Iterator[str]:
        changes = list(self._recording.changes)
        for exchange in self._recording.exchanges:
            while changes and changes[0].after < exchange.number:
                yield self._change(changes.pop(0))
            yield self._exchange(exchange)
        yield from map(self._change, changes)

    def _change(self, step: Step) -> str:
        if step.what:
            return f"\n# {one_line(step.what)}: not in this script"
        base = self._base("control", self._recording.control)
        body = [] if step.body is None else [f"--data-raw {self._quoted(json_of(step.body))}"]
        path = _quoted(f"/{step.service}{step.path}")
        return "\n".join(
            ["", "# Told the control plane", self._command(f"-X {_word(step.method)} {base}{path}", *body)]
        )

    def _exchange(self, exchange: Exchange) -> str:
        who = f" by {exchange.caller}" if exchange.caller else ""
        status = "dropped" if exchange.was_dropped else exchange.status
        what = f"{exchange.number}: {exchange.operation or 'no operation'}{who}, {status}, at {stamp(exchange.at)}"
        remark = f"\n# {one_line(what)}"
        body = exchange.request
        if body.kind == CUT:
            left_out = one_line(f"{exchange.method} {exchange.path}: its body is not here, {body.cut}")
            return f"{remark}\n# Left out, {left_out}"
        usual = {"HEAD": "--head ", **({"GET": ""} if body.kind == NONE else {})}
        head = usual.get(exchange.method, f"-X {_word(exchange.method)} ")
        url = self._base(exchange.service, exchange.base) + self._quoted(target_of(exchange))
        headers = headers_of(exchange)
        if body.kind != NONE and "content-type" not in headers:
            headers["content-type"] = ""
        options = [f"-H {self._quoted(f'{name}: {value}'.rstrip())}" for name, value in headers.items()]
        source, data = self._body(body)
        command = source + self._command(head + url, *options, *data)
        return f"{remark}\n{self._picking(exchange.number, command)}"

    def _picking(self, number: int, command: str) -> str:
        names = self._wanted.get(number)
        if not names:
            return command
        lines = [f"ANSWER=$({command})", "printf '%s\\n' \"$ANSWER\""]
        for name in names:
            owner = owner_of(name)
            way = " ".join(map(_quoted, owner[1])) if owner else ""
            lines.append(f'{self._variables.of(name)}=$(printf %s "$ANSWER" | pick {way})')
        return "\n".join(lines)

    def _body(self, body: Content) -> tuple[str, list[str]]:
        """What goes before the command, and the options for the body."""
        if body.kind == BYTES:
            return f"printf %s {codec.write(body.data)} | base64 -d | ", ["--data-binary @-"]
        if body.kind != JSON:
            return "", []
        text = self._quoted(json_of(body.json))
        return (f"printf %s {text} | ", ["--data-binary @-"]) if len(text) > _LONGEST else ("", [f"--data-raw {text}"])

    def _command(self, *words: str) -> str:
        session = ['-H "X-Mock-Session: $SESSION"'] if self._recording.session else []
        return " \\\n    ".join([f"curl -sS -g --path-as-is -w '\\n' {words[0]}", *session, *words[1:]])

    def _base(self, service: str, base: str) -> str:
        if base not in self._bases:
            name = f"{service.upper()}_URL"
            number = sum(one.startswith(name) for one in self._bases.values())
            self._bases[base] = f"{name}_{number + 1}" if number else name
        return f'"${self._bases[base]}"'

    def _quoted(self, text: str) -> str:
        """Quote a text with marks for the shell."""
        return "".join(
            f'"${self._variables.of(piece)}"' if is_secret else _quoted(piece) for piece, is_secret in pieces(text)
        )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _word(text: str) -> str:
    return text if text.isascii() and text.isalpha() else _quoted(text)


def _meaning(name: str) -> str:
    if owner_of(name):
        return "what an earlier answer told"
    whose, _, kind = name.partition(".")
    return "a secret" if whose == "secret" else f"the {kind} of {whose}"
