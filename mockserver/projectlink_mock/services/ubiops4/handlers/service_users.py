"""Handlers of service users and their tokens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.results.projects import NewServiceUser
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.projects import ServiceUser
from projectlink_mock.services.ubiops_common.access import get_project
from projectlink_mock.services.ubiops_common.accounts import (
    NewToken,
    create_service_user,
    delete_service_user,
    replace_token,
)
from projectlink_mock.services.ubiops_common.periods import parse_moment
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields

_FIELDS = ("name", "expiry_date", "description")


def service_users_list(ctx: Context[State], project_name: str) -> list[ServiceUser]:
    """Return the service users of a project, without tokens."""
    return ctx.state.service_users.filter(project_id=get_project(ctx, project_name).id)


def service_users_create(ctx: Context[State], project_name: str) -> NewServiceUser:
    """Create a service user with a generated e-mail address; return its token, this once."""
    project = get_project(ctx, project_name)
    fields = _with_expiry(body_fields(ctx, *_FIELDS))
    name = fields.pop("name", "")
    created, token = create_service_user(ctx, ctx.state.service_users, project, name, **fields)
    _audit(ctx, "create", "Created", created)
    return NewServiceUser(created, token)


def service_users_get(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Return a service user, without its token."""
    return _service_user(ctx, project_name, service_user_id)


def service_users_update(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Update name, expiry and description of a service user that has not expired."""
    service_user = _unexpired(ctx, project_name, service_user_id)
    updated = replace(service_user, **_with_expiry(changed_fields(ctx, *_FIELDS)))
    ctx.state.service_users.replace(service_user.id, updated)
    _audit(ctx, "update", "Updated", updated)
    return updated


def service_users_delete(ctx: Context[State], project_name: str, service_user_id: str) -> None:
    """Delete a service user with its token and role assignments."""
    service_user = _service_user(ctx, project_name, service_user_id)
    delete_service_user(ctx.state, service_user)
    _audit(ctx, "delete", "Deleted", service_user)


def service_users_token(ctx: Context[State], project_name: str, service_user_id: str) -> NewToken:
    """Replace the token of a service user that has not expired; return the new one, this once."""
    service_user = _unexpired(ctx, project_name, service_user_id)
    if ctx.body:
        raise BadRequest("The body of this request must be empty.", rule("no-data"))
    token = replace_token(ctx, service_user)
    _audit(ctx, "info", "Reset the token of", service_user)
    return NewToken(token)


def _service_user(ctx: Context[State], project_name: str, id: str) -> ServiceUser:
    return ctx.state.service_users.get_by(project_id=get_project(ctx, project_name).id, id=id)


def _unexpired(ctx: Context[State], project_name: str, id: str) -> ServiceUser:
    """Return a service user. Raises NotFound, and BadRequest for an expired one."""
    found = _service_user(ctx, project_name, id)
    if found.is_expired(ctx.now()):
        raise BadRequest(
            "The service user has expired: create another one instead of changing it.", rule("service-user-expired")
        )
    return found


def _with_expiry(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a body as those of a record. A time without an offset is UTC. Raises BadRequest."""
    if "expiry_date" not in fields:
        return fields
    text = fields.pop("expiry_date")
    return {**fields, "expires_at": None if text is None else parse_moment(text)}


def _audit(ctx: Context[State], action: Any, verb: str, service_user: ServiceUser) -> None:
    text = f"{verb} service user {service_user.name or service_user.email}"
    audit(ctx, service_user.project_id, action, text, "service_user", service_user.id)
