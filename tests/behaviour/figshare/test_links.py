"""Links that figshare hands out: they work without the session's header, and never lead to another session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.behaviour.figshare.api import Figshare

TOKEN = {"Authorization": "token alice-token"}
PROJECTS = "/account/projects"


@pytest.fixture
def connect(pool: urllib3.PoolManager, api: Figshare) -> Callable[[Session], Figshare]:
    """Return a function that connects figshare in a session."""
    return lambda session: replace(api, session=session, http=replace(api.http, headers=session.headers))


def location_of(api: Figshare, title: str) -> str:
    location: str = api.post(PROJECTS, {"title": title})["location"]
    return location


def test_location_works_without_the_header(pool: urllib3.PoolManager, api: Figshare) -> None:
    location = location_of(api, "of the session")
    assert location.startswith(f"{api.session.url('figshare')}/~")
    found = pool.request("GET", location, headers=TOKEN)
    assert (found.status, found.json()["title"]) == (200, "of the session")
    assert found.json()["url"] == location
    assert pool.request("DELETE", location, headers=TOKEN).status == 204
    assert api.get(PROJECTS) == []


def test_link_wins_over_the_header(
    pool: urllib3.PoolManager, new_session: Callable[[], Session], connect: Callable[[Session], Figshare]
) -> None:
    first, second = connect(new_session()), connect(new_session())
    location, other = location_of(first, "first"), location_of(second, "second")
    assert location.rpartition("/")[2] == other.rpartition("/")[2], "ids repeat across sessions"
    headers = {**TOKEN, **second.session.headers}
    assert pool.request("GET", location, headers=headers).json()["title"] == "first"


def test_link_of_the_default_session_names_none(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["figshare"]) as mock:
        url = f"{mock.url('figshare')}{PROJECTS}"
        created = pool.request("POST", url, json={"title": "a project"}, headers=TOKEN).json()
        assert created["location"].startswith(f"{url}/")


@pytest.mark.parametrize("end", ["reset", "delete"])
def test_link_of_an_ended_session_opens_nothing(pool: urllib3.PoolManager, api: Figshare, end: str) -> None:
    location = location_of(api, "first")
    if end == "reset":
        api.session.reset()
    else:
        assert api.control.call("DELETE", f"/sessions/{api.session.name}").status == 200
    gone = pool.request("GET", location, headers=TOKEN)
    again = location_of(api, "second")
    assert location != again
    assert location.rpartition("/")[2] == again.rpartition("/")[2]
    for answer in (gone, pool.request("GET", location, headers=TOKEN)):
        assert (answer.status, answer.headers["x-mock-reason"]) == (404, "missing; record=session")
        assert "has ended, or was reset" in answer.json()["message"]
    assert pool.request("GET", again, headers=TOKEN).json()["title"] == "second"


def test_link_survives_a_savepoint(pool: urllib3.PoolManager, api: Figshare) -> None:
    location = location_of(api, "kept")
    with api.session.savepoint():
        pool.request("DELETE", location, headers=TOKEN)
        assert pool.request("GET", location, headers=TOKEN).status == 404
    assert pool.request("GET", location, headers=TOKEN).json()["title"] == "kept"


@pytest.mark.parametrize("name", ["a b/c", "ä~1~?#", "100%"])
def test_name_of_a_session_may_have_any_character(
    pool: urllib3.PoolManager, empty_server: MockServer, connect: Callable[[Session], Figshare], name: str
) -> None:
    location = location_of(connect(empty_server.session(name)), "a project")
    assert pool.request("GET", location, headers=TOKEN).json()["title"] == "a project"
    encoded = location.replace("~", "%7E", 1)
    assert pool.request("GET", encoded, headers=TOKEN).json()["title"] == "a project"


def test_link_to_no_session_is_an_error(pool: urllib3.PoolManager, api: Figshare) -> None:
    url = f"{api.session.url('figshare')}/~1~absent/projects"
    assert pool.request("GET", url).status == 404
    assert "absent" not in [one["name"] for one in api.control.call("GET", "/sessions").json["sessions"]]


def test_journal_has_the_path_without_the_session(pool: urllib3.PoolManager, api: Figshare) -> None:
    location = location_of(api, "a project")
    pool.request("GET", location, headers=TOKEN)
    entry = api.control.call("GET", "/requests").json[-1]
    assert entry["path"] == location.removeprefix(api.links)
    assert api.session.replay()["differences"] == []
    assert pool.request("GET", location, headers=TOKEN).status == 200, "a replay does not end the session"
