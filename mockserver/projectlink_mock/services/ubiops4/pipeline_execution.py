"""Execution of requests to pipelines: objects run in order, each once an attachment to it has all of its sources.

Several attachments to one object are alternatives: the first whose sources have all run counts. What `one-to-many`
splits runs for each item until `many-to-one` collects the results.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import default_pipeline_version, default_version
from projectlink_mock.services.ubiops4.activity import nanoseconds, report, write_log
from projectlink_mock.services.ubiops4.execution import (
    FULL,
    METADATA,
    Origin,
    check_deployment,
    check_not_suspended,
    created_by,
    run_deployment,
    size_of_json,
)
from projectlink_mock.services.ubiops4.expressions import ExpressionError, evaluate
from projectlink_mock.services.ubiops4.metrics import count_request
from projectlink_mock.services.ubiops4.pipeline_graph import (
    DEPLOYMENT,
    IF_CONDITION,
    OPERATOR,
    PIPELINE_VARIABLE,
    RAISE_ERROR,
    sorted_names,
)
from projectlink_mock.services.ubiops4.pipeline_parts import delete_parts
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Version
from projectlink_mock.services.ubiops4.state.pipelines import END, START, PipelineObject, PipelineVersion, Source
from projectlink_mock.services.ubiops4.state.requests import OperatorRequest, PipelineRequest
from projectlink_mock.services.ubiops4.statuses import AVAILABLE, version_status
from projectlink_mock.services.ubiops_common.field_types import check_fields
from projectlink_mock.services.ubiops_common.state import PLAIN

MAX_PARTS = 1_000
"""Most requests that one request to a pipeline makes, with those of the pipelines in it."""
MAX_DEPTH = 10
"""Most pipelines that may be in each other."""


@dataclass(frozen=True)
class PipelineRun:
    """A request that was made, with all its data, and the parts of results that its deployments stream."""

    request: PipelineRequest
    chunks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Many:
    """The items that `one-to-many` made of a list, and the number of them in a request."""

    items: list[Any]
    batch_size: int | None = None


@dataclass(frozen=True)
class _Failure(Exception):
    """The failure of a whole request, with its message."""

    message: str


@dataclass
class _Progress:
    """The outputs of the objects that have run, and what all parts of a request have in common."""

    ctx: Context[State]
    id: str
    batch: bool
    timeout: int
    at: datetime
    labels: Mapping[str, str]
    depth: int
    budget: list[int]
    outputs: dict[str, Any] = field(default_factory=dict)
    chunks: list[str] = field(default_factory=list)
    delay: float = 0.0
    count: int = 0

    def next_sequence_id(self) -> str:
        """Return a text of fixed width that sorts parts by their order. Raises _Failure for too many parts."""
        self.budget[0] -= 1
        if self.budget[0] < 0:
            raise _Failure(f"The request makes more than {MAX_PARTS} requests")
        self.count += 1
        return f"{nanoseconds(self.at) // 1000:016d}{self.count:04d}"


def check_pipeline(ctx: Context[State], version: PipelineVersion, inputs: Sequence[Any], at: datetime) -> None:
    """Raise BadRequest if a version of a pipeline cannot take requests with these inputs."""
    check_not_suspended(ctx.state.projects.get(version.project_id))
    for one in version.objects:
        if one.reference_type == DEPLOYMENT:
            _check_available(ctx.state, one, at)
    pipeline = ctx.state.pipelines.get(version.pipeline_id)
    for data in inputs:
        check_fields(pipeline.input_type, pipeline.input_fields, data)


def run_pipeline(
    ctx: Context[State],
    version: PipelineVersion,
    data: Any,
    *,
    batch: bool,
    timeout: int,
    at: datetime,
    parent: Origin | None = None,
    depth: int = 1,
    budget: list[int] | None = None,
) -> PipelineRun:
    """Make a request to a version of a pipeline and those to its objects, and store what its mode of retention says."""
    pipeline = ctx.state.pipelines.get(version.pipeline_id)
    labels = {"pipeline_name": pipeline.name, "pipeline_version": version.name, "pipeline_id": pipeline.id}
    id = ctx.new_id()
    labels["pipeline_request_id"] = id
    budget = [MAX_PARTS] if budget is None else budget
    progress = _Progress(ctx, id, batch, timeout, at, labels, depth, budget)
    result, error = None, None
    try:
        result = _run_objects(progress, version, data, pipeline.output_type)
    except _Failure as failure:
        error = failure.message
    if progress.delay > timeout:
        result, error, progress.delay = None, f"The request timed out after {timeout} seconds", float(timeout)
    request = PipelineRequest(
        id=id,
        project_id=version.project_id,
        pipeline_id=pipeline.id,
        version_id=version.id,
        data=data,
        created_at=at,
        batch=batch,
        pipeline_timeout=timeout,
        deployment_timeout=timeout,
        result=result,
        error=error,
        delay=progress.delay,
        parent_id=parent.request_id if parent else None,
        pipeline_object=parent.object_name if parent else None,
        sequence_id=parent.sequence_id if parent else "",
        origin={"created_by": created_by(ctx)},
        input_size=size_of_json(data),
        output_size=0 if error is not None else size_of_json(result),
    )
    count_request(ctx, request, progress.count)
    _store(ctx, version, request, labels)
    return PipelineRun(request, tuple(progress.chunks))


def _run_objects(progress: _Progress, version: PipelineVersion, data: Any, output_type: str) -> Any:
    """Run all objects that can run, and return what reaches the end; None if nothing does."""
    outputs = progress.outputs
    outputs[START] = data
    objects = {one.name: one for one in version.objects}
    attached = {one.destination_name for one in version.attachments}
    for one in version.objects:
        if one.name not in attached and one.reference_id == PIPELINE_VARIABLE:
            outputs[one.name] = _run_object(progress, one, {})
    result: Any = None
    for name in sorted_names(version.attachments):
        for attachment in version.attachments:
            sources = attachment.sources
            if attachment.destination_name != name or not all(one.name in outputs for one in sources):
                continue
            if name == END:
                result = _collect(sources, outputs, plain=output_type == PLAIN)
            elif name in objects:
                value = _run_object(progress, objects[name], _collect(sources, outputs, plain=False))
                if value is not _SKIPPED:
                    outputs[name] = value
            break
    return result


_SKIPPED: Any = object()
"""The output of a condition that is false: what depends on it does not run."""


def _collect(sources: Iterable[Source], outputs: Mapping[str, Any], *, plain: bool) -> Any:
    """Return the input that sources make together: the fields that they map, or the output of one without mapping."""
    fields: dict[str, Any] = {}
    whole: Any = None
    many: Many | None = None
    for source in sources:
        output = outputs[source.name]
        if isinstance(output, Many):
            many = Many([_mapped(one, source.mapping) for one in output.items], output.batch_size)
        elif source.mapping and isinstance(output, list):
            whole = [_mapped(one, source.mapping) for one in output]
        elif source.mapping:
            fields |= _mapped(output, source.mapping)
        elif not isinstance(output, _Passed):
            whole = output
    if many is not None:
        items = [{**fields, **one} if isinstance(one, dict) else one for one in many.items]
        return [*items] if plain else Many(items, many.batch_size)
    return fields if fields or whole is None else whole


class _Passed(dict[str, Any]):
    """The output of a condition that is true: no fields, and nothing to pass on."""


def _mapped(output: Any, mapping: Iterable[tuple[str, str]]) -> Any:
    pairs = tuple(mapping)
    if not pairs or not isinstance(output, dict):
        return output
    return {destination: output[source] for source, destination in pairs if source in output}


def _run_object(progress: _Progress, pipeline_object: PipelineObject, value: Any) -> Any:
    """Run one object, and return its output. Raises _Failure."""
    if pipeline_object.reference_type == OPERATOR:
        return _run_operator(progress, pipeline_object, value)
    run = _run_deployment if pipeline_object.reference_type == DEPLOYMENT else _run_sub_pipeline
    if not isinstance(value, Many):
        return run(progress, pipeline_object, value)
    if value.batch_size is None:
        return Many([run(progress, pipeline_object, one) for one in value.items])
    size = value.batch_size
    batches = [value.items[at : at + size] for at in range(0, len(value.items), size)]
    results = [run(progress, pipeline_object, batch) for batch in batches]
    return Many([one for batch in results for one in (batch if isinstance(batch, list) else [batch])], size)


def _run_deployment(progress: _Progress, pipeline_object: PipelineObject, value: Any) -> Any:
    ctx, version = progress.ctx, _deployment_version(progress.ctx.state, pipeline_object)
    origin = Origin(progress.id, pipeline_object.name, progress.next_sequence_id(), _labels(progress, pipeline_object))
    deployment = ctx.state.deployments.get(version.deployment_id)
    try:
        check_deployment(ctx, version, [value], progress.at)
    except BadRequest as error:
        raise _Failure(f"Error while processing a request to deployment {deployment.name}: {error.message}") from None
    run = run_deployment(
        ctx,
        version,
        value,
        batch=progress.batch,
        timeout=progress.timeout,
        at=progress.at,
        origin=origin,
    )
    progress.delay += run.request.delay
    progress.chunks += run.chunks
    if run.request.error is not None:
        raise _Failure(f"Error while processing a request to deployment {deployment.name}")
    return run.request.result


def _run_sub_pipeline(progress: _Progress, pipeline_object: PipelineObject, value: Any) -> Any:
    state, pipeline_id = progress.ctx.state, pipeline_object.reference_id
    pipeline = state.pipelines.get(pipeline_id)
    if progress.depth >= MAX_DEPTH:
        raise _Failure(f"More than {MAX_DEPTH} pipelines are in each other")
    version = (
        default_pipeline_version(state, pipeline)
        if pipeline_object.version_id is None
        else state.pipeline_versions.get(pipeline_object.version_id)
    )
    run = run_pipeline(
        progress.ctx,
        version,
        value,
        batch=progress.batch,
        timeout=progress.timeout,
        at=progress.at,
        parent=Origin(progress.id, pipeline_object.name, progress.next_sequence_id()),
        depth=progress.depth + 1,
        budget=progress.budget,
    )
    progress.delay += run.request.delay
    progress.chunks += run.chunks
    if run.request.error is not None:
        raise _Failure(f"Error while processing a request to pipeline {pipeline.name}")
    return run.request.result


def _run_operator(progress: _Progress, pipeline_object: PipelineObject, value: Any) -> Any:
    """Run an operator, and return its output. Raises _Failure."""
    name = pipeline_object.reference_id
    sequence_id = progress.next_sequence_id()
    try:
        output = _operate(pipeline_object, value)
    except _Failure as failure:
        _store_operator(progress, pipeline_object, value, None, failure.message, sequence_id)
        if name == RAISE_ERROR:
            raise
        raise _Failure(f"Error while processing a request to operator {pipeline_object.name}") from None
    shown = output is not _SKIPPED if name == IF_CONDITION else _plain(output)
    _store_operator(progress, pipeline_object, value, shown, None, sequence_id)
    return output


def _operate(pipeline_object: PipelineObject, value: Any) -> Any:
    configuration = pipeline_object.configuration
    match pipeline_object.reference_id:
        case "raise-error":
            raise _Failure(configuration["error_message"])
        case "pipeline-variable":
            return {one["name"]: one.get("value") for one in configuration.get("output_values") or ()}
        case "one-to-many":
            items = value if isinstance(value, list) else [value]
            return Many(items, configuration.get("batch_size"))
        case "many-to-one":
            return value.items if isinstance(value, Many) else [value]
        case "count-many":
            outputs = configuration.get("output_fields") or [{"name": "output"}]
            return {outputs[0]["name"]: len(value.items) if isinstance(value, Many) else 1}
        case "function" if isinstance(value, Many):
            return Many([_function(configuration, one) for one in value.items], value.batch_size)
        case "function":
            return _function(configuration, value)
    return _Passed() if _evaluate(configuration, value) else _SKIPPED


def _function(configuration: Mapping[str, Any], value: Any) -> dict[str, Any]:
    return {configuration["output_fields"][0]["name"]: _evaluate(configuration, value)}


def _evaluate(configuration: Mapping[str, Any], value: Any) -> Any:
    try:
        return evaluate(configuration["expression"], value if isinstance(value, dict) else {})
    except ExpressionError as error:
        raise _Failure(f"The expression cannot be evaluated: {error}") from None


def _plain(output: Any) -> Any:
    return output.items if isinstance(output, Many) else output


def _store_operator(
    progress: _Progress, pipeline_object: PipelineObject, value: Any, result: Any, error: str | None, sequence_id: str
) -> None:
    data, id = _plain(value), progress.ctx.new_id()
    request = OperatorRequest(
        id=id,
        parent_id=progress.id,
        pipeline_object=pipeline_object.name,
        operator=pipeline_object.reference_id,
        data=data,
        created_at=progress.at,
        result=result,
        error=error,
        sequence_id=sequence_id,
        input_size=size_of_json(data),
        output_size=0 if error is not None else size_of_json(result),
    )
    progress.ctx.state.operator_requests.add(id, request)


def _check_available(state: State, pipeline_object: PipelineObject, at: datetime) -> None:
    version = _deployment_version(state, pipeline_object)
    deployment = state.deployments.get(version.deployment_id)
    if not deployment.supports_request_format:
        raise BadRequest(f"The deployment {deployment.name!r} takes no requests.", rule("request-format"))
    if (status := version_status(state, version, at)) != AVAILABLE:
        raise BadRequest(
            f"The version {version.name!r} of the object {pipeline_object.name!r} is {status}: requests require the"
            " status available.",
            rule("version-available"),
        )


def _deployment_version(state: State, pipeline_object: PipelineObject) -> Version:
    if pipeline_object.version_id is not None:
        return state.versions.get(pipeline_object.version_id)
    return default_version(state, state.deployments.get(pipeline_object.reference_id))


def _labels(progress: _Progress, pipeline_object: PipelineObject) -> dict[str, str]:
    return {**progress.labels, "pipeline_object_name": pipeline_object.name}


def _store(ctx: Context[State], version: PipelineVersion, request: PipelineRequest, labels: Mapping[str, str]) -> None:
    """Write the log lines of a request, report an event if it fails, and store it if its mode of retention says so."""
    write_log(ctx, version.project_id, f"Pipeline request {request.id} was received", request.created_at, **labels)
    if request.error is None:
        write_log(ctx, version.project_id, f"Pipeline request {request.id} completed", request.ends_at, **labels)
    else:
        text = f"Pipeline request {request.id} failed: {request.error}"
        timestamp = write_log(ctx, version.project_id, text, request.ends_at, level="error", **labels)
        pipeline = ctx.state.pipelines.get(version.pipeline_id)
        report(
            ctx,
            version.project_id,
            "error",
            "pipeline_version",
            version.id,
            version.name,
            text,
            parent_id=pipeline.id,
            parent_name=pipeline.name,
            log_timestamp=timestamp,
            at=request.ends_at,
        )
    if version.request_retention_mode == FULL:
        ctx.state.pipeline_requests.add(request.id, request)
    elif version.request_retention_mode == METADATA:
        ctx.state.pipeline_requests.add(request.id, replace(request, data=None, result=None, has_data=False))
        for one in ctx.state.operator_requests.filter(parent_id=request.id):
            ctx.state.operator_requests.replace(one.id, replace(one, data=None, result=None, has_data=False))
    else:
        delete_parts(ctx.state, request.id)
