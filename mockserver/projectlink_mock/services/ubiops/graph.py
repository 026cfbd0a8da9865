"""A pipeline as a graph: in which order its objects run, and what each is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.pipelines import START, Attachment, Pipeline, PipelineObject


class Step(NamedTuple):
    """An object, and the links that lead to it from the start."""

    object: PipelineObject
    links: Sequence[Attachment]


def steps(state: State, pipeline: Pipeline) -> Iterator[Step]:
    """The objects that the start leads to, each after all that lead to it."""
    leading: dict[str, list[Attachment]] = {}
    for source_id in (START, *reachable(state, pipeline.id, START)):
        for link in state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id):
            leading.setdefault(link.destination_id, []).append(link)
    waiting = {id: len(links) for id, links in leading.items()}
    ready = [START]
    for source_id in ready:
        if source_id != START:
            yield Step(state.objects.get(source_id), leading[source_id])
        for link in state.attachments.filter(pipeline_id=pipeline.id, source_id=source_id):
            waiting[link.destination_id] -= 1
            if not waiting[link.destination_id]:
                ready.append(link.destination_id)


def reachable(state: State, pipeline_id: str, source_id: str) -> list[str]:
    """The ids of the objects that one leads to, directly or by others."""
    found: dict[str, None] = {}
    looking = [source_id]
    for one in looking:
        for link in state.attachments.filter(pipeline_id=pipeline_id, source_id=one):
            if link.destination_id not in found:
                found[link.destination_id] = None
                looking.append(link.destination_id)
    return list(found)


def gather(links: Iterable[Attachment], results: Mapping[str, Any]) -> Any:
    """What an object is given: what the links map to its fields, the later ones before the earlier ones."""
    data: Any = None
    for link in links:
        result = results[link.source_id]
        if not link.mapping:
            data = result
        else:
            given = {pair.destination: result[pair.source] for pair in link.mapping}
            data = {**data, **given} if isinstance(data, dict) else given
    return data
