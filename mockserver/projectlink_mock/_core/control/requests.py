"""Reading the journal, and clearing it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any

from projectlink_mock._core.control.call import DONE, Answers, Call, check_names
from projectlink_mock._core.journal import Entry
from projectlink_mock._core.problems import Misuse

_FILTERS = ("service", "operation", "status", "limit")


def _get_requests(call: Call) -> Any:
    wanted = filters(call)
    limit = wanted.pop("limit", None)
    entries = [entry for entry in call.universe.journal if fits(entry, wanted)]
    return [entry.reveal() for entry in (entries if limit is None else entries[-limit:])]


def filters(call: Call, further: Set[str] = frozenset()) -> dict[str, Any]:
    """Give the filters of a reading of the journal, and further arguments as they are. Raises Misuse."""
    known = (*_FILTERS, *further)
    wanted: dict[str, Any] = {}
    for name, values in call.request.arguments.items():
        if name not in known or len(values) > 1:
            raise Misuse(f"{name} is given twice, or is no filter; there is {', '.join(known)}.")
        wanted[name] = values[0]
    for name in {"status", "limit"} & set(wanted):
        text = wanted[name]
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
            raise Misuse(f"{name} is a whole number of at least 1.")
        wanted[name] = int(text)
    check_names(call.houses, wanted.get("service"), wanted.get("operation"))
    return wanted


def fits(entry: Entry, filters: Mapping[str, Any]) -> bool:
    """Whether an exchange is one of those that are asked for."""
    return all(getattr(entry, name) == value for name, value in filters.items())


def _delete_requests(call: Call) -> Any:
    call.universe.journal.clear()
    return DONE


ROUTES: Answers = {"/requests": {"GET": _get_requests, "DELETE": _delete_requests}}
