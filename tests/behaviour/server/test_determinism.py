"""Determinism: runs with the same seed and a frozen clock produce the same bytes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS


def run_scenario(api: Api, control: Api) -> list[bytes]:
    """Call all operations, some of them invalid, while time passes, and return the response bodies."""
    control.call("POST", "/clock", {"now": "2026-05-01T00:00:00Z"})
    created = api.call("POST", PROJECTS, NEW)
    path = f"{PROJECTS}/{created.json['id']}"
    control.call("POST", "/clock", {"advance": 1.25})
    responses = [
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
    return [response.content for response in responses]


def test_two_sessions_respond_identically(
    new_session: Callable[[], Session],
    connect: Callable[[Session], Api],
    connect_control: Callable[[Session], Api],
) -> None:
    one, two = new_session(), new_session()
    assert run_scenario(connect(one), connect_control(one)) == run_scenario(connect(two), connect_control(two))


@pytest.mark.parametrize("seed", ["demo", "empty"])
def test_two_servers_respond_identically(pool: urllib3.PoolManager, seed: str) -> None:
    runs = []
    for _ in range(2):
        with MockServer(seed=seed) as server:
            base = server.url("nuextract")
            control = Api(pool, base.removesuffix("/nuextract") + "/_mock", {})
            runs.append(run_scenario(Api(pool, base, {}), control))
    assert runs[0] == runs[1]


def test_reset_session_responds_like_a_new_one(api: Api, control: Api) -> None:
    first = run_scenario(api, control)
    control.call("POST", "/reset")
    assert run_scenario(api, control) == first
