"""The search language of `search_for`: words, phrases, fields, AND, OR, NOT and parentheses.

    :title: hover fly AND :tag: wing beats
    ("wing beats" OR :author: Alice Chen) NOT draft

Words without an operator between them are alternatives. A field applies to all words up to the next operator, field or
parenthesis. Operators have the same precedence and are evaluated from left to right; they are in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, NoReturn, Protocol

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.suggestions import did_you_mean
from projectlink_mock.services.figshare.words import LETTER, NORMALIZERS, stem_of, words_of

ANY_FIELD = "search_term"
"""Name of the field for all text fields together."""

MAX_CHARACTERS = 10_000
MAX_NESTING = 20
MAX_TERMS = 100

_AND, _OR, _NOT = "AND", "OR", "NOT"


class Searchable(Protocol):
    """A record as a search sees it."""

    @property
    def published_at(self) -> datetime | None:
        """Return the time of publication, or None."""

    def texts(self, field: str) -> Iterable[str]:
        """Return the texts in a field."""


class Found(NamedTuple):
    """The set of the records that a query may find, None for all. If it is exact, the query finds all of them."""

    records: int | None
    is_exact: bool


class Index(Protocol):
    """The records of a search by what they have, in sets that are integers with a bit for each record."""

    @property
    def all(self) -> int:
        """Return the set of all records."""

    def with_word(self, field: str, stem: str) -> Found:
        """Return the records that have a word with this stem in a field."""

    def with_value(self, field: str, value: str) -> Found:
        """Return the records that have a normalized value in a field."""

    def published(self, moment: datetime, *, before: bool) -> Found:
        """Return the records that were published before a time, or from it on."""


class Query(Protocol):
    """A parsed search query."""

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""

    def find(self, index: Index) -> Found:
        """Return the records that may match."""


@dataclass(frozen=True)
class AllOf:
    """A query that matches if all of its queries match."""

    queries: tuple[Query, ...]

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        return all(query.matches(record) for query in self.queries)

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        return _all_of([query.find(index) for query in self.queries])


@dataclass(frozen=True)
class AnyOf:
    """A query that matches if at least one of its queries matches."""

    queries: tuple[Query, ...]

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        return any(query.matches(record) for query in self.queries)

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        return any_of([query.find(index) for query in self.queries])


@dataclass(frozen=True)
class Not:
    """A query that matches what another does not match."""

    query: Query

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        return not self.query.matches(record)

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        found = self.query.find(index)
        if found.records is None or not found.is_exact:
            return Found(None, is_exact=False)
        return Found(index.all & ~found.records, is_exact=True)


@dataclass(frozen=True)
class Contains:
    """A query for texts with at least one of some words and phrases."""

    field: str
    patterns: tuple[Inflections | Phrase, ...]

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        texts = map(str.casefold, record.texts(self.field))
        return any(pattern.is_in(text) for text in texts for pattern in self.patterns)

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        return any_of([pattern.find(index, self.field) for pattern in self.patterns])


@dataclass(frozen=True)
class Equals:
    """A query for a complete value of a field; `normalize` removes the differences that do not count."""

    field: str
    value: str
    normalize: Callable[[str], str]

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        return any(self.normalize(text) == self.value for text in record.texts(self.field))

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        return index.with_value(self.field, self.value)


@dataclass(frozen=True)
class Published:
    """A query for records published from a time on, or before it."""

    moment: datetime
    before: bool

    def matches(self, record: Searchable) -> bool:
        """Return True if a record matches."""
        at = record.published_at
        return at is not None and (at < self.moment if self.before else at >= self.moment)

    def find(self, index: Index) -> Found:
        """Return the records that may match."""
        return index.published(self.moment, before=self.before)


@dataclass(frozen=True)
class Inflections:
    """A word with its inflections."""

    stem: str
    regex: re.Pattern[str]

    def is_in(self, text: str) -> bool:
        """Return True if a casefolded text contains the word."""
        # The search for the stem comes first because it is much faster.
        return self.stem in text and any(stem_of(word[0]) == self.stem for word in self.regex.finditer(text))

    def find(self, index: Index, field: str) -> Found:
        """Return the records that may have the word in a field."""
        return index.with_word(field, self.stem)


@dataclass(frozen=True)
class Phrase:
    """Consecutive words in exactly this form."""

    longest_word: str
    words: str

    def is_in(self, text: str) -> bool:
        """Return True if a casefolded text contains the phrase."""
        return self.longest_word in text and self.words in _words(text)

    def find(self, index: Index, field: str) -> Found:
        """Return the records that may have the phrase in a field: those with all of its words."""
        stems = {stem_of(word) for word in self.words.split()}
        return _all_of([index.with_word(field, stem) for stem in stems])._replace(is_exact=False)


def any_of(found: Iterable[Found]) -> Found:
    """Return the records of at least one of some results."""
    records, is_exact = 0, True
    for one in found:
        if one.records is None:
            return Found(None, is_exact=False)
        records |= one.records
        is_exact &= one.is_exact
    return Found(records, is_exact)


def _all_of(found: Iterable[Found]) -> Found:
    """Return the records of all of some results."""
    records, is_exact = None, True
    for one in found:
        if one.records is not None:
            records = one.records if records is None else records & one.records
        is_exact &= one.is_exact
    return Found(records, is_exact)


def _words(text: str) -> str:
    """Return the words of a text with a blank before, between and after them."""
    return f" {' '.join(words_of(text))} "


def _pattern(text: str, *, inflected: bool) -> Inflections | Phrase | None:
    """Return the pattern of a text, or None if it has no words. A text of several words is a phrase."""
    words = words_of(text.casefold())
    if not words:
        return None
    if inflected and len(words) == 1:
        stem = stem_of(words[0])
        return Inflections(stem, re.compile(rf"(?<!{LETTER}){re.escape(stem)}{LETTER}*"))
    return Phrase(max(words, key=len), f" {' '.join(words)} ")


_WORD_FIELDS = ("title", "description", "resource_title")
_DATE_FIELDS = ("published_before", "published_after")
_ALIASES = {"license": "licence", "institutions": "institution", "keyword": "tag"}

FIELDS = (*_WORD_FIELDS, *NORMALIZERS, *_DATE_FIELDS, ANY_FIELD)
"""The names of all fields."""


class _Token(NamedTuple):
    kind: str
    """`field`, `phrase`, `open`, `close`, `word`, or one of the operators."""
    text: str


_TOKEN = re.compile(
    r"(?P<field>:[a-z]+(?:[_ ][a-z]+)?:)"
    r'|"(?P<phrase>[^"]*)"'
    r"|(?P<open>\()|(?P<close>\))"
    r'|(?P<word>[^\s"()]+)'
    r'|(?P<quote>")',
    re.IGNORECASE,
)


def parse(text: str) -> Query | None:
    """Parse a search query; None for one without any content. Raises Unprocessable."""
    if len(text) > MAX_CHARACTERS:
        _reject(f"it has more than {MAX_CHARACTERS} characters")
    tokens = list(_tokens(text))
    if not tokens:
        return None
    parser = _Parser(tokens)
    query = parser.expression(0)
    if parser.peek() == "close":
        _reject("a closing parenthesis has no opening one")
    return query


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        kind, value = found.lastgroup or "", found[found.lastgroup or 0]
        if kind == "quote":
            _reject("a quotation mark has no closing one")
        elif kind == "field":
            yield _Token(kind, _field(value))
        else:
            yield _Token(value if value in (_AND, _OR, _NOT) and kind == "word" else kind, value)


def _field(token: str) -> str:
    """Return the name of a field, written like `:Search term:`."""
    name = token.strip(":").casefold().replace(" ", "_")
    name = _ALIASES.get(name, name)
    if name not in FIELDS:
        _reject(f"there is no field {name!r}{did_you_mean(name, FIELDS)}")
    return name


def _reject(problem: str) -> NoReturn:
    raise Unprocessable(f"Invalid value for: search_for ({problem})", rule("search-syntax"))


class _Parser:
    """A parser by recursive descent with a limited depth."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._terms = 0

    def peek(self) -> str | None:
        """Return the kind of the next token, or None at the end."""
        return self._tokens[self._next].kind if self._next < len(self._tokens) else None

    def expression(self, depth: int) -> Query:
        """Parse operands with operators between them, from left to right."""
        query = self._operand(depth)
        while (kind := self.peek()) not in (None, "close"):
            if kind in (_AND, _OR):
                self._take()
            # Words without an operator are alternatives, but a NOT narrows what precedes it.
            joins_all = kind in (_AND, _NOT)
            query = _join(query, self._operand(depth), AllOf if joins_all else AnyOf)
        return query

    def _operand(self, depth: int) -> Query:
        kind = self.peek()
        if kind == _NOT:
            self._take()
            if self.peek() == _NOT:
                _reject("NOT follows NOT")
            return Not(self._operand(depth))
        if kind == "open":
            return self._group(depth + 1)
        if kind == "field":
            return self._term(self._take().text)
        if kind in ("word", "phrase"):
            return self._term(ANY_FIELD, is_plain=True)
        if kind is None:
            _reject("it ends where a word, a phrase or a field is expected")
        _reject(f"{self._take().text!r} stands where a word, a phrase or a field is expected")

    def _group(self, depth: int) -> Query:
        if depth > MAX_NESTING:
            _reject(f"parentheses are nested more than {MAX_NESTING} deep")
        self._take()
        query = self.expression(depth)
        if self.peek() != "close":
            _reject("an opening parenthesis has no closing one")
        self._take()
        return query

    def _term(self, field: str, *, is_plain: bool = False) -> Query:
        """Parse the words and phrases of one term."""
        self._terms += 1
        if self._terms > MAX_TERMS:
            _reject(f"it has more than {MAX_TERMS} terms")
        values = []
        while self.peek() in ("word", "phrase"):
            values.append(self._take())
        if not values:
            _reject(f"the field {field!r} has no value")
        return _term(field, values, is_plain=is_plain)

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]


def _join(left: Query, right: Query, kind: type[AllOf] | type[AnyOf]) -> Query:
    """Join two queries; a longer chain of one operator stays flat."""
    first = left.queries if isinstance(left, kind) else (left,)
    return kind((*first, right))


def _term(field: str, values: list[_Token], *, is_plain: bool) -> Query:
    """Return the query for the values of a field, or for plain words, which are looked for in all fields."""
    text = " ".join(value.text for value in values)
    if field in _DATE_FIELDS:
        return Published(_date(field, text), before=field == "published_before")
    if field in NORMALIZERS:
        normalize = NORMALIZERS[field]
        return Equals(field, normalize(text), normalize)
    if field == ANY_FIELD and not is_plain:
        found = [_pattern(text, inflected=False)]
    else:
        found = [_pattern(value.text, inflected=value.kind == "word") for value in values]
    return Contains(field, tuple(pattern for pattern in found if pattern is not None))


def _date(field: str, text: str) -> datetime:
    try:
        return parse_timestamp(text.strip())
    except ValueError:
        _reject(f"{field} needs an ISO 8601 date")
