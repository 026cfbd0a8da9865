"""Copies of configurations, clients and rate limits, and what a fork leaves of them."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import threading
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import pytest

from projectlink import RateLimit, nuextract, transports
from projectlink._core.locks import ForkSafeLock
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]

COPIES = (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)))


class Tenant(nuextract.Configuration):
    """A configuration with an attribute."""

    def __init__(self, *args: Any, tenant: str = "", **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.tenant = tenant


class SlottedTenant(nuextract.Configuration):
    """A configuration with an attribute in a slot."""

    __slots__ = ("tenant",)

    def __init__(self, *args: Any, tenant: str = "", **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.tenant = tenant


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("kind", [Tenant, SlottedTenant])
def test_copy_of_a_configuration_keeps_attributes_of_subclasses(copied: Callable[[Any], Any], kind: Any) -> None:
    original = kind("http://h", tenant="acme", access_token="secret-token", rate_limit=RateLimit(5), headers={"A": "b"})
    other = copied(original)
    assert (type(other), other.tenant, other.host, other.access_token) == (kind, "acme", "http://h", "secret-token")
    assert "secret-token" not in repr(other)
    other.headers["A"] = "c"
    assert original.headers == {"A": "b"}


def test_deep_copy_shares_functions_and_their_objects() -> None:
    events: list[Any] = [threading.Lock()]
    configuration = nuextract.Configuration("http://h", on_attempt=events.append)
    assert copy.deepcopy(configuration).on_attempt is configuration.on_attempt


@pytest.mark.parametrize("copied", COPIES)
def test_copy_of_a_rate_limit_has_its_rate_and_a_schedule_of_its_own(copied: Callable[[Any], Any]) -> None:
    original = RateLimit(2, burst=1)
    original.reserve(0.0)
    other = copied(original)
    assert repr(other) == repr(original)
    assert (original.reserve(0.0), other.reserve(0.0)) == (0.5, 0.0)


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("closed", [False, True])
def test_copy_of_a_used_client_can_be_used(serve: Serve, copied: Callable[[Any], Any], closed: bool) -> None:
    server = serve(reply(body=PROJECT))
    client = nuextract.ApiClient(
        nuextract.Configuration(server.url, access_token="t"), "X-Name", "n", transport="httpx"
    )
    api = nuextract.ProjectsApi(client)
    api.get_api_projects_projectid("p", async_req=True).get(5)  # type: ignore[call-arg,attr-defined]
    other = nuextract.ProjectsApi(copied(client))
    if closed:
        client.close()
    assert other.get_api_projects_projectid("p").id == "p-1"
    assert server.requests[-1].lower().count(b"x-name: n") == 1
    other.api_client.set_default_header("X-Name", "other")
    assert client.default_headers["X-Name"] == "n"
    client.close()
    other.api_client.close()


def test_deep_copy_of_a_client_shares_its_transport_object() -> None:
    transport = transports.Urllib3Transport(nuextract.Configuration("http://h"))
    client = nuextract.ApiClient(transport=transport)
    assert copy.deepcopy(client)._transport is transport
    client.close()


def test_async_req_sees_context_variables(serve: Serve) -> None:
    seen: list[str] = []
    name: ContextVar[str] = ContextVar("name", default="missing")
    server = serve(reply(body=PROJECT))
    configuration = nuextract.Configuration(server.url, on_attempt=lambda _: seen.append(name.get()))
    with nuextract.ApiClient(configuration) as client:
        reset = name.set("caller")
        result: Any = nuextract.ProjectsApi(client).get_api_projects_projectid("p", async_req=True)  # type: ignore[call-arg]
        name.reset(reset)
        result.get(5)
    assert seen == ["caller"]


def in_child(function: Callable[[], object]) -> int:
    """Return the exit code of a forked child that calls a function, -14 if it takes longer than ten seconds."""
    child = os.fork()
    if child == 0:
        signal.alarm(10)
        code = 1
        try:
            function()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_async_req_works_in_a_forked_child(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))
    with nuextract.ApiClient(nuextract.Configuration(server.url)) as client:
        api: Any = nuextract.ProjectsApi(client)

        def call_and_close() -> None:
            assert api.get_api_projects_projectid("p", async_req=True).get(5).id == "p-1"
            client.close()

        first = api.get_api_projects_projectid("p", async_req=True)
        assert first.get(5).id == "p-1"
        assert in_child(call_and_close) == 0
        assert in_child(client.close) == 0
        assert api.get_api_projects_projectid("p", async_req=True).get(5).id == "p-1"


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_lock_of_another_thread_is_free_in_a_forked_child() -> None:
    lock, own, held, done = ForkSafeLock(), ForkSafeLock(), threading.Event(), threading.Event()

    def hold() -> None:
        with lock.current:
            held.set()
            done.wait(30)

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    held.wait(30)

    def check() -> None:
        assert lock.current.acquire(timeout=5)
        assert own.current.acquire(timeout=5)

    with own.current:
        code = in_child(check)
    done.set()
    thread.join(60)
    assert code == 0
