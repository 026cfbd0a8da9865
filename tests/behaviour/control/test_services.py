"""The list of services, and their specs."""

from __future__ import annotations

import json

import pytest
import urllib3

from projectlink_mock import MockServer
from tests.behaviour.control.test_api import assert_rejected
from tests.behaviour.http import Api


def test_services_are_listed_with_mounts_and_operations(control: Api) -> None:
    document = control.call("GET", "/services").json
    ubiops = next(one for one in document["services"] if one["name"] == "ubiops")
    assert (ubiops["title"], ubiops["mounts"], len(ubiops["operations"])) == ("UbiOps", ["/ubiops/v2.1"], 125)
    assert {"id": "projects_list", "method": "GET", "path": "/projects"} in ubiops["operations"]
    assert "alice-token" in next(one for one in document["people"] if one["name"] == "Alice Chen")["tokens"]
    assert "password" not in json.dumps(document["people"])


@pytest.mark.parametrize("service", ["nuextract", "automl", "ubiops", "ubiops4", "ufdl", "figshare"])
def test_spec_names_this_server(control: Api, service: str) -> None:
    spec = control.call("GET", f"/openapi/{service}").json
    (server,) = spec["servers"]
    assert server["url"].startswith(f"{control.base.removesuffix('/_mock')}/{service}")
    assert spec["openapi"].startswith("3.1")
    assert spec["info"]["description"]


@pytest.mark.parametrize(
    ("headers", "origin"),
    [
        ({"Host": "localhost:9000"}, "http://localhost:9000"),
        ({"Host": "localhost", "X-Forwarded-Proto": "https"}, "https://localhost"),
        ({"Host": "[::1]:8080", "Forwarded": "for=192.0.2.1; proto=https"}, "https://[::1]:8080"),
    ],
)
def test_server_in_a_spec_is_the_url_by_which_the_client_reached_it(
    control: Api, headers: dict[str, str], origin: str
) -> None:
    spec = control.call("GET", "/openapi/ubiops", headers=headers).json
    assert spec["servers"] == [{"url": f"{origin}/ubiops/v2.1"}]


def test_spec_of_a_single_service_names_both_its_urls() -> None:
    with MockServer(services=["nuextract"]) as server:
        origin = server.url("nuextract").removesuffix("/nuextract")
        spec = json.loads(urllib3.request("GET", f"{origin}/_mock/openapi/nuextract", timeout=30).data)
        assert {one["url"] for one in spec["servers"]} == {origin, f"{origin}/nuextract"}


def test_spec_of_an_unknown_service_is_not_found(control: Api) -> None:
    assert_rejected(control.call("GET", "/openapi/none"), 404, "nuextract")
