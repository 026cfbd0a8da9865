"""Whether the mock is ready, and back to the seed."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.call import DONE, Answers, Call


def _health(call: Call) -> Any:
    return {**DONE, "services": list(call.houses)}


def _reset(call: Call) -> Any:
    call.sessions.reset(call.request.session)
    return DONE


ROUTES: Answers = {"/health": {"GET": _health}, "/reset": {"POST": _reset}}
