"""Steps of a request that few requests need: locks, due work in steps, callers without a token."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import Unauthorized
from projectlink_mock._core.http.messages import Request, follow_link
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.sessions.store import SessionState, SessionStore


@contextmanager
def anonymous_without_token() -> Iterator[None]:
    """Let a caller without a token be anonymous. Raises Unauthorized for an unknown token."""
    try:
        yield
    except Unauthorized as error:
        if error.reason != reasons.bad_token("missing"):
            raise


@contextmanager
def hold_lock(
    sessions: SessionStore, lock_of: Callable[[str, Sequence[str]], str | None], request: Request
) -> Iterator[None]:
    """Lock what the request changes while its body arrives, unless it is locked already."""
    request = replace(request, headers=dict(request.headers))
    link = follow_link(request)
    session = sessions.find(request.session, link)
    name = lock_of(request.method, request.segments)
    if session is None or name is None or name in session.locks:
        yield
        return
    session.locks.add(name)
    try:
        yield
    finally:
        session.locks.discard(name)


async def catch_up(
    service: str,
    sessions: SessionStore,
    run_due_in_steps: Callable[[Context[Any]], Iterator[None]],
    request: Request,
    session: SessionState,
) -> SessionState:
    """Run due work so that other requests can run between its steps, and return the session of the request."""
    state = session.state(service)
    # An error of a step is raised again, and reported, by `run_due` before the handler.
    with suppress(Exception):
        for _ in run_due_in_steps(Context(request, state, session, moment=session.clock.now())):
            await asyncio.sleep(0)
            session = sessions.get(request.session)
            if session.state(service) is not state:
                break  # the session was reset or restored meanwhile
    return session
