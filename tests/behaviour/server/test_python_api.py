"""The Python API of sessions: faults, clock, control requests, clients."""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
import urllib3

from projectlink import nuextract
from projectlink_mock import MockServer, Session
from projectlink_mock._core.sessions.fault_rules import Rule
from projectlink_mock.testing.clients import Clients
from projectlink_mock.testing.fault_rule import FaultRule
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, list_ids

UTC = timezone.utc


def test_fault_returns_the_rule_of_the_control_plane(api: Api, control: Api, session: Session) -> None:
    rule = session.fault(
        service="nuextract", operation="get_api_projects", status=429, headers={"Retry-After": "1"}, times=1
    )
    assert session.faults() == control.call("GET", "/faults").json == [rule]
    response = Api(api.pool, api.base, api.headers).call("GET", PROJECTS)
    assert (response.status, response.headers["retry-after"]) == (429, "1")
    assert session.faults() == []
    assert api.call("GET", PROJECTS).status == 200


def test_clear_faults_deletes_all_rules(api: Api, session: Session) -> None:
    session.fault(status=503)
    session.clear_faults()
    assert api.call("GET", PROJECTS).status == 200


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ({}, "one effect"),
        ({"status": 99}, "status must be between 200 and 599"),
        ({"status": 503, "nonsense": 1}, "nonsense"),
        ({"status": "503"}, "a string instead of"),
        ({"status": 503, "service": "ubiop"}, "Unknown service 'ubiop'"),
        ({"status": 503, "operation": "get_api_project"}, "did you mean get_api_projects,"),
        ({"status": 503, "operation": "projects_lits"}, "did you mean projects_list, projects_log_list,"),
        ({"status": 503, "drop": True}, "one effect, not status and drop"),
        (
            {"status": 503, "service": "ubiops", "operation": "account_projects_create"},
            "Unknown operation 'account_projects_create' of ubiops: it belongs to figshare",
        ),
        ({"stauts": 503}, "unknown field stauts .did you mean status"),
    ],
)
def test_invalid_rule_is_a_value_error_and_not_added(session: Session, rule: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        session.fault(**rule)
    assert session.faults() == []


def test_rule_must_be_json_serializable(session: Session) -> None:
    with pytest.raises(TypeError, match="JSON"):
        session.fault(status=503, body=object())


def test_module_or_function_in_place_of_a_name_is_a_type_error_with_the_name(session: Session) -> None:
    function: Any = nuextract.ProjectsApi.get_api_projects
    module: Any = nuextract
    for call in (
        lambda: session.fault(status=503, operation=function),
        lambda: session.journal.assert_called("nuextract", function),
        lambda: session.journal.calls("nuextract", function),
        lambda: session.journal.export("har", operation=function),
    ):
        with pytest.raises(TypeError, match="operation must be a str, not function; pass its name, 'get_api_projects'"):
            call()
    for call in (
        lambda: session.fault(status=503, service=module),
        lambda: session.journal.assert_not_called(module, "get_api_projects"),
        lambda: session.url(module),
    ):
        with pytest.raises(TypeError, match="service must be a str, not module; pass its name, 'nuextract'"):
            call()
    assert session.faults() == []


def test_fault_rule_type_lists_all_fields() -> None:
    assert set(FaultRule.__annotations__) == {field.name for field in dataclasses.fields(Rule)}


def test_frozen_clock_moves_only_by_advance(api: Api, session: Session) -> None:
    clock = session.clock
    clock.freeze("2026-05-01T12:00:00+02:00")
    assert clock.now() == datetime(2026, 5, 1, 10, tzinfo=UTC)
    assert create(api)["createdAt"] == "2026-05-01T10:00:00.000000Z"
    clock.advance(1.5)
    clock.advance(timedelta(hours=1))
    assert clock.now() == datetime(2026, 5, 1, 11, 0, 1, 500000, tzinfo=UTC)
    session.reset()
    assert clock.now() > datetime(2026, 5, 2, tzinfo=UTC)


def test_freeze_accepts_datetimes_of_any_zone(session: Session) -> None:
    clock = session.clock
    clock.freeze(datetime(2030, 1, 1, 12))
    assert clock.now() == datetime(2030, 1, 1, 12, tzinfo=UTC)
    clock.freeze(datetime(2030, 1, 1, 12, tzinfo=timezone(timedelta(hours=5))))
    assert clock.now() == datetime(2030, 1, 1, 7, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_freeze_without_time_and_unfreeze(session: Session) -> None:
    clock = session.clock
    clock.freeze()
    assert clock.now() == clock.now()
    clock.unfreeze()
    assert session.state.clock.frozen_at is None


@pytest.mark.parametrize("moment", ["yesterday", "1969-12-31", datetime(9000, 1, 1)])
def test_invalid_time_is_a_value_error(session: Session, moment: Any) -> None:
    with pytest.raises(ValueError, match=r"ISO 8601|outside the years"):
        session.clock.freeze(moment)
    assert session.state.clock.frozen_at is None


def test_time_of_another_type_is_a_type_error_that_names_the_accepted_ones(session: Session) -> None:
    for moment in (5, date(2030, 1, 1)):
        with pytest.raises(TypeError, match=rf"a datetime, or a str in ISO 8601, not {type(moment).__name__}"):
            session.clock.freeze(moment)  # type: ignore[arg-type]
    for by in ("1h", True, None):
        with pytest.raises(TypeError, match=rf"seconds as a number, or a timedelta, not {type(by).__name__}"):
            session.clock.advance(by)  # type: ignore[arg-type]
    assert session.state.clock.frozen_at is None


def test_time_beyond_the_calendar_is_a_value_error(session: Session) -> None:
    with pytest.raises(ValueError, match="outside the years 1970 to 8999"):
        session.clock.freeze(datetime.max.replace(tzinfo=timezone(timedelta(hours=-5))))


@pytest.mark.parametrize("path", ["state", "", "/_mock/ä", "http://127.0.0.1:8080/_mock/state"])
def test_path_of_a_control_request_must_begin_with_a_slash(session: Session, path: str) -> None:
    with pytest.raises(ValueError, match=r"must begin with a slash.*such as '/state', not"):
        session.control_request("GET", path)


def test_control_request_reaches_all_routes(api: Api, session: Session) -> None:
    create(api)
    state = session.control_request("GET", "/state")
    session.reset()
    assert list_ids(api) == []
    session.control_request("PUT", "/state", state)
    assert len(list_ids(api)) == 1
    with pytest.raises(ValueError, match="must have id_counter"):
        session.control_request("PUT", "/state", {})
    with pytest.raises(ValueError, match="No such path"):
        session.control_request("GET", "/nothing")
    with pytest.raises(ValueError, match="POST is not allowed here"):
        session.control_request("POST", "/requests")


def test_control_request_rejects_streams(session: Session) -> None:
    with pytest.raises(ValueError, match="GET /events streams its response: send the request over HTTP"):
        session.control_request("GET", "/events")

    async def beside_a_loop() -> None:
        with pytest.raises(ValueError, match="streams its response"):
            session.control_request("GET", "/events")

    asyncio.run(beside_a_loop())


def test_control_request_reaches_routes_of_services(session: Session) -> None:
    before = session.control_request("GET", "/ufdl/teams")
    session.control_request("POST", "/ufdl/teams", {"name": "gardeners"})
    assert len(session.control_request("GET", "/ufdl/teams")) == len(before) + 1
    with pytest.raises(ValueError, match="name"):
        session.control_request("POST", "/ufdl/teams", {})


def test_environ_configures_sdk_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    with MockServer(services=["nuextract", "ubiops"]) as mock:
        variables = mock.environ(token="bob-token")
        assert variables == {
            "PROJECTLINK_NUEXTRACT_HOST": mock.url("nuextract"),
            "PROJECTLINK_NUEXTRACT_TOKEN": "bob-token",
            "PROJECTLINK_UBIOPS_HOST": mock.url("ubiops"),
            "PROJECTLINK_UBIOPS_TOKEN": "bob-token",
        }
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        with nuextract.ApiClient() as client:
            body = {"name": "n", "description": "d", "template": {}}
            assert nuextract.ProjectsApi(client).post_api_projects(body).owner_user == "bob@example.com"
    with pytest.raises(RuntimeError, match="not running"):
        mock.environ()


def test_server_name_selects_the_default_session(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        create(Api(pool, mock.url("nuextract"), {}))
        mock.name = "later"
        assert list_ids(Api(pool, mock.url("nuextract"), {})) == []
        create(Api(pool, mock.url("nuextract"), mock.session("later").headers))
        mock.journal.assert_called("nuextract", "post_api_projects", times=1)
        mock.name = ""
        mock.journal.assert_called("nuextract", "post_api_projects", times=1)


def test_clients_take_any_token_and_are_closed() -> None:
    with MockServer(services=["nuextract"]) as mock:
        clients = Clients(mock)
        alice = clients(nuextract.ProjectsApi)
        carol = clients(nuextract.ProjectsApi, token="carol-token", retries=0, headers={"X-Mine": "1"})
        own = [project.owner_user for project in carol.get_api_projects() if not project.shared]
        assert (len(alice.get_api_projects()), own) == (3, [])
        clients.close()
        with pytest.raises(nuextract.ApiValueError, match="closed"):
            alice.get_api_projects()


def test_clients_need_an_api_class_of_a_served_service() -> None:
    from projectlink import ubiops

    clients = Clients(MockServer(services=["nuextract"], listen=False))
    for wrong in (nuextract.Configuration, dict, nuextract.ApiClient):
        with pytest.raises(TypeError, match="is not an API class"):
            clients(wrong)
    with pytest.raises(ValueError, match="'ubiops' is not served"):
        clients(ubiops.CoreApi)


def test_clients_of_a_module_or_an_object_name_the_class() -> None:
    clients = Clients(MockServer(services=["nuextract"], listen=False))
    module: Any = nuextract
    with pytest.raises(TypeError, match=r"the module projectlink.nuextract is .* projectlink.nuextract.ProjectsApi"):
        clients(module)
    with pytest.raises(TypeError, match=r"an object of the type ProjectsApi is .* projectlink.nuextract.ProjectsApi"):
        clients(clients(nuextract.ProjectsApi))  # type: ignore[arg-type]
    clients.close()


class MyProjects(nuextract.ProjectsApi):
    """A subclass in user code."""


class MyAsyncProjects(nuextract.AsyncProjectsApi):
    """An async subclass in user code."""


def test_clients_accept_user_subclasses_of_api_classes() -> None:
    clients = Clients(MockServer(services=["nuextract"], listen=False))
    assert len(clients(MyProjects).get_api_projects()) == 3
    assert len(asyncio.run(clients(MyAsyncProjects).get_api_projects())) == 3
    clients.close()
