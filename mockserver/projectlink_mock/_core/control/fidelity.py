"""Telling how close to the services their operations are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.control.request import Answers, Call, check_names
from projectlink_mock._core.http.errors import Misuse

_FILTERS = ("service", "operation")


def _get_fidelity(call: Call) -> Any:
    # Here and not above: a server starts without what is only read when somebody asks.
    from projectlink_mock._core.contract.fidelity import EVERYWHERE, load_fidelity
    from projectlink_mock._core.contract.roles import load_roles

    service, operation = _wanted(call)
    chosen = call.houses if service is None else [service]
    matrices = {name: load_roles(name) for name in chosen}
    rows = [row for name in chosen for row in load_fidelity(name).values() if operation in (None, row.operation)]
    return {
        "everywhere": EVERYWHERE,
        "roles": {name: {"about": one.about, "roles": one.roles} for name, one in matrices.items()},
        "operations": [replace(row, roles=matrices[row.service].operations[row.operation]) for row in rows],
    }


def _wanted(call: Call) -> tuple[str | None, str | None]:
    """Give the service and the operation that are asked for. Raises Misuse."""
    for name, values in call.request.arguments.items():
        if name not in _FILTERS or len(values) > 1:
            raise Misuse(f"{name} is given twice, or is no filter; there is {', '.join(_FILTERS)}.")
    service, operation = (call.request.arguments.get(name, [None])[0] for name in _FILTERS)
    check_names(call.houses, service, operation)
    return service, operation


ROUTES: Answers = {"/fidelity": {"GET": _get_fidelity}}
