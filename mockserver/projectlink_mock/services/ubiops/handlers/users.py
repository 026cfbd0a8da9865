"""Handlers of the calling user's account, and of service users and their tokens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.access import get_caller, get_project, require_user
from projectlink_mock.services.ubiops_common.accounts import (
    NewToken,
    create_service_user,
    create_user,
    delete_service_user,
    delete_user,
    new_password,
    replace_token,
)
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops_common.state import ServiceUser


def user_get(ctx: Context[State]) -> accounts.Account:
    """Return the calling user or service user."""
    return accounts.Account(get_caller(ctx))


def user_create(ctx: Context[State]) -> accounts.PendingUser:
    """Create a pending user; the activation e-mail is not sent."""
    if not ctx.body["terms_conditions"]:
        raise BadRequest("The terms and conditions must be accepted: terms_conditions.", rule("terms-accepted"))
    return accounts.PendingUser(create_user(ctx, **body_fields(ctx, "email", "password", "name", "surname")))


def user_delete(ctx: Context[State]) -> None:
    """Delete the calling user, unless an organization would lose its last admin."""
    delete_user(ctx.state, require_user(ctx))


def user_update(ctx: Context[State]) -> accounts.Account:
    """Update the calling user. A new password must be strong, and needs the previous one."""
    user = require_user(ctx)
    changes: dict[str, Any] = changed_fields(ctx, "email", "password", "previous_password", "name", "surname")
    previous = changes.pop("previous_password", None)
    if "password" in changes:
        changes["password"] = new_password(user, changes["password"], previous)
    return accounts.Account(ctx.state.users.replace(user.id, replace(user, **changes)))


def service_users_list(ctx: Context[State], project_name: str) -> list[ServiceUser]:
    """Return the service users of a project, without tokens."""
    return ctx.state.service_users.filter(project_id=get_project(ctx, project_name).id)


def service_users_create(ctx: Context[State], project_name: str) -> accounts.NewServiceUser:
    """Create a service user with a generated e-mail address; return its token, this once."""
    project = get_project(ctx, project_name)
    name = ctx.body.get("name", "")
    return accounts.NewServiceUser(*create_service_user(ctx, ctx.state.service_users, project, name))


def service_users_get(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Return a service user, without its token."""
    return _service_user(ctx, project_name, service_user_id)


def service_users_delete(ctx: Context[State], project_name: str, service_user_id: str) -> None:
    """Delete a service user with its token and role assignments."""
    delete_service_user(ctx.state, _service_user(ctx, project_name, service_user_id))


def service_users_update(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Update the name of a service user."""
    service_user = _service_user(ctx, project_name, service_user_id)
    return ctx.state.service_users.replace(service_user.id, replace(service_user, **changed_fields(ctx, "name")))


def service_users_token(ctx: Context[State], project_name: str, service_user_id: str) -> NewToken:
    """Replace the token of a service user; the old service_user stops working."""
    service_user = _service_user(ctx, project_name, service_user_id)
    if ctx.body:
        raise BadRequest("The body of this request must be empty.", rule("no-data"))
    return NewToken(replace_token(ctx, service_user))


def _service_user(ctx: Context[State], project_name: str, id: str) -> ServiceUser:
    return ctx.state.service_users.get_by(project_id=get_project(ctx, project_name).id, id=id)
