"""Calls as OpenTelemetry spans. Loaded only where a tracer is configured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from projectlink._core.http.request import Request
from projectlink._core.http.response import RawResponse

try:
    from opentelemetry.propagate import inject
    from opentelemetry.trace import SpanKind
except ModuleNotFoundError as missing:
    raise ImportError(f"a tracer needs {missing.name}: install projectlink with its extra 'otel'") from None

if TYPE_CHECKING:
    from collections.abc import Generator

    from opentelemetry.trace import Tracer

    from projectlink._core.contract.operation import Operation

R = TypeVar("R")


def traced(flow: Generator[Any, Any, R], tracer: Tracer, operation: Operation[Any]) -> Generator[Any, Any, R]:
    """Drive a flow within a span of the operation's name.

    Every request carries the span's context. What it tells of is the operation's path, not the
    arguments in it, so that no secret is among it. An error that the call ends with is recorded.
    """
    known = {
        "projectlink.service": operation.service.name,
        "http.request.method": operation.method,
        "url.template": operation.path,
    }
    with tracer.start_as_current_span(operation.id, kind=SpanKind.CLIENT, attributes=known) as span:
        sent = 0
        try:
            step = next(flow)
            while True:
                if isinstance(step, Request):
                    inject(step.headers)
                    place = urlsplit(step.origin)
                    span.set_attributes({"server.address": place.hostname or "", "http.request.resend_count": sent})
                    if place.port:
                        span.set_attribute("server.port", place.port)
                    sent += 1
                try:
                    answer = yield step
                except Exception as error:
                    span.add_event("attempt failed", {"error.type": type(error).__name__})
                    step = flow.throw(error)
                else:
                    if isinstance(answer, RawResponse):
                        span.set_attribute("http.response.status_code", answer.status)
                    step = flow.send(answer)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        finally:
            flow.close()
