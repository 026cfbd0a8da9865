"""Effects of fault rules on requests, and their journal entries."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import urllib3

from projectlink import RetryPolicy, nuextract
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock import Session
from projectlink_mock._core.sessions.fault_rules import Rule
from projectlink_mock.app import build_app
from projectlink_mock.services.automl.factories import TrainedModel, add_experiment
from tests.behaviour.automl.projects import create as create_automl
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create, list_ids
from tests.support.client_variants import KINDS, opened
from tests.support.waiting import until


@pytest.fixture
def api(session: Session, pool: urllib3.PoolManager) -> Api:
    """Return NuExtract without checks against its spec, which faulty responses violate."""
    return Api(pool, session.url("nuextract"), session.headers)


@pytest.fixture(params=KINDS)
def alice(request: pytest.FixtureRequest, session: Session) -> Iterator[Any]:
    """Yield an SDK client of NuExtract for alice, without retries."""
    host, headers = session.url("nuextract"), session.headers
    configuration = nuextract.Configuration(host, access_token="alice-token", headers=headers, retries=0)
    with opened(request.param, configuration) as client_kind:
        yield client_kind


def latest(control: Api) -> Any:
    return control.call("GET", "/requests?limit=1").json[0]


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and its causes."""
    while error is not None:
        yield error
        yield from (one for one in error.args if isinstance(one, BaseException))
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("when", [True, "before", "after"])
def test_drop_resets_the_connection_for_every_transport(alice: Any, control: Api, when: object) -> None:
    control.call("POST", "/faults", {"drop": when})
    with pytest.raises(nuextract.ApiConnectionError) as caught:
        alice.get_api_projects()
    # Older versions of anyio report a reset as BrokenResourceError, without the error of the system.
    reports = [str(cause).lower() + repr(cause) for cause in causes(caught.value)]
    assert any("reset" in report or "BrokenResourceError" in report for report in reports)


def test_drop_before_the_handler_changes_nothing(alice: Any, api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"drop": "before", "times": 1})
    with pytest.raises(nuextract.ApiConnectionError):
        alice.post_api_projects(NEW)
    entry = latest(control)
    assert (entry["status"], entry["response"]) == (None, None)
    assert entry["fault"] == {"id": "fault-1", "effect": "drop before", "latency_ms": None, "sent": False}
    assert list_ids(api) == []


def test_drop_after_the_handler_keeps_the_change(alice: Any, api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"drop": "after", "times": 1})
    with pytest.raises(nuextract.ApiConnectionError):
        alice.post_api_projects(NEW)
    entry = latest(control)
    assert [entry["response"]["id"]] == list_ids(api)
    assert entry["status"] == 200
    assert entry["fault"] == {"id": "fault-1", "effect": "drop after", "latency_ms": None, "sent": False}


@pytest.mark.parametrize("kind", KINDS)
def test_retrying_client_creates_no_second_project(session: Session, api: Api, control: Api, kind: str) -> None:
    control.call("POST", "/faults", {"operation": "post_api_projects", "drop": "after", "times": 1})
    configuration = nuextract.Configuration(
        session.url("nuextract"),
        access_token="alice-token",
        headers=session.headers,
        retries=RetryPolicy(3, backoff=0),
    )
    with opened(kind, configuration) as alice, pytest.raises(nuextract.ApiConnectionError):
        alice.post_api_projects(NEW)
    assert len(list_ids(api)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_retrying_client_gets_the_response_of_a_dropped_get(
    session: Session, api: Api, control: Api, kind: str
) -> None:
    project = create(api)
    control.call("POST", "/faults", {"drop": "after", "times": 2})
    configuration = nuextract.Configuration(
        session.url("nuextract"),
        access_token="alice-token",
        headers=session.headers,
        retries=RetryPolicy(2, backoff=0),
    )
    with opened(kind, configuration) as alice:
        assert alice.get_api_projects_projectid(project["id"]).name == project["name"]


def test_drop_applies_to_error_responses(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"drop": "after"})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="reset"):
        api.call("GET", f"{PROJECTS}/nothing")
    assert latest(control)["status"] == 404


def test_malformed_body_is_invalid_json_of_the_right_length(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"malformed": True, "times": 1})
    response = api.call("POST", PROJECTS, NEW)
    assert (response.status, response.headers["content-type"]) == (200, "application/json")
    assert len(response.content) == int(response.headers["content-length"])
    with pytest.raises(ValueError, match=r"delimiter|Expecting|Unterminated"):
        json.loads(response.content)
    entry = latest(control)
    assert (entry["fault"]["effect"], entry["fault"]["sent"]) == ("malformed", True)
    assert [entry["response"]["id"]] == list_ids(api)


def test_empty_body_stays_empty(api: Api, control: Api) -> None:
    project = create(api)
    control.call("POST", "/faults", {"malformed": True})
    response = api.call("DELETE", f"{PROJECTS}/{project['id']}")
    assert (response.status, response.content) == (200, b"")


@pytest.mark.parametrize(
    "rule", [{"malformed": True}, {"content_length": 5}, {"content_length": -5}, {"truncate": True}]
)
def test_client_raises_for_a_broken_body(alice: Any, control: Api, rule: dict[str, object]) -> None:
    control.call("POST", "/faults", {**rule, "times": 1})
    with pytest.raises(nuextract.OpenApiException):
        alice.get_api_projects()
    assert alice.get_api_projects() == []


def test_content_length_may_be_too_large(api: Api, control: Api, caplog: pytest.LogCaptureFixture) -> None:
    length = len(api.call("GET", PROJECTS).content)
    control.call("POST", "/faults", {"content_length": 7, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match=f"{length} bytes read, 7 more expected"):
        api.call("GET", PROJECTS)
    assert latest(control)["fault"]["effect"] == "content_length"
    assert caplog.records == []


@pytest.mark.parametrize("less", [1, 10_000])
def test_content_length_may_be_too_small(api: Api, control: Api, less: int, caplog: pytest.LogCaptureFixture) -> None:
    create(api)
    body = api.call("GET", PROJECTS).content
    control.call("POST", "/faults", {"content_length": -less, "times": 1})
    assert api.call("GET", PROJECTS).content == body[: max(0, len(body) - less)]
    # The surplus bytes must not corrupt the next response.
    assert api.call("GET", PROJECTS).content == body
    assert caplog.records == []


def test_drop_of_a_request_without_a_body_logs_nothing(
    api: Api, control: Api, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="reset"):
        api.call("GET", PROJECTS)
    list_ids(api)
    assert (caplog.records, capfd.readouterr().err) == ([], "")


@pytest.fixture
def automl(session: Session, pool: urllib3.PoolManager) -> Api:
    """Return AutoML with the base URL of a project's streamed archive."""
    automl = Api(pool, session.url("automl"), session.headers)
    project = create_automl(automl)
    add_experiment(session.state, project, "run", models=[TrainedModel(size=300_000)])
    return Api(pool, f"{automl.base}/api/projects/{project}/export", session.headers)


def test_stream_can_be_malformed(automl: Api, control: Api) -> None:
    body = automl.call("GET", "").content
    control.call("POST", "/faults", {"malformed": True, "times": 1})
    broken = automl.call("GET", "").content
    assert broken.endswith(b"<")
    assert body.startswith(broken[:-1])
    assert len(broken) < len(body)
    assert latest(control)["fault"]["effect"] == "malformed"


def test_stream_can_have_a_wrong_length(automl: Api, control: Api) -> None:
    body = automl.call("GET", "").content
    control.call("POST", "/faults", {"content_length": -9, "times": 1})
    response = automl.call("GET", "")
    assert (response.content, int(response.headers["content-length"])) == (body[:-9], len(body) - 9)
    control.call("POST", "/faults", {"content_length": 9, "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match=f"{len(body)} bytes read, 9 more expected"):
        automl.call("GET", "")


def test_stream_can_be_dropped_after_the_handler(automl: Api, control: Api) -> None:
    control.call("POST", "/faults", {"drop": "after", "times": 1})
    with pytest.raises(urllib3.exceptions.ProtocolError, match="reset"):
        automl.call("GET", "")
    assert latest(control)["status"] == 200


def test_random_latency_is_in_range_and_depends_on_the_seed(api: Api, control: Api) -> None:
    def latencies() -> list[float]:
        control.call("DELETE", "/faults")
        control.call("POST", "/faults", {"latency_ms": {"min": 1, "max": 3}, "seed": 4})
        for _ in range(5):
            api.call("GET", PROJECTS)
        return [entry["fault"]["latency_ms"] for entry in control.call("GET", "/requests?limit=5").json]

    first = latencies()
    assert len(set(first)) == 5
    assert all(1 <= latency <= 3 for latency in first)
    assert latencies() == first
    assert all(e["duration_ms"] >= e["fault"]["latency_ms"] for e in control.call("GET", "/requests").json)


def test_latency_combines_with_an_error_status(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"latency_ms": 30, "status": 503, "headers": {"Retry-After": "0"}})
    started_at = time.perf_counter()
    assert api.call("GET", PROJECTS).status == 503
    assert time.perf_counter() - started_at >= 0.03
    fault = latest(control)["fault"]
    assert fault == {"id": "fault-1", "effect": "status", "latency_ms": 30, "sent": True}


def test_caller_is_authenticated_after_the_latency(session: Session, pool: urllib3.PoolManager, control: Api) -> None:
    """A delayed request is handled as if it had arrived after the latency, when its token has expired."""
    ufdl = Api(pool, session.url("ufdl"), session.headers)
    login = {"username": "alice", "password": "alice-password"}
    token = ufdl.call("POST", "/v1/auth/obtain", login, token=None).json["access"]
    assert ufdl.call("POST", "/v1/projects/list", {}, token=token).status == 200
    control.call("POST", "/faults", {"service": "ufdl", "latency_ms": 200, "times": 1})
    with ThreadPoolExecutor(1) as threads:
        delayed = threads.submit(ufdl.call, "POST", "/v1/projects/list", {}, token=token)
        while control.call("GET", "/faults").json:
            assert not delayed.done()
        control.call("POST", "/clock", {"advance": 86_400})
        assert delayed.result(timeout=120).status == 401


def test_request_is_handled_although_the_client_timed_out(api: Api, control: Api, session: Session) -> None:
    control.call("POST", "/faults", {"latency_ms": 300, "times": 1})
    headers = {**session.headers, "Authorization": "Bearer alice-token"}
    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        api.pool.request("POST", api.base + PROJECTS, json=NEW, headers=headers, retries=False, timeout=0.1)
    until(lambda: control.call("GET", "/requests").json)
    assert len(list_ids(api)) == 1


def read_in_parts(api: Api, path: str = PROJECTS) -> tuple[urllib3.BaseHTTPResponse, list[bytes]]:
    """Return a response, and its body in the parts that arrived."""
    headers = {**api.headers, "Authorization": "Bearer alice-token"}
    response = api.pool.request("GET", api.base + path, headers=headers, preload_content=False, timeout=60)
    parts = []
    while part := response.read1(65_536):
        parts.append(part)
    response.release_conn()
    return response, parts


@pytest.mark.parametrize("more", [{}, {"latency_ms": 1}, {"status": 503, "body": "x" * 900}])
def test_slow_response_trickles_whole(api: Api, control: Api, more: dict[str, Any]) -> None:
    api.call("POST", PROJECTS, {**NEW, "description": "x" * 800})
    whole = api.call("GET", PROJECTS).content if "status" not in more else b"x" * 900
    control.call("POST", "/faults", {"bytes_per_second": 5_000, "times": 1, **more})
    response, parts = read_in_parts(api)
    assert (response.status, b"".join(parts)) == (more.get("status", 200), whole)
    assert int(response.headers["content-length"]) == len(whole)
    assert len(parts) > 3
    expected = "status" if "status" in more else "bytes_per_second"
    assert (latest(control)["fault"]["effect"], latest(control)["fault"]["sent"]) == (expected, True)
    assert list_ids(api)


def test_slow_stream_trickles_whole(automl: Api, control: Api) -> None:
    body = automl.call("GET", "").content
    control.call("POST", "/faults", {"bytes_per_second": 10 * len(body), "times": 1})
    _, parts = read_in_parts(automl, "")
    assert b"".join(parts) == body


def test_slow_response_exceeds_a_deadline(alice: Any, control: Api) -> None:
    alice.post_api_projects({**NEW, "description": "x" * 5_000})
    control.call("POST", "/faults", {"bytes_per_second": 100})
    with pytest.raises(nuextract.ApiTimeoutError, match="deadline"):
        alice.get_api_projects(deadline=0.3)


def test_other_requests_are_handled_while_a_response_trickles(api: Api, control: Api, session: Session) -> None:
    api.call("POST", PROJECTS, {**NEW, "description": "x" * 800})
    control.call("POST", "/faults", {"bytes_per_second": 1, "times": 1})
    headers = {**api.headers, "Authorization": "Bearer alice-token"}
    slow = api.pool.request("GET", api.base + PROJECTS, headers=headers, preload_content=False, timeout=60)
    assert len(list_ids(api)) == 1
    slow.close()


def test_head_of_a_slow_response_ends_at_once(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"bytes_per_second": 0.001})
    assert api.call("HEAD", PROJECTS).status == 200


def test_entry_without_a_matching_rule_has_no_fault(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"operation": "post_api_projects", "status": 503})
    api.call("GET", PROJECTS)
    assert latest(control)["fault"] is None


@pytest.mark.parametrize("client_kind", ["sync", "async"])
@pytest.mark.parametrize(
    "rule", [{"drop": True}, {"drop": "after"}, {"truncate": True}, {"content_length": 3}, {"content_length": -3}]
)
def test_asgi_transport_raises_a_connection_error_for_faults(client_kind: str, rule: dict[str, Any]) -> None:
    app, sessions = build_app(["nuextract"], "empty")
    transport = AsgiTransport(app) if client_kind == "sync" else AsyncAsgiTransport(app)
    configuration = nuextract.Configuration("http://mock/nuextract", access_token="alice-token", retries=0)
    with opened(client_kind, configuration, transport=transport) as alice:
        fault = sessions.get("").faults.add(Rule(**rule, times=1))
        with pytest.raises(nuextract.ApiConnectionError) as caught:
            alice.post_api_projects(NEW)
        assert any(isinstance(cause, ConnectionResetError) for cause in causes(caught.value))
        assert fault.applied == 1
        assert len(alice.get_api_projects()) == (0 if rule == {"drop": True} else 1)
