"""Reasons of errors, for programs and people: the values of the header X-Mock-Reason.

A reason is an item of RFC 9651, *Structured Field Values for HTTP*: a kind, as a token, with parameters. Texts of the
client are percent-encoded and shortened; values of a body never appear.

    schema; keyword=required; pointer="/template"; member=name
    parameter; name=limit; in=query; keyword=maximum
    permission; needs=projects.create
    rule; project-locked
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from projectlink_mock._core.http.violations import UNREADABLE, Violation
from projectlink_mock._core.json_pointer import pointer

HEADER = "x-mock-reason"

_TOKEN = r"[A-Za-z][A-Za-z0-9._:-]*"
_SAFE = "/~:#$*@ "
_MAX_TEXT_LENGTH = 200


def rule(name: str, violations: Sequence[Violation] = ()) -> str:
    """Return the reason for a broken rule of the service, with the first place in the body that breaks it."""
    pointers = (f'; pointer="{_text(pointer(violation.path))}"' for violation in violations[:1])
    return f"rule; {name}" + "".join(pointers)


def requires_permission(permission: str) -> str:
    """Return the reason for a missing permission, role or membership.

    Where a service hides records from callers without the permission, it is also the reason of a 404.
    """
    return _reason("permission", needs=permission)


def missing(record: str) -> str:
    """Return the reason for a record that does not exist, by the name of its type."""
    return _reason("missing", record=record)


def unique(record: str, *fields: str) -> str:
    """Return the reason for values that another record of the type has in these fields."""
    return _reason("unique", record=record, fields=" ".join(fields))


def bad_token(state: str) -> str:
    """Return the reason for an access token that is `missing`, `malformed` or `unknown`."""
    return f"token; {state}"


def route(problem: str) -> str:
    """Return the reason for a request without a route: `no-such-path` or `no-such-method`."""
    return f"route; {problem}"


def limit(name: str) -> str:
    """Return the reason for an exceeded limit: `body`, `disk`, `target`, `head`, `time`, `connections`, `memory`."""
    return f"limit; {name}"


def http(problem: str) -> str:
    """Return the reason for a request that is `malformed`, for another version (`precondition`) or for no `range`."""
    return f"http; {problem}"


def mock(problem: str) -> str:
    """Return the reason for an error of the mock server itself: `failed` or `unimplemented`."""
    return f"mock; {problem}"


def parameter(name: str, location: str, keyword: str) -> str:
    """Return the reason for an invalid parameter; `keyword` is one of JSON Schema, or `required`."""
    return f"{_reason('parameter', name=name)}; in={location}; keyword={keyword}"


def fault(id: str) -> str:
    """Return the reason for an injected fault, by the id of its rule."""
    return _reason("fault", id=id)


def control(problem: str) -> str:
    """Return the reason for a rejected request to the control plane, such as `misuse`."""
    return f"control; {problem}"


def session(problem: str) -> str:
    """Return the reason for a request whose session cannot be used: `invalid-name`."""
    return f"session; {problem}"


def body(violations: Sequence[Violation]) -> str:
    """Return the reason for an invalid body: its first schema violation, and the number of all."""
    first = violations[0]
    if first.keyword == UNREADABLE:
        return "body; unreadable"
    reason = f'schema; keyword={first.keyword}; pointer="{_text(pointer(first.path))}"'
    for name, value in (("member", first.member), ("schema", first.schema)):
        if value:
            reason += f"; {name}={_value(value)}"
    return reason if len(violations) == 1 else f"{reason}; violations={len(violations)}"


def _reason(kind: str, **details: str) -> str:
    return kind + "".join(f"; {name}={_value(value)}" for name, value in details.items())


def _value(text: str) -> str:
    """Return the text as a token if it is one, otherwise as a string."""
    return text if re.fullmatch(_TOKEN, text) and len(text) <= _MAX_TEXT_LENGTH else f'"{_text(text)}"'


def _text(text: str) -> str:
    """Return the text for use between quotes: percent-encoded, and shortened if it is long."""
    encoded = quote(text[: _MAX_TEXT_LENGTH + 1], safe=_SAFE)
    if len(encoded) <= _MAX_TEXT_LENGTH:
        return encoded
    return re.sub(r"%[0-9A-F]?$", "", encoded[:_MAX_TEXT_LENGTH]) + "..."
