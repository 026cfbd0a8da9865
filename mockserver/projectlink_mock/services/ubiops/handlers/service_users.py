"""Service users and their tokens."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import project_of
from projectlink_mock.services.ubiops.cascade import remove_service_user
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Token, digest
from projectlink_mock.services.ubiops.state.projects import ServiceUser
from projectlink_mock.services.ubiops.updates import only

_TOKEN_LENGTH = 40


def service_users_list(ctx: Context[State], project_name: str) -> list[ServiceUser]:
    """Their tokens are not shown."""
    return ctx.state.service_users.filter(project_id=project_of(ctx, project_name).id)


def service_users_create(ctx: Context[State], project_name: str) -> accounts.NewServiceUser:
    """Its e-mail is made for it; the token is shown this once and works from now on, as far as its roles reach."""
    project = project_of(ctx, project_name)
    id = ctx.new_id()
    email = f"{id}.{project.name}@serviceuser.ubiops.com"
    one = ServiceUser(id, project.id, email, ctx.body.get("name", ""), ctx.now())
    return accounts.NewServiceUser(ctx.state.service_users.add(id, one), _new_token(ctx, one))


def service_users_get(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Its token is not shown."""
    return _service_user(ctx, project_name, service_user_id)


def service_users_delete(ctx: Context[State], project_name: str, service_user_id: str) -> None:
    """Its token and roles go with it."""
    remove_service_user(ctx.state, _service_user(ctx, project_name, service_user_id))


def service_users_update(ctx: Context[State], project_name: str, service_user_id: str) -> ServiceUser:
    """Nothing but the name can be changed."""
    one = _service_user(ctx, project_name, service_user_id)
    return ctx.state.service_users.replace(one.id, replace(one, **only(ctx, "name")))


def service_users_token(ctx: Context[State], project_name: str, service_user_id: str) -> accounts.NewToken:
    """The old token is unknown from now on."""
    one = _service_user(ctx, project_name, service_user_id)
    if ctx.body:
        raise BadRequest("No data is to be sent here.", rule("no-data"))
    ctx.state.tokens.delete_where(owner_id=one.id)
    return accounts.NewToken(_new_token(ctx, one))


def _service_user(ctx: Context[State], project_name: str, id: str) -> ServiceUser:
    return ctx.state.service_users.get_by(project_id=project_of(ctx, project_name).id, id=id)


def _new_token(ctx: Context[State], owner: ServiceUser) -> str:
    """Hexadecimal digits, from an identifier that nobody gets to see."""
    token = digest(ctx.new_id())[:_TOKEN_LENGTH]
    ctx.state.tokens.add(digest(token), Token(owner.id))
    return token
