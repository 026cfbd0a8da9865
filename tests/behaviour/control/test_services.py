"""The list of services, and their specs."""

from __future__ import annotations

import json

import pytest

from tests.behaviour.control.test_api import assert_rejected
from tests.behaviour.http import Api


def test_services_are_listed_with_mounts_and_operations(control: Api) -> None:
    document = control.call("GET", "/services").json
    ubiops = next(one for one in document["services"] if one["name"] == "ubiops")
    assert (ubiops["title"], ubiops["mounts"], len(ubiops["operations"])) == ("UbiOps", ["/ubiops/v2.1"], 125)
    assert {"id": "projects_list", "method": "GET", "path": "/projects"} in ubiops["operations"]
    assert "alice-token" in next(one for one in document["people"] if one["name"] == "Alice Chen")["tokens"]
    assert "password" not in json.dumps(document["people"])


@pytest.mark.parametrize("service", ["nuextract", "automl", "ubiops", "ufdl", "figshare"])
def test_spec_names_this_server(control: Api, service: str) -> None:
    spec = control.call("GET", f"/openapi/{service}").json
    (server,) = spec["servers"]
    assert server["url"].startswith(f"/{service}")
    assert spec["openapi"].startswith("3.1")
    assert spec["info"]["description"]


def test_spec_of_an_unknown_service_is_not_found(control: Api) -> None:
    assert_rejected(control.call("GET", "/openapi/none"), 404, "nuextract")
