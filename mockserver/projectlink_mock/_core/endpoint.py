"""The one adapter between HTTP and the handlers of a house."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.faults import Fault, injected_reply
from projectlink_mock._core.files import Download
from projectlink_mock._core.house import House
from projectlink_mock._core.messages import (
    Receive,
    Reply,
    Request,
    Scope,
    Send,
    json_reply,
    receive_request,
    send_part,
    send_reply,
    send_stream,
)
from projectlink_mock._core.problems import Injected, InternalServerError, Problem
from projectlink_mock._core.sessions import Sessions, Universe
from projectlink_mock._core.spec import Operation

HANG_UP = "projectlink_mock.hang_up"
"""The ASGI extension of a server that can close a connection: called with whether to do so at once."""

_log = logging.getLogger("projectlink_mock")


@dataclass(slots=True)
class _Call:
    """A request on its way: known, admitted, answered."""

    request: Request
    universe: Universe
    operation: Operation | None = None
    fault: Fault | None = None
    reply: Reply | None = None


class Endpoint:
    """Answers the requests to one house at one mount: an ASGI application."""

    def __init__(self, house: House, sessions: Sessions, mount: str) -> None:
        self._house = house
        self._sessions = sessions
        self._mount = mount

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, and write it down before the client can see the answer."""
        request = await receive_request(scope, receive, self._mount)
        if request is None:
            return
        began = perf_counter()
        call = _Call(request, self._sessions.universe(request.session))
        await self._answer(call)
        operation = call.operation.id if call.operation else None
        call.universe.journal.record(self._house.name, operation, request, call.reply, perf_counter() - began)
        await _deliver(call, scope, receive, send)

    async def _answer(self, call: _Call) -> None:
        """Route, authenticate, validate, fault, handle: the first that fails is the answer."""
        house = self._house
        try:
            operation, texts = house.routes.find(call.request.method, call.request.segments)
            call.operation = operation
            ctx, path = self._admit(call, operation, texts)
            call.fault = call.universe.faults.take(house.name, operation.id)
            if call.fault is not None:
                if await self._is_over(call, call.fault):
                    return
                # Another state may have been put in its place while the request was waiting.
                ctx.state = call.universe.state(house.name)
            # Nothing is awaited from here on: that is what makes a handler atomic.
            call.reply = self._reply(ctx, operation, house.handlers[operation.id](ctx, *path))
        except Problem as problem:
            call.reply = house.wire.refusal(problem)
        except Exception:
            _log.exception("%s %s failed", call.request.method, call.request.path)
            call.reply = house.wire.refusal(InternalServerError("The mock server failed; its log says why."))

    def _admit(self, call: _Call, operation: Operation, texts: list[str]) -> tuple[Ctx[Any], list[Any]]:
        """Give what the handler is called with."""
        house, request = self._house, call.request
        ctx: Ctx[Any] = Ctx(request, call.universe.state(house.name), call.universe, operation.id)
        if house.catch_up:
            house.catch_up(ctx)
        if operation.secured:
            ctx.caller = house.wire.caller(ctx)
        admission = house.admission(operation)
        path = admission.path(texts)
        ctx.query = admission.others(request)
        ctx.body = admission.body(request)
        if house.wire.read and ctx.body is not None:
            ctx.body = house.wire.read(ctx.body)
        return ctx, path

    def _reply(self, ctx: Ctx[Any], operation: Operation, result: Any) -> Reply:
        wire = self._house.wire
        if isinstance(result, Download):
            reply = result.reply(operation.success)
        else:
            reply = Reply(operation.success) if result is None else json_reply(operation.success, result, wire.render)
        if wire.finish:
            wire.finish(ctx, reply)
        return reply

    async def _is_over(self, call: _Call, fault: Fault) -> bool:
        """Apply a fault; whether it ends the call without the handler."""
        if fault.latency_ms is not None:
            # A server that stops cuts the waiting short.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(fault.latency_ms / 1000)
        if fault.status is not None:
            shaped = self._house.wire.refusal(Injected(fault.status))
            call.reply = injected_reply(fault, fault.status, shaped)
        return fault.drop or fault.status is not None


async def _deliver(call: _Call, scope: Scope, receive: Receive, send: Send) -> None:
    if call.reply is None:
        await _hang_up(scope, receive, at_once=True)
    elif call.fault is not None and call.fault.truncate and call.reply.has_body:
        await send_part(call.reply, send)
        await _hang_up(scope, receive, at_once=False)
    elif call.reply.chunks is not None:
        await send_stream(call.reply, receive, send)
    else:
        await send_reply(call.reply, send)


async def _hang_up(scope: Scope, receive: Receive, *, at_once: bool) -> None:
    hang_up = scope.get("extensions", {}).get(HANG_UP)
    if hang_up is None:
        raise ConnectionResetError("The mock server closed the connection, as a fault rule says.")
    hang_up(at_once)
    await receive()
