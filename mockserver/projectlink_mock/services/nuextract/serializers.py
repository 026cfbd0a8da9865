"""NuExtract's authentication and JSON formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.demo_users import DemoUser
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import authenticate_bearer
from projectlink_mock._core.storage.codec import RawJson
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
    """Return the caller, identified by `Authorization: Bearer TOKEN`. Raises Unauthorized."""
    return authenticate_bearer(ctx.request, "access token", "TOKEN")


def render_error(error: ApiError) -> dict[str, str]:
    """Return the body of an error response."""
    return {"code": error.code, "message": error.message}


def parse_body(body: Mapping[str, Any]) -> dict[str, Any]:
    """Rename body fields to Python names, drop nulls and convert an integer temperature to float."""
    fields = {python: body[json] for json, python in _BODY_FIELDS.items() if body.get(json) is not None}
    if "temperature" in fields:
        fields["temperature"] = float(fields["temperature"])
    if "template" in fields:
        fields["template"] = RawJson.from_value(fields["template"])
    return fields


def project(project: Project) -> dict[str, Any]:
    """Return the JSON of a project, without `ownerOrganization` for a project without an organization."""
    fields = {
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "template": orjson.Fragment(bytes(project.template)),
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
        fields["ownerOrganization"] = project.owner_organization
    return fields


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Project: project}
