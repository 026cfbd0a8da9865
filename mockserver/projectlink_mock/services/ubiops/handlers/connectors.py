"""Connectors, and the kinds of them that there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import connector_of, known_project, project_of, visible
from projectlink_mock.services.ubiops.connector_kinds import BLOB, KINDS, Kind, configured, kind_of
from projectlink_mock.services.ubiops.quotas import check_resource
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.models import Field
from projectlink_mock.services.ubiops.updates import fields_of, only
from projectlink_mock.services.ubiops.verification import log_verification, verify_connector


def configurations_list(ctx: Context[State]) -> list[Kind]:
    """The kinds of connectors, the same for everybody."""
    return list(KINDS.values())


def connectors_list(ctx: Context[State], project_name: str) -> list[connections.ConnectorView]:
    """Those of the project that the caller may list."""
    project = known_project(ctx, project_name)
    things = visible(ctx, project, ctx.state.connectors.filter(project_id=project.id))
    return [connections.connector(ctx.state, one, ctx.now()) for one in things]


def connectors_create(ctx: Context[State], project_name: str) -> connections.ConnectorView:
    """The configuration has to be what the type asks for; it is verified in a while."""
    project = project_of(ctx, project_name)
    kind = kind_of(ctx.body["type"])
    connector = Connector(
        id=ctx.new_id(),
        project_id=project.id,
        name=ctx.body["name"],
        type=kind.connector,
        input_type=kind.connector_type,
        credentials_id=_credentials(ctx, project.id, kind).id,
        configuration=configured(kind.connector_configuration, ctx.body["configuration"]),
        input_fields=_fields(kind, ctx.body.get("input_fields")),
        verification=Verification(ctx.now()),
        created_at=ctx.now(),
        updated_at=ctx.now(),
    )
    check_resource(ctx.state, project)
    connector = replace(connector, verification=verify_connector(ctx, connector))
    log_verification(ctx, ctx.state.connectors.add(connector.id, connector))
    return connections.connector(ctx.state, connector, ctx.now())


def connectors_get(ctx: Context[State], project_name: str, connector_name: str) -> connections.ConnectorView:
    """Protected values are not shown."""
    return connections.connector(ctx.state, connector_of(ctx, project_name, connector_name), ctx.now())


def connectors_delete(ctx: Context[State], project_name: str, connector_name: str) -> None:
    """Not while a pipeline refers to it; the roles on it go with it."""
    connector = connector_of(ctx, project_name, connector_name)
    if ctx.state.objects.count(reference_id=connector.id):
        raise Conflict(f"The connector {connector.name} is used by a pipeline.", rule("connector-in-pipeline"))
    ctx.state.assignments.delete_where(object_id=connector.id)
    ctx.state.connectors.delete(connector.id)


def connectors_update(ctx: Context[State], project_name: str, connector_name: str) -> connections.ConnectorView:
    """Parameters that are not given keep their values; other ones, or other credentials, are verified again."""
    connector = connector_of(ctx, project_name, connector_name)
    kind = kind_of(connector.type)
    changes: dict[str, Any] = only(ctx, "name", "credentials", "configuration", "input_fields")
    anew = bool(changes.get("configuration"))
    if "configuration" in changes:
        values = {**connector.configuration, **changes["configuration"]}
        changes["configuration"] = configured(kind.connector_configuration, values)
    if changes.pop("credentials", None) is not None:
        changes["credentials_id"] = _credentials(ctx, connector.project_id, kind).id
        anew = anew or changes["credentials_id"] != connector.credentials_id
    if "input_fields" in changes:
        changes["input_fields"] = _fields(kind, changes["input_fields"])
        _check_attachments(ctx, connector, changes["input_fields"])
    changed = replace(connector, **changes, updated_at=ctx.now())
    if anew:
        changed = replace(changed, verification=verify_connector(ctx, changed))
    ctx.state.connectors.replace(changed.id, changed)
    if anew:
        log_verification(ctx, changed)
    return connections.connector(ctx.state, changed, ctx.now())


def _credentials(ctx: Context[State], project_id: str, kind: Kind) -> Credentials:
    credentials = ctx.state.credentials.get_by(project_id=project_id, name=ctx.body["credentials"])
    if credentials.type != kind.connector:
        raise BadRequest(
            f"The credentials {credentials.name} are of type {credentials.type}, not {kind.connector}.",
            rule("credentials-of-type"),
        )
    return credentials


def _fields(kind: Kind, rows: Sequence[dict[str, str]] | None) -> tuple[Field, ...]:
    if kind.connector_type != BLOB:
        return fields_of(kind.connector_type, rows, "connector's input")
    if rows:
        raise BadRequest(
            f"A connector of type {kind.connector} has the field blob, no other can be given.",
            rule("blob-connector-fields"),
        )
    return (Field("blob", "blob"),)


def _check_attachments(ctx: Context[State], connector: Connector, fields: tuple[Field, ...]) -> None:
    """What is attached to a connector maps all of its fields, and would not any more."""
    if set(fields) == set(connector.input_fields):
        return
    if any(
        ctx.state.attachments.count(destination_id=one.id)
        for one in ctx.state.objects.filter(reference_id=connector.id)
    ):
        raise Conflict(f"The fields of {connector.name} are mapped in a pipeline.", rule("connector-fields-mapped"))
