"""The search language of figshare."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone

import pytest

from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock.services.figshare.search_query import (
    ANY_FIELD,
    MAX_CHARACTERS,
    MAX_NESTING,
    MAX_TERMS,
    parse,
)
from projectlink_mock.services.figshare.words import stem_of


@dataclass
class Record:
    """A record with texts by field."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    published_at: datetime | None = datetime(2020, 5, 1, tzinfo=timezone.utc)

    def texts(self, field: str) -> Iterable[str]:
        if field == ANY_FIELD:
            return [text for texts in self.fields.values() for text in texts]
        return self.fields.get(field, [])


HOVERFLY = Record(
    {
        "title": ["Wing beats of the hoverfly"],
        "description": ["Measured with a high-speed camera, cell by cell."],
        "tag": ["wing beat", "music and puppets", "scrf=(cpcm,solvent=benzene)"],
        "author": ["Alice Chen", "Grace Hopper"],
        "category": ["Anatomy"],
        "item_type": ["article", "journal contribution"],
        "orcid": ["0000-0002-1825-0097"],
        "extension": ["csv"],
        "doi": ["10.6084/m9.figshare.456"],
        "licence": ["CC BY 4.0"],
        "resource_doi": ["10.1000/xyz123"],
        "resource_title": ["Flight of insects"],
    }
)


def matches(query: str, record: Record = HOVERFLY) -> bool:
    parsed = parse(query)
    assert parsed is not None
    return parsed.matches(record)


@pytest.mark.parametrize(
    "query",
    [
        "hoverfly",
        "HOVERFLY",
        "cells",
        "measuring",
        "nothing hoverfly",
        '"wing beats"',
        '"WING  beats of"',
        "high-speed",
        "10.6084/m9.figshare.456",
        "(hoverfly)",
        ":title: wing",
        ":title:wing",
        ":title: wings elephants",
        ':title: "beats of the"',
        ":description: cameras",
        ":tag: wing beat",
        ":Tag: Wing  Beat",
        ":tag: music and puppets",
        ':tag: "scrf=(cpcm,solvent=benzene)"',
        ":author: alice chen",
        ":category: anatomy",
        ":item_type: journal_contribution",
        ":item_type: article",
        ":orcid: https://orcid.org/0000-0002-1825-0097",
        ":extension: .csv",
        ":doi: https://doi.org/10.6084/M9.figshare.456",
        ":licence: CCBY",
        ":license: CC BY 4.0",
        ":resource_doi: 10.1000/xyz123",
        ":resource_title: insects",
        ":search_term: beats of the hoverfly",
        ":Search term: cell by cell",
        ":published_before: 2020-05-02",
        ":published_after: 2020-05-01",
    ],
)
def test_query_finds_record(query: str) -> None:
    assert matches(query)


@pytest.mark.parametrize(
    "query",
    [
        "elephant",
        "hover",
        "&",
        '"beats wing"',
        '"wing beat of"',
        ":title: camera",
        ":tag: wing",
        ":tag: music",
        ":author: chen",
        ":author: A. Chen",
        ":category: anat",
        ":item_type: dataset",
        ":extension: csvx",
        ":licence: CC0",
        ":search_term: hoverfly beats",
        ":published_before: 2020-05-01",
        ":published_after: 2020-05-01T00:00:01Z",
        ":project: anything",
    ],
)
def test_query_does_not_find_record(query: str) -> None:
    assert not matches(query)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("hoverfly AND camera", True),
        ("hoverfly AND elephant", False),
        ("elephant OR camera", True),
        ("NOT elephant", True),
        ("hoverfly NOT camera", False),
        ("hoverfly AND NOT elephant", True),
        ("elephant OR NOT camera", False),
        ("hoverfly and elephant", True),
        (":tag: wing beat AND :author: Alice Chen", True),
        (":author: M. Hahnel OR :author: J. Smith OR :Author: Grace Hopper", True),
        (":tag: nothing :author: Grace Hopper", True),
        ("(elephant OR hoverfly) AND (camera NOT tape)", True),
        ("hoverfly AND (elephant OR (tape AND camera))", False),
        ("NOT (hoverfly AND camera)", False),
    ],
)
def test_operators_and_parentheses_combine_queries(query: str, expected: bool) -> None:
    assert matches(query) is expected


def test_operators_are_evaluated_from_left_to_right() -> None:
    assert not matches(":title: hoverfly OR :tag: democrat AND :search term: respect")
    assert matches(":title: hoverfly OR (:tag: democrat AND :search term: respect)")


def test_records_without_publication_match_no_date() -> None:
    draft = Record({}, published_at=None)
    assert not matches(":published_before: 2100-01-01", draft)
    assert not matches(":published_after: 1900-01-01", draft)


@pytest.mark.parametrize("query", ["", "   "])
def test_blank_query_has_no_tree(query: str) -> None:
    assert parse(query) is None


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("(wing", "no closing one"),
        ("wing)", "no opening one"),
        ("()", "')' stands where"),
        ('"wing', "quotation mark"),
        ("wing AND", "it ends where"),
        ("OR wing", "'OR' stands where"),
        ("wing AND OR beat", "'OR' stands where"),
        ("NOT", "it ends where"),
        ("NOT NOT wing", "NOT follows NOT"),
        (":tag:", "'tag' has no value"),
        (":tag: AND wing", "'tag' has no value"),
        (":autor: Chen", "did you mean author"),
        (":published_after: spring", "ISO 8601"),
    ],
)
def test_invalid_query_is_rejected(query: str, problem: str) -> None:
    with pytest.raises(Unprocessable, match="search_for") as caught:
        parse(query)
    assert problem in caught.value.message


def test_nesting_terms_and_length_are_bounded() -> None:
    def nested(depth: int) -> str:
        return "(" * depth + "wing" + ")" * depth

    assert matches(nested(MAX_NESTING))
    assert matches(" OR ".join(["a", "hoverfly"] * (MAX_TERMS // 2)))
    assert matches(" ".join(["AND hoverfly OR tape"] * (MAX_TERMS // 2)).removeprefix("AND "))
    for query in (nested(MAX_NESTING + 1), " OR ".join("a" * (MAX_TERMS + 1)), nested(MAX_CHARACTERS)):
        with pytest.raises(Unprocessable, match="more than"):
            parse(query)


def test_hostile_query_takes_no_long_time() -> None:
    text = "a " * 50_000
    before = time.process_time()
    assert not matches('"' + "a " * 4_000 + 'b"', Record({"title": [text]}))
    assert not matches("a" * 9_000 + "b", Record({"title": ["a" * 100_000]}))
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    "words",
    [
        ("cell", "cells"),
        ("study", "studies", "studied", "studying"),
        ("run", "running", "runs"),
        ("class", "classes"),
        ("measure", "measures", "measured", "measuring"),
        ("add", "adds", "added", "adding"),
    ],
)
def test_inflections_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len(set(map(stem_of, words))) == 1
    assert all(word.startswith(stem_of(word)) for word in words)
