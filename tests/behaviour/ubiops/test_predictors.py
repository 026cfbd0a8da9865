"""Tests of predictors: default results, fixed results, errors and functions."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock.testing import set_predictor
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

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
    response = api.control.call("POST", PREDICTORS, {"project": "p", "model": "m", **body})
    assert response.status == 200, response.content


def test_same_input_returns_same_output_of_each_type(api: UbiOps, factory: Factory) -> None:
    outputs = {f"a-{kind}": kind for kind in TYPES}
    factory.version(model=factory.model(outputs=outputs))
    first, again, other = (api.post(REQUEST, {"x": x})["result"] for x in (1.5, 1.5, 2.5))
    assert first == again != other
    assert {name: type(value) for name, value in first.items()} == {f"a-{kind}": TYPES[kind] for kind in TYPES}
    assert [type(one) for one in first["a-array_double"]] == [float] * 3
    assert datetime.strptime(first["a-timestamp"], "%Y-%m-%dT%H:%M:%S.%fZ").year == 2020


def test_default_result_is_the_same_in_every_session(api: UbiOps, factory: Factory) -> None:
    factory.version()
    first = api.post(REQUEST, {"x": 1.5})
    api.session.reset()
    Factory(api).version()
    assert api.post(REQUEST, {"x": 1.5})["result"] == first["result"]


def test_output_blob_exists(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model(outputs={"y": "blob"}))
    id = api.post(REQUEST, {"x": 1.5})["result"]["y"]
    assert api.call("GET", f"/projects/p/blobs/{id}").content == b'{"x":1.5}'
    api.advance(10**6)
    assert api.post(REQUEST, {"x": 1.5})["result"]["y"] == id
    assert api.call("GET", f"/projects/p/blobs/{id}").status == 200


def test_plain_model_returns_its_input(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model(outputs=None))
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"x": 1.5}


def test_fixed_result_is_returned(api: UbiOps, factory: Factory) -> None:
    factory.version()
    post(api, result={"y": 0.25})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 0.25}


def test_fixed_error_fails_the_request(api: UbiOps, factory: Factory) -> None:
    factory.version()
    post(api, error="Asset ID not supported")
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "Asset ID not supported"


def test_api_field_names_are_accepted(api: UbiOps, factory: Factory) -> None:
    factory.version()
    body = {"project_name": "p", "model_name": "m", "version": "v", "error_message": "no"}
    assert api.control.call("POST", PREDICTORS, body).status == 200
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "no"


def test_predictor_of_a_version_takes_precedence(api: UbiOps, factory: Factory) -> None:
    factory.version("w", model=factory.state.models.get(factory.version().model_id))
    post(api, version="v", result={"y": 1})
    post(api, result={"y": 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 1}
    assert api.post(REQUEST.replace("/v/", "/w/"), {"x": 1.5})["result"] == {"y": 2}


def test_function_computes_the_result(api: UbiOps, factory: Factory) -> None:
    factory.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": data["x"] * 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 3.0}
    listed = api.control.call("GET", PREDICTORS).json
    assert listed == [{"project": "p", "model": "m", "version": None, "function": "<lambda>"}]


def test_result_and_error_from_python(api: UbiOps, factory: Factory) -> None:
    factory.version()
    set_predictor(api.session.state, "p", "m", result={"y": 1})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 1}
    set_predictor(api.session.state, "p", "m", "v", error="no")
    assert api.post(REQUEST, {"x": 1.5})["error_message"] == "no"
    with pytest.raises(NotFound):
        set_predictor(api.session.state, "p", "unknown", result=1)


@pytest.mark.parametrize(
    ("arguments", "received"),
    [
        ({}, "none"),
        ({"error": None, "function": None}, "none"),
        ({"error": ""}, "an empty error"),
        ({"result": 1, "error": "no"}, "result and error"),
        ({"result": None, "function": len}, "result and function"),
    ],
)
def test_predictor_from_python_needs_one_outcome(
    api: UbiOps, factory: Factory, arguments: dict[str, Any], received: str
) -> None:
    factory.version()
    message = f"a predictor needs either a result, a non-empty error or a function; received {received}"
    with pytest.raises(ValueError, match=message):
        set_predictor(api.session.state, "p", "m", **arguments)
    assert api.control.call("GET", PREDICTORS).json == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"version": len}, "the version must be a str, not builtin_function_or_method; a function goes to function="),
        ({"version": {"y": 1}}, "the version must be a str, not dict; a result goes to result="),
        ({"error": ValueError("no")}, "error must be a str, not ValueError"),
        ({"function": {"y": 1}}, "function must be callable, not dict"),
    ],
)
def test_wrong_type_from_python_is_a_type_error(
    api: UbiOps, factory: Factory, arguments: dict[str, Any], message: str
) -> None:
    factory.version()
    with pytest.raises(TypeError, match=message):
        set_predictor(api.session.state, "p", "m", **arguments)
    assert api.control.call("GET", PREDICTORS).json == []


def test_empty_error_beside_a_result_has_no_effect(api: UbiOps, factory: Factory) -> None:
    factory.version()
    post(api, result={"y": 0.25}, error="")
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 0.25}


def test_function_that_raises_fails_the_request(api: UbiOps, factory: Factory) -> None:
    def failing(data: Any) -> Any:
        raise ValueError("Asset ID not supported")

    factory.version()
    set_predictor(api.session.state, "p", "m", function=failing)
    response = api.post(REQUEST, {"x": 1.5})
    assert (response["success"], response["error_message"]) == (False, "Asset ID not supported")


@pytest.mark.parametrize("result", [None, {}, {"y": "1"}, {"y": 1, "z": 2}, 5, {"y": object()}, {"y": {1, 2}}])
def test_result_of_the_wrong_type_fails_the_request(api: UbiOps, factory: Factory, result: Any) -> None:
    factory.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: result)
    response = api.post(REQUEST, {"x": 1.5})
    assert (response["success"], response["result"]) == (False, None)
    assert response["error_message"]


def test_latest_predictor_replaces_earlier_ones(api: UbiOps, factory: Factory) -> None:
    factory.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 1})
    post(api, result={"y": 2})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 2}
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 3})
    assert api.post(REQUEST, {"x": 1.5})["result"] == {"y": 3}


def test_predictors_are_listed_and_deleted(api: UbiOps, factory: Factory) -> None:
    factory.version()
    default = api.post(REQUEST, {"x": 1.5})["result"]
    post(api, result={"y": 2})
    set_predictor(api.session.state, "p", "m", "v", function=lambda data: {"y": 3})
    listed = api.control.call("GET", PREDICTORS).json
    assert listed[0] == {"project": "p", "model": "m", "version": None, "result": {"y": 2}, "error": None}
    assert listed[1]["version"] == "v"
    assert api.control.call("DELETE", PREDICTORS).json == {"status": "ok"}
    assert api.control.call("GET", PREDICTORS).json == []
    assert api.post(REQUEST, {"x": 1.5})["result"] == default


def test_predictor_follows_a_renamed_model(api: UbiOps, factory: Factory) -> None:
    factory.version()
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
        ({"project": "unknown", "model": "m", "result": 1}, 404),
        ({"project": "p", "model": "unknown", "result": 1}, 404),
        ({"project": "p", "model": "m", "version": "unknown", "result": 1}, 404),
    ],
)
def test_malformed_predictor_is_rejected(api: UbiOps, factory: Factory, body: Any, status: int) -> None:
    factory.version()
    assert_rejected(api.control.call("POST", PREDICTORS, body), status)
    assert api.control.call("GET", PREDICTORS).json == []


def test_null_is_a_valid_result(api: UbiOps, factory: Factory) -> None:
    factory.version(model=factory.model(outputs=None))
    post(api, result=None)
    assert api.post(REQUEST, {"x": 1.5}) | {"request_id": ""} == {
        "request_id": "",
        "success": True,
        "result": None,
        "error_message": None,
    }


def test_predictors_are_separate_per_session(api: UbiOps, factory: Factory) -> None:
    factory.version()
    set_predictor(api.session.state, "p", "m", function=lambda data: {"y": 3})
    post(api, version="v", result={"y": 2})
    api.session.reset()
    assert api.control.call("GET", PREDICTORS).json == []
