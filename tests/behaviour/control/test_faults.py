"""Fault rules with statuses, latencies and broken connections."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create, list_ids


@pytest.fixture
def api(session: Session, pool: urllib3.PoolManager) -> Api:
    """Return NuExtract without checks against its spec, which faulty responses violate."""
    return Api(pool, session.url("nuextract"), session.headers)


def test_status_is_sent_in_the_services_error_shape(api: Api, control: Api) -> None:
    assert control.call("POST", "/faults", {"status": 503}).status == 200
    response = api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}})
    assert (response.status, set(response.json)) == (503, {"code", "message"})
    control.call("DELETE", "/faults")
    assert list_ids(api) == []


def test_status_may_have_headers_and_a_body(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 429, "headers": {"Retry-After": "2"}, "body": {"slow": "down"}})
    response = api.call("GET", PROJECTS)
    assert (response.status, response.headers["retry-after"], response.json) == (429, "2", {"slow": "down"})


def test_text_body_is_sent_unchanged(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 200, "body": "{broken", "headers": {"Content-Type": "application/json"}})
    response = api.call("GET", PROJECTS)
    assert (response.headers["content-type"], response.content) == ("application/json", b"{broken")


@pytest.mark.parametrize("status", [200, 204, 304])
def test_success_status_has_no_default_body(api: Api, control: Api, status: int) -> None:
    control.call("POST", "/faults", {"status": status})
    response = api.call("GET", PROJECTS)
    assert (response.status, response.content) == (status, b"")


def test_rule_ends_after_times(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 2})
    assert [api.call("GET", PROJECTS).status for _ in range(3)] == [503, 503, 200]
    assert control.call("GET", "/faults").json == []


def test_rule_without_times_lasts_until_deleted(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503})
    assert [api.call("GET", PROJECTS).status for _ in range(3)] == [503, 503, 503]
    assert control.call("DELETE", "/faults").status == 200
    assert api.call("GET", PROJECTS).status == 200


def test_rules_are_listed_with_the_remaining_times(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"service": "nuextract", "latency_ms": 1, "times": 3})
    api.call("GET", PROJECTS)
    (rule,) = control.call("GET", "/faults").json
    assert (rule["service"], rule["latency_ms"], rule["times"]) == ("nuextract", 1, 2)


def test_rule_applies_to_its_operation_only(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"service": "nuextract", "operation": "post_api_projects", "status": 500})
    assert api.call("GET", PROJECTS).status == 200
    assert api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}}).status == 500


def test_invalid_request_does_not_use_up_a_rule(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 1})
    assert api.call("GET", PROJECTS, token=None).status == 401
    assert api.call("GET", f"{PROJECTS}?shared=maybe").status == 400
    assert api.call("GET", PROJECTS).status == 503


def test_latency_delays_the_response(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"latency_ms": 30})
    began = time.perf_counter()
    assert create(api)["name"] == "Invoices"
    assert time.perf_counter() - began >= 0.03


@pytest.fixture
def end_of_latency(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Yield an event that ends the latency of all requests, however long the rule says it is."""
    event = threading.Event()

    async def sleep(milliseconds: float) -> None:
        if milliseconds:
            await asyncio.to_thread(event.wait, 120)

    monkeypatch.setattr("projectlink_mock._core.service.service.sleep", sleep)
    yield event
    event.set()


def test_delayed_request_changes_a_state_put_meanwhile(api: Api, control: Api, end_of_latency: threading.Event) -> None:
    state = control.call("GET", "/state").json
    control.call("POST", "/faults", {"latency_ms": 100, "times": 1})
    with ThreadPoolExecutor(1) as threads:
        delayed = threads.submit(create, api)
        while control.call("GET", "/faults").json:
            assert not delayed.done()
        control.call("PUT", "/state", state)
        assert list_ids(api) == []
        end_of_latency.set()
        assert [delayed.result(timeout=120)["id"]] == list_ids(api)


@pytest.mark.parametrize("rule", [{}, {"drop": "after"}])
def test_delayed_request_belongs_to_the_session_after_a_reset(
    api: Api, control: Api, end_of_latency: threading.Event, rule: dict[str, object]
) -> None:
    control.call("POST", "/faults", {**rule, "latency_ms": 100, "times": 1})
    with ThreadPoolExecutor(1) as threads:
        delayed = threads.submit(api.call, "POST", PROJECTS, NEW)
        while control.call("GET", "/faults").json:
            assert not delayed.done()
        control.call("POST", "/reset")
        end_of_latency.set()
        assert delayed.exception(timeout=120) is None or rule
    (call,) = control.call("GET", "/requests?operation=post_api_projects").json
    assert [call["response"]["id"]] == list_ids(api)


def test_dropped_connection_is_reset_before_the_handler(
    api: Api, control: Api, caplog: pytest.LogCaptureFixture
) -> None:
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="reset"):
        api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}})
    assert list_ids(api) == []
    assert control.call("GET", "/requests").json[0]["status"] is None
    assert caplog.records == []


def test_truncated_body_ends_early(api: Api, control: Api, caplog: pytest.LogCaptureFixture) -> None:
    control.call("POST", "/faults", {"truncate": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="IncompleteRead"):
        create(api)
    assert len(list_ids(api)) == 1
    assert caplog.records == []


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"status": 503, "drop": True},
        {"status": 99},
        {"status": 600},
        {"status": "503"},
        {"latency_ms": -1},
        {"drop": "yes"},
        {"drop": True, "times": 0},
        {"drop": True, "times": True},
        {"drop": True, "service": "nothing"},
        {"drop": True, "operation": "nothing"},
        {"drop": True, "body": {}},
        {"drop": True, "color": "red"},
        {"status": 503, "headers": {"Content-Length": "5"}},
        {"status": 503, "headers": {"a b": "c"}},
        {"status": 503, "headers": {"a": "b\r\nc: d"}},
        {"status": 503, "headers": {"a": 1}},
    ],
)
def test_malformed_rule_is_rejected(control: Api, rule: object) -> None:
    response = control.call("POST", "/faults", rule)
    assert response.status == 400
    assert set(response.json) == {"error"}
    assert control.call("GET", "/faults").json == []
