"""The specs, read a third time: by a plain YAML loader, independently of the generator and of the mock server."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml
from jsonschema import Draft202012Validator

from tests.support.fidelity import rejections
from tests.support.reasons import HEADER, reason_of, reason_problem

SPECS = Path(__file__).parents[2] / "openapi"
SERVICES = sorted(path.stem for path in SPECS.glob("*.yaml"))
_UNIMPLEMENTED = 501
METHODS = ("get", "put", "post", "delete", "patch")

Item = TypeVar("Item")


@dataclass(frozen=True)
class Operation:
    """An operation of a spec, with its references resolved."""

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
    unimplemented: str = ""
    api: str = ""
    group: str = ""

    @property
    def body_kind(self) -> str:
        """Media type of the body; empty without one."""
        return next(iter(self.body["content"]), "") if self.body else ""

    def matches(self, method: str, path: str) -> bool:
        """Return whether a request is one of this operation."""
        pattern = re.sub(r"\\{\w+\\}", "[^/]*", re.escape(self.path))
        return method == self.method and re.fullmatch(pattern, path) is not None


class Group(NamedTuple):
    """The operations of a service that have a page of the reference in common."""

    service: str
    name: str
    operations: tuple[Operation, ...]

    def __str__(self) -> str:
        return f"{self.service}-{self.name}"


Shown = tuple[str, str, Any]
"""A service, an operation, and a status that it responded with, or a reason for which it rejected a request."""


@dataclass
class Noted:
    """Statuses and reasons that valid responses of the mock server had."""

    responded: set[Shown] = field(default_factory=set)
    rejected: set[Shown] = field(default_factory=set)


_noted = Noted()


@contextmanager
def note_responses() -> Iterator[Noted]:
    """Yield the statuses and reasons of the responses that are checked from here on."""
    _noted.responded.clear()
    _noted.rejected.clear()
    yield _noted


@cache
def spec_of(service: str) -> Any:
    """Return the spec of a service."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((SPECS / f"{service}.yaml").read_text(encoding="utf-8"), Loader=loader)


def follow(service: str, node: Any) -> Any:
    """Return a node, or the target of its reference."""
    while "$ref" in node:
        name, node = node["$ref"], spec_of(service)
        for step in name.removeprefix("#/").split("/"):
            node = node[step]
    return node


@cache
def operations(service: str) -> tuple[Operation, ...]:
    """Return all operations of a service."""
    return tuple(_operations(service))


def _operations(service: str) -> Iterator[Operation]:
    spec = spec_of(service)
    for path, item in spec["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            node = item[method]
            security = node.get("security", spec.get("security", []))
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
                secured=bool(security) and {} not in security,  # `{}` allows anonymous callers, too
                paging=node.get("x-paging"),
                unimplemented=node.get("x-unimplemented", ""),
                api=f"{node['tags'][0]}Api",
                group=item.get("x-group", node["tags"][0]).lower().replace(" ", "-"),
            )


def all_operations() -> list[Operation]:
    """Return all operations of all services."""
    return [operation for service in SERVICES for operation in operations(service)]


def groups() -> list[Group]:
    """Return the groups of all services: tests that are quick for one operation check all of a group in one case."""
    found: dict[tuple[str, str], list[Operation]] = {}
    for operation in all_operations():
        found.setdefault((operation.service, operation.group), []).append(operation)
    return [Group(*key, tuple(members)) for key, members in found.items()]


def sample(pairs: Iterable[tuple[Hashable, Item]]) -> list[Item]:
    """Return the first item of each kind."""
    found: dict[Hashable, Item] = {}
    for kind, item in pairs:
        found.setdefault(kind, item)
    return list(found.values())


def emulated(service: str) -> tuple[Operation, ...]:
    """Return the operations of a service that the mock server emulates."""
    return tuple(one for one in operations(service) if not one.unimplemented)


def all_emulated() -> list[Operation]:
    """Return the operations of all services that the mock server emulates."""
    return [operation for service in SERVICES for operation in emulated(service)]


def api_names(service: str) -> list[str]:
    """Return the names of the API classes of a service, in the order of its tags."""
    return [f"{tag['name']}Api" for tag in spec_of(service)["tags"]]


@cache
def _validator(service: str, schema: str) -> Draft202012Validator:
    return Draft202012Validator(
        {**json.loads(schema), "components": spec_of(service)["components"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def schema_violation(service: str, schema: Any, value: Any) -> str | None:
    """Return the first violation of a schema of the spec by a value, or None."""
    errors = _validator(service, json.dumps(schema)).iter_errors(value)
    return next((f"{error.json_path}: {error.message}" for error in errors), None)


def operation_at(service: str, method: str, path: str) -> Operation | None:
    """Return the operation of a request; a literal path comes before one with parameters."""
    candidates = [one for one in operations(service) if one.path == path] or operations(service)
    return next((one for one in candidates if one.matches(method, path)), None)


def violation(
    service: str, method: str, path: str, status: int, headers: Mapping[str, str], content: bytes
) -> str | None:
    """Return how a response of the mock server breaks the spec, or the grammar of its reason; or None.

    Args:
        service: Name of the service.
        method: Method of the request.
        path: Path of the request below the base URL, without the query.
        status: Status of the response.
        headers: Headers of the response; their names are case-insensitive.
        content: Body of the response.
    """
    operation = operation_at(service, method, path)
    if problem := reason_problem(status, headers):
        return f"{method} {path}: {problem}"
    if operation is None:
        if status not in (404, 405):
            return f"{method} {path} matches no operation, and the response is {status} instead of 404 or 405"
        if method == "HEAD":
            return None
        response = next(one for one in operations(service) if 404 in one.responses).responses[404]
    elif operation.unimplemented and status == _UNIMPLEMENTED:
        return None
    elif status in operation.responses:
        response = operation.responses[status]
    else:
        return f"{operation.id} documents no response {status}"
    if problem := _body_problem(response, headers, content, service):
        return f"{method} {path} {status}: {problem}"
    return None if operation is None else _note(operation, status, headers)


def _note(operation: Operation, status: int, headers: Mapping[str, str]) -> str | None:
    """Note the status and the reason of a response; return a problem if fidelity.json does not list the reason."""
    _noted.responded.add((operation.service, operation.id, status))
    reason = reason_of(headers).name if HEADER in headers else None
    if reason is None:
        return None
    _noted.rejected.add((operation.service, operation.id, reason))
    known = (operation.id, reason) in rejections(operation.service)
    return None if known else f"fidelity.json of {operation.service} does not list {reason!r} for {operation.id}"


def _body_problem(response: Mapping[str, Any], headers: Mapping[str, str], content: bytes, service: str) -> str | None:
    """Return how the body of a response breaks its documentation, or None."""
    media = response.get("content", {})
    if not media:
        return f"expected no body, got {content!r}" if content else None
    kind = headers.get("content-type", "").partition(";")[0]
    if kind not in media:
        return f"expected {' or '.join(media)}, got {kind or 'no content type'}"
    return (
        schema_violation(service, media[kind].get("schema", {}), json.loads(content))
        if kind == "application/json"
        else None
    )
