"""What a hard day brings: forks, loops, threads, odd answers, odd settings."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import (
    ApiClient,
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    AsyncApiClient,
    AsyncProjectsApi,
    Configuration,
    ProjectsApi,
    UpdateProjectRequest,
)
from tests.support.scripted import HANG, ScriptedServer, reply
from tests.support.waiting import until
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.test_clients import echo

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_does_not_read_its_parents_answers(serve: Serve) -> None:
    with ApiClient(Configuration(serve(echo).url)) as client:
        api = ProjectsApi(client)
        api.get_api_projects_projectid("before")
        child = os.fork()
        if child == 0:
            right = all(api.get_api_projects_projectid(f"child-{n}").id == f"child-{n}" for n in range(10))
            os._exit(0 if right else 1)
        answers = [api.get_api_projects_projectid(f"parent-{n}").id for n in range(10)]
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert answers == [f"parent-{n}" for n in range(10)]


def test_an_async_client_serves_several_event_loops_at_once(serve: Serve) -> None:
    client = AsyncApiClient(Configuration(serve(echo).url))
    api = AsyncProjectsApi(client)
    barrier = threading.Barrier(3)
    found: dict[str, list[str]] = {}

    def work(name: str) -> None:
        async def story() -> list[str]:
            barrier.wait(60)
            return [(await api.get_api_projects_projectid(f"{name}{n}")).id for n in range(10)]

        found[name] = asyncio.run(story())

    threads = [threading.Thread(target=work, args=(name,), daemon=True) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    asyncio.run(client.close())
    assert found == {name: [f"{name}{n}" for n in range(10)] for name in "abc"}


def test_default_headers_may_change_while_other_threads_call(serve: Serve) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    done = threading.Event()
    with ApiClient(Configuration(serve(echo).url)) as client:

        def change() -> None:
            while not done.is_set():
                for n in range(20):
                    client.set_default_header(f"X-{n}", "1")
                client.default_headers.clear()

        thread = threading.Thread(target=change, daemon=True)
        thread.start()
        try:
            ids = [ProjectsApi(client).get_api_projects_projectid(str(n)).id for n in range(200)]
        finally:
            done.set()
            thread.join(60)
            sys.setswitchinterval(interval)
    assert ids == [str(n) for n in range(200)]


@pytest.mark.parametrize("token", ['quo"te-token', "back\\slash-token", "latin-é-token"])
def test_a_token_is_hidden_also_where_json_escapes_it(serve: Serve, connect: Connect, token: str) -> None:
    def parrot(request: bytes) -> bytes:
        header = next(line for line in request.split(b"\r\n") if line.startswith(b"Authorization"))
        return reply("400 Bad", {"code": "X", "message": header.decode("latin-1")})

    with pytest.raises(ApiException) as caught:
        connect(serve(parrot).url, access_token=token).get_api_projects_projectid("p")
    assert token not in caught.value.data.message
    assert json.dumps(token)[1:-1] not in str(caught.value)


def test_the_token_of_an_earlier_attempt_is_hidden_too(serve: Serve, connect: Connect) -> None:
    tokens = iter(["rotating-one", "rotating-two"])
    server = serve(reply("503 Down"), reply("400 Bad", {"code": "X", "message": "rotating-one, then rotating-two"}))
    with pytest.raises(ApiException) as caught:
        connect(server.url, access_token=lambda: next(tokens)).get_api_projects_projectid("p")
    assert caught.value.data.message == "***, then ***"


@pytest.mark.parametrize("proxy", ["user:s3cret@proxy:80", "http://us/er:s3cret@proxy:80"])
def test_the_password_of_a_proxy_is_hidden(proxy: str) -> None:
    assert "s3cret" not in repr(Configuration(proxy=proxy))


@pytest.mark.parametrize(
    "location",
    ["http://[", "http://host:badport/", "http://h:99999/", "http://.example/", "http://a..b/", "//", "\x01"],
)
def test_a_location_that_is_none_is_not_followed(serve: Serve, connect: Connect, location: str) -> None:
    server = serve(reply("302 Found", Location=location))
    with pytest.raises(ApiException) as caught:
        connect(server.url, retries=0).get_api_projects_projectid("p")
    assert caught.value.status == 302


def test_a_date_beyond_all_calendars_is_no_time_to_wait(serve: Serve, connect: Connect) -> None:
    server = serve(reply("503 Down", Retry_After="Thu, 01 Jan 1970 00:00:00 +99999999999999"))
    with pytest.raises(ApiException) as caught:
        connect(server.url, retries=0).get_api_projects_projectid("p")
    assert caught.value.retry_after is None


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"_headers": {"X:Evil": "1"}}, ApiValueError),
        ({"_headers": {"": "1"}}, ApiValueError),
        ({"_headers": {5: "1"}}, ApiValueError),
        ({"_headers": {"X-A": "\x0b"}}, ApiValueError),
        ({"_content_type": "a\r\nX: 1"}, ApiValueError),
        ({"_request_auth": "token"}, ApiTypeError),
        ({"_host": "http://[::1"}, ApiValueError),
        ({"_host": "http://127.0.0.1:99999"}, ApiValueError),
        ({"_host": "http://a..b"}, ApiValueError),
        ({"_request_timeout": 10**400}, ApiValueError),
    ],
)
def test_an_odd_option_is_refused_before_anything_is_sent(
    serve: Serve, connect: Connect, settings: dict[str, Any], error: type[Exception]
) -> None:
    server = serve(reply(body=PROJECT))
    with pytest.raises(error):
        connect(server.url).patch_api_projects_projectid("p", {}, **settings)
    assert server.requests == []


@pytest.mark.parametrize(
    "settings",
    [
        {"user_agent": 5},
        {"api_key": "abc"},
        {"headers": "abc"},
        {"verify_ssl": "false"},
        {"username": 5},
        {"proxy": 5},
        {"connection_pool_maxsize": "x"},
    ],
)
def test_a_setting_of_the_wrong_type_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ApiTypeError):
        Configuration(**settings)


def test_a_pool_without_connections_is_refused() -> None:
    with pytest.raises(ApiValueError):
        Configuration(connection_pool_maxsize=0)
    with pytest.raises(ApiTypeError):
        RetryPolicy(backoff="x")  # type: ignore[arg-type]


def test_there_is_one_authorization_header(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    connect(server.url, headers={"authorization": "Basic zzz"}).get_api_projects_projectid("p")
    assert server.requests[0].lower().count(b"\r\nauthorization:") == 1
    assert b"Authorization: Bearer s3cret-token" in server.requests[0]


def test_the_model_of_another_operation_is_refused(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    with pytest.raises(ApiTypeError, match="must be a CreateProjectRequest or a dict"):
        connect(server.url).post_api_projects(UpdateProjectRequest(name="n"))
    assert server.requests == []


def test_a_call_that_waits_while_its_client_closes_opens_no_new_connection(serve: Serve) -> None:
    server = serve(reply("503 Down"))
    client = ApiClient(Configuration(server.url, access_token="t"))
    closed: list[bool] = []

    def token() -> str:
        if len(server.requests) == 1:
            client.close()
            closed.append(True)
        return "t"

    client.configuration.access_token = token
    client.configuration.retries = RetryPolicy(1, backoff=0)
    with pytest.raises(ApiConnectionError, match="closed"):
        ProjectsApi(client).get_api_projects_projectid("p")
    assert closed
    assert len(server.requests) == 1


@pytest.mark.parametrize("scheme", ["socks5", "ftp"])
def test_a_proxy_of_another_kind_is_refused_by_name(connect: Connect, scheme: str) -> None:
    with pytest.raises(ApiValueError, match=f"not {scheme}"):
        connect("http://service.example.com", proxy=f"{scheme}://127.0.0.1:9").get_api_projects_projectid("p")


def test_no_proxy_at_all_can_be_asked_for(serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server = serve(reply(body=PROJECT))
    assert connect(server.url, proxy="").get_api_projects_projectid("p").id == "p-1"


def test_a_call_does_not_wait_for_ever_for_its_turn(serve: Serve) -> None:
    async def story(url: str) -> None:
        configuration = Configuration(url, connection_pool_maxsize=1, retries=0)
        async with AsyncApiClient(configuration) as client:
            api = AsyncProjectsApi(client)
            held = await api.get_api_projects_projectid_without_preload_content("p")
            with pytest.raises(ApiTimeoutError):
                await api.get_api_projects_projectid("p", _request_timeout=(0.1, 0.1))
            held.close()

    asyncio.run(story(serve(reply(body=b"x" * 100, Content_Length="200000"), HANG).url))


def test_a_cancelled_task_leaves_the_client_usable(serve: Serve) -> None:
    server = serve(HANG, reply(body=PROJECT))

    async def story() -> str:
        async with AsyncApiClient(Configuration(server.url)) as client:
            api = AsyncProjectsApi(client)
            task = asyncio.create_task(api.get_api_projects_projectid("p"))
            await asyncio.to_thread(until, lambda: server.requests)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return (await api.get_api_projects_projectid("p")).id

    assert asyncio.run(story()) == "p-1"


def test_a_copy_of_a_configuration_shares_nothing_with_it() -> None:
    one = Configuration(headers={"X-A": "1"}, access_token="t")
    for other in (copy.copy(one), copy.deepcopy(one)):
        other.headers["X-B"] = "2"
        other.access_token = "u"
        assert type(other) is Configuration
    assert one.headers == {"X-A": "1"}
    assert one.access_token == "t"
