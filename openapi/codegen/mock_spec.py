"""JSON contracts for the mock server.

The server starts from the compiled spec: references resolved, prose removed. It serves the full spec to people.
"""

from __future__ import annotations

import json
from typing import Any

from openapi.codegen.parse import endpoints
from openapi.codegen.validate import resolve

_PROSE = ("title", "description", "example", "examples")


def compiled_spec(name: str, spec: dict[str, Any]) -> str:
    """Return the compiled spec of a service."""
    document = {
        "service": name,
        "title": spec["info"]["title"],
        "server": spec["servers"][0]["url"],
        "operations": [_operation(spec, path, method, item) for path, method, item in endpoints(spec)],
        "components": {"schemas": {name: _schema(schema) for name, schema in spec["components"]["schemas"].items()}},
    }
    return json.dumps(document, indent=1) + "\n"


def full_spec(spec: dict[str, Any]) -> str:
    """Return the spec as it was written."""
    return json.dumps(spec, indent=1, ensure_ascii=False) + "\n"


def _operation(spec: dict[str, Any], path: str, method: str, item: dict[str, Any]) -> dict[str, Any]:
    node = item[method]
    parameters = [resolve(spec, parameter) for parameter in (*item.get("parameters", []), *node.get("parameters", []))]
    responses = {status: _content(resolve(spec, response)) for status, response in node["responses"].items()}
    body = node.get("requestBody")
    return {
        "id": node["operationId"],
        "method": method.upper(),
        "path": path,
        "secured": bool(node.get("security", spec.get("security"))),
        "parameters": [{"required": False, **_schema(parameter)} for parameter in parameters],
        "body": body and {"required": body.get("required", False), "content": _content(body)},
        "success": min(int(status) for status in responses if status.startswith("2")),
        "responses": responses,
    }


def _content(node: dict[str, Any]) -> dict[str, Any]:
    return {media_type: _schema(media.get("schema", {})) for media_type, media in node.get("content", {}).items()}


def _schema(node: Any) -> Any:
    """Return a schema without its prose; a property may be called `title` or `description` itself."""
    if isinstance(node, list):
        return [_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: _schema(field) for name, field in value.items()} if key == "properties" else _schema(value)
        for key, value in node.items()
        if key not in _PROSE
    }
