"""Parity of the clients: sync and async send the same bytes for every operation, httpx the same requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

import pytest

from tests.support.arguments import argument_values, operation_for_each_kind_of_arguments
from tests.support.client_variants import opened
from tests.support.contract import Group, Operation, groups
from tests.support.scripted import ScriptedServer, reply


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    """Server that rejects every request and records it."""
    with ScriptedServer(reply("418 No")) as server:
        yield server


def requests_of(operations: Sequence[Operation], kind: str, server: ScriptedServer) -> list[bytes]:
    """Return the requests of a kind of client for each operation: with all arguments, and with the required ones."""
    server.requests.clear()
    for service, api in sorted({(one.service, one.api) for one in operations}):
        module = import_module(f"projectlink.{service}")
        configuration = module.Configuration(server.url, access_token="token", headers={"X-Mine": "1"}, retries=0)
        with opened(kind, configuration, service, api) as api_object:
            for operation in [one for one in operations if (one.service, one.api) == (service, api)]:
                for optional in (True, False):
                    with pytest.raises(module.ApiException) as caught:
                        getattr(api_object, operation.id)(**argument_values(operation, optional=optional))
                    assert caught.value.status == 418
                    assert server.requests[-1].startswith(operation.method.encode() + b" ")
    assert len(server.requests) == 2 * len(operations)
    return list(server.requests)


def parts(request: bytes) -> tuple[bytes, dict[bytes, bytes], bytes]:
    """Return the first line of a request, its headers regardless of case and order, and its body."""
    head, _, body = request.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    pairs = [header.partition(b": ") for header in headers]
    assert len({name.lower() for name, _, _ in pairs}) == len(pairs)
    return line, {name.lower(): value for name, _, value in pairs}, body


@pytest.mark.parametrize("group", groups(), ids=str)
def test_sync_and_async_send_the_same_bytes(server: ScriptedServer, group: Group) -> None:
    assert requests_of(group.operations, "async", server) == requests_of(group.operations, "sync", server)


@pytest.mark.parametrize("kind", ["sync-httpx", "async-httpx"])
def test_httpx_sends_the_same_requests_for_each_kind_of_arguments(server: ScriptedServer, kind: str) -> None:
    operations = operation_for_each_kind_of_arguments(optional=True)
    by_urllib3, by_httpx = (requests_of(operations, one, server) for one in ("sync", kind))
    assert list(map(parts, by_httpx)) == list(map(parts, by_urllib3))
