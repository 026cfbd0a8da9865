"""Credentials of connectors."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import Conflict
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import credentials_of, known_project, project_of, visible
from projectlink_mock.services.ubiops.connector_kinds import configured, kind_of
from projectlink_mock.services.ubiops.results import connections
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.connections import Credentials, Verification
from projectlink_mock.services.ubiops.updates import only
from projectlink_mock.services.ubiops.verification import log_verification, verify_connector, verify_credentials


def credentials_list(ctx: Context[State], project_name: str) -> list[connections.CredentialsView]:
    """Those of the project that the caller may list."""
    project = known_project(ctx, project_name)
    things = visible(ctx, project, ctx.state.credentials.filter(project_id=project.id))
    return [connections.credentials(ctx.state, one, ctx.now()) for one in things]


def credentials_create(ctx: Context[State], project_name: str) -> connections.CredentialsView:
    """The configuration has to be what the type asks for; it is verified in a while."""
    project = project_of(ctx, project_name)
    kind = kind_of(ctx.body["type"])
    made = Credentials(
        id=ctx.new_id(),
        project_id=project.id,
        name=ctx.body["name"],
        type=kind.connector,
        configuration=configured(kind.credentials_configuration, ctx.body["configuration"]),
        verification=Verification(ctx.now()),
        created_at=ctx.now(),
        updated_at=ctx.now(),
    )
    made = replace(made, verification=verify_credentials(ctx, made))
    return connections.credentials(ctx.state, ctx.state.credentials.add(made.id, made), ctx.now())


def credentials_get(ctx: Context[State], project_name: str, credentials_name: str) -> connections.CredentialsView:
    """Protected values are not shown."""
    return connections.credentials(ctx.state, credentials_of(ctx, project_name, credentials_name), ctx.now())


def credentials_delete(ctx: Context[State], project_name: str, credentials_name: str) -> None:
    """Not while a connector uses them; the roles on them go with them."""
    credentials = credentials_of(ctx, project_name, credentials_name)
    if ctx.state.connectors.count(credentials_id=credentials.id):
        raise Conflict(f"The credentials {credentials.name} are used by a connector.", rule("credentials-in-use"))
    ctx.state.assignments.delete_where(object_id=credentials.id)
    ctx.state.credentials.delete(credentials.id)


def credentials_update(ctx: Context[State], project_name: str, credentials_name: str) -> connections.CredentialsView:
    """Parameters that are not given keep their values; other ones are verified again, by connectors too."""
    credentials = credentials_of(ctx, project_name, credentials_name)
    changes: dict[str, Any] = only(ctx, "name", "configuration")
    anew = bool(changes.get("configuration"))
    if "configuration" in changes:
        values = {**credentials.configuration, **changes["configuration"]}
        changes["configuration"] = configured(kind_of(credentials.type).credentials_configuration, values)
    changed = replace(credentials, **changes, updated_at=ctx.now())
    if anew:
        changed = replace(changed, verification=verify_credentials(ctx, changed))
    ctx.state.credentials.replace(changed.id, changed)
    if anew:
        _verify_connectors(ctx, changed)
    return connections.credentials(ctx.state, changed, ctx.now())


def _verify_connectors(ctx: Context[State], credentials: Credentials) -> None:
    for connector in ctx.state.connectors.filter(credentials_id=credentials.id):
        verified = replace(connector, verification=verify_connector(ctx, connector))
        log_verification(ctx, ctx.state.connectors.replace(connector.id, verified))
