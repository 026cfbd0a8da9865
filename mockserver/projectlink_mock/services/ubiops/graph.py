"""The graph of a pipeline: valid attachments, execution order and data flow between objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, FieldMapping, Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.field_types import BLOB
from projectlink_mock.services.ubiops_common.state import PLAIN, Field


class Port(NamedTuple):
    """Type and fields of an object's input or output."""

    kind: str
    fields: Sequence[Field]


class Step(NamedTuple):
    """An object to run, and the attachments reachable from the start that lead to it."""

    object: PipelineObject
    attachments: Sequence[Attachment]


def get_source_id(state: State, pipeline: Pipeline, name: str) -> str:
    """Return the id of the source object with this name, or START. Raises NotFound."""
    return START if name == START else state.objects.get_by(pipeline_id=pipeline.id, name=name).id


def check_ends(state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject) -> None:
    """Raise BadRequest if the source is a connector or the attachment would create a cycle."""
    if source_id == START:
        return
    if state.objects.get(source_id).version_id is None:
        raise BadRequest("A connector can only be a destination.", rule("connector-is-destination"))
    if source_id == destination.id or source_id in _reachable_from(state, pipeline.id, destination.id):
        raise BadRequest(
            f"An attachment to {destination.name} would create a cycle: it already leads to the source.",
            rule("no-cycles"),
        )


def check_mapping(
    state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject, mapping: Sequence[FieldMapping]
) -> None:
    """Raise BadRequest for a mapping that does not match source and destination."""
    if error := _mapping_error(state, pipeline, source_id, destination, mapping):
        raise BadRequest(error, rule("mapping-fits-fields"))


def outdated_attachments(state: State, pipeline: Pipeline) -> list[Attachment]:
    """Return the attachments from the start that no longer match the pipeline's input fields."""
    return [
        attachment
        for attachment in state.attachments.filter(pipeline_id=pipeline.id, source_id=START)
        if _mapping_error(state, pipeline, START, state.objects.get(attachment.destination_id), attachment.mapping)
    ]


def execution_steps(state: State, pipeline: Pipeline) -> Iterator[Step]:
    """Yield the objects reachable from the start in topological order."""
    incoming: dict[str, list[Attachment]] = {}
    for source_id in (START, *_reachable_from(state, pipeline.id, START)):
        for attachment in state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id):
            incoming.setdefault(attachment.destination_id, []).append(attachment)
    pending = {id: len(attachments) for id, attachments in incoming.items()}
    ready = [START]
    for source_id in ready:
        if source_id != START:
            yield Step(state.objects.get(source_id), incoming[source_id])
        for attachment in state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id):
            pending[attachment.destination_id] -= 1
            if not pending[attachment.destination_id]:
                ready.append(attachment.destination_id)


def collect_input(attachments: Iterable[Attachment], results: Mapping[str, Any]) -> Any:
    """Return the input of an object; fields of later attachments overwrite those of earlier ones."""
    data: Any = None
    for attachment in attachments:
        result = results[attachment.source_id]
        if not attachment.mapping:
            data = result
        else:
            fields = {pair.destination: result[pair.source] for pair in attachment.mapping}
            data = {**data, **fields} if isinstance(data, dict) else fields
    return data


def _reachable_from(state: State, pipeline_id: str, source_id: str) -> list[str]:
    """Return the ids of all objects that an object leads to, directly or through others."""
    found: dict[str, None] = {}
    queue = [source_id]
    for id in queue:
        for attachment in state.attachments.filter(pipeline_id=pipeline_id, source_id=id):
            if attachment.destination_id not in found:
                found[attachment.destination_id] = None
                queue.append(attachment.destination_id)
    return list(found)


def _mapping_error(
    state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject, mapping: Sequence[FieldMapping]
) -> str | None:
    output, target = _output_of(state, pipeline, source_id), _input_of(state, destination)
    if output.kind == PLAIN and target.kind in (PLAIN, BLOB):
        return "Plain objects have no mapping." if mapping else None
    if PLAIN in (output.kind, target.kind):
        return f"The source has {output.kind} output, but the destination requires {target.kind} input."
    return _field_mapping_error(output.fields, target.fields, mapping)


def _output_of(state: State, pipeline: Pipeline, source_id: str) -> Port:
    if source_id == START:
        return Port(pipeline.input_type, pipeline.input_fields)
    model = state.models.get(state.objects.get(source_id).reference_id)
    return Port(model.output_type, model.output_fields)


def _input_of(state: State, destination: PipelineObject) -> Port:
    if destination.version_id is None:
        connector = state.connectors.get(destination.reference_id)
        return Port(connector.input_type, connector.input_fields)
    model = state.models.get(destination.reference_id)
    return Port(model.input_type, model.input_fields)


def _field_mapping_error(
    sources: Sequence[Field], targets: Sequence[Field], mapping: Sequence[FieldMapping]
) -> str | None:
    available = {field.name: field.data_type for field in sources}
    required = {field.name: field.data_type for field in targets}
    for pair in mapping:
        if pair.source not in available:
            return f"The source has no field {pair.source}."
        if pair.destination not in required:
            return f"The destination has no field {pair.destination}."
        if (source_type := available[pair.source]) != (target_type := required[pair.destination]):
            return f"{pair.source} is of type {source_type}, but {pair.destination} of type {target_type}."
    mapped = {pair.destination for pair in mapping}
    if len(mapped) < len(mapping):
        return "A field of the destination is mapped more than once."
    missing = [name for name in required if name not in mapped]
    return f"The mapping lacks {', '.join(missing)}: every destination field is required." if missing else None
