"""Requests that lead to every documented status of every operation, with the demo seed.

In each module, ``CASES`` maps operation and status to token, path parameters, query and body; ``AUTHORIZATION`` is the
format of the header with the token.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from urllib3.filepost import encode_multipart_formdata

from tests.support.contract import Operation


class Form(NamedTuple):
    """Multipart body with one file, and texts."""

    content: bytes
    filename: str = "file.zip"
    field: str = "file"
    texts: Mapping[str, str] = {}


class Binary(NamedTuple):
    """Body of bytes, sent with further headers, and without a format unless they have a `Content-Type`."""

    content: bytes
    headers: Mapping[str, str] = {}


class Text(NamedTuple):
    """Body of plain text."""

    content: bytes


class Case(NamedTuple):
    """Request to an operation, as the user with a token."""

    token: str
    path: dict[str, str]
    query: str
    body: Any


class Again(Case):
    """Request that gets the status when it is sent the second time."""


class BuiltRequest(NamedTuple):
    """Request that can be sent: target below the base URL, headers and content."""

    target: str
    headers: dict[str, str]
    content: bytes | None


def cases(service: str) -> Any:
    """Return the module with the requests of a service."""
    return import_module(f"tests.contract.cases.{service}")


def build_request(operation: Operation, case: Case, token: str | None) -> BuiltRequest:
    """Return the request of a case with another token, or without one."""
    headers = {} if token is None else {"Authorization": cases(operation.service).AUTHORIZATION.format(token)}
    content = None
    if isinstance(case.body, Form):
        form = case.body
        parts: dict[str, str | tuple[str, bytes]] = {**form.texts, form.field: (form.filename, form.content)}
        content, headers["Content-Type"] = encode_multipart_formdata(parts)
    elif isinstance(case.body, Binary):
        headers.update(case.body.headers)
        if case.body.content:
            content = case.body.content
            headers.setdefault("Content-Type", "application/octet-stream")
    elif isinstance(case.body, Text):
        content, headers["Content-Type"] = case.body.content, "text/plain"
    elif case.body is not None:
        content, headers["Content-Type"] = json.dumps(case.body).encode(), "application/json"
    return BuiltRequest(operation.path.format_map(case.path) + case.query, headers, content)
