"""The user who calls."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops.access import caller_of, user_of
from projectlink_mock.services.ubiops.cascade import remove_user
from projectlink_mock.services.ubiops.members import check_not_last_admin
from projectlink_mock.services.ubiops.results import accounts
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import PENDING, User, digest
from projectlink_mock.services.ubiops.updates import given, only

_SYMBOLS = frozenset("!#$%&')(*+,./:;\"<=>?[@]^_`{|}~-")


def user_get(ctx: Context[State]) -> accounts.Account:
    """A service user may ask who it is, too."""
    return accounts.Account(caller_of(ctx))


def user_create(ctx: Context[State]) -> accounts.PendingUser:
    """The account is pending: the e-mail that would activate it is not sent."""
    if not ctx.body["terms_conditions"]:
        raise BadRequest("The terms and conditions have to be accepted: terms_conditions.", rule("terms-accepted"))
    names = {"name": "", "surname": "", **given(ctx, "name", "surname")}
    id = ctx.new_id()
    password = digest(ctx.body["password"])
    user = User(id, ctx.body["email"], password, registered_at=ctx.now(), status=PENDING, **names)
    return accounts.PendingUser(ctx.state.users.add(id, user))


def user_delete(ctx: Context[State]) -> None:
    """With tokens, memberships and roles; no organization may be left without an admin."""
    user = user_of(ctx)
    for membership in ctx.state.memberships.filter(user_id=user.id):
        check_not_last_admin(ctx.state, membership)
    remove_user(ctx.state, user)


def user_update(ctx: Context[State]) -> accounts.Account:
    """A new password needs the one so far, and has to be a good one."""
    user = user_of(ctx)
    changes: dict[str, Any] = only(ctx, "email", "password", "previous_password", "name", "surname")
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
    wanted = {
        "capital letter": any(one.isupper() for one in password),
        "lowercase letter": any(one.islower() for one in password),
        "number": any(one in string.digits for one in password),
        "symbol": not _SYMBOLS.isdisjoint(password),
    }
    if missing := [what for what, there in wanted.items() if not there]:
        raise BadRequest(f"The password needs at least one {', one '.join(missing)}.", rule("password-strength"))
