"""Journal assertions and their failure messages."""

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
    """Return UbiOps without validation of responses."""
    return Api(pool, session.url("ubiops"), session.headers)


def failure(check: Any, *args: Any, **wanted: Any) -> str:
    """Return the message of a failing assertion."""
    with pytest.raises(AssertionError) as failed:
        check(*args, **wanted)
    return str(failed.value)


def lines(text: str) -> str:
    return dedent(text).strip("\n")


def test_assertions_pass_for_matching_calls(api: Api, session: Session) -> None:
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


def test_calls_equal_the_control_plane_entries(api: Api, control: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    api.call("GET", f"{PROJECTS}/missing")
    assert session.journal.calls() == control.call("GET", "/requests").json
    (call,) = session.journal.calls("nuextract", "post_api_projects")
    assert (call["status"], call["request"], call["response"]["name"]) == (200, ORDERS, "Orders")
    assert session.journal.calls("nuextract", "post_api_projects", status=404) == []
    assert [call["path"] for call in session.journal.calls(status=404)] == [f"{PROJECTS}/missing"]
    session.journal.clear()
    assert session.journal.calls() == []


def test_server_journal_is_that_of_the_default_session(pool: urllib3.PoolManager) -> None:
    with MockServer() as mock:
        Api(pool, mock.url("nuextract"), {}).call("GET", PROJECTS)
        mock.journal.assert_called("nuextract", "get_api_projects", times=1)
        mock.session("other").journal.assert_not_called("nuextract", "get_api_projects")


def test_failure_without_calls(session: Session) -> None:
    message = failure(session.journal.assert_called, "ubiops", "projects_create")
    assert message == lines(
        """
        expected ubiops projects_create at least once; found none.
        Nothing was called.
        """
    )


def test_failure_lists_other_calls(api: Api, session: Session) -> None:
    api.call("GET", f"{PROJECTS}?shared=true&token=geheim")
    api.call("DELETE", f"{PROJECTS}/missing")
    api.call("GET", "/nowhere")
    message = failure(session.journal.assert_called, "nuextract", "post_api_projects", times=1)
    assert message == lines(
        """
        expected nuextract post_api_projects once; found none.
        It was not called. Other calls:
          nuextract get_api_projects  GET /api/projects?shared=true&token=*** -> 200
          nuextract delete_api_projects_projectid  DELETE /api/projects/missing -> 404
          nuextract (no operation)  GET /nowhere -> 404
        """
    )


def test_failure_shows_the_mismatch_of_each_call(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, ORDERS)
    api.call("POST", PROJECTS, {**ORDERS, "name": "Bills"})
    api.call("POST", PROJECTS, {})
    check = session.journal.assert_called
    message = failure(check, "nuextract", "post_api_projects", body={"name": "Bills", "template": {"total": "x"}})
    assert message == lines(
        """
        expected nuextract post_api_projects at least once with a body matching {"name":"Bills","template":{"total":"x"}}; found none.
        Calls of this operation:
          POST /api/projects -> 200, sent {"name":"Orders","description":"d","template":{"total":"number"}}  <- $.name is "Orders" instead of "Bills"
          POST /api/projects -> 200, sent {"name":"Bills","description":"d","template":{"total":"number"}}  <- $.template.total is "number" instead of "x"
          POST /api/projects -> 400, sent {}  <- $.name is missing
        """  # noqa: E501
    )
    message = failure(check, "nuextract", "post_api_projects", times=2, status=400, path="/api/projects/x")
    assert message.splitlines()[0] == (
        "expected nuextract post_api_projects 2 times of /api/projects/x and with status 400; found none."
    )
    assert message.count("<- another path") == 3


def test_failure_of_assert_not_called_lists_the_calls(api: Api, session: Session) -> None:
    api.call("GET", PROJECTS)
    message = failure(session.journal.assert_not_called, "nuextract", "get_api_projects")
    assert message == lines(
        """
        expected nuextract get_api_projects not at all; found 1.
        Calls of this operation:
          GET /api/projects -> 200
        """
    )


def test_dropped_connection_is_a_call_without_a_response(api: Api, session: Session) -> None:
    session.fault(drop=True)
    with pytest.raises(urllib3.exceptions.ProtocolError):
        api.call("GET", PROJECTS)
    session.journal.assert_called("nuextract", "get_api_projects", times=1)
    message = failure(session.journal.assert_called, "nuextract", "get_api_projects", status=200)
    assert "GET /api/projects -> no response  <- another status" in message


def test_failure_redacts_secrets(bare: Api, session: Session) -> None:
    user = {"email": "new@example.com", "password": "geheim-geheim", "terms_conditions": True}
    bare.call("POST", "/user", user, token=None, headers={"Authorization": "Token alice-token"})
    session.journal.assert_called("ubiops", "user_create", body={"password": "geheim-geheim"})
    message = failure(session.journal.assert_called, "ubiops", "user_create", body={"password": "vertraulich"})
    assert message == lines(
        """
        expected ubiops user_create at least once with a body matching {"password":"***"}; found none.
        Calls of this operation:
          POST /user -> 201, sent {"email":"new@example.com","password":"***","terms_conditions":true}  <- $.password differs (its value is secret)
        """  # noqa: E501
    )
    message = failure(session.journal.assert_called, "ubiops", "user_create", body={"email": "x"})
    assert "geheim" not in message


def test_failure_redacts_values_marked_as_secret(bare: Api, session: Session) -> None:
    bare.call("POST", "/projects/p/environment-variables", {"name": "n", "value": "geheim", "secret": True})
    check = session.journal.assert_called
    check("ubiops", "project_environment_variables_create", body={"value": "geheim"})
    message = failure(check, "ubiops", "project_environment_variables_create", body={"value": "vertraulich"})
    assert "geheim" not in message
    assert "<- $.value differs (its value is secret)" in message


def test_failure_truncates_long_output(api: Api, session: Session) -> None:
    for _ in range(30):
        api.call("POST", PROJECTS, {**ORDERS, "description": "x" * 3000})
    message = failure(session.journal.assert_called, "nuextract", "post_api_projects", body={"description": "y" * 3000})
    assert message.splitlines()[2] == "  … 20 earlier ones"
    assert len(message.splitlines()) == 13
    assert max(map(len, message.splitlines())) <= 403


def test_failure_names_bodies_that_cannot_be_compared(api: Api, session: Session) -> None:
    api.call("POST", PROJECTS, content=b"no JSON")
    api.call("POST", PROJECTS, {**ORDERS, "description": "x" * MAX_BODY})
    message = failure(session.journal.assert_called, "nuextract", "post_api_projects", body=ORDERS)
    assert "<- a body that is not JSON" in message
    assert "<- a body longer than the 65,536 bytes that are kept" in message


@pytest.mark.parametrize(
    ("service", "operation", "message"),
    [
        ("ubiops", "project_create", "Unknown operation 'project_create' .did you mean projects_create,"),
        ("ubiops", "post_api_projects", "Unknown operation 'post_api_projects'"),
        ("ubiop", "projects_create", "Unknown service 'ubiop'; known: nuextract,"),
        ("", "", "Unknown service"),
    ],
)
def test_unknown_service_or_operation_is_a_value_error(
    session: Session, service: str, operation: str, message: str
) -> None:
    for check in (session.journal.assert_called, session.journal.assert_not_called, session.journal.calls):
        with pytest.raises(ValueError, match=message):
            check(service, operation)


def test_negative_times_is_a_value_error(session: Session) -> None:
    with pytest.raises(ValueError, match="times must be an integer of at least 0"):
        session.journal.assert_called("ubiops", "projects_list", times=-1)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"times": "1"}, "times must be an int, not str"),
        ({"times": True}, "times must be an int, not bool"),
        ({"status": "200"}, "status must be an int, not str"),
        ({"path": 5}, "path must be a str, not int"),
    ],
)
def test_argument_of_a_wrong_type_is_a_type_error(session: Session, wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        session.journal.assert_called("ubiops", "projects_list", **wrong)


def test_status_of_a_wrong_type_is_a_type_error_of_every_method(session: Session) -> None:
    status: Any = "200"
    for check in (session.journal.assert_not_called, session.journal.calls):
        with pytest.raises(TypeError, match="status must be an int, not str"):
            check("ubiops", "projects_list", status=status)


def test_count_beyond_the_journal_is_a_runtime_error() -> None:
    # A separate server: where other sessions share the memory for journals, fewer entries may fit.
    with MockServer(seed="empty", services=["nuextract"], listen=False) as mock:
        session = mock.session("")
        record, journal = session.state.journal.record, session.journal
        record("nuextract", "post_api_projects", *exchange())
        for _ in range(MAX_ENTRIES):
            record("nuextract", "get_api_projects", *exchange())
        with pytest.raises(RuntimeError, match="only the latest 1,000 requests"):
            journal.assert_not_called("nuextract", "post_api_projects")
        with pytest.raises(RuntimeError, match="only the latest 1,000 requests"):
            journal.assert_called("nuextract", "get_api_projects", times=MAX_ENTRIES)
        journal.assert_called("nuextract", "get_api_projects")
        assert "found 1000" in failure(journal.assert_called, "nuextract", "get_api_projects", times=3)


def exchange() -> Any:
    """Return arguments for `Journal.record`."""
    return Request("GET", PROJECTS, "", {}, b""), Response(200), 0.0
