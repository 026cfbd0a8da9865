"""The graph of a pipeline version: its objects and attachments, as they are checked and run in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple

from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.expressions import ExpressionError, check_expression
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment
from projectlink_mock.services.ubiops4.state.pipelines import (
    END,
    START,
    Attachment,
    Pipeline,
    PipelineObject,
    Source,
)
from projectlink_mock.services.ubiops_common.state import PLAIN, STRUCTURED, Field

DEPLOYMENT, PIPELINE, OPERATOR = "deployment", "pipeline", "operator"

IF_CONDITION = "if-condition"
FUNCTION = "function"
PIPELINE_VARIABLE = "pipeline-variable"
RAISE_ERROR = "raise-error"
ONE_TO_MANY = "one-to-many"
MANY_TO_ONE = "many-to-one"
COUNT_MANY = "count-many"
OPERATORS = (IF_CONDITION, FUNCTION, PIPELINE_VARIABLE, RAISE_ERROR, ONE_TO_MANY, MANY_TO_ONE, COUNT_MANY)

Objects = tuple[PipelineObject, ...]
Attachments = tuple[Attachment, ...]

MAX_OBJECTS = 200
_EXPRESSIONS = (IF_CONDITION, FUNCTION)


class Port(NamedTuple):
    """The input or output of an object: its type, and the data types of its fields by name."""

    kind: str
    fields: Mapping[str, str]


def parse_objects(ctx: Context[State], pipeline: Pipeline, rows: Iterable[dict[str, Any]] | None) -> Objects:
    """Return the objects of a version. Raises BadRequest, and NotFound for a reference that does not exist."""
    objects = tuple(_parse_object(ctx, pipeline, row) for row in rows or ())
    if len(objects) > MAX_OBJECTS:
        raise BadRequest(f"A version has at most {MAX_OBJECTS} objects, not {len(objects)}.", rule("objects-limit"))
    names = [one.name for one in objects]
    if len(set(names)) < len(names):
        raise BadRequest("The names of the objects are not unique.", rule("object-names-unique"))
    return objects


def parse_attachments(ctx: Context[State], rows: Iterable[dict[str, Any]] | None) -> Attachments:
    """Return the attachments of a version, unchecked."""
    return tuple(
        Attachment(
            ctx.new_id(),
            row["destination_name"],
            tuple(
                Source(
                    source["source_name"],
                    tuple(
                        (one["source_field_name"], one["destination_field_name"]) for one in source.get("mapping") or ()
                    ),
                )
                for source in row["sources"]
            ),
        )
        for row in rows or ()
    )


def check_attachments(state: State, pipeline: Pipeline, objects: Objects, attachments: Attachments) -> None:
    """Raise BadRequest if attachments refer to unknown objects or fields, map unlike types, or make a circle."""
    by_name = {one.name: one for one in objects}
    for attachment in attachments:
        if attachment.destination_name != END and attachment.destination_name not in by_name:
            raise _unknown_object(attachment.destination_name)
        for source in attachment.sources:
            if source.name != START and source.name not in by_name:
                raise _unknown_object(source.name)
            output = _output_of(state, pipeline, by_name.get(source.name))
            wanted = _input_of(state, pipeline, by_name.get(attachment.destination_name))
            if error := _mapping_error(source.mapping, output, wanted):
                text = f"The mapping from {source.name!r} to {attachment.destination_name!r} is wrong: {error}."
                raise BadRequest(text, rule("mapping-fits-fields"))
    try:
        sorted_names(attachments)
    except CycleError:
        raise BadRequest("The attachments make a circle.", rule("no-circle")) from None


def sorted_names(attachments: Sequence[Attachment]) -> list[str]:
    """Return the names of attached objects, START and END, each after those that it depends on. Raises CycleError."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for attachment in attachments:
        sorter.add(attachment.destination_name, *(source.name for source in attachment.sources))
    return list(sorter.static_order())


def ports_of(state: State, pipeline_object: PipelineObject) -> tuple[Port, Port]:
    """Return the input and output of an object."""
    if pipeline_object.reference_type == OPERATOR:
        return _operator_ports(pipeline_object)
    target = find_target(state, pipeline_object)
    kinds = target.input_type or PLAIN, target.output_type or PLAIN
    return Port(kinds[0], _types(target.input_fields)), Port(kinds[1], _types(target.output_fields))


def find_target(state: State, pipeline_object: PipelineObject) -> Deployment | Pipeline:
    """Return the deployment or pipeline that an object refers to."""
    if pipeline_object.reference_type == DEPLOYMENT:
        return state.deployments.get(pipeline_object.reference_id)
    return state.pipelines.get(pipeline_object.reference_id)


def _parse_object(ctx: Context[State], pipeline: Pipeline, row: dict[str, Any]) -> PipelineObject:
    kind, name, version = row.get("reference_type", DEPLOYMENT), row["reference_name"], row.get("version")
    configuration, metadata = row.get("configuration") or {}, row.get("metadata") or {}
    object_name = row["name"]
    if object_name in (START, END):
        raise BadRequest(f"The name {object_name!r} is reserved.", rule("object-name-reserved"))
    if kind == OPERATOR:
        _check_operator(object_name, name, configuration)
        return PipelineObject(ctx.new_id(), object_name, kind, name, None, configuration, metadata)
    table: Any = ctx.state.deployments if kind == DEPLOYMENT else ctx.state.pipelines
    target = table.find_by(project_id=pipeline.project_id, name=name)
    if target is None:
        raise NotFound(f"There is no {kind} {name!r}.", missing(kind))
    if target.id == pipeline.id:
        raise BadRequest(f"The pipeline {name!r} cannot be an object of itself.", rule("pipeline-in-itself"))
    version_id = None if version is None else _version_id(ctx.state, kind, target.id, version)
    return PipelineObject(ctx.new_id(), object_name, kind, target.id, version_id, configuration, metadata)


def _version_id(state: State, kind: str, target_id: str, name: str) -> str:
    if kind == DEPLOYMENT:
        return state.versions.get_by(deployment_id=target_id, name=name).id
    return state.pipeline_versions.get_by(pipeline_id=target_id, name=name).id


def _check_operator(object_name: str, name: str, configuration: Mapping[str, Any]) -> None:
    """Raise BadRequest for an unknown operator, and for a configuration that it cannot have."""
    if name not in OPERATORS:
        raise BadRequest(f"There is no operator {name!r}: expected one of {', '.join(OPERATORS)}.", rule("operator"))
    error = configuration_error(name, configuration)
    if error:
        text = f"The configuration of the operator {object_name!r} is wrong: {error}."
        raise BadRequest(text, rule("operator-configuration"))


def configuration_error(name: str, configuration: Mapping[str, Any]) -> str | None:
    """Return the reason why an operator cannot have a configuration, or None."""
    outputs = [one["name"] for one in configuration.get("output_fields") or ()]
    if name in _EXPRESSIONS:
        if not configuration.get("expression"):
            return "it needs an expression"
        try:
            check_expression(configuration["expression"])
        except ExpressionError as error:
            return str(error)
        if name == FUNCTION and len(outputs) != 1:
            return "a function has one output field"
    if name == RAISE_ERROR and not configuration.get("error_message"):
        return "it needs an error_message"
    if name == PIPELINE_VARIABLE:
        given = [one["name"] for one in configuration.get("output_values") or ()]
        if sorted(given) != sorted(outputs):
            return "output_values needs a value for each of the output_fields"
    return None


def _operator_ports(pipeline_object: PipelineObject) -> tuple[Port, Port]:
    configuration = pipeline_object.configuration
    sides = (configuration.get("input_fields") or (), configuration.get("output_fields") or ())
    inputs, outputs = ({one["name"]: one["data_type"] for one in side} for side in sides)
    return Port(STRUCTURED, inputs), Port(STRUCTURED, outputs)


def _output_of(state: State, pipeline: Pipeline, source: PipelineObject | None) -> Port:
    if source is None:
        return Port(pipeline.input_type, _types(pipeline.input_fields))
    return ports_of(state, source)[1]


def _input_of(state: State, pipeline: Pipeline, destination: PipelineObject | None) -> Port:
    if destination is None:
        return Port(pipeline.output_type, _types(pipeline.output_fields))
    return ports_of(state, destination)[0]


def _types(fields: Iterable[Field]) -> dict[str, str]:
    return {one.name: one.data_type for one in fields}


def _mapping_error(mapping: Sequence[tuple[str, str]], output: Port, wanted: Port) -> str | None:
    """Return the reason why a mapping does not fit, or None. An empty one passes no fields."""
    if not mapping:
        return None
    if PLAIN in (output.kind, wanted.kind):
        return "plain inputs and outputs have no fields to map"
    destinations = [destination for _, destination in mapping]
    if len(set(destinations)) < len(destinations):
        return "a destination field is mapped twice"
    return next(_pair_errors(mapping, output, wanted), None)


def _pair_errors(mapping: Sequence[tuple[str, str]], output: Port, wanted: Port) -> Iterator[str]:
    for source, destination in mapping:
        if source not in output.fields:
            yield f"the source has no field {source!r}"
        elif destination not in wanted.fields:
            yield f"the destination has no field {destination!r}"
        elif output.fields[source] != wanted.fields[destination]:
            yield f"{source!r} is of type {output.fields[source]}, {destination!r} of {wanted.fields[destination]}"


def _unknown_object(name: str) -> BadRequest:
    return BadRequest(f"There is no object {name!r} in the version.", rule("attached-objects"))
