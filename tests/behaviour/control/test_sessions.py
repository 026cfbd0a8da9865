"""Separate sessions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from projectlink import nuextract
from projectlink.transports import AsgiTransport
from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, list_ids


@pytest.fixture
def other(new_session: Callable[[], Session]) -> Session:
    return new_session()


def test_sessions_have_separate_states(api: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    create(api)
    assert list_ids(connect(other)) == []


def test_sessions_have_separate_journals(api: Api, other: Session, connect_control: Callable[[Session], Api]) -> None:
    create(api)
    assert connect_control(other).call("GET", "/requests").json == []


def test_sessions_have_separate_clocks(control: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    control.call("POST", "/clock", {"now": "2001-01-01T00:00:00Z"})
    assert create(connect(other))["createdAt"] > "2026"


def test_sessions_have_separate_fault_rules(control: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    control.call("POST", "/faults", {"status": 503})
    assert connect(other).call("GET", PROJECTS).status == 200


def test_reset_affects_one_session(
    api: Api, other: Session, connect: Callable[[Session], Api], connect_control: Callable[[Session], Api]
) -> None:
    create(api)
    create(connect(other))
    connect_control(other).call("POST", "/reset")
    assert (len(list_ids(api)), len(list_ids(connect(other)))) == (1, 0)


def test_default_session_is_separate(api: Api, empty_project_count: Callable[[], int]) -> None:
    before = empty_project_count()
    create(api)
    assert empty_project_count() == before


@pytest.fixture
def empty_project_count(api: Api) -> Callable[[], int]:
    """Return a function that counts the projects of the default session."""
    return lambda: len(list_ids(Api(api.pool, api.base, {})))


@pytest.mark.parametrize("name", ["", " ", "ä", "a b", "x" * 200, "../..", '"quoted"', "{}", "会議"])
def test_session_name_may_be_any_text(api: Api, name: str) -> None:
    # HTTP strips spaces around a header's value and has no characters beyond Latin-1.
    named = Api(api.pool, api.base, {"X-Mock-Session": name.encode().decode("latin-1")})
    assert named.call("GET", PROJECTS).status == 200


@pytest.mark.parametrize("name", ["Zoë", "議会"])
def test_session_name_in_any_script_works_in_replay_and_python(
    api: Api, control: Api, empty_server: MockServer, name: str
) -> None:
    headers = {"X-Mock-Session": name.encode().decode("latin-1")}
    create(Api(api.pool, api.base, headers))
    assert Api(control.pool, control.base, headers).call("POST", "/replay").json["replayed"] == 1
    named = empty_server.session(name)
    assert len(named.control_request("GET", "/state")["services"]["nuextract"]["projects"]) == 1
    assert [row["method"] for row in named.journal.calls()] == ["POST"]
    configuration = nuextract.Configuration(named.url("nuextract"), access_token="alice-token")
    with nuextract.ApiClient(configuration, transport=AsgiTransport(named.app)) as client:
        assert len(nuextract.ProjectsApi(client).get_api_projects()) == 1
    named.reset()


@pytest.mark.parametrize("name", ["x" * 201, "a\tb"])
def test_long_or_unprintable_name_is_rejected(api: Api, control: Api, name: str) -> None:
    headers = {"X-Mock-Session": name}
    rejected = Api(api.pool, api.base, headers).call("GET", PROJECTS)
    assert (rejected.status, rejected.json["code"]) == (400, "BadRequest")
    control_response = Api(control.pool, control.base, headers).call("POST", "/clock", {})
    assert (control_response.status, control_response.json) == (400, {"error": rejected.json["message"]})
    assert {one.headers["x-mock-reason"] for one in (rejected, control_response)} == {"session; invalid-name"}
