"""What there is to call, and each service's spec."""

from __future__ import annotations

import json

import pytest

from tests.behaviour.control.test_api import assert_refused
from tests.behaviour.http import Api


def test_the_services_are_told_with_where_they_are_and_what_they_do(control: Api) -> None:
    told = control.call("GET", "/services").json
    ubiops = next(one for one in told["services"] if one["name"] == "ubiops")
    assert (ubiops["title"], ubiops["mounts"], len(ubiops["operations"])) == ("UbiOps", ["/ubiops/v2.1"], 125)
    assert {"id": "projects_list", "method": "GET", "path": "/projects"} in ubiops["operations"]
    assert "alice-token" in next(one for one in told["people"] if one["name"] == "Alice Chen")["tokens"]
    assert "password" not in json.dumps(told["people"])


@pytest.mark.parametrize("service", ["nuextract", "automl", "ubiops", "ufdl", "figshare"])
def test_a_service_s_whole_spec_is_told_with_this_server_in_it(control: Api, service: str) -> None:
    spec = control.call("GET", f"/openapi/{service}").json
    (server,) = spec["servers"]
    assert server["url"].startswith(f"/{service}")
    assert spec["openapi"].startswith("3.1")
    assert spec["info"]["description"]


def test_the_spec_of_no_service_is_not_found(control: Api) -> None:
    assert_refused(control.call("GET", "/openapi/none"), 404, "nuextract")
