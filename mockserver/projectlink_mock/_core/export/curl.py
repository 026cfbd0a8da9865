"""Export as a shell script that sends the requests with curl."""

from __future__ import annotations

from collections.abc import Iterator

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.export.recording import BYTES, CUT, JSON, NONE, Content, Exchange, Recording, StateChange
from projectlink_mock._core.export.secret_refs import origin_of
from projectlink_mock._core.export.templates import (
    Variables,
    marked_headers,
    marked_json,
    marked_target,
    one_line,
    secrets_to_extract,
    split_secrets,
)
from projectlink_mock._core.storage import codec

_MAX_ARGUMENT_LENGTH = 30_000
"""Longer bodies are piped: operating systems limit the length of an argument."""

_EXTRACT = r"""
# Prints the value at a path in the JSON on standard input.
extract() {
    python3 -c 'import json, sys
value = json.load(sys.stdin)
for step in sys.argv[1:]:
    value = value[int(step) if isinstance(value, list) else step]
print(value)' "$@"
}
"""


def write(recording: Recording) -> str:
    """Return the script; comments stand for what it cannot send."""
    return _Script(recording).text()


class _Script:
    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._variables = Variables()
        self._base_variables: dict[str, str] = {}
        self._secrets_to_extract = secrets_to_extract(recording)
        self._extracted = {secret for secrets in self._secrets_to_extract.values() for secret in secrets}

    def text(self) -> str:
        commands = list(self._commands())  # before the head, which sets the variables that they use
        return "\n".join([*self._head(), *commands, ""])

    def _head(self) -> Iterator[str]:
        recording = self._recording
        yield "#!/bin/sh"
        yield f"# {len(recording.exchanges)} recorded requests to the mock server, as curl commands."
        if not recording.begins:
            yield f"# Recorded from the seed {recording.seed!r}, at the times in the comments."
        yield from (f"# {one_line(note)}" for note in recording.notes)
        yield "set -u"
        for secret, variable in self._variables.names.items():
            if secret not in self._extracted:
                yield f': "${{{variable}:?set it to {_describe(secret)}, which this script does not contain}}"'
        variables = {variable: base for base, variable in self._base_variables.items()}
        if recording.session:
            variables["SESSION"] = recording.session
        for variable, value in variables.items():
            yield f'[ -n "${{{variable}-}}" ] || {variable}={_quote(value)}'
        if self._secrets_to_extract:
            yield _EXTRACT

    def _commands(self) -> Iterator[str]:
        changes = list(self._recording.changes)
        for exchange in self._recording.exchanges:
            while changes and changes[0].after < exchange.number:
                yield self._change(changes.pop(0))
            yield self._exchange(exchange)
        yield from map(self._change, changes)

    def _change(self, change: StateChange) -> str:
        if change.what:
            return f"\n# {one_line(change.what)}: not in this script"
        base = self._base("control", self._recording.control)
        body = [] if change.body is None else [f"--data-raw {self._quote_marked(marked_json(change.body))}"]
        path = _quote(f"/{change.service}{change.path}")
        command = self._command(f"-X {_word(change.method)} {base}{path}", *body)
        return "\n".join(["", "# To the control plane", command])

    def _exchange(self, exchange: Exchange) -> str:
        caller = f" by {exchange.caller}" if exchange.caller else ""
        status = "dropped" if exchange.was_dropped else exchange.status
        at = format_timestamp(exchange.at)
        title = f"{exchange.number}: {exchange.operation or 'no operation'}{caller}, {status}, at {at}"
        comment = f"\n# {one_line(title)}"
        body = exchange.request
        if body.kind == CUT:
            reason = one_line(f"{exchange.method} {exchange.path}: the recording lacks its body: {body.cut}")
            return f"{comment}\n# Left out, {reason}"
        shorthands = {"HEAD": "--head ", **({"GET": ""} if body.kind == NONE else {})}
        method = shorthands.get(exchange.method, f"-X {_word(exchange.method)} ")
        url = self._base(exchange.service, exchange.base) + self._quote_marked(marked_target(exchange))
        headers = marked_headers(exchange)
        if body.kind != NONE and "content-type" not in headers:
            headers["content-type"] = ""  # otherwise curl adds a default one
        options = [f"-H {self._quote_marked(f'{name}: {value}'.rstrip())}" for name, value in headers.items()]
        pipe, data = self._body(body)
        command = pipe + self._command(method + url, *options, *data)
        return f"{comment}\n{self._with_extraction(exchange.number, command)}"

    def _with_extraction(self, number: int, command: str) -> str:
        secrets = self._secrets_to_extract.get(number)
        if not secrets:
            return command
        lines = [f"RESPONSE=$({command})", "printf '%s\\n' \"$RESPONSE\""]
        for secret in secrets:
            origin = origin_of(secret)
            path = " ".join(map(_quote, origin[1])) if origin else ""
            lines.append(f'{self._variables.variable_for(secret)}=$(printf %s "$RESPONSE" | extract {path})')
        return "\n".join(lines)

    def _body(self, body: Content) -> tuple[str, list[str]]:
        """Return the pipe before the command, and the command's options for the body."""
        if body.kind == BYTES:
            return f"printf %s {codec.encode(body.data)} | base64 -d | ", ["--data-binary @-"]
        if body.kind != JSON:
            return "", []
        text = self._quote_marked(marked_json(body.json))
        if len(text) > _MAX_ARGUMENT_LENGTH:
            return f"printf %s {text} | ", ["--data-binary @-"]
        return "", [f"--data-raw {text}"]

    def _command(self, *words: str) -> str:
        session = ['-H "X-Mock-Session: $SESSION"'] if self._recording.session else []
        return " \\\n    ".join([f"curl -sS -g --path-as-is -w '\\n' {words[0]}", *session, *words[1:]])

    def _base(self, service: str, base: str) -> str:
        if base not in self._base_variables:
            name = f"{service.upper()}_URL"
            count = sum(one.startswith(name) for one in self._base_variables.values())
            self._base_variables[base] = f"{name}_{count + 1}" if count else name
        return f'"${self._base_variables[base]}"'

    def _quote_marked(self, text: str) -> str:
        """Quote a text with marked secrets for the shell; the secrets become variables."""
        return "".join(
            f'"${self._variables.variable_for(part)}"' if is_secret else _quote(part)
            for part, is_secret in split_secrets(text)
        )


def _quote(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _word(text: str) -> str:
    return text if text.isascii() and text.isalpha() else _quote(text)


def _describe(secret: str) -> str:
    if origin_of(secret):
        return "a value of an earlier response"
    owner, _, kind = secret.partition(".")
    return "a secret" if owner == "secret" else f"the {kind} of {owner}"
