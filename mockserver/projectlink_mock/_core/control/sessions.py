"""Control routes of sessions: reset, state, snapshots, clock and fault rules."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp, parse_timestamp
from projectlink_mock._core.control.request import (
    OK,
    ControlRequest,
    in_thread,
    parse_body,
    reject_value_errors,
)
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import InvalidControlRequest, NotFound
from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.sessions.memory import state_size

_MAX_BYTES_AT_ONCE = 100_000
"""Size of a state that is read or written in one step, which other clients have to wait for."""


def _get_sessions(request: ControlRequest) -> Any:
    now = request.sessions.now()
    sessions = [
        {
            "name": name,
            "idle_seconds": round(now - one.last_used, 3),
            "requests": one.requests,
            "dropped_reason": one.dropped_reason,
        }
        for name, one in request.sessions
    ]
    dropped = [{"name": name, "dropped_reason": reason} for name, reason in request.sessions.dropped_reasons.items()]
    return {"sessions": sessions, "dropped": dropped}


def _delete_session(request: ControlRequest, name: str) -> Any:
    request.sessions.delete(name)
    return OK


def _post_reset(request: ControlRequest) -> Any:
    request.sessions.reset(request.session_name)
    return OK


async def _get_state(request: ControlRequest) -> Any:
    """Return the state; other requests run while services are loaded and a large state is written."""
    for name in request.services:
        request.session.state(name)
        await asyncio.sleep(0)
    document = state_io.dump_fork(request.session, request.services)
    is_large = sum(map(state_size, document["services"].values())) > _MAX_BYTES_AT_ONCE
    content = await in_thread(state_io.serialize, document) if is_large else state_io.serialize(document)
    return orjson.Fragment(content)


async def _put_state(request: ControlRequest) -> Any:
    """Replace the state only after the whole document was decoded and checked; other requests run meanwhile."""
    is_large = len(request.content) > _MAX_BYTES_AT_ONCE
    states, id_counter = await in_thread(_read_state, request) if is_large else _read_state(request)
    session = request.session
    request.sessions.check_memory(session, sum(map(state_size, states.values())) - session.memory.size)
    session.replace_states(states, id_counter)
    return OK


def _read_state(request: ControlRequest) -> tuple[dict[str, Any], int]:
    document = request.json_object(state_io.MAX_DEPTH)
    kinds = {name: service.state for name, service in request.services.items()}
    with reject_value_errors("The state is malformed"):
        return state_io.decode_document(kinds, document)


def _get_snapshots(request: ControlRequest) -> Any:
    snapshots = request.sessions.snapshots
    return [{"name": name, "taken_at": format_timestamp(one.taken_at)} for name, one in snapshots.items()]


def _post_snapshot(request: ControlRequest) -> Any:
    match request.json_object():
        case {"name": str(name), **rest} if not rest:
            snapshot = request.sessions.save_snapshot(name, request.session)
            return {"name": name, "taken_at": format_timestamp(snapshot.taken_at)}
        case _:
            raise InvalidControlRequest('The body must be {"name": string}.')


def _post_restore(request: ControlRequest, name: str) -> Any:
    request.session.restore(request.sessions.get_snapshot(name))
    return OK


def _delete_snapshot(request: ControlRequest, name: str) -> Any:
    request.sessions.delete_snapshot(name)
    return OK


def _get_clock(request: ControlRequest) -> Any:
    clock = request.session.clock
    return {"now": format_timestamp(clock.now()), "frozen": clock.frozen_at is not None}


def _post_clock(request: ControlRequest) -> Any:
    body, clock = request.json_object(), request.session.clock
    with reject_value_errors("The time is invalid"):
        match body:
            case {"now": str(text), **rest} if not rest:
                clock.freeze(parse_timestamp(text))
            case {"advance": int() | float() as seconds, **rest} if not rest and type(seconds) is not bool:
                clock.advance(seconds)
            case {**rest} if not rest:
                clock.unfreeze()
            case _:
                raise InvalidControlRequest(
                    'The body must be {"now": ISO 8601 time}, {"advance": seconds}, or {} for the real time.'
                )
    return _get_clock(request)


def _get_faults(request: ControlRequest) -> Any:
    return [fault.to_json() for fault in request.session.faults]


def _post_fault(request: ControlRequest) -> Any:
    from projectlink_mock._core.sessions.fault_rules import Rule  # late: many sessions have no rules

    problem = "The fault rule is malformed"
    rule = parse_body(Rule, request.json_object(), problem=problem)
    with reject_value_errors(problem):
        rule.check()
    request.check_operation(rule.service, rule.operation)
    session = request.session
    request.sessions.check_memory(session, len(request.content))
    added = session.faults.add(rule).to_json()
    session.measure()
    return added


def _delete_faults(request: ControlRequest) -> Any:
    request.session.faults.clear()
    return OK


def _delete_fault(request: ControlRequest, id: str) -> Any:
    if not request.session.faults.remove(id):
        message = f"No fault rule {id!r}: it is exhausted, was deleted, or never existed."
        raise NotFound(message, reasons.missing("fault"))
    return OK


ROUTES = [
    ControlRoute("/reset", POST=_post_reset),
    ControlRoute("/sessions", GET=_get_sessions),
    ControlRoute("/sessions/{name}", DELETE=_delete_session),
]
MOCK_ROUTES = [
    ControlRoute("/state", GET=_get_state, PUT=_put_state),
    ControlRoute("/snapshots", GET=_get_snapshots, POST=_post_snapshot),
    ControlRoute("/snapshots/{name}", DELETE=_delete_snapshot),
    ControlRoute("/snapshots/{name}/restore", POST=_post_restore),
    ControlRoute("/faults", POST=_post_fault, GET=_get_faults, DELETE=_delete_faults),
    ControlRoute("/faults/{id}", DELETE=_delete_fault),
    ControlRoute("/clock", POST=_post_clock, GET=_get_clock),
]
