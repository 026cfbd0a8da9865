"""How UFDL looks outside: like Django REST framework."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from projectlink_mock._core.clock import stamp
from projectlink_mock._core.http.errors import BadRequest, MethodNotAllowed, NotFound, Problem
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.http.violations import UNREADABLE, Flaw
from projectlink_mock._core.service.context import Ctx
from projectlink_mock.services.ufdl import tokens
from projectlink_mock.services.ufdl.access import token_not_valid, unauthorized, user_by
from projectlink_mock.services.ufdl.state import Project, State, User

ABSENT_BODY = b"{}"
"""What is sent without a body has no fields."""

_TOGETHER = "non_field_errors"
# In an error these are no names of fields.
_TAKEN = ("detail", "code", _TOGETHER)
_WORDS = {
    "required": "This field is required.",
    "minLength": "This field may not be blank.",
    "maxLength": "Ensure this field has no more than 200 characters.",
}


def caller(ctx: Ctx[State]) -> User:
    """Who calls, by `Authorization: Bearer TOKEN`. Raises Unauthorized."""
    scheme, *rest = (ctx.request.header("authorization") or "").split() or [""]
    if scheme.lower() != "bearer":
        raise unauthorized("Authentication credentials were not provided.", bad_token("missing"))
    if len(rest) != 1:
        raise unauthorized("Authorization header must contain two space-delimited values", bad_token("malformed"))
    user = user_by(ctx.state, rest[0], ctx.now(), tokens.ACCESS)
    if user is None:
        raise token_not_valid("Given token not valid for any token type")
    return user


def problem(problem: Problem) -> dict[str, Any]:
    """The body of an error: what is wrong with each field, or else a detail."""
    if isinstance(problem, BadRequest) and problem.flaws:
        return _errors(problem.flaws)
    if isinstance(problem, NotFound):
        return {"detail": "Not found."}
    if isinstance(problem, MethodNotAllowed):
        return {"detail": f'Method "{problem.method}" not allowed.'}
    shown = {"detail": problem.message}
    return shown if problem.code == type(problem).code else {**shown, "code": problem.code}


def _errors(flaws: Iterable[Flaw]) -> dict[str, Any]:
    errors: dict[str, Any] = {}
    for flaw in flaws:
        if flaw.keyword == UNREADABLE:
            return {"detail": f"JSON parse error - {flaw.message}"}
        name, *place = (*flaw.place, flaw.member) if flaw.member else flaw.place or (_TOGETHER,)
        key = name if isinstance(name, str) and name not in _TAKEN else _TOGETHER
        errors.setdefault(key, []).append(_words(flaw, place))
    return errors


def _words(flaw: Flaw, place: list[str | int]) -> str:
    """A sentence, which says where inside the field, too, if it is not about all of it."""
    words = "This field may not be null." if flaw.is_null else _WORDS.get(flaw.keyword, flaw.message)
    inside = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return f"{inside.removeprefix('.')}: {words}" if inside else words[:1].upper() + words[1:]


def project(project: Project) -> dict[str, Any]:
    """A project's fields."""
    return {
        "pk": project.pk,
        "name": project.name,
        "team": project.team,
        "creator": project.creator,
        "creation_time": stamp(project.creation_time),
        "deletion_time": project.deletion_time and stamp(project.deletion_time),
    }


FORMS: Mapping[type, Callable[[Any], Any]] = {Project: project}
