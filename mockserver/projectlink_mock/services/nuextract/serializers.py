"""How NuExtract looks outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.demo_users import DemoUser
from projectlink_mock._core.http.auth import authenticate_bearer
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.raw_json import RawJson
from projectlink_mock.services.nuextract.state import Project, State

_BODY_FIELDS = {
    "name": "name",
    "description": "description",
    "template": "template",
    "ownerOrganization": "owner_organization",
    "temperature": "temperature",
    "rasterizationDpi": "rasterization_dpi",
}


def authenticate(ctx: Context[State]) -> DemoUser:
    """Who calls, by `Authorization: Bearer TOKEN`. Raises Unauthorized."""
    return authenticate_bearer(ctx.request, "access token", "TOKEN")


def render_error(error: ApiError) -> dict[str, str]:
    """The body of an error."""
    return {"code": error.code, "message": error.message}


def parse_body(body: Mapping[str, Any]) -> dict[str, Any]:
    """A body by Python's names; null is the same as left out; a temperature of 0 is 0.0."""
    given = {python: body[wire] for wire, python in _BODY_FIELDS.items() if body.get(wire) is not None}
    if "temperature" in given:
        given["temperature"] = float(given["temperature"])
    if "template" in given:
        given["template"] = RawJson.from_value(given["template"])
    return given


def project(project: Project) -> dict[str, Any]:
    """A project; without an organization there is no field for it."""
    shown = {
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "template": project.template.fragment(),
        "ownerUser": project.owner_user,
        "createdAt": format_timestamp(project.created_at),
        "updatedAt": format_timestamp(project.updated_at),
        "lockState": project.locked,
        "shared": project.shared,
        "settings": {
            "temperature": project.settings.temperature,
            "rasterizationDpi": project.settings.rasterization_dpi,
        },
    }
    if project.owner_organization is not None:
        shown["ownerOrganization"] = project.owner_organization
    return shown


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Project: project}
