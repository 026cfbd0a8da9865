"""Control routes of services: health, operations, demo users, specs and the support matrix."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson

from projectlink_mock._core.control.request import OK, ControlRequest
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.demo_users import DEMO_USERS
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound


def _get_health(request: ControlRequest) -> Any:
    return {**OK, "services": list(request.services)}


def _get_services(request: ControlRequest) -> Any:
    services = [
        {
            "name": name,
            "title": service.spec.title,
            "mounts": list(request.mounts.get(name, ())),
            "operations": [{"id": one.id, "method": one.method, "path": one.path} for one in service.spec.operations],
        }
        for name, service in request.services.items()
    ]
    users = [{"name": one.name, "email": one.email, "tokens": one.tokens, "admin": one.admin} for one in DEMO_USERS]
    return {"services": services, "people": users}


def _get_openapi(request: ControlRequest, name: str) -> Any:
    """Return the service's spec as written, except that its servers are this server's, as the client reached it."""
    path = request.find_service(name).spec.document
    if path is None:
        raise NotFound("This service has no spec document.", reasons.missing("spec"))
    document = orjson.loads(path.read_bytes())
    origin = replace(request.message, mount="").service_url
    # Absolute: many programs that import a contract do not resolve a relative URL.
    return {**document, "servers": [{"url": origin + mount} for mount in request.mounts.get(name, ())]}


def _get_fidelity(request: ControlRequest) -> Any:
    # Late: a server starts faster without modules that few requests need.
    from projectlink_mock._core.contract.fidelity import EVERYWHERE, load_fidelity, unimplemented
    from projectlink_mock._core.contract.roles import load_roles

    params = request.query_params("service", "operation")
    service, operation = params.get("service"), params.get("operation")
    request.check_operation(service, operation)
    names = request.services if service is None else [service]
    matrices = {name: load_roles(name) for name in names}
    rows = []
    for name in names:
        notes = load_fidelity(name)
        for one in request.services[name].spec.operations:
            if operation in (None, one.id):
                rows.append(unimplemented(name, one) if one.unimplemented else notes[one.id])
    return {
        "everywhere": EVERYWHERE,
        "roles": {name: {"about": one.about, "roles": one.roles} for name, one in matrices.items()},
        "operations": [replace(row, roles=matrices[row.service].operations.get(row.operation, {})) for row in rows],
    }


HEALTH = ControlRoute("/health", GET=_get_health)
"""The only route without access control."""
ROUTES = [
    ControlRoute("/services", GET=_get_services),
    ControlRoute("/openapi/{service}", GET=_get_openapi),
    ControlRoute("/fidelity", GET=_get_fidelity),
]
