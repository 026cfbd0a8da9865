"""Savepoints and snapshots in Python."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import urllib3

from projectlink_mock import Limits, MockServer, Session
from projectlink_mock.services.ubiops_common.predictors import predictor_functions
from projectlink_mock.testing import set_predictor
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create, list_ids


def test_savepoint_restores_all_changes(api: Api, session: Session) -> None:
    project = create(api)
    before = session.control_request("GET", "/state")
    with session.savepoint():
        create(api)
        api.call("DELETE", f"{PROJECTS}/{project['id']}")
        session.clock.freeze("2030-01-01")
        session.fault(status=503)
        assert session.control_request("GET", "/state") != before
    assert session.control_request("GET", "/state") == before
    assert session.faults() == []
    assert session.clock.now().year < 2030
    session.journal.assert_called("nuextract", "delete_api_projects_projectid", times=1)


def test_savepoint_restores_after_an_error(api: Api, session: Session) -> None:
    def fail() -> None:
        with session.savepoint():
            create(api)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list_ids(api) == []


def test_savepoints_can_be_nested(api: Api, session: Session) -> None:
    with session.savepoint():
        first = create(api)["id"]
        with session.savepoint():
            second = create(api)["id"]
            assert list_ids(api) == [first, second]
        assert list_ids(api) == [first]
        assert create(api)["id"] == second
    assert list_ids(api) == []


def test_savepoint_undoes_a_reset(api: Api, session: Session) -> None:
    project = create(api)["id"]
    with session.savepoint():
        session.reset()
        assert list_ids(api) == []
    assert list_ids(api) == [project]


def test_savepoint_removes_registered_functions() -> None:
    with MockServer(services=["ubiops"], listen=False) as mock:
        with mock.savepoint():
            set_predictor(mock.state, "project_name_example", "model_name_example", function=len)
            assert len(predictor_functions(mock.state, "ubiops")) == 1
        assert predictor_functions(mock.state, "ubiops") == {}


def test_snapshot_can_be_restored_in_other_sessions(
    api: Api, session: Session, new_session: Callable[[], Session], connect: Callable[[Session], Api]
) -> None:
    nothing = session.snapshot()
    project = create(api)["id"]
    something = session.snapshot()
    session.restore(nothing)
    assert list_ids(api) == []
    other = new_session()
    other.restore(something)
    create(connect(other))
    session.restore(something)
    assert list_ids(api) == [project]


def test_snapshot_repr_omits_its_data(session: Session) -> None:
    session.state.new_id()
    shown = repr(session.snapshot())
    assert "id_counter=1" in shown
    assert len(shown) < 200


def test_restore_rejects_other_types(api: Api, session: Session) -> None:
    project = create(api)["id"]
    with pytest.raises(TypeError, match=r"restore needs a Snapshot, not str"):
        session.restore("a name")  # type: ignore[arg-type]
    assert list_ids(api) == [project]


def test_server_has_savepoints() -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        with mock.savepoint():
            mock.state.new_id()
        assert mock.state.id_counter == 0


def test_limits_bound_number_and_age_of_sessions() -> None:
    with MockServer(seed="empty", services=["nuextract"], listen=False, limits=Limits(sessions=2)) as mock:
        for number in range(3):
            mock.session(str(number)).state.new_id()
        sessions = mock.control_request("GET", "/sessions")
    assert [one["name"] for one in sessions["sessions"]] == ["", "1", "2"]
    assert sessions["dropped"] == [{"name": "0", "dropped_reason": "as there may be 2 sessions"}]


def test_requests_of_sixteen_threads_are_atomic_at_a_savepoint(session: Session, pool: urllib3.PoolManager) -> None:
    """Each request creates a project, new or as a copy; a snapshot in the middle of it would be inconsistent."""
    api = Api(pool, session.url("nuextract"), session.headers)
    original = create(api)["id"]
    is_over = threading.Event()
    statuses: set[int] = set()

    def hammer(number: int) -> None:
        while not is_over.is_set():
            made = api.call("POST", f"{PROJECTS}/{original}/duplicate")
            deleted = api.call("DELETE", f"{PROJECTS}/{made.json['id']}")
            statuses.update((made.status, deleted.status))

    before = session.control_request("GET", "/state")
    with ThreadPoolExecutor(16) as threads, session.savepoint():
        running = [threads.submit(hammer, number) for number in range(16)]
        try:
            for _ in range(60):
                with session.savepoint(), session.savepoint():
                    _assert_consistent(session)
                _assert_consistent(session)
        finally:
            is_over.set()
        for one in running:
            one.result(timeout=120)
    assert session.control_request("GET", "/state") == before
    # 404: its savepoint ended before the request deleted it.
    assert {200} <= statuses <= {200, 404, 409}


def _assert_consistent(session: Session) -> None:
    """Assert that the state can be exported and imported, and that every identifier has its record."""
    state = session.control_request("GET", "/state")
    copy = session._context.sessions.get(f"copy of {session.name}")
    assert copy is not session.state
    Session(f"copy of {session.name}", session._context).control_request("PUT", "/state", state)
