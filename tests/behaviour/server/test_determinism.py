"""Two runs with one seed and a set clock answer with the same bytes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS


def tell_a_story(api: Api, control: Api) -> list[bytes]:
    """All operations, some refused, with time passing: the bodies of all answers."""
    control.call("POST", "/clock", {"now": "2026-05-01T00:00:00Z"})
    created = api.call("POST", PROJECTS, NEW)
    path = f"{PROJECTS}/{created.json['id']}"
    control.call("POST", "/clock", {"advance": 1.25})
    answers = [
        created,
        api.call("PATCH", path, {"name": "Receipts"}),
        api.call("PATCH", f"{path}/settings", {"temperature": 0.5}),
        api.call("POST", f"{path}/lock"),
        api.call("DELETE", path),
        api.call("POST", f"{path}/duplicate"),
        api.call("POST", f"{path}/unlock"),
        api.call("POST", f"{path}/reset-settings"),
        api.call("POST", f"{path}/share", token="admin-token"),
        api.call("GET", path, token="carol-token"),
        api.call("POST", f"{path}/unshare", token="admin-token"),
        api.call("GET", f"{PROJECTS}?shared=maybe"),
        api.call("GET", PROJECTS, token=None),
        api.call("GET", PROJECTS),
        control.call("GET", "/state"),
    ]
    return [answer.content for answer in answers]


def test_two_sessions_respond_identically(
    new_session: Callable[[], Session],
    connect: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    one, two = new_session(), new_session()
    assert tell_a_story(connect(one), connect_control(one)) == tell_a_story(connect(two), connect_control(two))


@pytest.mark.parametrize("seed", ["demo", "empty"])
def test_two_servers_respond_identically(pool: urllib3.PoolManager, seed: str) -> None:
    stories = []
    for _ in range(2):
        with MockServer(seed=seed) as server:
            base = server.url("nuextract")
            control = Api(pool, base.removesuffix("/nuextract") + "/_mock", {})
            stories.append(tell_a_story(Api(pool, base, {}), control))
    assert stories[0] == stories[1]


def test_reset_session_responds_like_a_new_one(api: Api, control: Api) -> None:
    first = tell_a_story(api, control)
    control.call("POST", "/reset")
    assert tell_a_story(api, control) == first
