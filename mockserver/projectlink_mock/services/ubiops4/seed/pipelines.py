"""The demo's pipelines, their versions and a request."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.factories import LONG_AGO
from projectlink_mock.services.ubiops4.pipeline_graph import FUNCTION, OPERATOR, PIPELINE
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Field
from projectlink_mock.services.ubiops4.state.pipelines import (
    END,
    START,
    Attachment,
    Pipeline,
    PipelineObject,
    PipelineVersion,
    Source,
)
from projectlink_mock.services.ubiops4.state.requests import OperatorRequest, PipelineRequest
from projectlink_mock.services.ubiops_common.state import STRUCTURED

_KEPT_SECONDS = 100 * 365 * 24 * 3600
"""For so long are the demo's requests stored, so that they are there whenever the demo is used."""
_PRICE = {"name": "price", "data_type": "double"}


def add(state: State) -> None:
    """Add a pipeline with two versions and a request, and one that is an object of another."""
    project_id = state.projects.get_by(name="project_name_example").id
    pipeline = _pipeline(state, project_id, "pipeline_name_example")
    version = _version(state, pipeline, "version_example", _function())
    _version(state, pipeline, "other-version")
    inner = _pipeline(state, project_id, "inner-pipeline")
    _version(state, inner, "v1")
    outer = _pipeline(state, project_id, "outer-pipeline")
    _version(state, outer, "v1", PipelineObject(identifier("object inner"), "inner", PIPELINE, inner.id))
    _request(state, version, "request_id_example")
    _request(state, version, "running_request_id_example", delay=float(_KEPT_SECONDS))
    _step(state, "request_id_example")


def _pipeline(state: State, project_id: str, name: str) -> Pipeline:
    fields = ((Field("price", "double"),), (Field("score", "double"),))
    id = identifier(f"pipeline {name}")
    pipeline = Pipeline(
        id,
        project_id,
        name,
        STRUCTURED,
        STRUCTURED,
        LONG_AGO,
        LONG_AGO,
        input_fields=fields[0],
        output_fields=fields[1],
    )
    return state.pipelines.add(id, pipeline)


def _function() -> PipelineObject:
    configuration = {
        "expression": "price * 2",
        "input_fields": [_PRICE],
        "output_fields": [{**_PRICE, "name": "output"}],
    }
    return PipelineObject("pipeline_object_id_example", "name_example", OPERATOR, FUNCTION, None, configuration)


def _version(state: State, pipeline: Pipeline, name: str, *objects: PipelineObject) -> PipelineVersion:
    """Add a version; an operator is attached between the start and the end."""
    attachments = tuple(
        attachment
        for one in objects
        if one.reference_type == OPERATOR
        for attachment in (
            Attachment(identifier(f"to {one.id}"), one.name, (Source(START, (("price", "price"),)),)),
            Attachment(identifier(f"from {one.id}"), END, (Source(one.name, (("output", "score"),)),)),
        )
    )
    id = identifier(f"version {pipeline.id} {name}")
    version = PipelineVersion(
        id,
        pipeline.project_id,
        pipeline.id,
        name,
        LONG_AGO,
        LONG_AGO,
        request_retention_time=_KEPT_SECONDS,
        objects=objects,
        attachments=attachments,
    )
    if state.pipelines.get(pipeline.id).default_version_id is None:
        state.pipelines.replace(pipeline.id, replace(pipeline, default_version_id=id))
    return state.pipeline_versions.add(id, version)


def _request(state: State, version: PipelineVersion, id: str, delay: float = 0.0) -> None:
    request = PipelineRequest(
        id=id,
        project_id=version.project_id,
        pipeline_id=version.pipeline_id,
        version_id=version.id,
        data={"price": 12.5},
        created_at=LONG_AGO,
        batch=True,
        pipeline_timeout=3600,
        deployment_timeout=3600,
        result={"score": 25.0},
        delay=delay,
        origin={"created_by": "alice@example.com"},
        input_size=14,
        output_size=14,
    )
    state.pipeline_requests.add(id, request)


def _step(state: State, id: str) -> None:
    step = OperatorRequest(
        id=id,
        parent_id=id,
        pipeline_object="name_example",
        operator=FUNCTION,
        data={"price": 12.5},
        created_at=LONG_AGO,
        result={"output": 25.0},
        sequence_id="00000000000000000001",
        input_size=14,
        output_size=15,
    )
    state.operator_requests.add(id, step)
