"""Looking into a state: which tables there are, their records page by page, and one record with its relations."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.request import Answers, Call
from projectlink_mock._core.http.errors import InvalidControlRequest

MOST_RECORDS = 500
_USUAL = 50
_ARGUMENTS = ("offset", "limit", "text", "by", "of")


def _get_tables(call: Call) -> Any:
    from projectlink_mock._core.storage import browser  # late, here and below: most servers are never looked into

    return {name: browser.tables_of(call.session.state(name)) for name in call.services}


def _get_records(call: Call, service: str, table: str) -> Any:
    from projectlink_mock._core.storage import browser

    given = _arguments(call)
    offset = _number("offset", given.get("offset", "0"))
    limit = _number("limit", given.get("limit", str(_USUAL)))
    if not 1 <= limit <= MOST_RECORDS:
        raise InvalidControlRequest(f"limit is between 1 and {MOST_RECORDS}.")
    if ("by" in given) != ("of" in given):
        raise InvalidControlRequest("by, the name of a field, and of, its value, go together.")
    rows = browser.rows_of(_state(call, service), table, given.get("by"), given.get("of", ""))
    total, records = browser.page(rows, given.get("text", ""), offset, limit)
    return {"total": total, "offset": offset, "records": records}


def _get_record(call: Call, service: str, table: str, key: str) -> Any:
    from projectlink_mock._core.storage import browser

    state = _state(call, service)
    record = browser.record_of(state, table, key)
    return {
        "key": key,
        "record": browser.shown(record),
        "links": [link._asdict() for link in browser.links_of(state, table, record)],
        "uses": [use._asdict() for use in browser.uses_of(state, table, key)],
    }


def _state(call: Call, service: str) -> Any:
    return call.session.state(call.house(service).name)


def _arguments(call: Call) -> dict[str, str]:
    given = call.request.arguments
    if wrong := [name for name, values in given.items() if name not in _ARGUMENTS or len(values) > 1]:
        raise InvalidControlRequest(f"{wrong[0]} is given twice, or is none of {', '.join(_ARGUMENTS)}.")
    return {name: values[0] for name, values in given.items()}


def _number(name: str, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise InvalidControlRequest(f"{name} is a whole number.")
    return int(text)


ROUTES: Answers = {
    "/tables": {"GET": _get_tables},
    "/tables/{service}/{table}": {"GET": _get_records},
    "/tables/{service}/{table}/{key}": {"GET": _get_record},
}
