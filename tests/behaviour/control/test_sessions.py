"""A universe for each session."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from projectlink import nuextract
from projectlink.transports import AsgiTransport
from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, listed


@pytest.fixture
def other(new_session: Callable[[], Session]) -> Session:
    return new_session()


def test_a_session_has_a_state_of_its_own(api: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    create(api)
    assert listed(connect(other)) == []


def test_a_session_has_a_journal_of_its_own(
    api: Api, other: Session, connect_control: Callable[[Session], Api]
) -> None:
    create(api)
    assert connect_control(other).call("GET", "/requests").json == []


def test_a_session_has_a_clock_of_its_own(control: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    control.call("POST", "/clock", {"now": "2001-01-01T00:00:00Z"})
    assert create(connect(other))["createdAt"] > "2026"


def test_a_session_has_faults_of_its_own(control: Api, other: Session, connect: Callable[[Session], Api]) -> None:
    control.call("POST", "/faults", {"status": 503})
    assert connect(other).call("GET", PROJECTS).status == 200


def test_a_session_is_reset_alone(
    api: Api, other: Session, connect: Callable[[Session], Api], connect_control: Callable[[Session], Api]
) -> None:
    create(api)
    create(connect(other))
    connect_control(other).call("POST", "/reset")
    assert (len(listed(api)), len(listed(connect(other)))) == (1, 0)


def test_a_session_is_not_the_one_without_a_name(api: Api, empty_project_count: Callable[[], int]) -> None:
    before = empty_project_count()
    create(api)
    assert empty_project_count() == before


@pytest.fixture
def empty_project_count(api: Api) -> Callable[[], int]:
    """Counts the projects of the universe that needs no header."""
    return lambda: len(listed(Api(api.pool, api.base, {})))


@pytest.mark.parametrize("name", ["", " ", "ä", "a b", "x" * 200, "../..", '"quoted"', "{}", "会議"])
def test_any_text_is_a_name(api: Api, name: str) -> None:
    # HTTP knows neither blanks at the ends of a header's value nor letters beyond Latin-1.
    named = Api(api.pool, api.base, {"X-Mock-Session": name.encode().decode("latin-1")})
    assert named.call("GET", PROJECTS).status == 200


@pytest.mark.parametrize("name", ["Zoë", "議会"])
def test_a_name_of_any_letters_is_replayed_and_reached_from_python(
    api: Api, control: Api, empty_server: MockServer, name: str
) -> None:
    headers = {"X-Mock-Session": name.encode().decode("latin-1")}
    create(Api(api.pool, api.base, headers))
    assert Api(control.pool, control.base, headers).call("POST", "/replay").json["replayed"] == 1
    named = empty_server.session(name)
    assert len(named.ask("GET", "/state")["services"]["nuextract"]["projects"]) == 1
    assert [row["method"] for row in named.journal.calls()] == ["POST"]
    configuration = nuextract.Configuration(named.url("nuextract"), access_token="alice-token")
    with nuextract.ApiClient(configuration, transport=AsgiTransport(named.app)) as client:
        assert len(nuextract.ProjectsApi(client).get_api_projects()) == 1
    named.reset()


@pytest.mark.parametrize("name", ["x" * 201, "a\tb"])
def test_a_name_is_neither_endless_nor_invisible(api: Api, control: Api, name: str) -> None:
    headers = {"X-Mock-Session": name}
    refused = Api(api.pool, api.base, headers).call("GET", PROJECTS)
    assert (refused.status, refused.json["code"]) == (400, "BadRequest")
    said = Api(control.pool, control.base, headers).call("POST", "/clock", {})
    assert (said.status, said.json) == (400, {"error": refused.json["message"]})
