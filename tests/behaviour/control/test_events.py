"""The journal as server-sent events."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
import urllib3

from projectlink_mock import Limits, MockServer, Session
from tests.behaviour.control.test_api import assert_rejected
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import PROJECTS, create


class Event(NamedTuple):
    """One server-sent event."""

    kind: str
    id: str
    data: Any


Reader = Iterator[Event]


@contextmanager
def reading(control: Api, query: str = "", after: str | None = None) -> Iterator[Reader]:
    """Yield the events of a session; the stream is open once its first comment has been read."""
    headers = {**control.headers, **({"Last-Event-ID": after} if after else {})}
    response = control.pool.request(
        "GET", f"{control.base}/events{query}", headers=headers, preload_content=False, timeout=10, retries=False
    )
    assert (response.status, response.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    lines = (line.decode().rstrip("\n") for line in response)
    try:
        yield _events(lines) if after else _after_the_comment(lines)
    finally:
        response.close()


def _after_the_comment(lines: Iterator[str]) -> Reader:
    assert next(lines).startswith(":")
    return _events(lines)


def _events(lines: Iterator[str]) -> Reader:
    fields: dict[str, str] = {}
    for line in lines:
        if line and not line.startswith(":"):
            name, _, value = line.partition(": ")
            fields[name] = value
        elif fields:
            yield Event(fields["event"], fields.get("id", ""), json.loads(fields["data"]))
            fields = {}


def test_entry_is_sent_when_it_is_recorded(api: Api, control: Api) -> None:
    with reading(control) as events:
        project = create(api)
        event = next(events)
        assert (event.kind, event.data["number"], event.data["operation"]) == ("request", 1, "post_api_projects")
        assert event.data["response"] == project
        api.call("GET", f"{PROJECTS}/none")
        assert next(events).data["status"] == 404
    assert control.call("GET", "/requests").json[0].items() <= event.data.items()


def test_secrets_are_redacted_in_events(api: Api, control: Api) -> None:
    with reading(control) as events:
        api.call("POST", PROJECTS, {"name": "n", "password": "hunter2"})
        event = next(events).data
    assert (event["request"]["password"], "hunter2" in json.dumps(event)) == ("***", False)


def test_limit_sends_the_latest_entries_first(api: Api, control: Api) -> None:
    for number in range(3):
        api.call("GET", f"{PROJECTS}/{number}")
    with reading(control, "?limit=2") as events:
        assert [next(events).data["path"] for _ in range(2)] == [f"{PROJECTS}/1", f"{PROJECTS}/2"]


def test_stream_continues_after_the_last_event_id(api: Api, control: Api) -> None:
    with reading(control) as events:
        api.call("GET", f"{PROJECTS}/first")
        last = next(events).id
    api.call("GET", f"{PROJECTS}/second")
    with reading(control, after=last) as events:
        assert next(events).data["path"] == f"{PROJECTS}/second"


def test_filters_select_events(api: Api, control: Api) -> None:
    with reading(control, "?operation=get_api_projects&status=401") as events:
        api.call("GET", PROJECTS)
        api.call("GET", f"{PROJECTS}/none", token=None)
        api.call("GET", PROJECTS, token=None)
        assert next(events).data["number"] == 3


def test_bodies_can_be_left_out(api: Api, control: Api) -> None:
    with reading(control, "?bodies=false") as events:
        create(api)
        event = next(events).data
    assert not {"request", "response"} & set(event)
    assert event["path"] == PROJECTS


def test_reset_sends_an_event_and_the_stream_follows_the_new_journal(session: Session, api: Api, control: Api) -> None:
    api.call("GET", PROJECTS)
    with reading(control, "?limit=1") as events:
        before = next(events)
        session.reset()
        assert next(events).kind == "reset"
        create(api)
        assert next(events).data["operation"] == "post_api_projects"
    with reading(control, after=before.id) as events:
        assert next(events).kind == "reset"
        assert next(events).data["number"] == 1


def test_events_belong_to_one_session(
    new_session: Callable[[], Session],
    connect: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    one, other = new_session(), new_session()
    with reading(connect_control(one)) as events:
        connect(other).call("GET", f"{PROJECTS}/other")
        connect(one).call("GET", f"{PROJECTS}/mine")
        assert next(events).data["path"] == f"{PROJECTS}/mine"


def test_all_readers_get_the_same_events(api: Api, control: Api) -> None:
    with reading(control) as one, reading(control) as two, reading(control) as three:
        create(api)
        assert next(one) == next(two) == next(three)


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("?bodies=maybe", "bodies"),
        ("?limit=0", "limit"),
        ("?service=x", "service"),
        ("?x=1", "x"),
        ("?limit=1&limit=2", "repeated parameter 'limit'"),
    ],
)
def test_invalid_parameter_is_rejected(control: Api, query: str, word: str) -> None:
    assert_rejected(control.call("GET", f"/events{query}"), 400, word)


@pytest.mark.parametrize("id", ["", "x", "1", "1-", "-1", "1-x", "1-" + "9" * 40, "1-²"])
def test_invalid_event_id_is_rejected(control: Api, id: str) -> None:
    sent = id.encode("utf-8").decode("latin-1")
    assert_rejected(control.call("GET", "/events", headers={"Last-Event-ID": sent}), 400, "Last-Event-ID")


def test_disconnected_reader_is_removed(session: Session, api: Api, control: Api) -> None:
    journal = session.state.journal
    with reading(control) as events:
        create(api)
        next(events)
        assert len(journal.watchers) == 1
    for _ in range(1000):
        if not journal.watchers:
            break
        control.call("GET", "/health")  # lets the server notice the disconnect
    assert journal.watchers == []


def test_events_of_a_dropped_session_end_without_recreating_it(pool: urllib3.PoolManager) -> None:
    with MockServer(limits=Limits(sessions=1)) as mock:
        one, other = (Api(pool, mock.control, mock.session(name).headers) for name in ("one", "other"))
        with reading(one) as events:
            assert other.call("GET", "/requests").status == 200
            assert list(events) == []
        there = mock.control_request("GET", "/sessions")
    assert [session["name"] for session in there["sessions"]] == ["", "other"]
    assert [session["name"] for session in there["dropped"]] == ["one"]


def test_reader_does_not_delay_shutdown(pool: urllib3.PoolManager, caplog: pytest.LogCaptureFixture) -> None:
    server = MockServer(seed="empty").start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as reader:
        reader.sendall(b"GET /_mock/events HTTP/1.1\r\nHost: x\r\n\r\n")
        assert reader.recv(12) == b"HTTP/1.1 200"
        stopping = threading.Thread(target=server.stop, daemon=True)
        stopping.start()
        stopping.join(timeout=5)
        assert not stopping.is_alive()
    assert caplog.records == []


def test_entry_is_read_by_number(api: Api, control: Api) -> None:
    create(api)
    api.call("GET", f"{PROJECTS}/none")
    entry = control.call("GET", "/requests/2").json
    assert (entry["number"], entry["path"], entry["response"]["code"]) == (2, f"{PROJECTS}/none", "NotFound")


@pytest.mark.parametrize("number", ["0", "3", "-1", "x", "9" * 30])
def test_unknown_number_is_not_found(api: Api, control: Api, number: str) -> None:
    create(api)
    assert_rejected(control.call("GET", f"/requests/{number}"), 404, number)


def test_numbers_continue_after_the_journal_is_cleared(api: Api, control: Api) -> None:
    create(api)
    control.call("DELETE", "/requests")
    create(api)
    assert_rejected(control.call("GET", "/requests/1"), 404)
    assert control.call("GET", "/requests/2").status == 200
