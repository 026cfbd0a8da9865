"""Adding, listing and deleting fault rules."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.request import DONE, Answers, Call, check_names
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound
from projectlink_mock._core.sessions.faults import Rule
from projectlink_mock._core.storage import codec


def _post_fault(call: Call) -> Any:
    try:
        rule: Rule = codec.read(Rule, call.body())
        rule.check()
    except codec.Malformed as error:
        raise InvalidControlRequest(f"The fault is malformed: {error}.") from None
    check_names(call.services, rule.service, rule.operation)
    return call.session.faults.add(rule).reveal()


def _get_faults(call: Call) -> Any:
    return [fault.reveal() for fault in call.session.faults]


def _delete_faults(call: Call) -> Any:
    call.session.faults.clear()
    return DONE


def _delete_fault(call: Call, name: str) -> Any:
    if not call.session.faults.remove(name):
        raise NotFound(
            f"There is no fault {name!r}: it is spent, or deleted, or was never there.", reasons.missing("fault")
        )
    return DONE


ROUTES: Answers = {
    "/faults": {"POST": _post_fault, "GET": _get_faults, "DELETE": _delete_faults},
    "/faults/{id}": {"DELETE": _delete_fault},
}
