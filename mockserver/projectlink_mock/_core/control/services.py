"""What there is to call: the services with their places and operations, the people, and each service's spec."""

from __future__ import annotations

from typing import Any

import orjson

from projectlink_mock._core.control.request import Answers, Call
from projectlink_mock._core.demo_users import CAST
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import NotFound


def _get_services(call: Call) -> Any:
    services = [
        {
            "name": name,
            "title": house.spec.title,
            "mounts": list(call.mounts.get(name, ())),
            "operations": [{"id": one.id, "method": one.method, "path": one.path} for one in house.spec.operations],
        }
        for name, house in call.houses.items()
    ]
    people = [{"name": one.name, "email": one.email, "tokens": one.tokens, "admin": one.admin} for one in CAST]
    return {"services": services, "people": people}


def _get_openapi(call: Call, service: str) -> Any:
    """The service's spec as it is written, but for the server: that is this one."""
    written = call.house(service).spec.written
    if written is None:
        raise NotFound("The spec of the service was not kept.", reasons.missing("spec"))
    document = orjson.loads(written.read_bytes())
    return {**document, "servers": [{"url": mount or "/"} for mount in call.mounts.get(service, ())]}


ROUTES: Answers = {"/services": {"GET": _get_services}, "/openapi/{service}": {"GET": _get_openapi}}
