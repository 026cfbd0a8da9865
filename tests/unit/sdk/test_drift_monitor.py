"""Drift that a client finds in its responses."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink import Drift
from projectlink.nuextract import (
    ApiClient,
    ApiDecodeError,
    ApiException,
    ApiTypeError,
    Configuration,
    NotFoundException,
    ProjectsApi,
)
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

NEW = {**PROJECT, "surprise": 1}
SURPRISE = Drift("get_api_projects_projectid", "/surprise", "unknown field", "an integer")


def drift_of(api: Any) -> tuple[Drift, ...]:
    found: tuple[Drift, ...] = api.inner.api_client.drift if hasattr(api, "inner") else api.api_client.drift
    return found


def test_client_keeps_each_drift_once(serve: Any, connect: Any) -> None:
    api = connect(serve(reply(body=NEW), reply(body=NEW), reply(body=PROJECT), reply(body={**NEW, "more": ""})).url)
    assert drift_of(api) == ()
    for _ in range(4):
        assert api.get_api_projects_projectid("p").name == "Orders"
    assert drift_of(api) == (SURPRISE, Drift("get_api_projects_projectid", "/more", "unknown field", "a string"))


def test_first_second_fourth_and_eighth_response_of_each_operation_is_checked(serve: Any, connect: Any) -> None:
    api = connect(serve(*[reply(body={**PROJECT, f"field{number}": 1}) for number in range(1, 10)]).url)
    for _ in range(9):
        api.get_api_projects_projectid_with_http_info("p")
    assert [drift.pointer for drift in drift_of(api)] == ["/field1", "/field2", "/field4", "/field8"]


def test_undocumented_or_undecodable_response_is_always_checked(serve: Any, connect: Any) -> None:
    unexpected = [reply("418 No", {}), reply(body={**PROJECT, "name": [1]}), reply(body=b"<html>")]
    api = connect(serve(*[reply(body=PROJECT)] * 4, *unexpected).url)
    for _ in range(4):
        api.get_api_projects_projectid("p")
    for _ in unexpected:
        with pytest.raises(ApiException):
            api.get_api_projects_projectid("p")
    assert [drift.kind for drift in drift_of(api)] == ["undocumented status", "wrong type", "no JSON"]


def test_large_response_is_not_sampled(serve: Any, connect: Any) -> None:
    api = connect(serve(reply(body={**NEW, "description": "x" * 300_000}), reply(body=NEW)).url)
    api.get_api_projects_projectid("p")
    assert drift_of(api) == ()
    api.get_api_projects_projectid("p")
    assert drift_of(api) == (SURPRISE,)


def test_strict_client_rejects_a_success_with_drift(serve: Any, connect: Any) -> None:
    api = connect(serve(*[reply(body=PROJECT)] * 2, reply(body={**NEW, "more": 1})).url, strict_responses=True)
    for _ in range(2):
        api.get_api_projects_projectid("p")
    with pytest.raises(ApiDecodeError) as caught:
        api.get_api_projects_projectid("p")
    assert caught.value.reason == f"The response does not match: {SURPRISE} (and 1 more)"
    assert (caught.value.status, json.loads(caught.value.body)["surprise"]) == (200, 1)  # type: ignore[arg-type]
    assert drift_of(api)[0] == SURPRISE


def test_strict_client_raises_errors_with_drift_unchanged(serve: Any, connect: Any) -> None:
    api = connect(serve(reply("404 Not Found", {"odd": 1})).url, strict_responses=True)
    with pytest.raises(NotFoundException):
        api.get_api_projects_projectid("p")
    assert {drift.kind for drift in drift_of(api)} == {"unknown field", "missing field"}


def test_strict_responses_may_change_at_any_time_and_is_copied(serve: Any) -> None:
    configuration = Configuration(serve(reply(body=NEW)).url, access_token="t")
    with ApiClient(configuration) as client:
        ProjectsApi(client).get_api_projects_projectid("p")
        configuration.strict_responses = True
        with pytest.raises(ApiDecodeError):
            ProjectsApi(client).get_api_projects_projectid("p")
    assert client.drift == (SURPRISE,)  # still there when it is closed
    assert copy.copy(configuration).strict_responses
    with pytest.raises(ApiTypeError):
        Configuration(strict_responses="yes")  # type: ignore[arg-type]


def test_number_of_drifts_is_limited_across_threads(serve: Callable[..., ScriptedServer], stack: ExitStack) -> None:
    server = serve(reply(body={**PROJECT, **{f"field{number}": 1 for number in range(1200)}}))
    client = stack.enter_context(ApiClient(Configuration(server.url, access_token="t")))
    call_once = ProjectsApi(client).get_api_projects_projectid
    calls = [threading.Thread(target=call_once, args=("p",), daemon=True) for _ in range(8)]
    for call in calls:
        call.start()
    for call in calls:
        call.join(60)
    assert len(client.drift) == len(set(client.drift)) == 1000
