"""Login with a user name and a password, and renewal of tokens."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

from projectlink import RetryPolicy
from tests.support.error_dump import dump
from tests.support.scripted import HANG, ScriptedServer, reply
from tests.support.waiting import until

UNAUTHORIZED = reply("401 Unauthorized", {"detail": "token_not_valid"})


class LoginService:
    """Scripted service that accepts only the access token that it issued last."""

    def __init__(self) -> None:
        self.issued = 0
        self.accepts_refreshes = True
        self.accepts_logins = True

    def __call__(self, request: bytes) -> bytes:
        line, _, body = request.partition(b"\r\n")[0], *request.partition(b"\r\n\r\n")[1:]
        if line.startswith(b"POST /login/refresh"):
            valid = self.accepts_refreshes and json.loads(body) == {"refresh": "refresh-1"}
            return self._tokens() if valid else UNAUTHORIZED
        if line.startswith(b"POST /login"):
            valid = self.accepts_logins and json.loads(body) == {"username": "ann", "password": "ann-password"}
            return self._tokens(refresh="refresh-1") if valid else UNAUTHORIZED
        if b"Authorization: Bearer access-%d\r\n" % self.issued not in request or not self.issued:
            return UNAUTHORIZED
        return reply(body=["gold"]) if line.startswith(b"GET") else reply("204 No Content", Content_Length="0")

    def _tokens(self, **more: str) -> bytes:
        self.issued += 1
        return reply(body={"access": f"access-{self.issued}", **more})

    def expire(self) -> None:
        """Invalidate all issued tokens."""
        self.issued += 1


@pytest.fixture
def service() -> LoginService:
    return LoginService()


@pytest.fixture
def ann(connect: Any, service: LoginService) -> tuple[Any, ScriptedServer]:
    """Return an API object with the credentials of Ann, and its server."""
    api, server = connect(service, username="ann", password="ann-password", retries=0)
    return api, server


def request_lines(server: ScriptedServer) -> list[str]:
    return [request.split(b" HTTP")[0].decode() for request in server.requests]


def test_first_call_logs_in_and_later_calls_reuse_the_token(ann: Any) -> None:
    api, server = ann
    assert [api.treasures_list(), api.treasures_list()] == [["gold"], ["gold"]]
    assert request_lines(server) == ["POST /login", "GET /treasures", "GET /treasures"]


def test_expired_token_is_refreshed_and_the_call_repeated(ann: Any, service: LoginService) -> None:
    api, server = ann
    api.treasures_list()
    service.expire()
    assert api.treasures_list() == ["gold"]
    assert request_lines(server)[2:] == ["GET /treasures", "POST /login/refresh", "GET /treasures"]
    service.expire()
    api.treasures_add()  # a POST is repeated too: 401 means that the server did not process it
    assert request_lines(server)[5:] == ["POST /treasures", "POST /login/refresh", "POST /treasures"]


def test_failed_refresh_leads_to_a_new_login(ann: Any, service: LoginService) -> None:
    api, server = ann
    api.treasures_list()
    service.expire()
    service.accepts_refreshes = False
    assert api.treasures_list() == ["gold"]
    assert request_lines(server)[2:] == ["GET /treasures", "POST /login/refresh", "POST /login", "GET /treasures"]


def test_second_401_is_raised(ann: Any, toy: Any) -> None:
    api, server = ann
    server.script[:] = [reply(body={"access": "access-1", "refresh": "refresh-1"}), UNAUTHORIZED]
    server.script[1:1] = [UNAUTHORIZED, reply(body={"access": "access-2"})]
    with pytest.raises(toy.UnauthorizedException) as caught:
        api.treasures_list()
    assert caught.value.operation_id == "treasures_list"
    assert request_lines(server) == ["POST /login", "GET /treasures", "POST /login/refresh", "GET /treasures"]


def test_wrong_password_raises_the_error_of_the_login(ann: Any, service: LoginService, toy: Any) -> None:
    api, server = ann
    service.accepts_logins = False
    with pytest.raises(toy.UnauthorizedException) as caught:
        api.treasures_list()
    assert caught.value.operation_id == "login_obtain"
    assert "ann-password" not in f"{caught.value}{caught.value!r}{vars(caught.value)}"
    assert request_lines(server) == ["POST /login"]


@pytest.mark.parametrize(
    "options",
    [
        {"_request_auth": {"in": "header", "key": "Authorization", "value": "Bearer mine"}},
        {"_headers": {"authorization": "Bearer mine"}},
    ],
)
def test_credentials_of_the_call_take_precedence_over_the_login(ann: Any, toy: Any, options: Any) -> None:
    api, server = ann
    with pytest.raises(toy.UnauthorizedException):
        api.treasures_list(**options)
    assert request_lines(server) == ["GET /treasures"]
    assert b"Bearer mine" in server.requests[0]


def test_access_token_takes_precedence_over_the_login(connect: Any, service: LoginService, toy: Any) -> None:
    api, server = connect(service, access_token="mine", username="ann", password="ann-password")
    with pytest.raises(toy.UnauthorizedException):
        api.treasures_list()
    assert request_lines(server) == ["GET /treasures"]


def test_changed_password_leads_to_a_new_login(ann: Any, service: LoginService) -> None:
    api, server = ann
    api.treasures_list()
    api.api_client.configuration.password = "another"
    service.accepts_logins = False
    with pytest.raises(Exception, match="401"):
        api.treasures_list()
    assert request_lines(server)[2:] == ["POST /login"]


def test_each_host_has_a_separate_login(ann: Any, connect: Any) -> None:
    api, _ = ann
    other_service = LoginService()
    _, other = connect(other_service)
    api.treasures_list()
    assert api.treasures_list(_host=other.url) == ["gold"]
    assert request_lines(other) == ["POST /login", "GET /treasures"]
    assert b"access-1" not in other.requests[0]


def test_login_is_retried_by_the_retry_policy(connect: Any, service: LoginService) -> None:
    settings = {"username": "ann", "password": "ann-password", "retries": RetryPolicy(1, backoff=0)}
    api, server = connect(reply("503 Service Unavailable"), service, **settings)
    assert api.treasures_list() == ["gold"]
    assert request_lines(server) == ["POST /login", "POST /login", "GET /treasures"]


def test_all_three_forms_of_a_method_log_in(ann: Any, service: LoginService) -> None:
    api, _ = ann
    assert api.treasures_list_with_http_info().data == ["gold"]
    service.expire()
    response = api.treasures_list_without_preload_content()
    assert response.status == 200
    response.close()


def test_threads_log_in_once(toy: Any, service: LoginService) -> None:
    found = []
    with ScriptedServer(service) as server:
        configuration = toy.Configuration(server.url, username="ann", password="ann-password", retries=0)
        with toy.ApiClient(configuration) as client:
            api = toy.ToysApi(client)
            for _ in range(2):
                threads = [
                    threading.Thread(target=lambda: found.append(api.treasures_list()), daemon=True) for _ in range(16)
                ]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(60)
                service.expire()
    assert found == [["gold"]] * 32
    assert request_lines(server).count("POST /login") == 1
    assert request_lines(server).count("POST /login/refresh") == 1


def test_tasks_log_in_once_even_if_the_first_is_cancelled(toy: Any, service: LoginService) -> None:
    async def run(host: str) -> list[Any]:
        configuration = toy.Configuration(host, username="ann", password="ann-password", retries=0)
        async with toy.AsyncApiClient(configuration) as client:
            api = toy.AsyncToysApi(client)
            tasks = [asyncio.create_task(api.treasures_list()) for _ in range(16)]
            await asyncio.sleep(0)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    with ScriptedServer(service) as server:
        first, *others = asyncio.run(run(server.url))
    assert isinstance(first, asyncio.CancelledError)
    assert others == [["gold"]] * 15
    assert request_lines(server).count("POST /login") <= 2


def test_thread_waits_for_a_login_no_longer_than_its_deadline(toy: Any) -> None:
    with ScriptedServer(HANG) as server:
        configuration = toy.Configuration(server.url, username="ann", password="ann-password", retries=0)
        with toy.ApiClient(configuration) as client:
            api = toy.ToysApi(client)

            def call_slowly() -> None:
                with pytest.raises(toy.OpenApiException):
                    api.treasures_list(_request_timeout=(10, 2))

            slow = threading.Thread(target=call_slowly, daemon=True)
            slow.start()
            until(lambda: server.requests)
            with pytest.raises(toy.ApiTimeoutError, match="deadline"):
                api.treasures_list(deadline=0.1)
            assert slow.is_alive()
            slow.join(60)


def test_task_waits_for_a_login_no_longer_than_its_deadline(toy: Any) -> None:
    async def run(host: str) -> None:
        configuration = toy.Configuration(host, username="ann", password="ann-password", retries=0)
        async with toy.AsyncApiClient(configuration) as client:
            api = toy.AsyncToysApi(client)
            slow = asyncio.create_task(api.treasures_list())
            await asyncio.sleep(0)
            with pytest.raises(toy.ApiTimeoutError, match="deadline"):
                await api.treasures_list(deadline=0.1)
            assert not slow.done()
            slow.cancel()

    with ScriptedServer(HANG) as server:
        asyncio.run(run(server.url))


def test_invalid_login_response_does_not_reveal_the_token(connect: Any, toy: Any) -> None:
    api, _ = connect(reply(body={"access": "s3cret-access", "refresh": 7}), username="ann", password="ann-password")
    with pytest.raises(toy.ApiDecodeError) as caught:
        api.treasures_list()
    assert "s3cret-access" not in dump(caught.value)
