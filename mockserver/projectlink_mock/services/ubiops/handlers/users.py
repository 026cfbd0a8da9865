"""Handlers of the calling user's account, and of service users and their tokens."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import check_not_last_admin, get_caller, get_project, require_user
from projectlink_mock.services.ubiops.cascade import delete_service_user, delete_user
from projectlink_mock.services.ubiops.request_body import body_fields, changed_fields
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.state import PENDING, ServiceUser, Token, User, digest, service_user_email

_SYMBOLS = frozenset("!#$%&')(*+,./:;\"<=>?[@]^_`{|}~-")

_TOKEN_LENGTH = 40


def user_get(ctx: Context[State]) -> accounts.Account:
    """Return the calling user or service user."""
    return accounts.Account(get_caller(ctx))


def user_create(ctx: Context[State]) -> accounts.PendingUser:
    """Create a pending user; the activation e-mail is not sent."""
    if not ctx.body["terms_conditions"]:
        raise BadRequest("The terms and conditions must be accepted: terms_conditions.", rule("terms-accepted"))
    names = {"name": "", "surname": "", **body_fields(ctx, "name", "surname")}
    id = ctx.new_id()
    password = digest(ctx.body["password"])
    user = User(id, ctx.body["email"], password, registered_at=ctx.now(), status=PENDING, **names)
    return accounts.PendingUser(ctx.state.users.add(id, user))


def user_delete(ctx: Context[State]) -> None:
    """Delete the calling user, unless an organization would lose its last admin."""
    user = require_user(ctx)
    for membership in ctx.state.memberships.filter(user_id=user.id):
        check_not_last_admin(ctx.state, membership)
    delete_user(ctx.state, user)


def user_update(ctx: Context[State]) -> accounts.Account:
    """Update the calling user. A new password must be strong, and needs the previous one."""
    user = require_user(ctx)
    changes: dict[str, Any] = changed_fields(ctx, "email", "password", "previous_password", "name", "surname")
    previous = changes.pop("previous_password", None)
    if "password" in changes:
        _check_previous(user, previous)
        _check_strength(changes["password"])
        changes["password"] = digest(changes["password"])
    return accounts.Account(ctx.state.users.replace(user.id, replace(user, **changes)))


def _check_previous(user: User, previous: str | None) -> None:
    if previous is None:
        raise BadRequest("A new password needs the previous one: previous_password.", rule("previous-password"))
    if digest(previous) != user.password:
        raise BadRequest("The previous password is wrong: previous_password.", rule("previous-password"))


def _check_strength(password: str) -> None:
    expected = {
        "capital letter": any(one.isupper() for one in password),
        "lowercase letter": any(one.islower() for one in password),
        "number": any(one in string.digits for one in password),
        "symbol": not _SYMBOLS.isdisjoint(password),
    }
    if missing := [kind for kind, found in expected.items() if not found]:
        raise BadRequest(f"The password needs at least one {', one '.join(missing)}.", rule("password-strength"))


def service_users_list(ctx: Context[State], project_name: str) -> list[ServiceUser]:
    """Return the service users of a project, without tokens."""
    return ctx.state.service_users.filter(project_id=get_project(ctx, project_name).id)


def service_users_create(ctx: Context[State], project_name: str) -> accounts.NewServiceUser:
    """Create a service user with a generated e-mail address; return its token, this once."""
    project = get_project(ctx, project_name)
    id = ctx.new_id()
    email = service_user_email(id, project)
    service_user = ServiceUser(id, project.id, email, ctx.body.get("name", ""), ctx.now())
    return accounts.NewServiceUser(ctx.state.service_users.add(id, service_user), _new_token(ctx, service_user))


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


def service_users_token(ctx: Context[State], project_name: str, service_user_id: str) -> accounts.NewToken:
    """Replace the token of a service user; the old service_user stops working."""
    service_user = _service_user(ctx, project_name, service_user_id)
    if ctx.body:
        raise BadRequest("The body of this request must be empty.", rule("no-data"))
    ctx.state.tokens.delete_where(owner_id=service_user.id)
    return accounts.NewToken(_new_token(ctx, service_user))


def _service_user(ctx: Context[State], project_name: str, id: str) -> ServiceUser:
    return ctx.state.service_users.get_by(project_id=get_project(ctx, project_name).id, id=id)


def _new_token(ctx: Context[State], owner: ServiceUser) -> str:
    """Return a new token of hexadecimal digits, derived from an identifier that is never shown."""
    token = digest(ctx.new_id())[:_TOKEN_LENGTH]
    ctx.state.tokens.add(digest(token), Token(owner.id))
    return token
