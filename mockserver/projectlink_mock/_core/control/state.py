"""The whole state of a universe as one document, and back; snapshots of it by name."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.clock import stamp
from projectlink_mock._core.control.request import DONE, Answers, Call
from projectlink_mock._core.http.errors import InvalidControlRequest
from projectlink_mock._core.sessions import state_io
from projectlink_mock._core.storage.codec import Malformed


def _get_state(call: Call) -> Any:
    return state_io.dump(call.session, call.services)


def _put_state(call: Call) -> Any:
    """Build all of the new state before any of the old one goes."""
    try:
        state_io.load(call.session, {name: service.state for name, service in call.services.items()}, call.body())
    except Malformed as error:
        raise InvalidControlRequest(f"The state is malformed: {error}.") from None
    return DONE


def _get_snapshots(call: Call) -> Any:
    return [{"name": name, "taken_at": stamp(one.taken_at)} for name, one in call.sessions.snapshots.items()]


def _post_snapshot(call: Call) -> Any:
    match call.body():
        case {"name": str(name), **rest} if not rest:
            taken = call.sessions.keep(name, call.session.snapshot())
            return {"name": name, "taken_at": stamp(taken.taken_at)}
        case _:
            raise InvalidControlRequest('Give {"name": a text}.')


def _restore_snapshot(call: Call, name: str) -> Any:
    call.session.go_back(call.sessions.kept(name))
    return DONE


def _delete_snapshot(call: Call, name: str) -> Any:
    call.sessions.forget(name)
    return DONE


ROUTES: Answers = {
    "/state": {"GET": _get_state, "PUT": _put_state},
    "/snapshots": {"GET": _get_snapshots, "POST": _post_snapshot},
    "/snapshots/{name}": {"DELETE": _delete_snapshot},
    "/snapshots/{name}/restore": {"POST": _restore_snapshot},
}
