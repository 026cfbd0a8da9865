"""Extraction templates of NuExtract: checks, and values that conform to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

MAX_TEMPLATE_DEPTH = 30
MAX_SEARCHED_CHARACTERS = 100_000
"""Characters of a document in which values are looked for."""

TEXT_TYPES = frozenset(
    """
    string verbatim-string date-time date time duration currency country region language language-tag script url
    email-address phone-number iban bic unit-code
    """.split()
)
TYPES = TEXT_TYPES | {"integer", "number", "boolean"}

_MAX_PROPOSED_FIELDS = 50
_EPOCH = datetime(2026, 1, 1, tzinfo=timezone.utc)
_PATTERNS: Mapping[str, str] = {
    "integer": r"(?<![\w.])-?\d{1,15}(?![\w.]*\d)",
    "number": r"(?<![\w.])-?\d{1,15}(?:\.\d{1,10})?(?![\w.]*\d)",
    "date-time": r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?",
    "date": r"\b\d{4}-\d{2}-\d{2}(?!\d)",
    "time": r"\b\d{2}:\d{2}(?::\d{2})?\b",
    "email-address": r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    "url": r"\bhttps?://[^\s<>\"]{1,500}",
    "phone-number": r"\+\d[\d ]{6,16}\d",
    "iban": r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b",
    "currency": r"\b(?:EUR|USD|GBP|CHF|JPY|CNY|CAD|AUD|SEK|NOK|DKK)\b",
}
"""Patterns of values by type; not compiled, which takes a millisecond and is needed for extractions only."""
_DEFAULTS: Mapping[str, str] = {
    "currency": "EUR",
    "country": "FR",
    "region": "FR-75",
    "language": "en",
    "language-tag": "en-GB",
    "script": "Latn",
    "duration": "P1D",
    "iban": "FR7630006000011234567890189",
    "bic": "AGRIFRPP",
    "unit-code": "KGM",
    "phone-number": "+33123456789",
}
_LABEL = r"(?m)^([^\n:]{1,100}):[ \t]*(\S[^\n]{0,1000})$"
_WORD = r"[A-Z]?[a-z]+|[A-Z]+|\d+"


def template_error(template: Any, path: str = "template") -> str | None:
    """Return why a value is no template, or None. A template is an object whose leaves are types or choices."""
    if not isinstance(template, dict):
        return f"{path} must be an object, not {_name_of(template)}"
    return next(_errors(template, path, 0), None)


def _errors(node: Any, path: str, depth: int) -> Iterator[str]:
    if depth > MAX_TEMPLATE_DEPTH:
        yield f"{path} is nested deeper than {MAX_TEMPLATE_DEPTH} levels"
    elif isinstance(node, dict):
        for name, value in node.items():
            yield from _errors(value, f"{path}.{name}", depth + 1)
    elif isinstance(node, list):
        yield from _list_errors(node, path, depth)
    elif not isinstance(node, str):
        yield f"{path} must be a type, an object or a list, not {_name_of(node)}"
    elif not _is_type(node):
        yield f"{path} has the unknown type {node[:60]!r}; expected one of {', '.join(sorted(TYPES))}"


def _list_errors(node: list[Any], path: str, depth: int) -> Iterator[str]:
    if not node:
        yield f"{path} is empty: expected [type], a list of choices, or a list of choices in a list"
    elif len(node) == 1 and isinstance(node[0], dict):
        yield from _errors(node[0], f"{path}[0]", depth + 1)
    elif len(node) == 1 and isinstance(node[0], list):
        if not _are_choices(node[0]):
            yield f"{path}[0] must be a list of texts to choose from"
    elif not _are_choices(node):
        yield f"{path} must be [type], a list of choices, or a list of choices in a list"


def is_result(template: Any, value: Any) -> bool:
    """Return True for a result: an object that conforms to a template."""
    return isinstance(value, dict) and _conforms(template, value)


def _conforms(template: Any, value: Any) -> bool:
    """Return True if a value conforms to a part of a template; null conforms to each type and choice."""
    if isinstance(template, dict):
        if not isinstance(value, dict):
            return value is None
        return all(name in template and _conforms(template[name], one) for name, one in value.items())
    if isinstance(template, str):
        return value is None or _has_type(template, value)
    if _is_enumeration(template):
        return value is None or value in template
    if not isinstance(value, list):
        return value is None
    if isinstance(template[0], list):
        return all(one in template[0] for one in value)
    return all(_conforms(template[0], one) for one in value)


def empty_result(template: Any) -> Any:
    """Return the result without any value: null for types and choices, an empty list for lists."""
    if isinstance(template, dict):
        return {name: empty_result(one) for name, one in template.items()}
    return [] if isinstance(template, list) and not _is_enumeration(template) else None


def extract(template: Any, text: str, seed: str = "") -> Any:
    """Return a deterministic result for a text: values that occur in it, or else made-up ones of the right type.

    A value is the text after the field's name and a colon, or else the first text of the field's type. A choice is
    the one that occurs in the text.
    """
    text = text[:MAX_SEARCHED_CHARACTERS]
    return _Extraction(text, _labels(text), seed).value(template, ())


def propose_template(text: str) -> dict[str, Any]:
    """Return a template for a text: a field for each `name:` at the start of a line, or else for its longest words."""
    text = text[:MAX_SEARCHED_CHARACTERS]
    fields = {_camel_case(name): _type_of(value.strip()) for name, value in re.findall(_LABEL, text)}
    if fields:
        return dict(list(fields.items())[:_MAX_PROPOSED_FIELDS])
    words = dict.fromkeys(word.lower() for word in re.findall(_WORD, text) if len(word) > 3)
    return dict.fromkeys(sorted(words, key=len, reverse=True)[:3], "string") or {"title": "verbatim-string"}


def _camel_case(name: str) -> str:
    """Return the name of a field for a label: `invoiceNumber` for `Invoice number`."""
    words: list[str] = re.findall(_WORD, name) or [name.strip()]
    first, *rest = words
    return first.lower() + "".join(word.capitalize() for word in rest)


def _type_of(value: str) -> str:
    """Return the type of a value after a label."""
    for name in ("date-time", "email-address", "url"):
        if re.match(_PATTERNS[name], value):
            return name
    return "number" if re.fullmatch(_PATTERNS["number"], value) else "verbatim-string"


class _Extraction:
    """The search for the values of a template in one text."""

    def __init__(self, text: str, labels: Mapping[str, str], seed: str) -> None:
        self._text, self._folded, self._labels, self._seed = text, text.casefold(), labels, seed

    def value(self, template: Any, path: tuple[str, ...]) -> Any:
        """Return the value of a part of a template."""
        if isinstance(template, dict):
            return {name: self.value(one, (*path, name)) for name, one in template.items()}
        if isinstance(template, str):
            return self._typed(template, path)
        if _is_enumeration(template):
            return self._choice(template, path)
        if isinstance(template[0], list):
            found = [one for one in template[0] if one.casefold() in self._folded]
            return found or [self._choice(template[0], path)]
        return [self.value(template[0], path)]

    def _choice(self, choices: Sequence[str], path: tuple[str, ...]) -> str:
        found = (one for one in choices if one.casefold() in self._folded)
        return next(found, choices[self._number(path) % len(choices)])

    def _typed(self, type_name: str, path: tuple[str, ...]) -> Any:
        label = self._labels.get(_key(path[-1])) if path else None
        for place in (label, self._text):
            if place is not None and (found := _find(type_name, place, labelled=place is label)) is not None:
                return found
        return self._made_up(type_name, path)

    def _made_up(self, type_name: str, path: tuple[str, ...]) -> Any:
        number = self._number(path)
        moment = _EPOCH + timedelta(seconds=number % (365 * 86_400))
        kind = type_name.partition(":")[0]
        made: Mapping[str, Any] = {
            "integer": number % 1_000,
            "number": number % 100_000 / 100,
            "boolean": number % 2 == 1,
            "date-time": moment.strftime("%Y-%m-%dT%H:%M:%S"),
            "date": moment.strftime("%Y-%m-%d"),
            "time": moment.strftime("%H:%M:%S"),
            "email-address": f"{_key(path[-1]) if path else 'user'}@example.com",
            "url": f"https://example.com/{number % 1_000}",
        }
        return made.get(kind, _DEFAULTS.get(kind, " ".join(path[-1:]) or kind))

    def _number(self, path: tuple[str, ...]) -> int:
        digest = sha256("\0".join((self._seed, *path)).encode()).digest()
        return int.from_bytes(digest[:4], "big")


def _find(type_name: str, place: str, *, labelled: bool) -> Any:
    """Return the value of a type in a text, or None; free text follows a label only."""
    if pattern := _PATTERNS.get(type_name):
        found = re.search(pattern, place)
        if found is None:
            return None
        return {"integer": int, "number": float}.get(type_name, str)(found[0].strip())
    if not labelled or type_name not in TEXT_TYPES:
        return {"true": True, "yes": True, "false": False, "no": False}.get(place.casefold()) if labelled else None
    return place


def _labels(text: str) -> dict[str, str]:
    """Return the texts after `name:` at the start of lines, by the name's key; the first of each counts."""
    labels: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon and value.strip() and len(name) <= 100:
            labels.setdefault(_key(name), value.strip()[:1_000])
    return labels


def _key(name: str) -> str:
    """Return a name as lower-case letters and digits: `invoiceNumber`, `Invoice number` and `invoice_number` agree."""
    return "".join(re.findall(_WORD, name)).lower() or name.strip().casefold()


def _is_type(name: str) -> bool:
    return name in TYPES or (name.startswith("region:") and len(name) <= 20)


def _is_enumeration(node: Sequence[Any]) -> bool:
    """Return True for a list of choices; `["string"]` is a list of texts."""
    return _are_choices(node) and not (len(node) == 1 and _is_type(node[0]))


def _are_choices(node: Sequence[Any]) -> bool:
    return bool(node) and all(isinstance(one, str) for one in node)


def _has_type(type_name: str, value: Any) -> bool:
    if type_name == "boolean":
        return isinstance(value, bool)
    if type_name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if type_name == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str)


def _name_of(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")
