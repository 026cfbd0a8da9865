"""What there is to call: services, operations, people, each service's spec, and how close it all is to the services."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson

from projectlink_mock._core.control.request import Answers, Call, check_names
from projectlink_mock._core.demo_users import DEMO_USERS
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound

_FILTERS = ("service", "operation")


def _get_services(call: Call) -> Any:
    services = [
        {
            "name": name,
            "title": house.spec.title,
            "mounts": list(call.mounts.get(name, ())),
            "operations": [{"id": one.id, "method": one.method, "path": one.path} for one in house.spec.operations],
        }
        for name, house in call.services.items()
    ]
    people = [{"name": one.name, "email": one.email, "tokens": one.tokens, "admin": one.admin} for one in DEMO_USERS]
    return {"services": services, "people": people}


def _get_openapi(call: Call, service: str) -> Any:
    """The service's spec as it is written, but for the server: that is this one."""
    written = call.house(service).spec.written
    if written is None:
        raise NotFound("The spec of the service was not kept.", reasons.missing("spec"))
    document = orjson.loads(written.read_bytes())
    return {**document, "servers": [{"url": mount or "/"} for mount in call.mounts.get(service, ())]}


def _get_fidelity(call: Call) -> Any:
    # Here and not above: a server starts without what is only read when somebody asks.
    from projectlink_mock._core.contract.fidelity import EVERYWHERE, load_fidelity
    from projectlink_mock._core.contract.roles import load_roles

    service, operation = _wanted(call)
    chosen = call.services if service is None else [service]
    matrices = {name: load_roles(name) for name in chosen}
    rows = [row for name in chosen for row in load_fidelity(name).values() if operation in (None, row.operation)]
    return {
        "everywhere": EVERYWHERE,
        "roles": {name: {"about": one.about, "roles": one.roles} for name, one in matrices.items()},
        "operations": [replace(row, roles=matrices[row.service].operations[row.operation]) for row in rows],
    }


def _wanted(call: Call) -> tuple[str | None, str | None]:
    """Give the service and the operation that are asked for. Raises InvalidControlRequest."""
    for name, values in call.request.arguments.items():
        if name not in _FILTERS or len(values) > 1:
            raise InvalidControlRequest(f"{name} is given twice, or is no filter; there is {', '.join(_FILTERS)}.")
    service, operation = (call.request.arguments.get(name, [None])[0] for name in _FILTERS)
    check_names(call.services, service, operation)
    return service, operation


ROUTES: Answers = {
    "/services": {"GET": _get_services},
    "/openapi/{service}": {"GET": _get_openapi},
    "/fidelity": {"GET": _get_fidelity},
}
