"""Copies of configurations, clients and rate limits, and what a fork leaves of them."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextvars import ContextVar
from multiprocessing import get_context
from typing import Any

import pytest

from projectlink import RateLimit, nuextract, transports, ubiops
from projectlink._core.locks import ForkSafeLock
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]

REQUEST = {
    "id": "r-1",
    "status": "completed",
    "success": True,
    "time_created": "2026-01-01T00:00:00Z",
    "time_last_updated": "2026-01-01T00:00:00Z",
    "version": "v",
}

COPIES: Any = (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)))


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


class Named(nuextract.ProjectResponse):
    """A model with a field of a user."""

    label: str = ""


class Client(nuextract.ApiClient):
    """A client with an attribute of a user."""

    label = ""


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("kind", [nuextract.ProjectResponse, Named])
def test_copy_of_a_model_equals_it_and_keeps_unset_and_undeclared_fields(copied: Any, kind: Any) -> None:
    original = kind.from_dict({**PROJECT, "colour": "blue"})
    other = copied(original)
    assert (type(other), other, other.to_dict()) == (kind, original, original.to_dict())
    assert "owner_organization" not in other.model_fields_set
    other.name = "changed"
    assert original.name == "Orders"


@pytest.mark.parametrize("copied", COPIES)
def test_copy_of_a_client_of_a_subclass_keeps_its_attributes(serve: Serve, copied: Callable[[Any], Any]) -> None:
    client = Client(nuextract.Configuration(serve(reply(body=PROJECT)).url), cookie="a=1")
    client.label = "mine"
    with copied(client) as other:
        assert (type(other), other.label, other.cookie) == (Client, "mine", "a=1")
        assert nuextract.ProjectsApi(other).get_api_projects_projectid("p").id == "p-1"
    client.close()


@pytest.mark.parametrize("copied", COPIES)
def test_copy_of_an_api_object_has_a_client_that_works(serve: Serve, copied: Callable[[Any], Any]) -> None:
    with nuextract.ApiClient(nuextract.Configuration(serve(reply(body=PROJECT)).url)) as client:
        other = copied(nuextract.ProjectsApi(client))
        assert other.get_api_projects_projectid("p").id == "p-1"
        other.api_client.close()


@pytest.mark.parametrize("copied", COPIES)
def test_copy_of_a_response_and_of_its_error_equals_it(serve: Serve, copied: Callable[[Any], Any]) -> None:
    server = serve(reply(body=PROJECT, X_Id="7"), reply("404 None", {"code": "NotFound", "message": "none"}))
    with nuextract.ApiClient(nuextract.Configuration(server.url)) as client:
        api = nuextract.ProjectsApi(client)
        response = copied(api.get_api_projects_projectid_with_http_info("p"))
        with pytest.raises(nuextract.NotFoundException) as caught:
            api.get_api_projects_projectid("p")
    assert (response.data.id, response.status_code, response.headers["x-id"], response[1]) == ("p-1", 200, "7", 200)
    error = copied(caught.value)
    assert (type(error), error.status, error.data.code) == (nuextract.NotFoundException, 404, "NotFound")
    assert (str(error), error.history, error.as_curl()) == (
        str(caught.value),
        caught.value.history,
        caught.value.as_curl(),
    )


@pytest.mark.parametrize("copied", COPIES)
def test_copy_of_pages_starts_at_the_first_page(serve: Serve, copied: Callable[[Any], Any]) -> None:
    server = serve(reply(body=[REQUEST]), reply(body=[]))
    with ubiops.ApiClient(ubiops.Configuration(server.url)) as client:
        pages = ubiops.CoreApi(client).iter_batch_model_requests_list("p", "m", "v")
        other = copied(pages)
        assert [request.id for request in pages] == ["r-1"]
        list(other)
    assert b"offset=0" in server.requests[2]


def test_copy_of_an_async_client_has_its_settings_and_opens_its_own_connections(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))

    async def call() -> list[str]:
        ids = []
        async with nuextract.AsyncApiClient(nuextract.Configuration(server.url), "X-Name", "n") as client:
            for copied in COPIES:
                await nuextract.AsyncProjectsApi(client).get_api_projects_projectid("p")
                async with copied(client) as other:
                    ids.append((await nuextract.AsyncProjectsApi(other).get_api_projects_projectid("p")).id)
        return ids

    assert asyncio.run(call()) == ["p-1"] * len(COPIES)
    assert all(b"X-Name: n" in request for request in server.requests)


def test_objects_are_sent_to_a_spawned_process(serve: Serve) -> None:
    server = serve(reply(body=PROJECT))
    api = nuextract.ProjectsApi(nuextract.ApiClient(nuextract.Configuration(server.url, access_token="s3cret-token")))
    api.get_api_projects_projectid("p")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        project = pool.submit(api.get_api_projects_projectid, "p").result(60)
    assert project == nuextract.ProjectResponse.from_dict(PROJECT)
    assert b"Bearer s3cret-token" in server.requests[-1]
    api.api_client.close()


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
