"""What a service does otherwise than its contract, or its mock, is reported: that, and nothing else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3

from projectlink import nuextract
from projectlink_mock import MockServer, Recorder
from tests.behaviour.nuextract.projects import NEW, PROJECTS
from tests.support.scripted import ScriptedServer, Step, reply

PROJECT: dict[str, Any] = {
    "id": "p-1",
    "name": "Invoices",
    "description": "",
    "template": NEW["template"],
    "ownerUser": "someone@example.com",
    "createdAt": "2026-01-01T00:00:00Z",
    "updatedAt": "2026-01-01T00:00:00Z",
    "lockState": False,
    "shared": False,
    "settings": {"temperature": 0.0, "rasterizationDpi": 115},
}


def found(*script: Step, method: str = "GET", path: str = PROJECTS, body: Any = None, times: int = 1) -> Any:
    """What is found when a service answers a request so."""
    with ScriptedServer(*script) as real, Recorder("nuextract", real.url) as recorder:
        for _ in range(times):
            headers = {"Authorization": "Bearer real-s3cret"}
            urllib3.request(method, recorder.url("nuextract") + path, json=body, headers=headers, redirect=False)
        return recorder.differences()


def only(*script: Step, **request: Any) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in one.items() if name not in ("first", "times", "operation")}
        for one in found(*script, **request)["differences"]
    ]


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in PROJECT.items() if key != name}


def test_an_answer_as_it_has_to_be_is_none() -> None:
    assert only(reply(body=PROJECT), method="POST", body=NEW) == []


def test_a_status_that_the_contract_has_not() -> None:
    contract, mock = only(reply("418 Teapot", {"code": "x", "message": "y"}))
    assert contract == {"to": "contract", "what": "status", "real": 418, "expected": [200, 400, 401, 403]}
    assert mock == {"to": "mock", "what": "status", "real": 418, "expected": 200}


def test_a_field_that_is_missing() -> None:
    contract, mock = only(reply(body=without("lockState")), method="POST", body=NEW)
    assert (contract["to"], contract["what"], contract["place"]) == ("contract", "missing", "/lockState")
    assert mock == {"to": "mock", "what": "shape", "place": "/lockState", "real": "absent", "expected": "boolean"}


def test_a_field_of_another_type() -> None:
    contract, mock = only(reply(body={**PROJECT, "name": 1}), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("type", "/name")
    assert mock == {"to": "mock", "what": "shape", "place": "/name", "real": "number", "expected": "string"}


def test_a_field_that_the_contract_has_not_deep_inside() -> None:
    settings = {**PROJECT["settings"], "a/b": 1}
    contract, mock = only(reply(body={**PROJECT, "settings": settings}), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("unknown", "/settings/a~1b")
    assert mock["place"] == "/settings/a~1b"


def test_the_same_in_many_items_is_one() -> None:
    projects = [without("shared") for _ in range(5)]
    (one,) = found(reply(body=projects), times=3)["differences"]
    assert (one["place"], one["what"], one["first"], one["times"]) == ("/*/shared", "missing", 1, 15)
    assert one["operation"] == "get_api_projects"


def test_a_free_form_may_hold_anything() -> None:
    template = {"x": {"y": [1, None, "z"]}}
    assert only(reply(body={**PROJECT, "template": template}), method="POST", body={**NEW, "template": template}) == []


def test_an_answer_of_another_type_than_json() -> None:
    (one,) = only(reply(body=b"<html>", Content_Type="text/html"))
    assert (one["what"], one["real"], one["expected"]) == ("type", "text/html", ["application/json"])


def test_what_the_mock_would_have_refused() -> None:
    (one,) = only(reply(body=PROJECT), method="POST", body={"name": "x"})
    assert (one["to"], one["what"], one["real"], one["expected"]) == ("mock", "status", 200, 400)
    assert one["reason"]


@pytest.mark.parametrize(
    ("status", "expected", "silent"),
    [("201 Made", [], {"about an object that the mock does not know": 1}), ("403 No", [404], {})],
)
def test_what_a_body_names_may_be_what_the_mock_never_had(
    status: str, expected: list[int], silent: dict[str, int]
) -> None:
    """That the mock does not find it tells nothing, unless the real service refuses, too."""
    body, headers = {"name": "orders", "organization_name": "theirs"}, {"Authorization": "Token alice-token"}
    with ScriptedServer(reply(status, {})) as real, Recorder("ubiops", real.url) as recorder:
        urllib3.request("POST", recorder.url("ubiops") + "/projects", json=body, headers=headers)
        document = recorder.differences()
    assert document["operations"]["projects_create"]["not_compared"] == silent
    assert [one["expected"] for one in document["differences"] if one["to"] == "mock"] == expected


def test_what_the_mock_would_have_done() -> None:
    (one,) = only(reply("403 No", {"code": "Forbidden", "message": "Full"}), method="POST", body=NEW)
    assert one == {"to": "mock", "what": "status", "real": 403, "expected": 200}


def test_an_unknown_caller_tells_nothing_about_the_mock() -> None:
    document = found(reply("401 Who", {"code": "Unauthorized", "message": "?"}))
    assert document["differences"] == []
    row = document["operations"]["get_api_projects"]
    assert row == {
        "calls": 1,
        "statuses": {"401": 1},
        "compared_with_mock": 0,
        "not_compared": {"the real service did not know the caller": 1},
    }


def test_a_path_that_the_contract_has_not() -> None:
    (one,) = found(reply(body=[]), path="/api/other")["differences"]
    assert (one["operation"], one["what"], one["reason"]) == (
        "(no operation)",
        "path",
        "the contract has no GET /api/other",
    )
    assert only(reply("404 Not Found", {}), path="/api/other") == []


def test_compressed_answers_are_compared_too() -> None:
    content = gzip.compress(json.dumps(without("name")).encode())
    contract, _ = only(reply(body=content, Content_Encoding="gzip"), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("missing", "/name")


@pytest.mark.parametrize(("content", "encoding"), [(b"\x8b\x00", "br"), (b"no gzip", "gzip"), (b"", "zstd")])
def test_what_cannot_be_read_is_counted(content: bytes, encoding: str) -> None:
    real = ScriptedServer(reply(body=content, Content_Encoding=encoding))
    with real, Recorder("nuextract", real.url) as recorder:
        url = recorder.url("nuextract") + PROJECTS
        answer = urllib3.request("GET", url, decode_content=False, headers={"Accept-Encoding": encoding})
        row = recorder.differences()["operations"]["get_api_projects"]
    assert answer.data == content
    assert answer.headers["content-encoding"] == encoding
    assert row["not_compared"] == {f"a response in the encoding {encoding}": 1}


@pytest.fixture
def breaking() -> Iterator[MockServer]:
    with MockServer(services=["nuextract"]) as real:
        yield real


def test_a_fault_of_the_real_service_is_what_is_found(breaking: MockServer) -> None:
    breaking.fault(operation="post_api_projects", status=409, body={"code": "Conflict", "message": "Again"}, times=1)
    with Recorder("nuextract", breaking.url("nuextract")) as recorder:
        configuration = nuextract.Configuration(recorder.url("nuextract"), access_token="alice-token", retries=0)
        with nuextract.ApiClient(configuration) as client:
            api = nuextract.ProjectsApi(client)
            with pytest.raises(nuextract.ConflictException):
                api.post_api_projects(NEW)
            api.post_api_projects(NEW)
        differences = recorder.differences()["differences"]
    assert [(one["to"], one["what"], one["real"]) for one in differences] == [
        ("contract", "status", 409),
        ("mock", "status", 409),
    ]
