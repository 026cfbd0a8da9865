"""Whether one object of a pipeline can be attached to another: ends, fields and their types, no circles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.field_types import BLOB
from projectlink_mock.services.ubiops.graph import reachable
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import PLAIN, Field
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pair, Pipeline, PipelineObject


class Side(NamedTuple):
    """What an object gives, or takes."""

    kind: str
    fields: Sequence[Field]


def source_of(state: State, pipeline: Pipeline, name: str) -> str:
    """The id of the object of a name that a link starts from, or START. Raises NotFound."""
    return START if name == START else state.objects.get_by(pipeline_id=pipeline.id, name=name).id


def check_ends(state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject) -> None:
    """Raises BadRequest for a connector as the source, and for a link that closes a circle."""
    if source_id == START:
        return
    if state.objects.get(source_id).version_id is None:
        raise BadRequest("A connector can only be a destination.", rule("connector-is-destination"))
    if source_id == destination.id or source_id in reachable(state, pipeline.id, destination.id):
        raise BadRequest(
            f"{destination.name} leads to the source already: objects cannot go round in circles.", rule("no-circles")
        )


def misfit(
    state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject, mapping: Sequence[Pair]
) -> str | None:
    """Why a mapping from a source to a destination will not do, or None if it will."""
    source, target = _given_by(state, pipeline, source_id), _taken_by(state, destination)
    if source.kind == PLAIN and target.kind in (PLAIN, BLOB):
        return "Objects of the type plain have no mapping." if mapping else None
    if PLAIN in (source.kind, target.kind):
        return f"The source gives {source.kind} data, the destination takes {target.kind} data."
    return _misfit_of_fields(source.fields, target.fields, mapping)


def check_mapping(
    state: State, pipeline: Pipeline, source_id: str, destination: PipelineObject, mapping: Sequence[Pair]
) -> None:
    """Raises BadRequest for a mapping from a source to a destination that will not do."""
    if wrong := misfit(state, pipeline, source_id, destination, mapping):
        raise BadRequest(wrong, rule("mapping-fits-fields"))


def outdated(state: State, pipeline: Pipeline) -> list[Attachment]:
    """The links from the start that do not fit the pipeline's fields any more."""
    return [
        link
        for link in state.attachments.filter(pipeline_id=pipeline.id, source_id=START)
        if misfit(state, pipeline, START, state.objects.get(link.destination_id), link.mapping)
    ]


def _given_by(state: State, pipeline: Pipeline, source_id: str) -> Side:
    if source_id == START:
        return Side(pipeline.input_type, pipeline.input_fields)
    model = state.models.get(state.objects.get(source_id).reference_id)
    return Side(model.output_type, model.output_fields)


def _taken_by(state: State, destination: PipelineObject) -> Side:
    if destination.version_id is None:
        connector = state.connectors.get(destination.reference_id)
        return Side(connector.input_type, connector.input_fields)
    model = state.models.get(destination.reference_id)
    return Side(model.input_type, model.input_fields)


def _misfit_of_fields(sources: Sequence[Field], targets: Sequence[Field], mapping: Sequence[Pair]) -> str | None:
    given = {field.name: field.data_type for field in sources}
    taken = {field.name: field.data_type for field in targets}
    for pair in mapping:
        if pair.source not in given:
            return f"The source has no field {pair.source}."
        if pair.destination not in taken:
            return f"The destination has no field {pair.destination}."
        if (one := given[pair.source]) != (other := taken[pair.destination]):
            return f"{pair.source} is of type {one}, but {pair.destination} of type {other}."
    mapped = {pair.destination for pair in mapping}
    if len(mapped) < len(mapping):
        return "A field of the destination is mapped more than once."
    missing = [name for name in taken if name not in mapped]
    return f"The mapping lacks {', '.join(missing)}: every field of the destination is needed." if missing else None
