"""Faults on purpose."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create, listed


@pytest.fixture
def api(session: Session, pool: urllib3.PoolManager) -> Api:
    """NuExtract, whose answers need not keep to its spec while they are broken on purpose."""
    return Api(pool, session.url("nuextract"), session.headers)


def test_a_status_is_answered_in_the_service_s_own_shape(api: Api, control: Api) -> None:
    assert control.call("POST", "/faults", {"status": 503}).status == 200
    answer = api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}})
    assert (answer.status, set(answer.json)) == (503, {"code", "message"})
    control.call("DELETE", "/faults")
    assert listed(api) == []


def test_a_status_may_have_headers_and_a_body(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 429, "headers": {"Retry-After": "2"}, "body": {"slow": "down"}})
    answer = api.call("GET", PROJECTS)
    assert (answer.status, answer.headers["retry-after"], answer.json) == (429, "2", {"slow": "down"})


def test_a_body_that_is_a_text_is_sent_as_it_is(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 200, "body": "{broken", "headers": {"Content-Type": "application/json"}})
    answer = api.call("GET", PROJECTS)
    assert (answer.headers["content-type"], answer.content) == ("application/json", b"{broken")


@pytest.mark.parametrize("status", [200, 204, 304])
def test_a_status_that_is_no_error_has_no_body_of_its_own(api: Api, control: Api, status: int) -> None:
    control.call("POST", "/faults", {"status": status})
    answer = api.call("GET", PROJECTS)
    assert (answer.status, answer.content) == (status, b"")


def test_a_rule_ends_after_its_times(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 2})
    assert [api.call("GET", PROJECTS).status for _ in range(3)] == [503, 503, 200]
    assert control.call("GET", "/faults").json == []


def test_a_rule_without_times_holds_until_it_is_deleted(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503})
    assert [api.call("GET", PROJECTS).status for _ in range(3)] == [503, 503, 503]
    assert control.call("DELETE", "/faults").status == 200
    assert api.call("GET", PROJECTS).status == 200


def test_rules_are_listed_with_the_times_that_are_left(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"service": "nuextract", "latency_ms": 1, "times": 3})
    api.call("GET", PROJECTS)
    (rule,) = control.call("GET", "/faults").json
    assert (rule["service"], rule["latency_ms"], rule["times"]) == ("nuextract", 1, 2)


def test_a_rule_is_for_its_operation_only(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"service": "nuextract", "operation": "post_api_projects", "status": 500})
    assert api.call("GET", PROJECTS).status == 200
    assert api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}}).status == 500


def test_a_request_that_is_wrong_anyway_uses_no_rule_up(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"status": 503, "times": 1})
    assert api.call("GET", PROJECTS, token=None).status == 401
    assert api.call("GET", f"{PROJECTS}?shared=maybe").status == 400
    assert api.call("GET", PROJECTS).status == 503


def test_latency_delays_the_answer(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"latency_ms": 30})
    began = time.perf_counter()
    assert create(api)["name"] == "Invoices"
    assert time.perf_counter() - began >= 0.03


def test_a_state_put_in_place_during_a_delay_is_the_one_that_is_changed(api: Api, control: Api) -> None:
    state = control.call("GET", "/state").json
    control.call("POST", "/faults", {"latency_ms": 100, "times": 1})
    with ThreadPoolExecutor(1) as threads:
        delayed = threads.submit(create, api)
        while control.call("GET", "/faults").json:
            assert not delayed.done()
        control.call("PUT", "/state", state)
        assert listed(api) == []
        assert [delayed.result(timeout=60)["id"]] == listed(api)


@pytest.mark.parametrize("rule", [{}, {"drop": "after"}])
def test_a_call_that_a_reset_overtook_is_of_the_universe_after_it(
    api: Api, control: Api, rule: dict[str, object]
) -> None:
    control.call("POST", "/faults", {**rule, "latency_ms": 100, "times": 1})
    with ThreadPoolExecutor(1) as threads:
        delayed = threads.submit(api.call, "POST", PROJECTS, NEW)
        while control.call("GET", "/faults").json:
            assert not delayed.done()
        control.call("POST", "/reset")
        assert delayed.exception() is None or rule
    (call,) = control.call("GET", "/requests?operation=post_api_projects").json
    assert [call["response"]["id"]] == listed(api)


def test_a_dropped_connection_is_reset_before_anything_happens(
    api: Api, control: Api, caplog: pytest.LogCaptureFixture
) -> None:
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="reset"):
        api.call("POST", PROJECTS, {"name": "n", "description": "d", "template": {}})
    assert listed(api) == []
    assert control.call("GET", "/requests").json[0]["status"] is None
    assert caplog.records == []


def test_a_truncated_body_ends_too_early(api: Api, control: Api, caplog: pytest.LogCaptureFixture) -> None:
    control.call("POST", "/faults", {"truncate": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="IncompleteRead"):
        create(api)
    assert len(listed(api)) == 1
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
def test_a_malformed_rule_is_refused(control: Api, rule: object) -> None:
    answer = control.call("POST", "/faults", rule)
    assert answer.status == 400
    assert set(answer.json) == {"error"}
    assert control.call("GET", "/faults").json == []
