"""The web pages over HTTP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3

from projectlink_mock import MockServer
from projectlink_mock.web import pages
from tests.behaviour.http import Answer, Api

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
FILES = Path(pages.__file__).with_name("assets")


@pytest.fixture
def site(empty_server: MockServer, pool: urllib3.PoolManager) -> Api:
    return Api(pool, empty_server.control.removesuffix("/_mock"), {})


@pytest.fixture(scope="module")
def alone() -> Iterator[MockServer]:
    with MockServer(seed="empty", services=["nuextract"]) as server:
        yield server


def get(site: Api, path: str, **headers: str) -> Answer:
    return site.call_as_written("GET", path) if "%" in path or ".." in path else site.call("GET", path, headers=headers)


def test_browser_gets_the_dashboard_at_the_root(site: Api) -> None:
    response = site.call("GET", "/", headers=BROWSER)
    assert (response.status, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert b"<main" in response.content


def test_other_requests_at_the_root_get_the_list_of_services(site: Api) -> None:
    response = site.call("GET", "/")
    assert response.status == 404
    assert "/nuextract" in response.json["error"]
    assert site.call("POST", "/", {}, headers=BROWSER).status == 404


def test_single_service_shares_the_root_with_the_dashboard(alone: MockServer, pool: urllib3.PoolManager) -> None:
    root = Api(pool, alone.control.removesuffix("/_mock"), {})
    assert root.call("GET", "/").json["code"] == "NotFound"
    assert root.call("GET", "/api/projects", headers=BROWSER).json == []
    assert root.call("GET", "/nothing", headers=BROWSER).json["code"] == "NotFound"
    assert b"<main" in root.call("GET", "/", headers=BROWSER).content
    assert root.call("GET", "/_mock/docs/nuextract").status == 200
    assert root.call("GET", "/_mock/docs/ubiops").status == 404


def test_pages_forbid_external_resources(site: Api) -> None:
    for path in ("/", "/_mock/docs/ubiops", "/_mock/ui/app.js"):
        response = site.call("GET", path, headers=BROWSER)
        assert "default-src 'self'" in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"
    for file in sorted(FILES.rglob("*")):
        if file.is_file():
            assert set(re.findall(r"https?://[^\s\"'`)]+", file.read_text())) <= {"http://www.w3.org/2000/svg"}, file


@pytest.mark.parametrize(
    "path", ["/_mock/ui/app.js", "/_mock/ui/base.css", "/_mock/ui/swagger-ui.css", "/_mock/docs/ufdl"]
)
def test_unchanged_page_is_304(site: Api, path: str) -> None:
    first = site.call("GET", path)
    assert (first.status, first.headers["cache-control"]) == (200, "no-cache")
    again = site.call("GET", path, headers={"If-None-Match": f'W/"other", {first.headers["etag"]}'})
    assert (again.status, again.content) == (304, b"")
    assert site.call("GET", path, headers={"If-None-Match": '"other"'}).content == first.content


def test_head_requests_are_supported(site: Api) -> None:
    response = site.call("HEAD", "/_mock/ui/app.js")
    assert (response.status, response.content) == (200, b"")


@pytest.mark.parametrize("path", ["/", "/_mock/ui/app.js", "/_mock/docs/ubiops"])
def test_page_ignores_the_range_of_a_request(site: Api, path: str) -> None:
    whole = site.call("GET", path, headers=BROWSER)
    for value in ("bytes=0-9", "bytes=none", "bytes=999999999-"):
        response = site.call("GET", path, headers={**BROWSER, "Range": value})
        assert (response.status, response.content) == (200, whole.content)


@pytest.mark.parametrize(
    ("file", "type"),
    [("app.js", "text/javascript"), ("base.css", "text/css"), ("index.html", "text/html"), ("icon.svg", "image/svg")],
)
def test_file_has_its_media_type(site: Api, file: str, type: str) -> None:
    assert site.call("GET", f"/_mock/ui/{file}").headers["content-type"].startswith(type)


@pytest.mark.parametrize(
    "path",
    [
        "/_mock/ui",
        "/_mock/ui/",
        "/_mock/ui/nothing.js",
        "/_mock/ui/views",
        "/_mock/ui/../pages.py",
        "/_mock/ui/..%2Fpages.py",
        "/_mock/ui/%2e%2e/pages.py",
        "/_mock/ui/..%5Cpages.py",
        "/_mock/ui/%2Fetc%2Fpasswd",
        "/_mock/ui//etc/passwd",
        "/_mock/ui/app.js%00",
        "/_mock/docs",
        "/_mock/docs/",
        "/_mock/docs/none",
        "/_mock/docs/../ui/app.js",
        "/_mock/docs/app.js",
    ],
)
def test_unlisted_paths_are_not_found(site: Api, path: str) -> None:
    response = site.call_as_written("GET", path)
    assert (response.status, set(response.json)) == (404, {"error"})
    assert response.headers["x-mock-reason"] == "route; no-such-path"


def test_pages_reject_other_methods(site: Api) -> None:
    response = site.call("POST", "/_mock/ui/app.js", {})
    assert (response.status, response.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    options = site.call("OPTIONS", "/_mock/ui/app.js")
    assert (options.status, options.headers["allow"]) == (200, "GET, HEAD, OPTIONS")


def test_reference_without_swagger_ui_names_the_missing_extra(
    pool: urllib3.PoolManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_VIEWER", "a_package_that_is_not_installed")
    with MockServer(seed="empty") as server:
        site = Api(pool, server.control, {})
        response = site.call("GET", "/docs/ubiops", headers=BROWSER)
        assert b"docs-ui" in response.content
        assert site.call("GET", "/ui/swagger-ui-bundle.js").status == 404
        assert site.call("GET", "/ui/app.js").status == 200


def test_disabled_control_plane_disables_the_pages(pool: urllib3.PoolManager) -> None:
    with MockServer(seed="empty", control_plane=False) as server:
        origin = server.url("nuextract").removesuffix("/nuextract")
        site = Api(pool, origin, {})
        for path in ("/", "/_mock/ui/app.js", "/_mock/docs/ubiops"):
            assert site.call("GET", path, headers=BROWSER).status == 404
