"""Why a request is refused, in one line that programs and people can read: the header X-Mock-Reason.

A reason is an item of RFC 9651, *Structured Field Values for HTTP*: its kind, a token, and parameters
that say more. What a client has sent is percent-encoded in it and cut short, and values of a body are
never in it.

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

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9._:-]*")
_KEPT = "/~:#$*@ "
_LONGEST = 200


def rule(name: str, violations: Sequence[Violation] = ()) -> str:
    """A rule of the service, by its name, and the first place in the body that breaks it."""
    return f"rule; {name}" + "".join(f'; pointer="{_text(pointer(violation.place))}"' for violation in violations[:1])


def needs(permission: str) -> str:
    """The caller may not do this; it needs a permission, a role or a place, by its name.

    Where a service hides from people what they may not see, this is also why something is not found.
    """
    return _reason("permission", needs=permission)


def missing(record: str) -> str:
    """There is no such record, by the name of its type."""
    return _reason("missing", record=record)


def unique(record: str, *fields: str) -> str:
    """There is such a record already: one with the same values of these fields."""
    return _reason("unique", record=record, fields=" ".join(fields))


def bad_token(state: str) -> str:
    """The access token is `missing`, `malformed`, or `unknown`."""
    return f"token; {state}"


def route(what: str) -> str:
    """Nothing is at this path, or nothing for this method: `no-such-path`, `no-such-method`."""
    return f"route; {what}"


def limit(what: str) -> str:
    """The server takes no more of it: `body`, `target`, `head`, `time`, `connections`."""
    return f"limit; {what}"


def parameter(name: str, place: str, keyword: str) -> str:
    """A parameter does not fit the spec, by a keyword of its schema, or of the spec: `required`."""
    return f"{_reason('parameter', name=name)}; in={place}; keyword={keyword}"


def fault(id: str) -> str:
    """A fault rule asked for it, by its id."""
    return _reason("fault", id=id)


def control(what: str) -> str:
    """The control plane does not let a call through, or cannot make sense of it: `misuse`."""
    return f"control; {what}"


def body(violations: Sequence[Violation]) -> str:
    """The body cannot be read, or does not fit its schema: the first violation of it, and how many there are."""
    first = violations[0]
    if first.keyword == UNREADABLE:
        return "body; unreadable"
    reason = f'schema; keyword={first.keyword}; pointer="{_text(pointer(first.place))}"'
    for name, value in (("member", first.member), ("schema", first.schema)):
        if value:
            reason += f"; {name}={_value(value)}"
    return reason if len(violations) == 1 else f"{reason}; violations={len(violations)}"


def _reason(kind: str, **details: str) -> str:
    return kind + "".join(f"; {name}={_value(value)}" for name, value in details.items())


def _value(text: str) -> str:
    """A token where the text is one, and else a string."""
    return text if _TOKEN.fullmatch(text) and len(text) <= _LONGEST else f'"{_text(text)}"'


def _text(text: str) -> str:
    """The text percent-encoded, so that it can be between quotes in a header, and cut where it is long."""
    encoded = quote(text[: _LONGEST + 1], safe=_KEPT)
    if len(encoded) <= _LONGEST:
        return encoded
    return re.sub(r"%[0-9A-F]?$", "", encoded[:_LONGEST]) + "..."
