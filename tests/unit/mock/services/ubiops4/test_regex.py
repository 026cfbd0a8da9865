"""Unit tests of the regular expressions that match in linear time, compared with those of Python."""

from __future__ import annotations

import re
from random import Random

import pytest

from projectlink_mock.services.ubiops4.regex import MAX_LENGTH, Regex

EXPRESSIONS = [
    *("", "a", "a*", "a+b", "ab?c", "a{2}", "a{2,}", "a{1,2}c", "(a|b)*c", "(?:ab)+", "(?P<x>a)b", "a|bc|"),
    *(".", ".*c", "[ab]c", "[^ab]", "[a-c]{3}", "[]a]", "[a-]", r"[\d-]", r"\d+", r"\w\s\w", r"\S+", r"\.", r"\[x\]"),
    *("^a", "c$", "^$", "^abc$", "a$|^b", "(^a|c)b*$", "(a*)*b", "(a|aa)+$", "x*?c", "(?i)ABC", "(?i)[A-C]+$", "é+"),
    *(r"a\tb", "{", "a{", "a{x}", "(|a)b", r"\W"),
]
TEXTS = [
    "",
    "a",
    "b",
    "abc",
    "aac",
    "aaaa",
    "a b",
    "a\tb",
    "12-3",
    "[x]",
    "x.y",
    "ABC",
    "éé",
    "a\nc",
    "bc",
    "{",
    "a{x}",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_expression_matches_what_python_matches(expression: str) -> None:
    for text in TEXTS:
        assert Regex(expression).search(text) is bool(re.search(expression, text)), text
        assert Regex(expression).fullmatch(text) is bool(re.fullmatch(expression, text)), text


@pytest.mark.parametrize(
    "expression",
    [
        *("(", ")", "a)", "[a", "*a", "+", "a{2,1}", "\\", r"\1", r"\b", "(?=a)", "(?<!a)b", "[b-a]", "[[:alpha:]]"),
        *("a" * (MAX_LENGTH + 1), "(" * 60 + ")" * 60, "(a{99}){99}", "((((){999}){999}){999}){999}", "(?x)a"),
    ],
)
def test_invalid_or_unsupported_expression_is_rejected(expression: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Regex(expression)


def test_nested_repetition_takes_linear_time() -> None:
    assert not Regex("(a+)+$").search("a" * 50_000 + "b")
    assert Regex("(.*,){5}x").search("1," * 10_000 + "x")


def test_expression_that_takes_too_long_is_given_up() -> None:
    expression = Regex("(a|b)*a(a|b){100}c")
    with pytest.raises(ValueError, match="too long"):
        expression.search("".join(Random(1).choices("ab", k=100_000)))
