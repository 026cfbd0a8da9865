"""Differences of a real service to its contract and its mock."""

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


def report(*script: Step, method: str = "GET", path: str = PROJECTS, body: Any = None, times: int = 1) -> Any:
    """Return the report about a service with scripted responses."""
    with ScriptedServer(*script) as real, Recorder("nuextract", real.url) as recorder:
        for _ in range(times):
            headers = {"Authorization": "Bearer real-s3cret"}
            urllib3.request(method, recorder.url("nuextract") + path, json=body, headers=headers, redirect=False)
        return recorder.differences()


def differences(*script: Step, **request: Any) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in one.items() if name not in ("first", "times", "operation")}
        for one in report(*script, **request)["differences"]
    ]


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in PROJECT.items() if key != name}


def test_matching_response_has_no_differences() -> None:
    assert differences(reply(body=PROJECT), method="POST", body=NEW) == []


def test_unknown_status_is_a_difference() -> None:
    contract, mock = differences(reply("418 Teapot", {"code": "x", "message": "y"}))
    assert contract == {"to": "contract", "what": "status", "real": 418, "expected": [200, 400, 401, 403]}
    assert mock == {"to": "mock", "what": "status", "real": 418, "expected": 200}


def test_missing_field_is_a_difference() -> None:
    contract, mock = differences(reply(body=without("lockState")), method="POST", body=NEW)
    assert (contract["to"], contract["what"], contract["place"]) == ("contract", "missing", "/lockState")
    assert mock == {"to": "mock", "what": "shape", "place": "/lockState", "real": "absent", "expected": "boolean"}


def test_field_of_another_type_is_a_difference() -> None:
    contract, mock = differences(reply(body={**PROJECT, "name": 1}), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("type", "/name")
    assert mock == {"to": "mock", "what": "shape", "place": "/name", "real": "number", "expected": "string"}


def test_unknown_nested_field_is_a_difference() -> None:
    settings = {**PROJECT["settings"], "a/b": 1}
    contract, mock = differences(reply(body={**PROJECT, "settings": settings}), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("unknown", "/settings/a~1b")
    assert mock["place"] == "/settings/a~1b"


def test_same_difference_in_many_items_is_counted_once() -> None:
    projects = [without("shared") for _ in range(5)]
    (one,) = report(reply(body=projects), times=3)["differences"]
    assert (one["place"], one["what"], one["first"], one["times"]) == ("/*/shared", "missing", 1, 15)
    assert one["operation"] == "get_api_projects"


def test_free_form_object_may_contain_anything() -> None:
    template = {"x": {"y": [1, None, "z"]}}
    assert (
        differences(reply(body={**PROJECT, "template": template}), method="POST", body={**NEW, "template": template})
        == []
    )


def test_other_media_type_is_a_difference() -> None:
    (one,) = differences(reply(body=b"<html>", Content_Type="text/html"))
    assert (one["what"], one["real"], one["expected"]) == ("type", "text/html", ["application/json"])


def test_request_that_the_mock_rejects_is_a_difference() -> None:
    (one,) = differences(reply(body=PROJECT), method="POST", body={"name": "x"})
    assert (one["to"], one["what"], one["real"], one["expected"]) == ("mock", "status", 200, 400)
    assert one["reason"]


@pytest.mark.parametrize(
    ("status", "expected", "not_compared"),
    [("201 Made", [], {"about an object that the mock does not know": 1}), ("403 No", [404], {})],
)
def test_unknown_object_in_a_request_body_is_not_compared(
    status: str, expected: list[int], not_compared: dict[str, int]
) -> None:
    """A 404 of the mock is not a difference unless the real service rejects the request too."""
    body, headers = {"name": "orders", "organization_name": "theirs"}, {"Authorization": "Token alice-token"}
    with ScriptedServer(reply(status, {})) as real, Recorder("ubiops", real.url) as recorder:
        urllib3.request("POST", recorder.url("ubiops") + "/projects", json=body, headers=headers)
        document = recorder.differences()
    assert document["operations"]["projects_create"]["not_compared"] == not_compared
    assert [one["expected"] for one in document["differences"] if one["to"] == "mock"] == expected


def test_request_that_the_mock_accepts_is_a_difference() -> None:
    (one,) = differences(reply("403 No", {"code": "Forbidden", "message": "Full"}), method="POST", body=NEW)
    assert one == {"to": "mock", "what": "status", "real": 403, "expected": 200}


def test_unknown_caller_is_not_compared() -> None:
    document = report(reply("401 Who", {"code": "Unauthorized", "message": "?"}))
    assert document["differences"] == []
    row = document["operations"]["get_api_projects"]
    assert row == {
        "calls": 1,
        "statuses": {"401": 1},
        "compared_with_mock": 0,
        "not_compared": {"the real service did not know the caller": 1},
    }


def test_unknown_path_is_a_difference() -> None:
    (one,) = report(reply(body=[]), path="/api/other")["differences"]
    assert (one["operation"], one["what"], one["reason"]) == (
        "(no operation)",
        "path",
        "the contract has no GET /api/other",
    )
    assert differences(reply("404 Not Found", {}), path="/api/other") == []


def test_compressed_responses_are_compared() -> None:
    content = gzip.compress(json.dumps(without("name")).encode())
    contract, _ = differences(reply(body=content, Content_Encoding="gzip"), method="POST", body=NEW)
    assert (contract["what"], contract["place"]) == ("missing", "/name")


@pytest.mark.parametrize(("content", "encoding"), [(b"\x8b\x00", "br"), (b"no gzip", "gzip"), (b"", "zstd")])
def test_undecodable_body_is_counted_as_not_compared(content: bytes, encoding: str) -> None:
    real = ScriptedServer(reply(body=content, Content_Encoding=encoding))
    with real, Recorder("nuextract", real.url) as recorder:
        url = recorder.url("nuextract") + PROJECTS
        response = urllib3.request("GET", url, decode_content=False, headers={"Accept-Encoding": encoding})
        row = recorder.differences()["operations"]["get_api_projects"]
    assert response.data == content
    assert response.headers["content-encoding"] == encoding
    assert row["not_compared"] == {f"a response in the encoding {encoding}": 1}


@pytest.fixture
def faulty_server() -> Iterator[MockServer]:
    with MockServer(services=["nuextract"]) as real:
        yield real


def test_contract_violations_of_a_faulty_service_are_found(faulty_server: MockServer) -> None:
    faulty_server.fault(
        operation="post_api_projects", status=409, body={"code": "Conflict", "message": "Again"}, times=1
    )
    with Recorder("nuextract", faulty_server.url("nuextract")) as recorder:
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


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + json.dumps(PROJECT).encode(),
        json.dumps(PROJECT).encode("utf-16"),
    ],
)
def test_json_with_a_byte_order_mark_is_compared(content: bytes) -> None:
    found = report(reply("200 OK", content), path=f"{PROJECTS}/p-1")
    assert found["differences"] == []
    wrong = json.dumps({**PROJECT, "name": 1}).encode("utf-8-sig")
    (difference,) = report(reply("200 OK", wrong), path=f"{PROJECTS}/p-1")["differences"]
    assert (difference["what"], difference["place"]) == ("type", "/name")


@pytest.mark.parametrize(("method", "status"), [("OPTIONS", "204 No Content"), ("HEAD", "405 No"), ("HEAD", "200 OK")])
def test_preflights_and_heads_are_no_differences(method: str, status: str) -> None:
    found = report(reply(status, b""), method=method)
    assert found["differences"] == []
    assert sum(one["calls"] for one in found["operations"].values()) == 1


def test_number_of_differences_is_bounded() -> None:
    fields = {f"extra_{number}": number for number in range(150)}
    found = report(
        reply("200 OK", {**PROJECT, **fields}),
        reply("200 OK", {**PROJECT, "other": 1}),
        path=f"{PROJECTS}/p-1",
        times=2,
    )
    assert len(found["differences"]) == 100
    assert found["operations"]["get_api_projects_projectid"]["omitted_differences"] == 1
    paths = report(reply("200 OK", {}), path="/nothing")
    assert len(paths["differences"]) == 1


def test_long_response_is_examined_in_part() -> None:
    wrong = [{**PROJECT, "name": 1, "extra": 1}, *[PROJECT] * 500]
    found = report(reply("200 OK", wrong))["differences"]
    assert {(one["what"], one["place"]) for one in found} == {("type", "/*/name"), ("unknown", "/*/extra")}
    late = [*[PROJECT] * 500, {**PROJECT, "name": 1}]
    (difference,) = report(reply("200 OK", late))["differences"]
    assert (difference["what"], difference["place"]) == ("type", "/*/name")
    assert report(reply("200 OK", [PROJECT] * 500))["differences"] == []


def test_response_of_many_wrong_objects_is_compared_in_bounded_time() -> None:
    # Examined in full, it would take minutes, far above the time limit of a test.
    found = report(reply("200 OK", b"[" + b"{}," * 300_000 + b"{}]"))
    assert 0 < len(found["differences"]) <= 100
    assert report(reply("200 OK", b'{"a":' * 90 + b"[" + b"{}," * 150_000 + b"{}]" + b"}" * 90))["differences"]


def test_reset_session_forgets_what_the_recorder_learned() -> None:
    def calls(recorder: Recorder) -> dict[str, Any]:
        headers = {"Authorization": "Bearer alice-token", "X-Mock-Session": "one"}
        created = urllib3.request("POST", recorder.url("nuextract") + PROJECTS, json=NEW, headers=headers).json()
        if reset:
            urllib3.request("POST", f"{recorder.control}/reset", headers=headers)
        urllib3.request("GET", f"{recorder.url('nuextract')}{PROJECTS}/{created['id']}", headers=headers)
        found: dict[str, Any] = recorder.differences()["operations"]["get_api_projects_projectid"]
        return found

    for reset in (False, True):
        with MockServer(services=["nuextract"]) as real, Recorder("nuextract", real.url("nuextract")) as recorder:
            assert calls(recorder)["compared_with_mock"] == (0 if reset else 1)
