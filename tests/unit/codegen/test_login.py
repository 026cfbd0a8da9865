"""A client that logs in with a user name and a password, and stays logged in."""

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

REFUSED = reply("401 Unauthorized", {"detail": "token_not_valid"})


class Doorman:
    """Answers as a service that lets in whoever has the last token that it gave."""

    def __init__(self) -> None:
        self.given = 0
        self.refreshes = True
        self.logs_in = True

    def __call__(self, request: bytes) -> bytes:
        line, _, body = request.partition(b"\r\n")[0], *request.partition(b"\r\n\r\n")[1:]
        if line.startswith(b"POST /login/refresh"):
            valid = self.refreshes and json.loads(body) == {"refresh": "refresh-1"}
            return self._tokens() if valid else REFUSED
        if line.startswith(b"POST /login"):
            valid = self.logs_in and json.loads(body) == {"username": "ann", "password": "ann-password"}
            return self._tokens(refresh="refresh-1") if valid else REFUSED
        if b"Authorization: Bearer access-%d\r\n" % self.given not in request or not self.given:
            return REFUSED
        return reply(body=["gold"]) if line.startswith(b"GET") else reply("204 No Content", Content_Length="0")

    def _tokens(self, **more: str) -> bytes:
        self.given += 1
        return reply(body={"access": f"access-{self.given}", **more})

    def expire(self) -> None:
        """No token that was given is worth anything any more."""
        self.given += 1


@pytest.fixture
def door() -> Doorman:
    return Doorman()


@pytest.fixture
def ann(connect: Any, door: Doorman) -> tuple[Any, ScriptedServer]:
    """The API as Ann uses it, and the server."""
    api, server = connect(door, username="ann", password="ann-password", retries=0)
    return api, server


def lines(server: ScriptedServer) -> list[str]:
    return [request.split(b" HTTP")[0].decode() for request in server.requests]


def test_the_first_call_logs_in_and_the_next_ones_stay_in(ann: Any) -> None:
    api, server = ann
    assert [api.treasures_list(), api.treasures_list()] == [["gold"], ["gold"]]
    assert lines(server) == ["POST /login", "GET /treasures", "GET /treasures"]


def test_a_token_that_has_run_out_is_refreshed_and_the_call_made_once_more(ann: Any, door: Doorman) -> None:
    api, server = ann
    api.treasures_list()
    door.expire()
    assert api.treasures_list() == ["gold"]
    assert lines(server)[2:] == ["GET /treasures", "POST /login/refresh", "GET /treasures"]
    door.expire()
    api.treasures_add()  # which the server has refused before it did anything, so it may be sent again
    assert lines(server)[5:] == ["POST /treasures", "POST /login/refresh", "POST /treasures"]


def test_where_refreshing_is_refused_the_client_logs_in_anew(ann: Any, door: Doorman) -> None:
    api, server = ann
    api.treasures_list()
    door.expire()
    door.refreshes = False
    assert api.treasures_list() == ["gold"]
    assert lines(server)[2:] == ["GET /treasures", "POST /login/refresh", "POST /login", "GET /treasures"]


def test_a_second_refusal_is_the_answer(ann: Any, toy: Any) -> None:
    api, server = ann
    server.script[:] = [reply(body={"access": "access-1", "refresh": "refresh-1"}), REFUSED]
    server.script[1:1] = [REFUSED, reply(body={"access": "access-2"})]
    with pytest.raises(toy.UnauthorizedException) as refused:
        api.treasures_list()
    assert refused.value.operation_id == "treasures_list"
    assert lines(server) == ["POST /login", "GET /treasures", "POST /login/refresh", "GET /treasures"]


def test_a_wrong_password_is_an_error_of_the_login(ann: Any, door: Doorman, toy: Any) -> None:
    api, server = ann
    door.logs_in = False
    with pytest.raises(toy.UnauthorizedException) as refused:
        api.treasures_list()
    assert refused.value.operation_id == "login_obtain"
    assert "ann-password" not in f"{refused.value}{refused.value!r}{vars(refused.value)}"
    assert lines(server) == ["POST /login"]


@pytest.mark.parametrize(
    "given",
    [
        {"_request_auth": {"in": "header", "key": "Authorization", "value": "Bearer mine"}},
        {"_headers": {"authorization": "Bearer mine"}},
    ],
)
def test_credentials_of_the_call_go_before_the_login(ann: Any, toy: Any, given: Any) -> None:
    api, server = ann
    with pytest.raises(toy.UnauthorizedException):
        api.treasures_list(**given)
    assert lines(server) == ["GET /treasures"]
    assert b"Bearer mine" in server.requests[0]


def test_an_access_token_goes_before_the_login(connect: Any, door: Doorman, toy: Any) -> None:
    api, server = connect(door, access_token="mine", username="ann", password="ann-password")
    with pytest.raises(toy.UnauthorizedException):
        api.treasures_list()
    assert lines(server) == ["GET /treasures"]


def test_another_user_logs_in_anew(ann: Any, door: Doorman) -> None:
    api, server = ann
    api.treasures_list()
    api.api_client.configuration.password = "another"
    door.logs_in = False
    with pytest.raises(Exception, match="401"):
        api.treasures_list()
    assert lines(server)[2:] == ["POST /login"]


def test_another_host_is_logged_in_to_by_itself(ann: Any, connect: Any) -> None:
    api, _ = ann
    other_door = Doorman()
    _, other = connect(other_door)
    api.treasures_list()
    assert api.treasures_list(_host=other.url) == ["gold"]
    assert lines(other) == ["POST /login", "GET /treasures"]
    assert b"access-1" not in other.requests[0]


def test_logging_in_is_tried_again_as_the_policy_says(connect: Any, door: Doorman) -> None:
    settings = {"username": "ann", "password": "ann-password", "retries": RetryPolicy(1, backoff=0)}
    api, server = connect(reply("503 Service Unavailable"), door, **settings)
    assert api.treasures_list() == ["gold"]
    assert lines(server) == ["POST /login", "POST /login", "GET /treasures"]


def test_the_results_with_http_info_and_unread_log_in_too(ann: Any, door: Doorman) -> None:
    api, _ = ann
    assert api.treasures_list_with_http_info().data == ["gold"]
    door.expire()
    response = api.treasures_list_without_preload_content()
    assert response.status == 200
    response.close()


def test_threads_log_in_once(toy: Any, door: Doorman) -> None:
    found = []
    with ScriptedServer(door) as server:
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
                door.expire()
    assert found == [["gold"]] * 32
    assert lines(server).count("POST /login") == 1
    assert lines(server).count("POST /login/refresh") == 1


def test_tasks_log_in_once_and_a_cancelled_one_lets_the_others_in(toy: Any, door: Doorman) -> None:
    async def story(host: str) -> list[Any]:
        configuration = toy.Configuration(host, username="ann", password="ann-password", retries=0)
        async with toy.AsyncApiClient(configuration) as client:
            api = toy.AsyncToysApi(client)
            tasks = [asyncio.create_task(api.treasures_list()) for _ in range(16)]
            await asyncio.sleep(0)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    with ScriptedServer(door) as server:
        first, *others = asyncio.run(story(server.url))
    assert isinstance(first, asyncio.CancelledError)
    assert others == [["gold"]] * 15
    assert lines(server).count("POST /login") <= 2


def test_a_call_does_not_wait_beyond_its_deadline_for_another_to_log_in(toy: Any) -> None:
    with ScriptedServer(HANG) as server:
        configuration = toy.Configuration(server.url, username="ann", password="ann-password", retries=0)
        with toy.ApiClient(configuration) as client:
            api = toy.ToysApi(client)

            def linger() -> None:
                with pytest.raises(toy.OpenApiException):
                    api.treasures_list(_request_timeout=(10, 2))

            slow = threading.Thread(target=linger, daemon=True)
            slow.start()
            until(lambda: server.requests)
            with pytest.raises(toy.ApiTimeoutError, match="deadline"):
                api.treasures_list(deadline=0.1)
            assert slow.is_alive()
            slow.join(60)


def test_tasks_do_not_wait_beyond_their_deadline_for_another_to_log_in(toy: Any) -> None:
    async def story(host: str) -> None:
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
        asyncio.run(story(server.url))


def test_an_answer_of_the_login_that_cannot_be_read_shows_no_token(connect: Any, toy: Any) -> None:
    api, _ = connect(reply(body={"access": "s3cret-access", "refresh": 7}), username="ann", password="ann-password")
    with pytest.raises(toy.ApiDecodeError) as caught:
        api.treasures_list()
    assert "s3cret-access" not in dump(caught.value)
