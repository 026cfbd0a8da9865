"""How UFDL looks outside: like Django REST framework."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.errors import ApiError, BadRequest, MethodNotAllowed, NotFound
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.http.violations import UNREADABLE, Violation
from projectlink_mock._core.service.context import Context
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


def authenticate(ctx: Context[State]) -> User:
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


def render_error(error: ApiError) -> dict[str, Any]:
    """The body of an error: what is wrong with each field, or else a detail."""
    if isinstance(error, BadRequest) and error.violations:
        return _errors(error.violations)
    if isinstance(error, NotFound):
        return {"detail": "Not found."}
    if isinstance(error, MethodNotAllowed):
        return {"detail": f'Method "{error.method}" not allowed.'}
    shown = {"detail": error.message}
    return shown if error.code == type(error).code else {**shown, "code": error.code}


def _errors(violations: Iterable[Violation]) -> dict[str, Any]:
    errors: dict[str, Any] = {}
    for violation in violations:
        if violation.keyword == UNREADABLE:
            return {"detail": f"JSON parse error - {violation.message}"}
        name, *place = (*violation.path, violation.member) if violation.member else violation.path or (_TOGETHER,)
        key = name if isinstance(name, str) and name not in _TAKEN else _TOGETHER
        errors.setdefault(key, []).append(_words(violation, place))
    return errors


def _words(violation: Violation, place: list[str | int]) -> str:
    """A sentence, which says where inside the field, too, if it is not about all of it."""
    words = "This field may not be null." if violation.is_null else _WORDS.get(violation.keyword, violation.message)
    inside = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return f"{inside.removeprefix('.')}: {words}" if inside else words[:1].upper() + words[1:]


def project(project: Project) -> dict[str, Any]:
    """A project's fields."""
    return {
        "pk": project.pk,
        "name": project.name,
        "team": project.team,
        "creator": project.creator,
        "creation_time": format_timestamp(project.creation_time),
        "deletion_time": project.deletion_time and format_timestamp(project.deletion_time),
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Project: project}
