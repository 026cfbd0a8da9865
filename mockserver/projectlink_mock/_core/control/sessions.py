"""Whether the mock is ready, which sessions there are, and back to the seed."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.request import DONE, Answers, Call


def _health(call: Call) -> Any:
    return {**DONE, "services": list(call.services)}


def _reset(call: Call) -> Any:
    call.sessions.reset(call.request.session)
    return DONE


def _get_sessions(call: Call) -> Any:
    now = call.sessions.now()
    there = [
        {"name": name, "idle_seconds": round(now - one.used_at, 3), "requests": one.requests, "lost": one.lost}
        for name, one in call.sessions
    ]
    dropped = [{"name": name, "why": why} for name, why in call.sessions.dropped.items()]
    return {"sessions": there, "dropped": dropped}


def _delete_session(call: Call, name: str) -> Any:
    call.sessions.drop(name)
    return DONE


ROUTES: Answers = {
    "/health": {"GET": _health},
    "/reset": {"POST": _reset},
    "/sessions": {"GET": _get_sessions},
    "/sessions/{name}": {"DELETE": _delete_session},
}
