"""Control routes for browsing a state: its tables, their records by page, one record with its relations."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.request import ControlRequest, parse_integer
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.http.errors import InvalidControlRequest

MAX_RECORDS = 500
_DEFAULT_RECORDS = "50"


def _get_tables(request: ControlRequest) -> Any:
    from projectlink_mock._core.storage import browser  # late, here and below: most states are never browsed

    return {name: browser.table_sizes(request.session.state(name)) for name in request.services}


def _get_records(request: ControlRequest, service: str, table: str) -> Any:
    from projectlink_mock._core.storage import browser

    params = request.query_params("offset", "limit", "text", "by", "of")
    offset = parse_integer("offset", params.get("offset", "0"), 0)
    limit = parse_integer("limit", params.get("limit", _DEFAULT_RECORDS), 1)
    if limit > MAX_RECORDS:
        raise InvalidControlRequest(f"limit must be at most {MAX_RECORDS}.")
    if ("by" in params) != ("of" in params):
        raise InvalidControlRequest("by (a field's name) and of (its value) must be given together.")
    rows = browser.select_rows(_state(request, service), table, params.get("by"), params.get("of", ""))
    total, records = browser.page(rows, params.get("text", ""), offset, limit)
    return {"total": total, "offset": offset, "records": records}


def _get_record(request: ControlRequest, service: str, table: str, key: str) -> Any:
    from projectlink_mock._core.storage import browser

    state = _state(request, service)
    record = browser.get_record(state, table, key)
    return {
        "key": key,
        "record": browser.to_json(record),
        "links": [link._asdict() for link in browser.references_from(state, table, record)],
        "uses": [use._asdict() for use in browser.references_to(state, table, key)],
    }


def _state(request: ControlRequest, service: str) -> Any:
    return request.session.state(request.find_service(service).name)


ROUTES = [
    ControlRoute("/tables", GET=_get_tables),
    ControlRoute("/tables/{service}/{table}", GET=_get_records),
    ControlRoute("/tables/{service}/{table}/{key}", GET=_get_record),
]
