"""The one adapter between HTTP and the handlers of a house."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from projectlink_mock._core.clock import Instant
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.http.errors import ApiError, BadRequest, InjectedFault, InternalServerError
from projectlink_mock._core.http.limits import MAX_BODY
from projectlink_mock._core.http.messages import (
    Receive,
    Request,
    Response,
    Scope,
    Send,
    json_response,
    receive_request,
    send_whole,
)
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.fault_delivery import deliver, pause
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.faults import BEFORE, AppliedFault, build_response
from projectlink_mock._core.sessions.store import SessionState, SessionStore

_log = logging.getLogger("projectlink_mock")


@dataclass(slots=True)
class _Call:
    """A request on its way: known, admitted, answered."""

    request: Request
    session: SessionState
    moment: Instant
    caller: str = ""
    operation: Operation | None = None
    strike: AppliedFault | None = None
    reply: Response | None = None


class ServiceApp:
    """Answers the requests to one house at one mount: an ASGI application."""

    def __init__(self, house: Service, sessions: SessionStore, mount: str, max_body: int = MAX_BODY) -> None:
        self._house = house
        self._sessions = sessions
        self._mount = mount
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, and write it down before the client can see the answer."""
        request = await receive_request(scope, receive, self._mount, self._max_body)
        if request is None:
            return
        try:
            session = self._sessions.get_for_request(request.session)
        except BadRequest as problem:
            # There is no session to go on in.
            await send_whole(self._house.wire.refusal(problem), receive, send)
            return
        call = await self._call(request, session)
        if call.strike is not None:
            await deliver(call.strike, call.reply, scope, receive, send)
        elif call.reply is not None:
            await send_whole(call.reply, receive, send)

    async def answer(self, request: Request) -> Response | None:
        """Answer a request that did not come from outside, as if it had; nothing for a dropped connection."""
        return (await self._call(request, self._sessions.get_for_request(request.session))).reply

    async def _call(self, request: Request, session: SessionState) -> _Call:
        began = perf_counter()
        call = _Call(request, session, session.clock.instant())
        await self._answer(call)
        operation = call.operation.id if call.operation else None
        call.session.journal.record(
            self._house.name,
            operation,
            request,
            call.reply,
            perf_counter() - began,
            call.strike,
            instant=call.moment,
            caller=call.caller,
        )
        return call

    async def _answer(self, call: _Call) -> None:
        """Route, authenticate, validate, fault, handle: the first that fails is the answer."""
        house = self._house
        try:
            operation, texts = house.routes.find(call.request.method, call.request.segments)
            call.operation = operation
            if call.request.refusal is not None:
                raise call.request.refusal
            ctx, path = self._admit(call, operation, texts)
            call.strike = call.session.faults.match(house.name, operation.id)
            if call.strike is not None:
                if await self._is_over(call, call.strike):
                    return
                if call.strike.latency_ms:
                    ctx, path = self._admit(call, operation, texts)
            # Nothing is awaited from here on: that is what makes a handler atomic.
            call.reply = self._reply(ctx, operation, house.handlers[operation.id](ctx, *path))
        except ApiError as problem:
            # What was not read to its end is refused for that, wherever it was to go.
            call.reply = house.wire.refusal(call.request.refusal or problem)
        except Exception:
            _log.exception("%s %s failed", call.request.method, call.request.path)
            call.reply = house.wire.refusal(InternalServerError("The mock server failed; its log says why."))

    def _admit(self, call: _Call, operation: Operation, texts: list[str]) -> tuple[Context[Any], list[Any]]:
        """Give what the handler is called with."""
        house, request = self._house, call.request
        state, moment = call.session.state(house.name), call.moment.effective
        ctx: Context[Any] = Context(request, state, call.session, operation.id, moment=moment)
        if house.run_due:
            house.run_due(ctx)
        if operation.secured:
            ctx.caller = house.wire.caller(ctx)
            call.caller = ctx.caller.email
        admission = house.admission(operation)
        path = admission.path(texts)
        ctx.query = admission.others(request)
        ctx.body = admission.body(request)
        if house.wire.read and ctx.body is not None:
            ctx.body = house.wire.read(ctx.body)
        return ctx, path

    def _reply(self, ctx: Context[Any], operation: Operation, result: Any) -> Response:
        wire = self._house.wire
        if isinstance(result, Download):
            reply = result.reply(operation.success)
        else:
            reply = (
                Response(operation.success) if result is None else json_response(operation.success, result, wire.render)
            )
        if wire.finish:
            wire.finish(ctx, reply)
        return reply

    async def _is_over(self, call: _Call, strike: AppliedFault) -> bool:
        """Let the call wait, and apply a fault that comes before the handler; whether it ends the call."""
        await pause(strike.latency_ms)
        if strike.latency_ms:
            # While the request was waiting, everything may have changed, and a reset have put another session there.
            call.session = self._sessions.get(call.request.session)
            call.moment = call.session.clock.instant()
        rule = strike.rule
        if rule.status is not None:
            shaped = self._house.wire.refusal(InjectedFault(rule.status, strike.id))
            call.reply = build_response(rule, rule.status, shaped)
        return rule.status is not None or rule.effect == f"drop {BEFORE}"
