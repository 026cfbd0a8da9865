"""X-Mock-Reason: a structured field value whatever clients send."""

from __future__ import annotations

import pytest

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.violations import UNREADABLE, Violation
from tests.support.reasons import HEADER, MAX_LENGTH, Reason, reason_of


def read(reason: str) -> Reason:
    return reason_of({HEADER: reason})


def test_header_has_its_documented_name() -> None:
    assert reasons.HEADER == HEADER


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (reasons.rule("project-locked"), Reason("rule", "project-locked", {})),
        (reasons.rule("x", [Violation("", ("a", 0)), Violation("", ("b",))]), Reason("rule", "x", {"pointer": "/a/0"})),
        (reasons.requires_permission("projects.create"), Reason("permission", "", {"needs": "projects.create"})),
        (reasons.requires_permission("a.b or c.d"), Reason("permission", "", {"needs": "a.b or c.d"})),
        (reasons.missing("service user"), Reason("missing", "", {"record": "service user"})),
        (
            reasons.unique("role", "project_id", "name"),
            Reason("unique", "", {"record": "role", "fields": "project_id name"}),
        ),
        (reasons.bad_token("unknown"), Reason("token", "unknown", {})),
        (reasons.route("no-such-path"), Reason("route", "no-such-path", {})),
        (
            reasons.parameter("X-Id", "header", "type"),
            Reason("parameter", "", {"name": "X-Id", "in": "header", "keyword": "type"}),
        ),
        (reasons.body([Violation("", keyword=UNREADABLE)]), Reason("body", "unreadable", {})),
        (
            reasons.body([Violation("", ("a",), "required", "b", schema="#/required"), Violation("")]),
            Reason(
                "schema",
                "",
                {"keyword": "required", "pointer": "/a", "member": "b", "schema": "#/required", "violations": 2},
            ),
        ),
    ],
)
def test_reason_parses_to_its_kind_and_details(made: str, reason: Reason) -> None:
    assert read(made) == reason


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a/b", "/a~1b"),
        ("a~b", "/a~0b"),
        ('"; rule', "/%22%3B rule"),
        ("\\", "/%5C"),
        ("\r\nSet-Cookie: a=b", "/%0D%0ASet-Cookie: a%3Db"),
        ("é☃", "/%C3%A9%E2%98%83"),
        ("\x00\x7f", "/%00%7F"),
    ],
)
def test_names_from_clients_are_escaped(name: str, shown: str) -> None:
    assert read(reasons.body([Violation("", (name,), "type")])).details["pointer"] == shown


@pytest.mark.parametrize("letter", ["a", "☃", '"', "%"])
def test_reason_is_short_for_long_names(letter: str) -> None:
    long = letter * 100_000
    reason = reasons.body([Violation("", (long,) * 1000, "additionalProperties", long)])
    assert len(reason) < MAX_LENGTH
    assert read(reason).details["pointer"].endswith("...")


def test_error_without_a_reason_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        BadRequest("It is wrong.")  # type: ignore[call-arg]
