"""Adding, listing and deleting fault rules."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core import document
from projectlink_mock._core.control.call import DONE, Answers, Call, check_names
from projectlink_mock._core.faults import Fault
from projectlink_mock._core.problems import Misuse


def _post_fault(call: Call) -> Any:
    try:
        fault: Fault = document.read(Fault, call.body())
        fault.check()
    except document.Malformed as error:
        raise Misuse(f"The fault is malformed: {error}.") from None
    check_names(call.houses, fault.service, fault.operation)
    call.universe.faults.add(fault)
    return fault


def _get_faults(call: Call) -> Any:
    return list(call.universe.faults)


def _delete_faults(call: Call) -> Any:
    call.universe.faults.clear()
    return DONE


ROUTES: Answers = {"/faults": {"POST": _post_fault, "GET": _get_faults, "DELETE": _delete_faults}}
