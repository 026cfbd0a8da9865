"""Authentication, error bodies, formats, and the JSON of what is the same in all versions of UbiOps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops_common.accounts import NewToken, Permission, RoleName, UserState
from projectlink_mock.services.ubiops_common.state import Field, Role, ServiceUser, User, Variable, digest
from projectlink_mock.services.ubiops_common.variables import InheritedVariable

_MAX_EXACT_INTEGER = 2**53


def authenticate(ctx: Context[UserState]) -> User | ServiceUser:
    """Return the caller of `Authorization: TOKEN` or `Authorization: Token TOKEN`. Raises Unauthorized."""
    header = (ctx.request.header("authorization") or "").strip()
    if not header:
        raise Unauthorized(
            "The API token is missing: send the header Authorization: Token TOKEN.", bad_token("missing")
        )
    scheme, _, token = header.rpartition(" ")
    if scheme.strip().lower() not in ("", "token"):
        raise Unauthorized("The Authorization header is malformed: expected Token TOKEN.", bad_token("malformed"))
    known = ctx.state.tokens.rows.get(digest(token))
    if known is None:
        raise Unauthorized("The API token is unknown.", bad_token("unknown"))
    user = ctx.state.users.rows.get(known.owner_id)
    if user is not None:
        return user
    service_user: ServiceUser = ctx.state.service_users.get(known.owner_id)
    return service_user


def render_error(error: ApiError) -> dict[str, str]:
    """Return the JSON body of an error."""
    return {"error": error.message}


def format_milliseconds(moment: datetime) -> str:
    """Format a time as `2020-03-28T20:00:26.613+00:00`."""
    return moment.isoformat(timespec="milliseconds")


def format_with_space(moment: datetime) -> str:
    """Format a time as `2020-01-10 10:06:25.632+00:00`."""
    return moment.isoformat(" ", "milliseconds")


def format_seconds(moment: datetime) -> str:
    """Format a time as `2019-11-13T12:00:00+00:00`."""
    return moment.isoformat(timespec="seconds")


def format_whole_seconds(moment: datetime) -> str:
    """Format a time as `2019-08-01T00:00:00Z`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 999 else format_timestamp(moment)


def format_number(value: float) -> float:
    """Return a metric value, without a fraction if it is a whole number that JSON's readers take as such."""
    return int(value) if float(value).is_integer() and abs(value) < _MAX_EXACT_INTEGER else value


def permission(permission: Permission) -> dict[str, Any]:
    return {"name": permission.name}


def role_name(result: RoleName) -> dict[str, Any]:
    return {"id": result.role.id, "name": result.role.name, "default": result.role.project_id is None}


def role(role: Role) -> dict[str, Any]:
    return {**role_name(RoleName(role)), "permissions": list(role.permissions)}


def new_token(result: NewToken) -> dict[str, Any]:
    return {"token": result.token}


def fields(fields: Iterable[Field]) -> list[dict[str, Any]]:
    return [{"name": field.name, "data_type": field.data_type} for field in fields]


def variable(variable: Variable) -> dict[str, Any]:
    return {
        "id": variable.id,
        "name": variable.name,
        "value": None if variable.secret else variable.value,
        "secret": variable.secret,
    }


def inherited_variable(result: InheritedVariable) -> dict[str, Any]:
    fields = variable(result.variable)
    # UbiOps' own client rejects an empty value here, though not elsewhere.
    return {
        **fields,
        "value": fields["value"] or None,
        "inheritance_type": result.inheritance_type,
        "inheritance_name": result.inheritance_name,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = MappingProxyType(
    {
        Permission: permission,
        RoleName: role_name,
        Role: role,
        NewToken: new_token,
        InheritedVariable: inherited_variable,
    }
)
"""The serializers of what no service derives a class from; a service adds its own records."""
