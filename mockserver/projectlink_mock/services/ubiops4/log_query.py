"""Queries of the log in a part of LogQL: text searches and filters of labels, one after the other.

|= `text` !~ `regex` | deployment_name = `echo` and (level = "error" or system = "true")
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops4.regex import Regex
from projectlink_mock.services.ubiops4.state.history import LogLine

MAX_QUERY_LENGTH = 5_000
SHOWN_LABELS = (
    "deployment_name",
    "deployment_version",
    "deployment_version_revision_id",
    "instance_id",
    "process_id",
    "environment_name",
    "environment_tag",
    "environment_build_id",
    "pipeline_name",
    "pipeline_version",
    "pipeline_object_name",
    "deployment_request_id",
    "pipeline_request_id",
    "webhook_name",
    "system",
    "level",
)
"""The labels of a line that a response has; the others only filter."""
_LABELS = frozenset(
    {
        *SHOWN_LABELS,
        *("deployment_id", "deployment_version_id", "pipeline_id", "pipeline_version_id", "pipeline_object_id"),
    }
)
_NEEDED_BEFORE: Mapping[str, tuple[str, ...]] = {
    "deployment_version": ("deployment_name",),
    "pipeline_version": ("pipeline_name",),
    "pipeline_object_name": ("pipeline_name", "pipeline_version"),
}

_TOKEN = re.compile(
    r"\s*(?:(?P<string>`[^`]*`|\"(?:[^\"\\]|\\.)*\")|(?P<word>[A-Za-z_]\w*)"
    r"|(?P<sign>\|=|\|~|!=|!~|=~|==|=|\||\(|\)|,))",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}
_MAX_DEPTH = 20

Test = Callable[[LogLine], bool]


@dataclass
class LogQuery:
    """The tests that a line has to pass. `equal` has the labels that all lines found have, with their values."""

    tests: list[Test] = field(default_factory=list)
    equal: dict[str, str] = field(default_factory=dict)

    def matches(self, line: LogLine) -> bool:
        """Return whether a line passes all tests."""
        return all(test(line) for test in self.tests)


def parse_query(text: str) -> LogQuery:
    """Return the tests of a query. Raises BadRequest."""
    if len(text) > MAX_QUERY_LENGTH:
        raise BadRequest(f"The query has more than {MAX_QUERY_LENGTH} characters.", rule("log-query"))
    return _Parser(text).parse()


def label_text(line: LogLine, label: str) -> str:
    """Return the value of a label as text; empty if the line does not have it."""
    value = line.metadata.get(label)
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


class _Parser:
    """A parser of one query: a recursive descent over its tokens."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._depth = text, 0, 0
        self._kind = self._value = ""
        self._query = LogQuery()
        self._labels: list[str] = []
        self._advance()

    def parse(self) -> LogQuery:
        """Return the tests of the query."""
        while self._kind:
            sign = self._value if self._kind == "sign" else ""
            if sign in ("|=", "!=", "|~", "!~"):
                self._advance()
                self._query.tests.append(self._text_search(sign))
            elif sign == "|":
                self._advance()
                labels = len(self._labels)
                self._query.tests.append(self._filter())
                self._check_labels(labels)
            else:
                self._reject("a text search or a filter after |")
        return self._query

    def _text_search(self, sign: str) -> Test:
        """Return the test of a text search; further texts may follow with `or`."""
        texts = [self._string()]
        while (self._kind, self._value) == ("word", "or"):
            self._advance()
            texts.append(self._string())
        negated = sign.startswith("!")
        if sign.endswith("="):
            return lambda line: any(text in line.text for text in texts) != negated
        expressions = [self._regex(text) for text in texts]
        return lambda line: any(one.search(line.text) for one in expressions) != negated

    def _filter(self) -> Test:
        """Return the test of filters that `and`, `or` and commas combine, from left to right."""
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            self._reject("fewer parentheses")
        only = True
        test, pair = self._term()
        pairs = [pair]
        while (self._kind == "word" and self._value in ("and", "or")) or (self._kind, self._value) == ("sign", ","):
            is_or = self._value == "or"
            only = only and not is_or
            self._advance()
            other, pair = self._term()
            pairs.append(pair)
            test = _either(test, other) if is_or else _both(test, other)
        self._depth -= 1
        if only and not self._depth:
            self._query.equal.update(one for one in pairs if one is not None)
        return test

    def _term(self) -> tuple[Test, tuple[str, str] | None]:
        """Return a test and, for an equation, its label and value."""
        if (self._kind, self._value) == ("sign", "("):
            self._advance()
            test = self._filter()
            self._expect("sign", ")", "a closing parenthesis")
            return test, None
        label = self._value
        self._expect("word", None, "a label")
        if label not in _LABELS:
            raise BadRequest(f"There is no label {label!r}, only {', '.join(sorted(_LABELS))}.", rule("log-label"))
        self._labels.append(label)
        sign = self._value
        if self._kind != "sign" or sign not in ("=", "==", "!=", "=~", "!~"):
            self._reject(f"=, !=, =~ or !~ after {label}")
        self._advance()
        value = self._string()
        if sign in ("=", "=="):
            return (lambda line: label_text(line, label) == value), (label, value)
        if sign == "!=":
            return (lambda line: label_text(line, label) != value), None
        expression, negated = self._regex(value), sign == "!~"
        return (lambda line: expression.fullmatch(label_text(line, label)) != negated), None

    def _check_labels(self, first: int) -> None:
        """Raise BadRequest if one of the new labels needs another one before it."""
        for position in range(first, len(self._labels)):
            label = self._labels[position]
            absent = [one for one in _NEEDED_BEFORE.get(label, ()) if one not in self._labels[:position]]
            if absent:
                text = f"The label {label} needs {' and '.join(absent)} before it."
                raise BadRequest(text, rule("log-label-order"))

    def _string(self) -> str:
        text = self._value
        self._expect("string", None, "a text in backticks or double quotes")
        if text.startswith("`"):
            return text[1:-1]
        return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), text[1:-1])

    def _regex(self, text: str) -> Regex:
        try:
            return Regex(text)
        except ValueError as error:
            raise BadRequest(f"The regular expression {text!r:.200} is invalid: {error}.", rule("log-regex")) from None

    def _expect(self, kind: str, value: str | None, expected: str) -> None:
        if self._kind != kind or value not in (None, self._value):
            self._reject(expected)
        self._advance()

    def _advance(self) -> None:
        """Read the next token; the end has no kind."""
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            self._kind, self._value = "", self._text[self._at :].strip()
            if self._value:
                self._reject("a text in quotes, a label or one of | = ! ~ ( )")
            return
        self._at = found.end()
        self._kind = found.lastgroup or ""
        self._value = found[self._kind]

    def _reject(self, expected: str) -> NoReturn:
        received = f"{self._value[:50]!r}" if self._value else "the end"
        raise BadRequest(f"The query needs {expected}, not {received}, up to character {self._at}.", rule("log-query"))


def _either(one: Test, other: Test) -> Test:
    return lambda line: one(line) or other(line)


def _both(one: Test, other: Test) -> Test:
    return lambda line: one(line) and other(line)
