"""Validation of specs: loading, and every violation of the subset of OpenAPI 3.1 that the generator supports."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Keywords of each kind of node, with the kind of their values: "[x]" is a list, "{x}" a mapping, "" is not checked.
_PROSE = dict.fromkeys(("title", "description", "summary", "example", "examples", "deprecated"), "")
_PROSE["externalDocs"] = "docs"
_PLAIN = """
    type format required enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern
    minItems maxItems uniqueItems readOnly writeOnly $ref
"""
_SCHEME = "type name in scheme bearerFormat flows x-token-prefix x-login"
_GRAMMAR: dict[str, dict[str, str]] = {
    "spec": {"openapi": "", "info": "info", "servers": "", "tags": "", "security": "", "paths": "{path}",
             "components": "components", "externalDocs": "docs"},
    "docs": dict.fromkeys(("url", "description", "x-anchors"), ""),
    "info": {**_PROSE, "version": "", "license": "", "contact": ""},
    "components": {"schemas": "{schema}", "parameters": "{parameter}", "responses": "{response}",
                   "securitySchemes": "{scheme}"},
    "scheme": {**_PROSE, **dict.fromkeys(_SCHEME.split(), "")},
    "path": {**dict.fromkeys(METHODS, "operation"), "parameters": "[parameter]", "x-group": ""},
    "operation": {**_PROSE, "operationId": "", "tags": "", "parameters": "[parameter]", "requestBody": "body",
                  "responses": "{response}", "security": "", "x-codegen-request-body-name": "", "x-paging": "paging",
                  "x-unimplemented": ""},
    "paging": dict.fromkeys(("start", "size", "counts", "items", "total", "instead"), ""),
    "parameter": {**_PROSE, "$ref": "", "name": "", "in": "", "required": "", "schema": "schema", "style": "",
                  "explode": "", "x-last": ""},
    "body": {**_PROSE, "required": "", "content": "{media}"},
    "response": {**_PROSE, "$ref": "", "headers": "", "content": "{media}"},
    "media": {**_PROSE, "schema": "schema", "encoding": ""},
    "schema": {**_PROSE, **dict.fromkeys(_PLAIN.split(), ""), "properties": "{schema}", "items": "schema",
               "additionalProperties": "schema", "anyOf": "[schema]", "x-known-values": ""},
}  # fmt: skip


_REQUIRED = ("info", "servers", "tags", "paths", "components")
_TYPES = {"string", "integer", "number", "boolean", "array", "object", "null"}


class SpecError(Exception):
    """An invalid spec, with one line per problem."""

    def __init__(self, source: str, problems: list[str]) -> None:
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.problems = problems


def load(path: Path) -> Any:
    """Read a spec as plain data.

    Raises:
        ValueError: The text is not YAML, or contains merge keys (`<<`). PyYAML releases order merged fields
            differently, and the order of fields shows in every generated file.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(path.read_text(encoding="utf-8"))
    try:
        root = loader.get_single_node()
        if merges := sorted({mark.line + 1 for mark in _merge_keys(root)}):
            lines = ", ".join(map(str, merges))
            raise ValueError(f"merge keys (`<<`) are not allowed; found in line {lines}: repeat fields by alias")
        return None if root is None else loader.construct_document(root)
    except yaml.YAMLError as error:
        raise ValueError(f"not valid YAML: {error}") from None
    finally:
        loader.dispose()


def _merge_keys(root: yaml.Node | None) -> Iterator[yaml.Mark]:
    """Yield the position of each merge key below a node."""
    seen: set[int] = set()
    nodes = [root] if root is not None else []
    while nodes:
        node = nodes.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            nodes += node.value
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.tag == "tag:yaml.org,2002:merge":
                    yield key.start_mark
                nodes += [key, value]


def resolve(spec: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return a node, or the target of its reference."""
    while "$ref" in node:
        target: Any = spec
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def violations_of(spec: Any) -> list[str]:
    """Return every violation in a spec, each with its JSON pointer."""
    if not isinstance(spec, dict):
        return [f"#: expected a mapping, got {type(spec).__name__}"]
    missing = [f"#: {name!r} is missing" for name in _REQUIRED if not spec.get(name)]
    return [*missing, *_violations(spec, "spec", spec, "#"), *_repeated_ids(spec)]


def _violations(spec: dict[str, Any], kind: str, node: Any, where: str) -> Iterator[str]:
    """Yield the violations in a node and below it; ``kind`` is a value of the grammar."""
    if not kind or (kind == "schema" and isinstance(node, bool)):
        return
    if kind.startswith("["):
        if not isinstance(node, list):
            yield f"{where}: expected a list, got {type(node).__name__}"
            return
        for index, value in enumerate(node):
            yield from _violations(spec, kind[1:-1], value, f"{where}/{index}")
        return
    if not isinstance(node, dict):
        yield f"{where}: expected a mapping, got {type(node).__name__}"
        return
    if kind.startswith("{"):
        for key, value in node.items():
            yield from _violations(spec, kind[1:-1], value, f"{where}/{str(key).replace('/', '~1')}")
        return
    if kind == "operation":
        yield from _id_violations(node.get("operationId"), where)
    if "$ref" in node and not _ref_exists(spec, node):
        yield f"{where}: the reference {node['$ref']} does not exist"
    for key, value in node.items():
        if key not in _GRAMMAR[kind]:
            yield f"{where}: unknown keyword {key!r}"
        elif kind == "schema" and key == "type" and not _is_type(value):
            yield f"{where}: type must be one of {', '.join(sorted(_TYPES))}, got {value!r}"
        elif key == "x-anchors" and value != "operationId":
            yield f"{where}: {key} must be operationId, got {value!r}"
        elif key == "x-unimplemented" and not (isinstance(value, str) and value.strip().endswith(".")):
            yield f"{where}: {key} must be a sentence with the reason, got {value!r}"
        elif key == "x-known-values" and not _are_values(value):
            yield f"{where}: {key} must be a list of strings and integers, got {value!r}"
        else:
            yield from _violations(spec, _GRAMMAR[kind][key], value, f"{where}/{key}")


def _id_violations(operation_id: Any, where: str) -> Iterator[str]:
    if not operation_id:
        yield f"{where}: operationId is missing"
    elif not re.fullmatch(r"[a-z][a-z0-9_]*", str(operation_id)) or keyword.iskeyword(operation_id):
        yield f"{where}: operationId must be a snake_case name, got {operation_id!r}"
    elif operation_id.endswith(("_with_http_info", "_without_preload_content")) or operation_id == "models":
        yield f"{where}: operationId {operation_id!r} conflicts with a generated name"


def _repeated_ids(spec: dict[str, Any]) -> list[str]:
    paths = spec.get("paths")
    items = [item for item in paths.values() if isinstance(item, dict)] if isinstance(paths, dict) else []
    nodes = [item[method] for item in items for method in METHODS if isinstance(item.get(method), dict)]
    counts = Counter(str(node["operationId"]) for node in nodes if node.get("operationId"))
    return [f"#/paths: {count} operations have the operationId {name}" for name, count in counts.items() if count > 1]


def _is_type(value: Any) -> bool:
    return _TYPES.issuperset(value if isinstance(value, list) else [value])


def _are_values(node: Any) -> bool:
    return isinstance(node, list) and all(isinstance(value, (str, int)) for value in node)


def _ref_exists(spec: dict[str, Any], node: dict[str, Any]) -> bool:
    try:
        return bool(resolve(spec, node))
    except (KeyError, TypeError):
        return False
