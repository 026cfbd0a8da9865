"""Words of texts, complete values of fields, and the terms by which searches find records."""

from __future__ import annotations

import re
from collections.abc import Callable
from sys import intern

MAX_TERM_LENGTH = 100
"""Characters of a word or a value in a term; a longer one has the same term as others with this beginning."""

LETTER = r"[^\W_]"
_WORD = re.compile(rf"{LETTER}+")
_INFLECTED = re.compile(r"(.{3,}?)(?:yings?|ings?|ied|ies|es|ed|(?<!s)s|e|y)?")
_IDENTIFIER_PREFIX = re.compile(r"^(?:https?://(?:dx\.)?(?:doi|orcid)\.org/|doi:\s*)")
_LICENSE_SIGNS = re.compile(r"[\d.+]+$|[\W_]")
_DOUBLED = re.compile(r"([bgmnprt])\1")


def words_of(text: str) -> list[str]:
    """Return the words of a casefolded text."""
    return _WORD.findall(text)


def stem_of(word: str) -> str:
    """Return a word without its ending: `cell` for `cells`, `measur` for `measured`. It is a beginning of the word."""
    found = _INFLECTED.fullmatch(word)
    stem = found[1] if found else word
    return stem[:-1] if len(stem) > 3 and stem != word and _DOUBLED.fullmatch(stem[-2:]) else stem


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _identifier(text: str) -> str:
    """Return a DOI or ORCID without the URL or the prefix before it."""
    return _IDENTIFIER_PREFIX.sub("", _plain(text))


def _license(text: str) -> str:
    """Return a license name without blanks, signs and version: `ccby` for `CC BY 4.0`."""
    return _LICENSE_SIGNS.sub("", _plain(text))


def _type(text: str) -> str:
    return _plain(text).replace("_", " ")


NORMALIZERS: dict[str, Callable[[str], str]] = {
    "tag": _plain,
    "author": _plain,
    "category": _plain,
    "item_type": _type,
    "orcid": _identifier,
    "extension": lambda text: _plain(text).removeprefix("."),
    "references": _plain,
    "doi": _identifier,
    "institution": _plain,
    "project": _plain,
    "licence": _license,
    "resource_doi": _identifier,
    "resource_link": _plain,
}
"""Fields whose complete values are compared, with the function that normalizes a value."""


def word_term(field: str, stem: str) -> str:
    """Return the term of records that have a word with this stem in a field."""
    return intern(f"{field} {stem[:MAX_TERM_LENGTH]}")


def value_term(field: str, value: str) -> str:
    """Return the term of records that have a normalized value of a field."""
    return intern(f"{field}={value[:MAX_TERM_LENGTH]}")


def word_terms(field: str, *texts: str | None) -> list[str]:
    """Return the terms of the words in the texts of a field, each once."""
    known = _KNOWN_TERMS.setdefault(field, {})
    words = {word for text in texts if text for word in words_of(text.casefold())}
    return [known.get(word) or _word_term(field, word) for word in words]


def value_terms(field: str, *texts: str | None) -> list[str]:
    """Return the terms of the texts in a field."""
    normalize = NORMALIZERS[field]
    return [value_term(field, normalize(text)) for text in texts if text is not None]


_MAX_KNOWN_TERMS = 20_000
_KNOWN_TERMS: dict[str, dict[str, str]] = {}
"""Terms of words that are not long, which texts repeat, by field and word."""


def _word_term(field: str, word: str) -> str:
    known, term = _KNOWN_TERMS[field], word_term(field, stem_of(word))
    if len(word) <= MAX_TERM_LENGTH:
        if len(known) >= _MAX_KNOWN_TERMS:
            known.clear()
        known[word] = term
    return term
