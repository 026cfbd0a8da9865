"""NuExtract's authentication and JSON formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock._core.demo_users import DemoUser
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.multipart import Upload
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.service import authenticate_bearer
from projectlink_mock._core.storage.codec import RawJson
from projectlink_mock.services.nuextract.serializers.files import FILE_SERIALIZERS
from projectlink_mock.services.nuextract.serializers.jobs import JOB_SERIALIZERS
from projectlink_mock.services.nuextract.serializers.projects import PROJECT_SERIALIZERS
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.projects import Project

_BODY_FIELDS = {
    "ownerOrganization": "owner_organization",
    "rasterizationDpi": "project_dpi",  # of `/api/projects`; elsewhere, fields of this name are unknown
    "rasterizationDPI": "rasterization_dpi",
    "maxOutputTokens": "max_output_tokens",
    "maxExampleTokenNumber": "max_example_token_number",
    "maxExampleNumber": "max_example_number",
    "minExampleSimilarity": "min_example_similarity",
    "enableThinking": "enable_thinking",
    "thinkingTokenBudget": "thinking_token_budget",
    "loopDetection": "loop_detection",
    "randomSeed": "random_seed",
    "imageWidth": "image_width",
    "documentId": "document_id",
    "tokenBudgetType": "token_budget_type",
}
_SAME_NAMES = ("name", "description", "template", "instructions", "temperature", "result", "text")
_NAMES = {**dict(zip(_SAME_NAMES, _SAME_NAMES, strict=True)), **_BODY_FIELDS}
_JSON_FIELDS = ("template", "result")


def authenticate(ctx: Context[State]) -> DemoUser:
    """Return the caller, identified by `Authorization: Bearer TOKEN`. Raises Unauthorized."""
    return authenticate_bearer(ctx.request, "access token", "TOKEN")


def render_error(error: ApiError) -> dict[str, str]:
    """Return the body of an error response."""
    return {"code": error.code, "message": error.message}


def _has_file(value: Upload | list[Any]) -> bool:
    return isinstance(value, Upload) or any(isinstance(one, Upload) for one in value)


def parse_body(body: Any) -> Any:
    """Rename the fields of JSON to Python names, drop nulls and convert an integer temperature to float.

    Files and forms stay as they are.
    """
    if not isinstance(body, dict):
        return body
    fields = {}
    for json, value in body.items():
        if isinstance(value, (Upload, list)) and _has_file(value):
            return body
        if value is not None and json in _NAMES:
            fields[_NAMES[json]] = value
    if type(fields.get("temperature")) is int:
        fields["temperature"] = float(fields["temperature"])
    for name in _JSON_FIELDS:
        if name in fields:
            fields[name] = RawJson.from_value(fields[name])
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


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    Project: project,
    **PROJECT_SERIALIZERS,
    **FILE_SERIALIZERS,
    **JOB_SERIALIZERS,
}
