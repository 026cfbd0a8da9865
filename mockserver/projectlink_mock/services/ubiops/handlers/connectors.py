"""Handlers of connectors, their types and their credentials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest, Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops import logs
from projectlink_mock.services.ubiops.access import get_connector, get_credentials
from projectlink_mock.services.ubiops.connector_kinds import (
    BLOB,
    KINDS,
    ConnectorKind,
    connection_error,
    get_kind,
    validate_configuration,
)
from projectlink_mock.services.ubiops.quotas import check_resource_limit
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials, Verification
from projectlink_mock.services.ubiops.state.lifecycles import verification_ended_at
from projectlink_mock.services.ubiops_common.access import filter_visible, get_project, resolve_project
from projectlink_mock.services.ubiops_common.field_types import parse_fields
from projectlink_mock.services.ubiops_common.request_body import changed_fields
from projectlink_mock.services.ubiops_common.state import Field


def configurations_list(ctx: Context[State]) -> list[ConnectorKind]:
    """Return the connector types."""
    return list(KINDS.values())


def connectors_list(ctx: Context[State], project_name: str) -> list[connections.ConnectorResult]:
    """Return the connectors that the caller may list."""
    project = resolve_project(ctx, project_name)
    connectors = filter_visible(ctx, project, ctx.state.connectors.filter(project_id=project.id))
    return [connections.connector_result(ctx.state, one, ctx.now()) for one in connectors]


def connectors_create(ctx: Context[State], project_name: str) -> connections.ConnectorResult:
    """Create a connector; its configuration is validated now and verified after a delay."""
    project = get_project(ctx, project_name)
    kind = get_kind(ctx.body["type"])
    connector = Connector(
        id=ctx.new_id(),
        project_id=project.id,
        name=ctx.body["name"],
        type=kind.connector,
        input_type=kind.connector_type,
        credentials_id=_credentials(ctx, project.id, kind).id,
        configuration=validate_configuration(kind.connector_configuration, ctx.body["configuration"]),
        input_fields=_fields(kind, ctx.body.get("input_fields")),
        verification=Verification(ctx.now()),
        created_at=ctx.now(),
        updated_at=ctx.now(),
    )
    check_resource_limit(ctx.state, project)
    connector = replace(connector, verification=_verify_connector(ctx, connector))
    _log_verification(ctx, ctx.state.connectors.add(connector.id, connector))
    return connections.connector_result(ctx.state, connector, ctx.now())


def connectors_get(ctx: Context[State], project_name: str, connector_name: str) -> connections.ConnectorResult:
    """Return a connector without protected values."""
    return connections.connector_result(ctx.state, get_connector(ctx, project_name, connector_name), ctx.now())


def connectors_delete(ctx: Context[State], project_name: str, connector_name: str) -> None:
    """Delete a connector and its role assignments, unless a pipeline uses it."""
    connector = get_connector(ctx, project_name, connector_name)
    if ctx.state.objects.count(reference_id=connector.id):
        raise Conflict(f"The connector {connector.name} is used by a pipeline.", rule("connector-in-pipeline"))
    ctx.state.assignments.delete_where(object_id=connector.id)
    ctx.state.connectors.delete(connector.id)


def connectors_update(ctx: Context[State], project_name: str, connector_name: str) -> connections.ConnectorResult:
    """Update a connector; parameters that are not given keep their values.

    A new configuration, or other credentials, are verified again.
    """
    connector = get_connector(ctx, project_name, connector_name)
    kind = get_kind(connector.type)
    changes: dict[str, Any] = changed_fields(ctx, "name", "credentials", "configuration", "input_fields")
    reverify = bool(changes.get("configuration"))
    if "configuration" in changes:
        values = {**connector.configuration, **changes["configuration"]}
        changes["configuration"] = validate_configuration(kind.connector_configuration, values)
    if changes.pop("credentials", None) is not None:
        changes["credentials_id"] = _credentials(ctx, connector.project_id, kind).id
        reverify = reverify or changes["credentials_id"] != connector.credentials_id
    if "input_fields" in changes:
        changes["input_fields"] = _fields(kind, changes["input_fields"])
        _check_attachments(ctx, connector, changes["input_fields"])
    changed = replace(connector, **changes, updated_at=ctx.now())
    if reverify:
        changed = replace(changed, verification=_verify_connector(ctx, changed))
    ctx.state.connectors.replace(changed.id, changed)
    if reverify:
        _log_verification(ctx, changed)
    return connections.connector_result(ctx.state, changed, ctx.now())


def credentials_list(ctx: Context[State], project_name: str) -> list[connections.CredentialsResult]:
    """Return the credentials that the caller may list."""
    project = resolve_project(ctx, project_name)
    credentials = filter_visible(ctx, project, ctx.state.credentials.filter(project_id=project.id))
    return [connections.credentials_result(ctx.state, one, ctx.now()) for one in credentials]


def credentials_create(ctx: Context[State], project_name: str) -> connections.CredentialsResult:
    """Create credentials; their configuration is validated now and verified after a delay."""
    project = get_project(ctx, project_name)
    kind = get_kind(ctx.body["type"])
    created = Credentials(
        id=ctx.new_id(),
        project_id=project.id,
        name=ctx.body["name"],
        type=kind.connector,
        configuration=validate_configuration(kind.credentials_configuration, ctx.body["configuration"]),
        verification=Verification(ctx.now()),
        created_at=ctx.now(),
        updated_at=ctx.now(),
    )
    created = replace(created, verification=_verify_credentials(ctx, created))
    return connections.credentials_result(ctx.state, ctx.state.credentials.add(created.id, created), ctx.now())


def credentials_get(ctx: Context[State], project_name: str, credentials_name: str) -> connections.CredentialsResult:
    """Return credentials without protected values."""
    return connections.credentials_result(ctx.state, get_credentials(ctx, project_name, credentials_name), ctx.now())


def credentials_delete(ctx: Context[State], project_name: str, credentials_name: str) -> None:
    """Delete credentials and their role assignments, unless a connector uses them."""
    credentials = get_credentials(ctx, project_name, credentials_name)
    if ctx.state.connectors.count(credentials_id=credentials.id):
        raise Conflict(f"The credentials {credentials.name} are used by a connector.", rule("credentials-in-use"))
    ctx.state.assignments.delete_where(object_id=credentials.id)
    ctx.state.credentials.delete(credentials.id)


def credentials_update(ctx: Context[State], project_name: str, credentials_name: str) -> connections.CredentialsResult:
    """Update credentials; parameters that are not given keep their values.

    A new configuration is verified again, for the connectors that use it too.
    """
    credentials = get_credentials(ctx, project_name, credentials_name)
    changes: dict[str, Any] = changed_fields(ctx, "name", "configuration")
    reverify = bool(changes.get("configuration"))
    if "configuration" in changes:
        values = {**credentials.configuration, **changes["configuration"]}
        changes["configuration"] = validate_configuration(get_kind(credentials.type).credentials_configuration, values)
    changed = replace(credentials, **changes, updated_at=ctx.now())
    if reverify:
        changed = replace(changed, verification=_verify_credentials(ctx, changed))
    ctx.state.credentials.replace(changed.id, changed)
    if reverify:
        _verify_connectors(ctx, changed)
    return connections.credentials_result(ctx.state, changed, ctx.now())


def _credentials(ctx: Context[State], project_id: str, kind: ConnectorKind) -> Credentials:
    credentials = ctx.state.credentials.get_by(project_id=project_id, name=ctx.body["credentials"])
    if credentials.type != kind.connector:
        raise BadRequest(
            f"The credentials {credentials.name} are of type {credentials.type}, not {kind.connector}.",
            rule("credentials-of-type"),
        )
    return credentials


def _fields(kind: ConnectorKind, rows: Sequence[dict[str, str]] | None) -> tuple[Field, ...]:
    if kind.connector_type != BLOB:
        return parse_fields(kind.connector_type, rows, "connector's input")
    if rows:
        raise BadRequest(
            f"A connector of type {kind.connector} has only the field blob.",
            rule("blob-connector-fields"),
        )
    return (Field("blob", "blob"),)


def _check_attachments(ctx: Context[State], connector: Connector, fields: tuple[Field, ...]) -> None:
    """Raise Conflict if changed fields are mapped by an attachment."""
    if set(fields) == set(connector.input_fields):
        return
    objects = ctx.state.objects.filter(reference_id=connector.id)
    if any(ctx.state.attachments.count(destination_id=one.id) for one in objects):
        raise Conflict(f"The fields of {connector.name} are mapped in a pipeline.", rule("connector-fields-mapped"))


def _verify_credentials(ctx: Context[State], credentials: Credentials) -> Verification:
    """Return a verification of credentials that begins now."""
    parameters = get_kind(credentials.type).credentials_configuration
    return Verification(ctx.now(), connection_error(parameters, credentials.configuration))


def _verify_connector(ctx: Context[State], connector: Connector) -> Verification:
    """Return a verification of a connector and its credentials that begins now."""
    credentials = ctx.state.credentials.get(connector.credentials_id)
    error = connection_error(get_kind(connector.type).connector_configuration, connector.configuration)
    return Verification(ctx.now(), error or _verify_credentials(ctx, credentials).error)


def _log_verification(ctx: Context[State], connector: Connector) -> None:
    """Log the result of the verification, dated when it ends."""
    error = connector.verification.error
    text = f"[Error] Verification failed: {error}" if error else "[Info] Verification succeeded"
    at = verification_ended_at(connector.verification)
    logs.write(ctx, connector.project_id, text, at=at, connector_id=connector.id)


def _verify_connectors(ctx: Context[State], credentials: Credentials) -> None:
    for connector in ctx.state.connectors.filter(credentials_id=credentials.id):
        verified = replace(connector, verification=_verify_connector(ctx, connector))
        _log_verification(ctx, ctx.state.connectors.replace(connector.id, verified))
