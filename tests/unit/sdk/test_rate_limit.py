"""Client-side rate limits, and waits that a server asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink import RateLimit, RetryPolicy
from projectlink._core.headers import Headers
from projectlink.nuextract import ApiTimeoutError, ApiTypeError, ApiValueError
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


def delays(limit: RateLimit, *moments: float) -> list[float]:
    return [round(limit.reserve(moment), 6) for moment in moments]


def test_requests_are_spaced_after_a_burst() -> None:
    assert delays(RateLimit(2), *[100.0] * 5) == [0, 0, 0.5, 1, 1.5]
    assert delays(RateLimit(60, 60, burst=1), 100, 100, 101.5, 110, 110) == [0, 1, 0.5, 0, 1]


def test_idle_time_allows_one_burst() -> None:
    limit = RateLimit(10, burst=3)
    assert delays(limit, 0, 0, 0, 0) == [0, 0, 0, 0.1]
    assert delays(limit, 100, 100, 100, 100) == [0, 0, 0, 0.1]


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (429, {"Retry-After": "7"}),
        (200, {"RateLimit-Remaining": "0", "RateLimit-Reset": "7"}),
        (200, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"}),
    ],
)
def test_all_requests_wait_as_long_as_the_server_asks(status: int, headers: dict[str, str]) -> None:
    limit = RateLimit(1000)
    limit.observe(status, Headers(headers.items()), 50)
    assert delays(limit, 50, 56, 58) == [7, 1.001, 0]


@pytest.mark.parametrize(
    "headers", [{}, {"RateLimit-Remaining": "3", "RateLimit-Reset": "7"}, {"RateLimit-Remaining": "0"},
                {"RateLimit-Remaining": "0", "RateLimit-Reset": "soon"},
                {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1767225600"}]
)  # fmt: skip
def test_other_headers_cause_no_wait(headers: dict[str, str]) -> None:
    limit = RateLimit(1000)
    limit.observe(200, Headers(headers.items()), 50)
    assert delays(limit, 50) == [0]


def test_calls_wait_and_report_their_delay(serve: Serve, connect: Connect) -> None:
    api = connect(serve(reply(body=PROJECT)).url, rate_limit=RateLimit(20, burst=1))
    observed = (api.get_api_projects_projectid_with_http_info("p").history[0].delay for _ in range(50))
    assert next(observed) == 0
    assert 0 < next(delay for delay in observed if delay) <= 0.05


def test_status_429_of_one_call_delays_the_others(serve: Serve, connect: Connect) -> None:
    limit = RateLimit(1000)
    api = connect(serve(reply("429 Busy", Retry_After="3600")).url, rate_limit=limit, retries=RetryPolicy(0))
    with pytest.raises(Exception, match="429"):
        api.get_api_projects_projectid("p")
    with pytest.raises(ApiTimeoutError, match="deadline"):
        api.get_api_projects_projectid("p", deadline=5)


def test_clients_share_a_rate_limit(serve: Serve, connect: Connect) -> None:
    server, limit = serve(reply(body=PROJECT)), RateLimit(2, 3600)
    one, two, three = (connect(server.url, rate_limit=limit) for _ in range(3))
    assert one.get_api_projects_projectid("p") == two.get_api_projects_projectid("p")
    with pytest.raises(ApiTimeoutError, match="deadline"):
        three.get_api_projects_projectid("p", deadline=60)


@pytest.mark.parametrize("arguments", [(0,), (-1,), (1, 0), ("5",), (True,), (float("nan"),)])
def test_invalid_rate_is_rejected(arguments: Any) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)):
        RateLimit(*arguments)


def test_rate_limit_has_a_repr() -> None:
    assert repr(RateLimit(30, 60, burst=5)) == "RateLimit(0.5, burst=5)"


def test_reservation_after_the_deadline_takes_no_slot() -> None:
    limit = RateLimit(1, burst=1)
    assert limit.reserve(100) == 0
    assert [limit.reserve(100, 100.5) for _ in range(50)] == [1] * 50
    assert limit.reserve(100, 102) == 1
