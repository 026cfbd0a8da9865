"""Access to the control plane."""

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


def send(pool: urllib3.PoolManager, session: Session, headers: Mapping[str, str] = {}, path: str = "/state") -> Answer:
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
def test_requests_without_the_token_are_rejected(
    pool: urllib3.PoolManager, guarded: MockServer, headers: Mapping[str, str]
) -> None:
    create(Api(pool, guarded.url("nuextract"), {}))
    control = Api(pool, guarded.control, {})
    for method, path in (("GET", "/state"), ("POST", "/reset"), ("DELETE", "/requests"), ("GET", "/nothing")):
        response = control.call(method, path, token=None, headers=headers)
        assert (response.status, set(response.json)) == (401, {"error"})
        assert response.headers["www-authenticate"] == "Bearer"
        assert TOKEN.encode() not in response.content
    found = control.call("GET", "/state", token=TOKEN).json
    assert found["services"]["nuextract"]["projects"]


def test_control_headers_carry_the_token_and_the_session(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    session = guarded.session("mine")
    create(Api(pool, session.url("nuextract"), session.headers))
    assert len(send(pool, session, session.control_headers, "/requests").json) == 1
    other = guarded.session("other")
    assert send(pool, other, other.control_headers, "/requests").json == []
    assert "authorization" not in session.headers


def test_health_needs_no_token(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert send(pool, guarded, path="/health").json == {"status": "ok", "services": ["nuextract"]}


def test_authorization_scheme_is_case_insensitive(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert send(pool, guarded, {"authorization": f"bearer {TOKEN}"}).status == 200


def test_token_is_in_no_repr(guarded: MockServer) -> None:
    assert TOKEN not in repr(vars(guarded).get("_app")) + repr(guarded) + repr(guarded.session("x"))


@pytest.mark.parametrize("token", ["a b", "ä", "a\nb"])
def test_token_that_no_header_can_carry_is_an_error(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        MockServer(control_token=token)


def test_switched_off_control_plane_serves_only_health(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", services=["nuextract"], control_plane=False) as server:
        for path in ("/state", "/requests", "/nothing"):
            response = send(pool, server, path=path)
            assert response.status == 404
            assert "switched off" in response.json["error"]
        assert send(pool, server, path="/health").status == 200
        create(Api(pool, server.url("nuextract"), {}))


@pytest.mark.parametrize("closed", [{"control_plane": False}, {"control_token": TOKEN}])
def test_in_process_requests_skip_the_access_policy(closed: Any) -> None:
    with MockServer(seed="empty", services=["nuextract"], **closed) as server:
        assert server.fault(drop="after", nth=1)["drop"] == "after"
        assert len(server.faults()) == 1


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:1", "null", "https://localhost", ""])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_other_origin_is_rejected(control: Api, origin: str, method: str) -> None:
    response = control.call(method, "/reset", token=None, headers={"Origin": origin, "Content-Type": "text/plain"})
    assert (response.status, set(response.json)) == (403, {"error"})
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize(
    ("host", "forwarded", "origin", "status"),
    [
        ("mock", None, "http://mock", 200),
        ("mock", None, "http://mock:80", 200),
        ("mock:80", None, "http://mock", 200),
        ("MOCK:8080", None, "http://mock:8080", 200),
        ("[::1]", None, "http://[::1]:80", 200),
        ("mock", "https", "https://mock", 200),
        ("mock:443", "https", "https://mock", 200),
        ("mock", "https", "https://mock:443", 200),
        ("mock", None, "http://mock:443", 403),
        ("mock", None, "https://mock", 200),
        ("mock:8443", None, "https://mock:8443", 200),
        ("mock", "https, http", "https://mock", 200),
        ("mock", "http, https", "https://mock", 403),
        ("mock", "https", "http://mock", 403),
        ("mock:80", "https", "https://mock", 403),
        ("mock", None, "http://mock:none", 403),
        ("mock", None, "http://", 403),
    ],
)
def test_origins_are_compared_with_their_default_ports(
    control: Api, host: str, forwarded: str | None, origin: str, status: int
) -> None:
    headers = {"Host": host, "Origin": origin, **({"X-Forwarded-Proto": forwarded} if forwarded else {})}
    assert control.call("GET", "/state", token=None, headers=headers).status == status


def test_origin_is_compared_with_the_scheme_of_a_forwarded_header(control: Api) -> None:
    headers = {"Host": "mock", "Origin": "http://mock", "Forwarded": "for=10.0.0.7;proto=https, for=10.0.0.8"}
    assert control.call("GET", "/state", token=None, headers=headers).status == 403
    assert control.call("GET", "/state", token=None, headers={**headers, "Origin": "https://mock"}).status == 200


@pytest.mark.parametrize(
    ("site", "host", "status"),
    [
        ("same-origin", "127.0.0.1:8080", 200),
        ("same-site", "127.0.0.1:8080", 403),
        ("cross-site", "127.0.0.1:8080", 403),
        ("same-origin", "evil.example", 403),
    ],
)
def test_page_of_the_server_is_known_behind_a_proxy_that_replaces_the_host(
    control: Api, site: str, host: str, status: int
) -> None:
    headers = {"Host": host, "Origin": "https://mock.example", "Sec-Fetch-Site": site}
    assert control.call("POST", "/reset", token=None, headers=headers).status == status


def test_other_origin_is_rejected_even_with_the_token(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    headers = {**guarded.control_headers, "Origin": "http://evil.example"}
    assert send(pool, guarded, headers).status == 403


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_origin_that_a_tunnel_has_replaced_is_allowed_with_the_token(
    pool: urllib3.PoolManager, control: Api, guarded: MockServer, scheme: str
) -> None:
    headers = {"Host": "octo-8080.app.github.dev", "Origin": f"{scheme}://localhost:{guarded.port}"}
    assert send(pool, guarded, {**guarded.control_headers, **headers}).status == 200
    assert send(pool, guarded, headers).status == 401
    headers["Origin"] = f"{scheme}://localhost:{urllib3.util.parse_url(control.base).port}"
    assert control.call("POST", "/reset", token=None, headers=headers).status == 403


def test_same_origin_is_allowed(control: Api, session: Session) -> None:
    origin = session.control.removesuffix("/_mock")
    assert control.call("POST", "/reset", token=None, headers={"Origin": origin}).status == 200


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "evil.example:8080", "127.0.0.1.evil.example", "a.b.", "x@evil.example"),
        *("app.github.dev.evil.example", "evil-app.github.dev"),
    ],
)
def test_foreign_host_name_on_loopback_is_rejected(control: Api, host: str) -> None:
    """Reject a DNS rebinding attack: Host and Origin match, but do not name this machine."""
    response = control.call("POST", "/reset", token=None, headers={"Host": host, "Origin": f"http://{host}"})
    assert response.status == 403
    assert "does not name this machine" in response.json["error"]


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST:80", "mock", "a.localhost", "127.0.0.1", "[::1]:80", "10.0.0.7"),
        *("host.docker.internal:8080", "host.containers.internal", "mock.test", "octo-8080.app.github.dev"),
    ],
)
def test_addresses_and_local_host_names_are_allowed(control: Api, host: str) -> None:
    assert control.call("GET", "/state", token=None, headers={"Host": host}).status == 200


def test_any_host_name_is_allowed_with_the_token(pool: urllib3.PoolManager, guarded: MockServer) -> None:
    assert send(pool, guarded, {**guarded.control_headers, "Host": "mock.example"}).status == 200


def test_services_allow_any_host_name_and_origin(api: Api) -> None:
    headers = {"Host": "mock.example", "Origin": "http://page.example"}
    assert api.call("GET", "/api/projects", headers=headers).status == 200
