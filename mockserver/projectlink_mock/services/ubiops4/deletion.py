"""Deletion of a record with everything that refers to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock._core.storage.table import Table, tables_of
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Deployment, Version


def delete_deployment(state: State, deployment: Deployment) -> None:
    """Delete a deployment with all that belongs to it, and the roles on it."""
    for version in state.versions.filter(deployment_id=deployment.id):
        delete_version(state, version)
    _forget_predictor(state, deployment.id)
    state.assignments.delete_where(object_id=deployment.id)
    delete_with_references(state, "deployments", deployment.id)


def delete_version(state: State, version: Version) -> None:
    """Delete a version of a deployment with its revisions, variables, schedules and requests."""
    _forget_predictor(state, version.id)
    delete_with_references(state, "versions", version.id)


def _forget_predictor(state: State, key: str) -> None:
    if key in state.predictors:
        state.predictors.delete(key)


def delete_with_references(state: State, name: str, key: str) -> None:
    """Delete a record of a table, and all records whose foreign keys lead to it through indexes.

    A record whose foreign key has no index is found through another one, such as the requests of a project
    through its deployments.
    """
    _delete(tables_of(state), name, key)


def _delete(tables: Mapping[str, Table[Any]], name: str, key: str) -> None:
    id = getattr(tables[name].get(key), "id", key)
    for other, table in tables.items():
        for field, targets in getattr(table.record, "FOREIGN_KEYS", {}).items():
            for reference in _references(table, field, id) if name in targets else ():
                # An earlier deletion may have led to it, too.
                if reference in table:
                    _delete(tables, other, reference)
    tables[name].delete(key)


def _references(table: Table[Any], field: str, id: str) -> list[str]:
    """Return the keys of the records that refer to an id by a field."""
    if getattr(table.record, "KEY", None) == field:
        return [id]
    return table.keys(**{field: id}) if (field,) in getattr(table.record, "INDEXES", ()) else []
