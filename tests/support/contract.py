"""The specs, read a third time: by a plain YAML loader, independently of the generator and of the mock."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from tests.support.fidelity import refusals
from tests.support.reasons import HEADER, reason_of, unexplained

SPECS = Path(__file__).parents[2] / "openapi"
SERVICES = sorted(path.stem for path in SPECS.glob("*.yaml"))
METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Operation:
    """An operation as the spec has it, with its references followed."""

    service: str
    id: str
    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any] | None
    body_name: str | None
    responses: Mapping[int, dict[str, Any]]
    secured: bool
    paging: dict[str, str] | None = None

    def matches(self, method: str, path: str) -> bool:
        """Whether a request is one of this operation."""
        pattern = re.sub(r"\\{\w+\\}", "[^/]*", re.escape(self.path))
        return method == self.method and re.fullmatch(pattern, path) is not None


Shown = tuple[str, str, Any]
"""A service, an operation, and a status that it answered with, or a reason for which it refused."""


@dataclass
class Noted:
    """What answers that were found in order have shown."""

    answered: set[Shown] = field(default_factory=set)
    refused: set[Shown] = field(default_factory=set)


_noted = Noted()


@contextmanager
def answers_noted() -> Iterator[Noted]:
    """Gives what is shown from here on."""
    _noted.answered.clear()
    _noted.refused.clear()
    yield _noted


@cache
def spec_of(service: str) -> Any:
    """The spec of a service."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((SPECS / f"{service}.yaml").read_text(encoding="utf-8"), Loader=loader)


def follow(service: str, node: Any) -> Any:
    """The node, or what its reference leads to."""
    while "$ref" in node:
        name, node = node["$ref"], spec_of(service)
        for step in name.removeprefix("#/").split("/"):
            node = node[step]
    return node


@cache
def operations(service: str) -> tuple[Operation, ...]:
    """All operations of a service."""
    return tuple(_operations(service))


def _operations(service: str) -> Iterator[Operation]:
    spec = spec_of(service)
    for path, item in spec["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            node = item[method]
            parameters = [*item.get("parameters", []), *node.get("parameters", [])]
            yield Operation(
                service=service,
                id=node["operationId"],
                method=method.upper(),
                path=path,
                parameters=tuple(follow(service, parameter) for parameter in parameters),
                body=node.get("requestBody"),
                body_name=node.get("x-codegen-request-body-name"),
                responses={int(status): follow(service, value) for status, value in node["responses"].items()},
                secured=bool(node.get("security", spec.get("security"))),
                paging=node.get("x-paging"),
            )


def all_operations() -> list[Operation]:
    """All operations of all services."""
    return [operation for service in SERVICES for operation in operations(service)]


@cache
def _validator(service: str, schema: str) -> Draft202012Validator:
    return Draft202012Validator(
        {**json.loads(schema), "components": spec_of(service)["components"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def misfit(service: str, schema: Any, value: Any) -> str | None:
    """What is wrong with a value by a schema of the spec, or None."""
    problems = _validator(service, json.dumps(schema)).iter_errors(value)
    return next((f"{problem.json_path}: {problem.message}" for problem in problems), None)


def operation_at(service: str, method: str, path: str) -> Operation | None:
    """Which operation a request is for; a path that the spec has as it is is no other's with a parameter."""
    there = [one for one in operations(service) if one.path == path] or operations(service)
    return next((one for one in there if one.matches(method, path)), None)


def complaint(
    service: str, method: str, path: str, status: int, headers: Mapping[str, str], content: bytes
) -> str | None:
    """What is wrong with an answer of the mock by the spec, or with how it says why it refuses; or None.

    Args:
        service: Whose answer it is.
        method: The request's method.
        path: The request's path below the base URL, without its query.
        status: The status of the answer.
        headers: Its headers, by names in any case.
        content: Its body.
    """
    operation = operation_at(service, method, path)
    if wrong := unexplained(status, headers):
        return f"{method} {path}: {wrong}"
    if operation is None:
        if status not in (404, 405):
            return f"{method} {path} is no operation and was answered with {status}"
        if method == "HEAD":
            return None
        response = next(one for one in operations(service) if 404 in one.responses).responses[404]
    elif status in operation.responses:
        response = operation.responses[status]
    else:
        return f"{operation.id} has no response {status}"
    if wrong := _misfit_of(response, status, headers, content, service):
        return f"{method} {path} {status}: {wrong}"
    return None if operation is None else _note(operation, status, headers)


def _note(operation: Operation, status: int, headers: Mapping[str, str]) -> str | None:
    """Note what an answer shows; gives what is wrong if its house does not tell of it."""
    _noted.answered.add((operation.service, operation.id, status))
    reason = reason_of(headers).name if HEADER in headers else None
    if reason is None:
        return None
    _noted.refused.add((operation.service, operation.id, reason))
    known = (operation.id, reason) in refusals(operation.service)
    return None if known else f"fidelity.json of {operation.service} has no {reason!r} for {operation.id}"


def _misfit_of(
    response: Mapping[str, Any], status: int, headers: Mapping[str, str], content: bytes, service: str
) -> str | None:
    """What is wrong with the body of a documented answer, or None."""
    media = response.get("content", {})
    if not media:
        return f"it has no body, and {content!r} came" if content else None
    kind = headers.get("content-type", "").partition(";")[0]
    if kind not in media:
        return f"it is {' or '.join(media)}, and {kind or 'nothing'} came"
    return misfit(service, media[kind].get("schema", {}), json.loads(content)) if kind == "application/json" else None
