"""UFDL's authentication and JSON formats, those of Django REST framework."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.contract.validator import FORM_PARSE_ERROR
from projectlink_mock._core.http.errors import ApiError, BadRequest, MethodNotAllowed, NotFound, UnsupportedMediaType
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.http.violations import UNREADABLE, Violation
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ufdl import tokens
from projectlink_mock.services.ufdl.access import token_not_valid, unauthorized, user_by_token
from projectlink_mock.services.ufdl.coercions import coerce_body
from projectlink_mock.services.ufdl.state import Project, State, User

__all__ = ["ABSENT_BODY", "SERIALIZERS", "authenticate", "coerce_body", "project", "render_error"]

ABSENT_BODY = b"{}"
"""Body of a request without one: an object without fields."""

_NON_FIELD = "non_field_errors"
# Keys of error bodies that are not field names.
_RESERVED = ("detail", "code", _NON_FIELD)
_MESSAGES = {
    "required": "This field is required.",
    "minLength": "This field may not be blank.",
    "maxLength": "Ensure this field has no more than 200 characters.",
}


def authenticate(ctx: Context[State]) -> User:
    """Return the caller, identified by `Authorization: Bearer TOKEN`. Raises Unauthorized."""
    scheme, *rest = (ctx.request.header("authorization") or "").split() or [""]
    if scheme.lower() != "bearer":
        raise unauthorized("Authentication credentials were not provided.", bad_token("missing"))
    if len(rest) != 1:
        raise unauthorized("Authorization header must contain two space-delimited values", bad_token("malformed"))
    user = user_by_token(ctx.state, rest[0], ctx.now(), tokens.ACCESS)
    if user is None:
        raise token_not_valid("Given token not valid for any token type")
    return user


def render_error(error: ApiError) -> dict[str, Any]:
    """Return the body of an error response: messages by field, or a detail."""
    if isinstance(error, BadRequest) and error.violations:
        return _errors(error.violations)
    if isinstance(error, UnsupportedMediaType):
        return {"detail": f'Unsupported media type "{error.message}" in request.'}
    if isinstance(error, NotFound):
        return {"detail": "Not found."}
    if isinstance(error, MethodNotAllowed):
        return {"detail": f'Method "{error.method}" not allowed.'}
    body = {"detail": error.message}
    return body if error.code == type(error).code else {**body, "code": error.code}


def _errors(violations: Iterable[Violation]) -> dict[str, Any]:
    errors: dict[str, Any] = {}
    for violation in violations:
        if violation.keyword == UNREADABLE:
            is_form = FORM_PARSE_ERROR in violation.message
            return {"detail": violation.message if is_form else f"JSON parse error - {violation.message}"}
        name, *place = (*violation.path, violation.member) if violation.member else violation.path or (_NON_FIELD,)
        key = name if isinstance(name, str) and name not in _RESERVED else _NON_FIELD
        errors.setdefault(key, []).append(_message(violation, place))
    return errors


def _message(violation: Violation, place: list[str | int]) -> str:
    """Return a message, prefixed with the path inside the field if it concerns a part of it."""
    text = "This field may not be null." if violation.is_null else _MESSAGES.get(violation.keyword, violation.message)
    inside = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return f"{inside.removeprefix('.')}: {text}" if inside else text[:1].upper() + text[1:]


def project(project: Project) -> dict[str, Any]:
    """Return the JSON of a project."""
    return {
        "pk": project.pk,
        "name": project.name,
        "team": project.team,
        "creator": project.creator,
        "creation_time": format_timestamp(project.creation_time),
        "deletion_time": project.deletion_time and format_timestamp(project.deletion_time),
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Project: project}
