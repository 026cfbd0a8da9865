"""Who may call the control plane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.behaviour.http import Answer, Api
from tests.behaviour.nuextract.projects import create

TOKEN = "open-sesame"


@pytest.fixture(scope="module")
def guarded() -> Iterator[MockServer]:
    with MockServer(seed="empty", services=["nuextract"], control_token=TOKEN) as server:
        yield server


def ask(pool: urllib3.PoolManager, session: Session, headers: Mapping[str, str] = {}, path: str = "/state") -> Answer:
    return Api(pool, session.control, session.headers).call("GET", path, token=None, headers=headers)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": "Bearer "},
        {"Authorization": f"Bearer {TOKEN}!"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Authorization": TOKEN},
        {"Authorization": "Bearer \xe4"},
    ],
)
def test_without_its_token_nothing_is_told_and_nothing_done(
    pool: urllib3.PoolManager, guarded: MockServer, headers: Mapping[str, str]
) -> None:
    create(Api(pool, guarded.url("nuextract"), {}))
    control = Api(pool, guarded.control, {})
    for method, path in (("GET", "/state"), ("POST", "/reset"), ("DELETE", "/requests"), ("GET", "/nothing")):
        answer = control.call(method, path, token=None, headers=headers)
        assert (answer.status, set(answer.json)) == (401, {"error"})
        assert answer.headers["www-authenticate"] == "Bearer"
        assert TOKEN.encode() not in answer.content
    found = control.call("GET", "/state", token=TOKEN).json
    assert found["services"]["nuextract"]["projects"]


def test_control_headers_open_it_and_name_the_session(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    session = guarded.session("mine")
    create(Api(pool, session.url("nuextract"), session.headers))
    assert len(ask(pool, session, session.control_headers, "/requests").json) == 1
    other = guarded.session("other")
    assert ask(pool, other, other.control_headers, "/requests").json == []
    assert "authorization" not in session.headers


def test_health_needs_no_token(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert ask(pool, guarded, path="/health").json == {"status": "ok", "services": ["nuextract"]}


def test_the_scheme_is_written_in_any_case(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert ask(pool, guarded, {"authorization": f"bearer {TOKEN}"}).status == 200


def test_the_token_is_in_no_repr(guarded: MockServer) -> None:
    assert TOKEN not in repr(vars(guarded).get("_app")) + repr(guarded) + repr(guarded.session("x"))


@pytest.mark.parametrize("token", ["a b", "ä", "a\nb"])
def test_a_token_that_no_header_can_carry_is_an_error(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        MockServer(control_token=token)


def test_switched_off_it_has_nothing_but_health(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["nuextract"], control_plane=False) as server:
        for path in ("/state", "/requests", "/nothing"):
            answer = ask(pool, server, path=path)
            assert answer.status == 404
            assert "switched off" in answer.json["error"]
        assert ask(pool, server, path="/health").status == 200
        create(Api(pool, server.url("nuextract"), {}))


@pytest.mark.parametrize("closed", [{"control_plane": False}, {"control_token": TOKEN}])
def test_the_program_that_runs_the_server_may_do_everything(closed: Any) -> None:
    with MockServer(seed="empty", services=["nuextract"], **closed) as server:
        assert server.fault(drop="after", nth=1)["drop"] == "after"
        assert len(server.faults()) == 1


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:1", "null", "https://localhost", ""])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_a_page_of_another_origin_is_kept_out(control: Api, origin: str, method: str) -> None:
    answer = control.call(method, "/reset", token=None, headers={"Origin": origin, "Content-Type": "text/plain"})
    assert (answer.status, set(answer.json)) == (403, {"error"})
    assert "access-control-allow-origin" not in answer.headers


def test_a_page_of_another_origin_is_kept_out_with_the_token_too(
    pool: urllib3.PoolManager, guarded: MockServer
) -> None:
    headers = {**guarded.control_headers, "Origin": "http://evil.example"}
    assert ask(pool, guarded, headers).status == 403


def test_a_page_of_its_own_origin_may_call(control: Api, session: Session) -> None:
    origin = session.control.removesuffix("/_mock")
    assert control.call("POST", "/reset", token=None, headers={"Origin": origin}).status == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "a.b.", "x@evil.example"]
)
def test_a_page_whose_name_leads_to_this_machine_is_kept_out(control: Api, host: str) -> None:
    """Its calls name its own host, and its own origin too: only the name gives it away."""
    answer = control.call("POST", "/reset", token=None, headers={"Host": host, "Origin": f"http://{host}"})
    assert answer.status == 403
    assert "does not name this machine" in answer.json["error"]


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:80", "mock", "a.localhost", "127.0.0.1", "[::1]:80", "10.0.0.7"]
)
def test_an_address_and_a_name_that_no_stranger_can_own_are_let_in(control: Api, host: str) -> None:
    assert control.call("GET", "/state", token=None, headers={"Host": host}).status == 200


def test_with_the_token_any_name_will_do(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert ask(pool, guarded, {**guarded.control_headers, "Host": "mock.example"}).status == 200


def test_a_service_takes_any_name_and_any_origin(api: Api) -> None:
    headers = {"Host": "mock.example", "Origin": "http://page.example"}
    assert api.call("GET", "/api/projects", headers=headers).status == 200
