"""OpenTelemetry spans of calls. Imported only if a tracer is configured."""

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
    """Run a flow within a span named after its operation.

    Every request carries the context of the span. The attributes have the operation's path template instead of its
    arguments, which may be secrets. The span records the exception of a failed call.
    """
    attributes = {
        "projectlink.service": operation.service.name,
        "http.request.method": operation.method,
        "url.template": operation.path,
    }
    with tracer.start_as_current_span(operation.id, kind=SpanKind.CLIENT, attributes=attributes) as span:
        requests = 0
        try:
            step = next(flow)
            while True:
                if isinstance(step, Request):
                    inject(step.headers)
                    server = urlsplit(step.origin)
                    span.set_attributes(
                        {"server.address": server.hostname or "", "http.request.resend_count": requests}
                    )
                    if server.port:
                        span.set_attribute("server.port", server.port)
                    requests += 1
                try:
                    outcome = yield step
                except Exception as error:
                    span.add_event("attempt failed", {"error.type": type(error).__name__})
                    step = flow.throw(error)
                else:
                    if isinstance(outcome, RawResponse):
                        span.set_attribute("http.response.status_code", outcome.status)
                    step = flow.send(outcome)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]
        finally:
            flow.close()
