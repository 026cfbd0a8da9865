"""What models answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock.services.ubiops.predictors import set_predictor
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

REQUEST = "/projects/p/models/m/versions/v/request"
TYPES = {
    "int": int,
    "string": str,
    "double": float,
    "bool": bool,
    "timestamp": str,
    "array_int": list,
    "array_double": list,
    "array_string": list,
    "blob": str,
}
PREDICTORS = "/ubiops/predictors"


def post(api: UbiOps, **body: Any) -> None:
    answer = api.control.call("POST", PREDICTORS, {"project": "p", "model": "m", **body})
    assert answer.status == 200, answer.content


def test_the_same_input_gives_the_same_output_of_each_field_s_type(api: UbiOps, given: Given) -> None:
    outputs = {f"a-{kind}": kind for kind in TYPES}
    given.version(model=given.model(outputs=outputs))
    first, again, other = (api.post(REQUEST, {"x": x})["result"] for x in (1.5, 1.5, 2.5))
    assert first == again != other
    assert {name: type(value) for name, value in first.items()} == {f"a-{kind}": TYPES[kind] for kind in TYPES}
    assert [type(one) for one in first["a-array_double"]] == [float] * 3
    assert datetime.strptime(first["a-timestamp"], "%Y-%m-%dT%H:%M:%S.%fZ").year == 2020


def test_it_is_the_same_in_every_session(api: UbiOps, given: Given) -> None:
    given.version()
    first = api.post(REQUEST, {"x": 1.5})
    api.session.reset()
    Given(api).version()
    assert api.post(REQUEST, {"x": 1.5})["result"] == first["result"]


def test_a_blob_that_is_an_output_is_there(api: UbiOps, given: Given) -> None:
    given.version(model=given.model(outputs={"y": "blob"}))
    id = api.post(REQUEST, {"x": 1.5})["result"]["y"]
    assert api.call("GET", f"/projects/p/blobs/{id}").content == b'{"x":1.5}'
    api.advance(10**6)
    assert api.post(REQUEST, {"x": 1.5})["result"]["y"] == id
    assert api.call("GET", f"/projects/p/blobs/{id}").status == 200


def test_a_plain_model_gives_its_input_back(api: UbiOps, given: Given) -> None:
    given.version(model=given.model(outputs=None))
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"x": 1.5}


def test_a_fixed_result(api: UbiOps, given: Given) -> None:
    given.version()
    post(api, result={"y": 0.25})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 0.25}


def test_a_fixed_failure(api: UbiOps, given: Given) -> None:
    given.version()
    post(api, error="Asset ID not supported")
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "Asset ID not supported"


def test_the_names_of_the_api_will_do(api: UbiOps, given: Given) -> None:
    given.version()
    body = {"project_name": "p", "model_name": "m", "version": "v", "error_message": "no"}
    assert api.control.call("POST", PREDICTORS, body).status == 200
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "no"


def test_the_one_of_a_version_goes_first(api: UbiOps, given: Given) -> None:
    given.version("w", model=given.state.models.get(given.version().model_id))
    post(api, version="v", result={"y": 1})
    post(api, result={"y": 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 1}
    assert api.post(REQUEST.replace("/v/", "/w/"), {"x": 1.5})["result"] == {"y": 2}


def test_a_function_from_python(api: UbiOps, given: Given) -> None:
    given.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": data["x"] * 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 3.0}
    listed = api.control.call("GET", PREDICTORS).json
    assert listed == [{"project": "p", "model": "m", "version": None, "function": "<lambda>"}]


def test_results_and_failures_from_python(api: UbiOps, given: Given) -> None:
    given.version()
    set_predictor(api.session.state, "p", "m", result={"y": 1})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 1}
    set_predictor(api.session.state, "p", "m", "v", error="no")
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "no"
    with pytest.raises(NotFound):
        set_predictor(api.session.state, "p", "nobody", result=1)


def test_a_function_that_raises_fails_the_request(api: UbiOps, given: Given) -> None:
    def broken(data: Any) -> Any:
        raise ValueError("Asset ID not supported")

    given.version()
    set_predictor(api.session.state, "p", "m", function=broken)
    answer = api.post(REQUEST, {"x": 1.5})
    assert (answer["success"], answer["error_message"]) == (False, "Asset ID not supported")


@pytest.mark.parametrize("result", [None, {}, {"y": "1"}, {"y": 1, "z": 2}, 5, {"y": object()}, {"y": {1, 2}}])
def test_a_result_that_does_not_fit_fails_the_request(api: UbiOps, given: Given, result: Any) -> None:
    given.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: result)
    answer = api.post(REQUEST, {"x": 1.5})
    assert (answer["success"], answer["result"]) == (False, None)
    assert answer["error_message"]


def test_the_latest_holds(api: UbiOps, given: Given) -> None:
    given.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 1})
    post(api, result={"y": 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 2}
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 3})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 3}


def test_they_are_listed_and_deleted(api: UbiOps, given: Given) -> None:
    given.version()
    default = api.post(REQUEST, {"x": 1.5})["result"]
    post(api, result={"y": 2})
    set_predictor(api.session.state, "p", "m", "v", function=lambda data: {"y": 3})
    listed = api.control.call("GET", PREDICTORS).json
    assert listed[0] == {"project": "p", "model": "m", "version": None, "result": {"y": 2}, "error": None}
    assert listed[1]["version"] == "v"
    assert api.control.call("DELETE", PREDICTORS).json == {"status": "ok"}
    assert api.control.call("GET", PREDICTORS).json == []
    assert api.post(REQUEST, {"x": 1.5})["result"] == default


def test_they_stay_with_a_model_that_is_renamed(api: UbiOps, given: Given) -> None:
    given.version()
    post(api, result={"y": 2})
    api.patch("/projects/p/models/m", {"name": "n"})
    assert api.post(REQUEST.replace("/m/", "/n/"), {"x": 1.5})["result"] == {"y": 2}
    api.delete("/projects/p/models/n")
    assert api.control.call("GET", PREDICTORS).json == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"project": "p", "model": "m"}, 400),
        ({"project": "p", "model": "m", "result": 1, "error": "no"}, 400),
        ({"project": "p", "model": "m", "error": 5}, 400),
        ({"project": "p", "model": "m", "error": ""}, 400),
        ({"project": "p", "model": "m", "error": None}, 400),
        ({"project": "p", "model": "m", "version": 1, "result": 1}, 400),
        ({"project": "p", "model": "m", "answer": 1}, 400),
        ({"project": "p", "result": 1}, 400),
        ({"project": "nobody", "model": "m", "result": 1}, 404),
        ({"project": "p", "model": "nobody", "result": 1}, 404),
        ({"project": "p", "model": "m", "version": "nobody", "result": 1}, 404),
    ],
)
def test_a_malformed_predictor_is_refused(api: UbiOps, given: Given, body: Any, status: int) -> None:
    given.version()
    assert_refused(api.control.call("POST", PREDICTORS, body), status)
    assert api.control.call("GET", PREDICTORS).json == []


def test_null_is_a_result(api: UbiOps, given: Given) -> None:
    given.version(model=given.model(outputs=None))
    post(api, result=None)
    assert api.post(REQUEST, {"x": 1.5}) | {"request_id": ""} == {
        "request_id": "",
        "success": True,
        "result": None,
        "error_message": None,
    }


def test_another_session_has_its_own(api: UbiOps, given: Given) -> None:
    given.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 3})
    post(api, version="v", result={"y": 2})
    api.session.reset()
    assert api.control.call("GET", PREDICTORS).json == []
