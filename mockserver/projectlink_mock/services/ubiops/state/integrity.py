"""What has to hold in a state that somebody wrote, besides keys and references to one table."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from projectlink_mock._core.storage.table import Table

if TYPE_CHECKING:
    from projectlink_mock.services.ubiops.state import State


def violations(state: State, default_roles: Iterable[str], types: Container[str]) -> Iterator[str]:
    """What refers to something of another type than it says, or to nothing, and values that nothing has.

    Default roles are in no table, and neither are the types of credentials and connectors.
    """
    roles = {*default_roles, *state.roles.rows}
    kinds: Mapping[str, Table[Any]] = {
        "project": state.projects,
        "model": state.models,
        "pipeline": state.pipelines,
        "connector": state.connectors,
        "credentials": state.credentials,
    }
    for assignment in state.assignments:
        if assignment.role_id not in roles:
            yield f"assignments.{assignment.id}.role_id: there is no {assignment.role_id!r} in roles"
        if assignment.object_id not in kinds.get(assignment.object_type, ()):
            yield f"assignments.{assignment.id}: there is no such {assignment.object_type}"
    for schedule in state.schedules:
        kind = "pipeline" if schedule.version_id is None else "model"
        if schedule.object_type != kind or schedule.object_id not in kinds[kind]:
            yield f"schedules.{schedule.id}: there is no such {kind}"
    for thing in (*state.credentials, *state.connectors):
        if thing.type not in types:
            yield f"{thing.id}: there is no type {thing.type!r} of credentials and connectors"
    for blob in state.blobs:
        if blob.ttl < 0:
            yield f"blobs.{blob.id}.ttl: it is at least 0"
    for one in state.objects:
        kind = "connector" if one.version_id is None else "model"
        if one.reference_type != kind or one.reference_id not in kinds[kind]:
            yield f"objects.{one.id}: there is no such {kind}"
