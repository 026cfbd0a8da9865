"""Requests to pipelines: data through objects, operators, conditions, sub-pipelines, failures and their parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, PipelineRequestUpdate
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.requests import Predictor
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.test_pipelines import OUTPUT, PIPELINE, PRICE, PROJECT, attach, function

Build = Callable[..., None]


@pytest.fixture
def build(api: CoreApi) -> Build:
    """Return a function that replaces the objects and attachments of the demo's pipeline."""

    def update(objects: list[dict[str, Any]], attachments: list[dict[str, Any]], **more: Any) -> None:
        body = {"objects": objects, "attachments": attachments, **more}
        api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", body)

    return update


@pytest.fixture
def deployment(state: State) -> str:
    """Create an available deployment from price to score, and return its name."""
    project = state.projects.get_by(name=PROJECT)
    created = factories.deployment(state, project, "scorer", {"price": "double"}, {"score": "double"})
    factories.version(state, created, "v1")
    return created.name


def predict(state: State, name: str, **outcome: Any) -> None:
    """Fix the outcome of a deployment."""
    project = state.projects.get_by(name=PROJECT)
    id = state.deployments.get_by(project_id=project.id, name=name).id
    state.predictors.add(id, Predictor(id, **outcome))


def parts(response: Any) -> list[Any]:
    """Return the requests to deployments of a pipeline request."""
    return response.deployment_requests or []


def deployment_object(name: str = "score", reference: str = "scorer") -> dict[str, Any]:
    """Return an object of a deployment."""
    return {"name": name, "reference_name": reference}


def operator(kind: str, **configuration: Any) -> dict[str, Any]:
    """Return an operator with the name of its kind."""
    defaults: dict[str, Any] = {"input_fields": [], "output_fields": []}
    return {
        "name": kind,
        "reference_type": "operator",
        "reference_name": kind,
        "configuration": {**defaults, **configuration},
    }


def test_result_is_what_reaches_the_end(api: CoreApi, state: State, build: Build, deployment: str) -> None:
    predict(state, deployment, result={"score": 0.5})
    build(
        [function(), deployment_object()],
        [
            attach("double", "pipeline_start", ("price", "price")),
            attach("score", "double", ("output", "price")),
            attach("pipeline_end", "score", ("score", "score")),
        ],
    )
    response = api.pipeline_requests_create(PROJECT, PIPELINE, {"price": 12.5})
    assert (response.status, response.result, response.success) == ("completed", {"score": 0.5}, True)
    [part], [step] = parts(response), response.operator_requests or []
    assert (part.deployment, part.version, part.pipeline_object, part.status) == ("scorer", "v1", "score", "completed")
    assert step.sequence_id < part.sequence_id
    assert state.deployment_requests.get(part.id).data == {"price": 25.0}
    found = api.pipeline_version_object_requests_get(PROJECT, PIPELINE, step.id, "version_example")
    assert (found.request_data, found.result, found.operator) == ({"price": 12.5}, {"output": 25.0}, "function")


@pytest.mark.parametrize(("price", "result"), [(1.0, {"score": 2.0}), (-1.0, None)])
def test_condition_decides_what_runs(api: CoreApi, build: Build, price: float, result: Any) -> None:
    sources = [
        {"source_name": "if-condition", "mapping": []},
        {
            "source_name": "pipeline_start",
            "mapping": [{"source_field_name": "price", "destination_field_name": "price"}],
        },
    ]
    build(
        [operator("if-condition", expression="price > 0", input_fields=[PRICE]), function()],
        [
            {"destination_name": "double", "sources": sources},
            attach("if-condition", "pipeline_start", ("price", "price")),
            attach("pipeline_end", "double", ("output", "score")),
        ],
    )
    response = api.pipeline_requests_create(PROJECT, PIPELINE, {"price": price})
    assert (response.status, response.result) == ("completed", result)


def test_second_attachment_is_an_alternative(api: CoreApi, build: Build) -> None:
    build(
        [
            operator("if-condition", expression="price > 0", input_fields=[PRICE]),
            operator("pipeline-variable", output_fields=[OUTPUT], output_values=[{"name": "output", "value": 7.5}]),
        ],
        [
            attach("if-condition", "pipeline_start", ("price", "price")),
            {
                "destination_name": "pipeline_end",
                "sources": [
                    {"source_name": "if-condition"},
                    {
                        "source_name": "pipeline_start",
                        "mapping": [{"source_field_name": "price", "destination_field_name": "score"}],
                    },
                ],
            },
            attach("pipeline_end", "pipeline-variable", ("output", "score")),
        ],
    )
    assert api.pipeline_requests_create(PROJECT, PIPELINE, {"price": 1.0}).result == {"score": 1.0}
    assert api.pipeline_requests_create(PROJECT, PIPELINE, {"price": -1.0}).result == {"score": 7.5}


def test_raised_error_fails_the_request(api: CoreApi, build: Build) -> None:
    build(
        [operator("raise-error", error_message="Too expensive")],
        [attach("raise-error", "pipeline_start")],
    )
    response = api.pipeline_requests_create(PROJECT, PIPELINE, {"price": 1.0})
    assert (response.status, response.error_message, response.result) == ("failed", "Too expensive", None)


def test_list_runs_item_by_item_and_is_collected(api: CoreApi, state: State, build: Build, deployment: str) -> None:
    project = state.projects.get_by(name=PROJECT)
    lister = factories.deployment(state, project, "lister", {"price": "double"}, {"price": "double"})
    factories.version(state, lister, "v1")
    predict(state, lister.name, result=[{"price": 1.0}, {"price": 2.0}])
    predict(state, deployment, result={"score": 3.5})
    many = {"input_fields": [PRICE], "output_fields": [PRICE]}
    collected = {"input_fields": [{**PRICE, "name": "score"}], "output_fields": [{**PRICE, "name": "score"}]}
    build(
        [
            deployment_object("list", "lister"),
            operator("one-to-many", batch_size=None, **many),
            deployment_object(),
            operator("count-many", output_fields=[{"name": "output", "data_type": "int"}]),
            operator("many-to-one", **collected),
        ],
        [
            attach("list", "pipeline_start", ("price", "price")),
            attach("one-to-many", "list", ("price", "price")),
            attach("score", "one-to-many", ("price", "price")),
            attach("count-many", "one-to-many"),
            attach("many-to-one", "score", ("score", "score")),
        ],
    )
    response = api.pipeline_requests_create(PROJECT, PIPELINE, {"price": 1.0})
    assert response.status == "completed", response.error_message
    assert [one.pipeline_object for one in parts(response)] == ["list", "score", "score"]
    count = next(one for one in response.operator_requests or [] if one.operator == "count-many")
    assert api.pipeline_version_object_requests_output_get(PROJECT, PIPELINE, count.id, "version_example") == {
        "output": 2
    }


def test_failed_object_fails_the_pipelines_around_it(api: CoreApi, state: State, build: Build, deployment: str) -> None:
    predict(state, deployment, error="no model")
    build([deployment_object()], [attach("score", "pipeline_start", ("price", "price"))])
    inner = {"name": "inner", "reference_type": "pipeline", "reference_name": PIPELINE}
    attachment = attach("inner", "pipeline_start", ("price", "price"))
    api.pipeline_versions_update(PROJECT, "outer-pipeline", "v1", {"objects": [inner], "attachments": [attachment]})
    response = api.pipeline_requests_create(PROJECT, "outer-pipeline", {"price": 1.0})
    assert response.status == "failed"
    assert response.error_message == f"Error while processing a request to pipeline {PIPELINE}"
    [part] = response.pipeline_requests or []
    assert part.error_message == "Error while processing a request to deployment scorer"
    assert parts(api.pipeline_requests_get(PROJECT, PIPELINE, part.id))[0].error_message == "no model"


def test_batch_ends_by_the_clock_and_cancelling_includes_the_parts(
    api: CoreApi, state: State, projectlink_mock: Session, build: Build, deployment: str
) -> None:
    projectlink_mock.clock.freeze()
    build([deployment_object()], [attach("score", "pipeline_start", ("price", "price"))])
    first, second = api.batch_pipeline_requests_create(PROJECT, PIPELINE, [{"price": 1.0}, {"price": 2.0}])
    assert first.status == "pending"
    api.pipeline_requests_update(PROJECT, PIPELINE, first.id, PipelineRequestUpdate(status="cancelled"))
    cancelled = api.pipeline_requests_get(PROJECT, PIPELINE, first.id)
    assert (cancelled.status, parts(cancelled)[0].status) == ("cancelled", "cancelled")
    projectlink_mock.clock.advance(1)
    assert [one.id for one in api.pipeline_requests_list(PROJECT, PIPELINE, limit=1)] == [second.id]
    with rejected(400, "rule; request-has-ended"):
        api.pipeline_requests_update(PROJECT, PIPELINE, second.id, PipelineRequestUpdate(status="cancelled"))
    with rejected(400, "rule; request-has-ended"):
        api.pipeline_version_requests_update(
            PROJECT, PIPELINE, second.id, "version_example", PipelineRequestUpdate(status="cancelled")
        )
    part = parts(api.pipeline_requests_get(PROJECT, PIPELINE, second.id))[0]
    api.pipeline_requests_delete(PROJECT, PIPELINE, second.id)
    assert part.id not in state.deployment_requests


def test_version_that_keeps_metadata_stores_no_data(api: CoreApi, build: Build) -> None:
    build([function()], [attach("double", "pipeline_start", ("price", "price"))], request_retention_mode="metadata")
    response = api.pipeline_requests_create(PROJECT, PIPELINE, {"price": 1.0})
    found = api.pipeline_requests_get(PROJECT, PIPELINE, response.id)
    assert (found.request_data, found.result, found.status) == (None, None, "completed")
    with rejected(404, "missing"):
        api.pipeline_requests_input_get(PROJECT, PIPELINE, response.id)


def test_request_that_makes_too_many_requests_fails(api: CoreApi, build: Build) -> None:
    fields = {"input_fields": [PRICE], "output_fields": [OUTPUT]}
    objects = [function(f"f{number}", **fields) for number in range(40)]
    build(objects, [attach(one["name"], "pipeline_start", ("price", "price")) for one in objects])
    inner = [{"name": f"p{number}", "reference_type": "pipeline", "reference_name": PIPELINE} for number in range(40)]
    attachments = [attach(one["name"], "pipeline_start", ("price", "price")) for one in inner]
    api.pipeline_versions_update(PROJECT, "outer-pipeline", "v1", {"objects": inner, "attachments": attachments})
    response = api.pipeline_requests_create(PROJECT, "outer-pipeline", {"price": 1.0})
    assert response.status == "failed"


def test_pipelines_that_contain_each_other_fail(api: CoreApi, build: Build) -> None:
    def contain(pipeline: str, version: str, other: str) -> None:
        inner = {"name": "inner", "reference_type": "pipeline", "reference_name": other}
        body = {"objects": [inner], "attachments": [attach("inner", "pipeline_start", ("price", "price"))]}
        api.pipeline_versions_update(PROJECT, pipeline, version, body)

    contain("outer-pipeline", "v1", "inner-pipeline")
    contain("inner-pipeline", "v1", "outer-pipeline")
    assert api.pipeline_requests_create(PROJECT, "outer-pipeline", {"price": 1.0}).status == "failed"


def test_inputs_versions_and_projects_that_cannot_run_are_rejected(
    api: CoreApi, state: State, build: Build, deployment: str
) -> None:
    build([deployment_object()], [attach("score", "pipeline_start", ("price", "price"))])
    project = state.projects.get_by(name=PROJECT)

    def refuse(reason: str, data: Any) -> None:
        with rejected(400, reason):
            api.pipeline_requests_create(PROJECT, PIPELINE, data)
        with rejected(400, reason):
            api.pipeline_version_requests_create(PROJECT, PIPELINE, "version_example", data)
        with rejected(400, reason):
            api.pipeline_requests_stream(PROJECT, PIPELINE, data)
        with rejected(400, reason):
            api.pipeline_version_requests_stream(PROJECT, PIPELINE, "version_example", data)
        with rejected(400, reason):
            api.batch_pipeline_requests_create(PROJECT, PIPELINE, [{"price": 1.0}, data])
        with rejected(400, reason):
            api.batch_pipeline_version_requests_create(PROJECT, PIPELINE, "version_example", [{"price": 1.0}, data])

    refuse("rule; input-fits-fields", {"price": "much"})
    found = state.deployments.get_by(project_id=project.id, name=deployment)
    object.__setattr__(found, "supports_request_format", False)
    refuse("rule; request-format", {"price": 1.0})
    object.__setattr__(found, "supports_request_format", True)
    version = state.versions.get_by(deployment_id=found.id, name="v1")
    state.revisions.delete_where(version_id=version.id)
    refuse("rule; version-available", {"price": 1.0})
    api.projects_update(PROJECT, {"suspend": True})
    refuse("rule; project-suspended", {"price": 1.0})
    assert api.pipeline_requests_list(PROJECT, PIPELINE, status="pending") == []


def test_wrong_batches_and_lists_are_rejected(api: CoreApi) -> None:
    many = [{"price": 1.0}] * 251
    with rejected(400, "rule; batch-size"):
        api.batch_pipeline_requests_create(PROJECT, PIPELINE, many)
    with rejected(400, "rule; batch-size"):
        api.batch_pipeline_version_requests_create(PROJECT, PIPELINE, "version_example", many)
    queries: tuple[tuple[str, dict[str, Any]], ...] = (
        ("rule; running-status-alone", {"status": "pending,completed"}),
        ("rule; dates-of-ended", {"status": "pending", "search_id": "a"}),
        ("rule; time-format", {"start_date": "yesterday"}),
    )
    for reason, query in queries:
        with rejected(400, reason):
            api.pipeline_requests_list(PROJECT, PIPELINE, **query)
        with rejected(400, reason):
            api.pipeline_version_requests_list(PROJECT, PIPELINE, "version_example", **query)


def test_expression_is_evaluated_and_its_errors_are_reported(api: CoreApi) -> None:
    body: dict[str, Any] = {"expression": "price * 2", "input_fields": [{"name": "price", "data_type": "int"}]}
    assert api.expressions_evaluate({**body, "request_data": {"price": 12}}).result == 24
    with rejected(400, "rule; expression", "price"):
        api.expressions_evaluate(body)
    with rejected(400, "rule; input-fits-fields", "cost"):
        api.expressions_evaluate({**body, "request_data": {"cost": 12}})
