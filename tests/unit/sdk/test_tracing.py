"""OpenTelemetry spans of calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, Tracer

from projectlink.nuextract import NotFoundException
from tests.support.scripted import RESET, ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracer(exporter: InMemorySpanExporter) -> Tracer:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider.get_tracer("test")


def only(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    return span


def test_call_is_a_span_named_after_its_operation(
    serve: Serve, connect: Connect, tracer: Tracer, exporter: InMemorySpanExporter
) -> None:
    server = serve(RESET, reply("503 Down"), reply(body=PROJECT))
    api = connect(server.url, tracer=tracer)
    assert api.get_api_projects_projectid("s3cret-token").name == "Orders"
    span = only(exporter)
    assert (span.name, span.kind, span.status.status_code) == (
        "get_api_projects_projectid",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert dict(span.attributes or {}) == {
        "projectlink.service": "nuextract",
        "http.request.method": "GET",
        "url.template": "/api/projects/{projectId}",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
    }
    assert [event.name for event in span.events] == ["attempt failed"]
    assert "s3cret" not in span.to_json()


def test_every_request_carries_the_trace_context(
    serve: Serve, connect: Connect, tracer: Tracer, exporter: InMemorySpanExporter
) -> None:
    server = serve(reply(body=PROJECT))
    with tracer.start_as_current_span("outer") as outer:
        connect(server.url, tracer=tracer).get_api_projects_projectid("p")
    inner, _ = exporter.get_finished_spans()
    trace, span = inner.context.trace_id, inner.context.span_id
    assert trace == outer.get_span_context().trace_id
    assert b"traceparent: 00-%032x-%016x-" % (trace, span) in server.requests[0]


def test_error_sets_the_span_status(
    serve: Serve, connect: Connect, tracer: Tracer, exporter: InMemorySpanExporter
) -> None:
    with pytest.raises(NotFoundException):
        connect(serve(reply("404 None")).url, tracer=tracer).get_api_projects_projectid("p")
    span = only(exporter)
    assert span.status.status_code == StatusCode.ERROR
    assert (span.attributes or {})["http.response.status_code"] == 404
    assert [event.name for event in span.events] == ["exception"]
