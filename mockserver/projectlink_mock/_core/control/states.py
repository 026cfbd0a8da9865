"""The whole state of a universe as one document, and back."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core import document
from projectlink_mock._core.control.call import DONE, Answers, Call
from projectlink_mock._core.problems import Misuse


def _get_state(call: Call) -> Any:
    universe = call.universe
    return {"ids_given": universe.ids_given, "services": {name: universe.state(name) for name in call.houses}}


def _put_state(call: Call) -> Any:
    """Build all of the new state before any of the old one goes."""
    body = call.body()
    ids_given, services = body.pop("ids_given", None), body.pop("services", None)
    if body or type(ids_given) is not int or ids_given < 0 or not isinstance(services, dict):
        raise Misuse("A state has ids_given, a whole number, and services, an object; nothing else.")
    if set(services) != set(call.houses):
        raise Misuse(f"A state has these services, no fewer and no more: {', '.join(call.houses)}.")
    try:
        states = {
            name: document.read(house.state, services[name], f"$.services.{name}")
            for name, house in call.houses.items()
        }
    except document.Malformed as error:
        raise Misuse(f"The state is malformed: {error}.") from None
    call.universe.restore(states, ids_given)
    return DONE


ROUTES: Answers = {"/state": {"GET": _get_state, "PUT": _put_state}}
