"""Parity of the clients: sync and async send the same bytes for every operation, other transports the same requests."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.support.client_variants import opened
from tests.support.contract import Operation, all_operations, follow
from tests.support.scripted import ScriptedServer, reply

VALUES = {"string": "a b/ü", "integer": 7, "number": 1.5, "boolean": True, "array": ["x", "y&z"]}
FORMATS = {"date-time": "2026-01-02T03:04:05+00:00", "date": "2026-01-02", "binary": b"\x00\xff"}


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    """Server that rejects every request and records it."""
    with ScriptedServer(reply("418 No")) as server:
        yield server


def value(service: str, schema: Any) -> Any:
    """Return a value that matches a schema."""
    schema = follow(service, schema)
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: value(service, schema["properties"][name]) for name in schema.get("required", [])}
    if kind == "array" and {"$ref", "format"} & set(schema.get("items", {})):
        return [value(service, schema["items"])]
    return FORMATS.get(schema.get("format", ""), VALUES[kind])


def argument_values(operation: Operation, *, optional: bool) -> dict[str, Any]:
    """Return a value for every argument of an operation, or for every required one."""
    row = getattr(import_module(f"projectlink.{operation.service}.operations"), operation.id)
    schemas = {one["name"]: one.get("schema", {}) for one in operation.parameters}
    if operation.body:
        kind, media = next(iter(operation.body["content"].items()))
        schemas[""] = media.get("schema", {})
        if kind == "multipart/form-data":
            schemas |= follow(operation.service, media["schema"])["properties"]
    given = [one for one in row.arguments if optional or one.required]
    # A header is ASCII: aiohttp sends other characters as UTF-8, and the other libraries as Latin-1.
    return {
        one.name: "a b/c"
        if (one.location, one.type) == ("header", "str")
        else value(operation.service, schemas[one.wire_name])
        for one in given
    }


def body_kind(operation: Operation) -> str:
    """Return the media type of an operation's body, or nothing."""
    return next(iter(operation.body["content"]), "") if operation.body else ""


def with_all_arguments_and_sampled_with_required_ones() -> list[Any]:
    """Return each operation with all arguments, and a sample with the required ones alone.

    The sample has an operation of each service, method, kind of body, and set of argument locations.
    """
    every = [pytest.param(one, True, id=f"{one.id}-all") for one in all_operations()]
    sample = {
        (one.service, one.method, body_kind(one), frozenset(parameter["in"] for parameter in one.parameters)): one
        for one in reversed(all_operations())
    }
    return every + [pytest.param(one, False, id=f"{one.id}-required") for one in sample.values()]


def parts(request: bytes) -> tuple[bytes, dict[bytes, bytes], bytes]:
    """Return the first line of a request, its headers regardless of case and order, and its body."""
    head, _, body = request.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    pairs = [header.partition(b": ") for header in headers]
    assert len({name.lower() for name, _, _ in pairs}) == len(pairs)
    return line, {name.lower(): value for name, _, value in pairs}, body


@pytest.mark.parametrize(("operation", "optional"), with_all_arguments_and_sampled_with_required_ones())
def test_sync_and_async_send_the_same_bytes(server: ScriptedServer, operation: Operation, optional: bool) -> None:
    module = import_module(f"projectlink.{operation.service}")
    configuration = module.Configuration(server.url, access_token="token", headers={"X-Mine": "1"}, retries=0)
    server.requests.clear()
    for kind in ("sync", "async", "sync-httpx", "async-httpx"):
        with opened(kind, configuration, operation.service, operation.api) as api_object:
            with pytest.raises(module.ApiException) as caught:
                getattr(api_object, operation.id)(**argument_values(operation, optional=optional))
            assert caught.value.status == 418
    by_sync, by_async, *by_httpx = server.requests
    assert by_sync == by_async
    assert by_sync.startswith(operation.method.encode() + b" ")
    assert [parts(request) for request in by_httpx] == [parts(by_sync)] * 2
