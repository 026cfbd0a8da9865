"""Checks of what was called, and what they say when it was not."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.sessions.journal import MAX_BODY, MAX_ENTRIES
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS

ORDERS = {"name": "Orders", "description": "d", "template": {"total": "number"}}


@pytest.fixture
def bare(pool: urllib3.PoolManager, session: Session) -> Api:
    """UbiOps, whose answers are not looked at."""
    return Api(pool, session.url("ubiops"), session.headers)


def failure(check: Any, *args: Any, **wanted: Any) -> str:
    """What a check says that fails."""
    with pytest.raises(AssertionError) as failed:
        check(*args, **wanted)
    return str(failed.value)


def lines(text: str) -> str:
    return dedent(text).strip("\n")


def test_what_was_called_passes(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    api.call("POST", PROJECTS, {})
    api.call("GET", PROJECTS)
    journal = session.journal
    journal.assert_called("nuextract", "post_api_projects")
    journal.assert_called("nuextract", "post_api_projects", times=2)
    journal.assert_called("nuextract", "post_api_projects", times=1, status=200)
    journal.assert_called("nuextract", "post_api_projects", times=1, body={"name": "Orders"})
    journal.assert_called("nuextract", "post_api_projects", times=1, body={"template": {"total": "number"}}, status=200)
    journal.assert_called("nuextract", "post_api_projects", path=PROJECTS)
    journal.assert_called("nuextract", "get_api_projects", times=1, body=None)
    journal.assert_called("nuextract", "get_api_projects_projectid", times=0)
    journal.assert_not_called("nuextract", "get_api_projects_projectid")
    journal.assert_not_called("nuextract", "post_api_projects", status=409)
    journal.assert_not_called("nuextract", "post_api_projects", body={"name": "Bills"})


def test_calls_are_what_the_control_plane_shows(api: Api, control: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    api.call("GET", f"{PROJECTS}/nobody")
    assert session.journal.calls() == control.call("GET", "/requests").json
    (call,) = session.journal.calls("nuextract", "post_api_projects")
    assert (call["status"], call["request"], call["response"]["name"]) == (200, ORDERS, "Orders")
    assert session.journal.calls("nuextract", "post_api_projects", status=404) == []
    assert [call["path"] for call in session.journal.calls(status=404)] == [f"{PROJECTS}/nobody"]
    session.journal.clear()
    assert session.journal.calls() == []


def test_the_server_checks_its_own_session(pool: urllib3.PoolManager) -> None:
    with MockServer() as mock:
        Api(pool, mock.url("nuextract"), {}).call("GET", PROJECTS)
        mock.journal.assert_called("nuextract", "get_api_projects", times=1)
        mock.session("other").journal.assert_not_called("nuextract", "get_api_projects")


def test_nothing_was_called(session: Session) -> None:
    said = failure(session.journal.assert_called, "ubiops", "projects_create")
    assert said == lines(
        """
        expected ubiops projects_create at least once; found none.
        Nothing was called.
        """
    )


def test_something_else_was_called(api: Api, session: Session) -> None:
    api.call("GET", f"{PROJECTS}?shared=true&token=geheim")
    api.call("DELETE", f"{PROJECTS}/nobody")
    api.call("GET", "/nowhere")
    said = failure(session.journal.assert_called, "nuextract", "post_api_projects", times=1)
    assert said == lines(
        """
        expected nuextract post_api_projects once; found none.
        It was not called; these were:
          nuextract get_api_projects  GET /api/projects?shared=true&token=*** -> 200
          nuextract delete_api_projects_projectid  DELETE /api/projects/nobody -> 404
          nuextract (no operation)  GET /nowhere -> 404
        """
    )


def test_it_was_called_otherwise(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    api.call("POST", PROJECTS, {**ORDERS, "name": "Bills"})
    api.call("POST", PROJECTS, {})
    check = session.journal.assert_called
    said = failure(check, "nuextract", "post_api_projects", body={"name": "Bills", "template": {"total": "x"}})
    assert said == lines(
        """
        expected nuextract post_api_projects at least once with a body like {"name":"Bills","template":{"total":"x"}}; found none.
        The calls of it:
          POST /api/projects -> 200, sent {"name":"Orders","description":"d","template":{"total":"number"}}  <- $.name is "Orders" instead of "Bills"
          POST /api/projects -> 200, sent {"name":"Bills","description":"d","template":{"total":"number"}}  <- $.template.total is "number" instead of "x"
          POST /api/projects -> 400, sent {}  <- $.name is missing
        """  # noqa: E501
    )
    said = failure(check, "nuextract", "post_api_projects", times=2, status=400, path="/api/projects/x")
    assert said.splitlines()[0] == (
        "expected nuextract post_api_projects 2 times of /api/projects/x and with status 400; found none."
    )
    assert said.count("<- another path") == 3


def test_it_was_called_though_it_should_not_have_been(api: Api, session: Session) -> None:
    api.call("GET", PROJECTS)
    said = failure(session.journal.assert_not_called, "nuextract", "get_api_projects")
    assert said == lines(
        """
        expected nuextract get_api_projects not at all; found 1.
        The calls of it:
          GET /api/projects -> 200
        """
    )


def test_a_dropped_connection_is_a_call_without_an_answer(api: Api, session: Session) -> None:
    session.fault(drop=True)
    with pytest.raises(urllib3.exceptions.ProtocolError):
        api.call("GET", PROJECTS)
    session.journal.assert_called("nuextract", "get_api_projects", times=1)
    said = failure(session.journal.assert_called, "nuextract", "get_api_projects", status=200)
    assert "GET /api/projects -> no answer  <- another status" in said


def test_secrets_stay_hidden(bare: Api, session: Session) -> None:
    user = {"email": "new@example.com", "password": "geheim-geheim", "terms_conditions": True}
    bare.call("POST", "/user", user, token=None, headers={"Authorization": "Token alice-token"})
    session.journal.assert_called("ubiops", "user_create", body={"password": "geheim-geheim"})
    said = failure(session.journal.assert_called, "ubiops", "user_create", body={"password": "vertraulich"})
    assert said == lines(
        """
        expected ubiops user_create at least once with a body like {"password":"***"}; found none.
        The calls of it:
          POST /user -> 201, sent {"email":"new@example.com","password":"***","terms_conditions":true}  <- $.password differs (its value is secret)
        """  # noqa: E501
    )
    said = failure(session.journal.assert_called, "ubiops", "user_create", body={"email": "x"})
    assert "geheim" not in said


def test_a_value_that_says_it_is_secret_stays_hidden(bare: Api, session: Session) -> None:
    bare.call("POST", "/projects/p/environment-variables", {"name": "n", "value": "geheim", "secret": True})
    check = session.journal.assert_called
    check("ubiops", "project_environment_variables_create", body={"value": "geheim"})
    said = failure(check, "ubiops", "project_environment_variables_create", body={"value": "vertraulich"})
    assert "geheim" not in said
    assert "<- $.value differs (its value is secret)" in said


def test_what_is_long_is_cut(api: Api, session: Session) -> None:
    for _ in range(30):
        api.call("POST", PROJECTS, {**ORDERS, "description": "x" * 3000})
    said = failure(session.journal.assert_called, "nuextract", "post_api_projects", body={"description": "y" * 3000})
    assert said.splitlines()[2] == "  … 20 earlier ones"
    assert len(said.splitlines()) == 13
    assert max(map(len, said.splitlines())) <= 403


def test_bodies_that_cannot_be_compared_are_told(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, content=b"no JSON")
    api.call("POST", PROJECTS, {**ORDERS, "description": "x" * MAX_BODY})
    said = failure(session.journal.assert_called, "nuextract", "post_api_projects", body=ORDERS)
    assert "<- a body that is no JSON" in said
    assert "<- a body longer than the 65,536 bytes that are kept" in said


@pytest.mark.parametrize(
    ("service", "operation", "complaint"),
    [
        ("ubiops", "project_create", "Unknown operation 'project_create' .did you mean projects_create,"),
        ("ubiops", "post_api_projects", "Unknown operation 'post_api_projects'"),
        ("ubiop", "projects_create", "Unknown service 'ubiop'; known: nuextract,"),
        ("", "", "Unknown service"),
    ],
)
def test_what_there_is_not_is_an_error_at_once(session: Session, service: str, operation: str, complaint: str) -> None:
    for check in (session.journal.assert_called, session.journal.assert_not_called, session.journal.calls):
        with pytest.raises(ValueError, match=complaint):
            check(service, operation)


@pytest.mark.parametrize("times", [-1, True])
def test_a_number_of_times_that_is_none_is_an_error(session: Session, times: int) -> None:
    with pytest.raises(ValueError, match="times is a whole number of at least 0"):
        session.journal.assert_called("ubiops", "projects_list", times=times)


def test_what_the_journal_no_longer_knows_is_not_counted(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    for _ in range(MAX_ENTRIES):
        session.state.journal.record("nuextract", "get_api_projects", *exchange())
    with pytest.raises(RuntimeError, match="the latest 1,000 requests alone"):
        session.journal.assert_not_called("nuextract", "post_api_projects")
    with pytest.raises(RuntimeError, match="the latest 1,000 requests alone"):
        session.journal.assert_called("nuextract", "get_api_projects", times=MAX_ENTRIES)
    session.journal.assert_called("nuextract", "get_api_projects")
    assert "found 1000" in failure(session.journal.assert_called, "nuextract", "get_api_projects", times=3)


def exchange() -> Any:
    """An exchange."""
    return Request("GET", PROJECTS, "", {}, b""), Response(200), 0.0
