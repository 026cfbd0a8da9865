"""By service, a request for every status that an operation documents, against the demo seed.

``CASES`` maps operation and status to who asks, for which path parameters and query, with which body;
``AUTHORIZATION`` is how a token is sent.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, NamedTuple

from urllib3.filepost import encode_multipart_formdata

from tests.support.contract import Operation


class Form(NamedTuple):
    """A body that is a form with one file."""

    content: bytes
    filename: str = "file.zip"


Case = tuple[str, dict[str, str], str, Any]


class Written(NamedTuple):
    """A case as it is sent: the target below the base URL, headers and content."""

    target: str
    headers: dict[str, str]
    content: bytes | None


def cases(service: str) -> Any:
    """The module with a service's requests."""
    return import_module(f"tests.contract.cases.{service}")


def write(operation: Operation, case: Case, token: str | None) -> Written:
    """The request of a case, as somebody with this token instead of the case's own, or without any."""
    _, path, query, body = case
    headers = {} if token is None else {"Authorization": cases(operation.service).AUTHORIZATION.format(token)}
    content = None
    if isinstance(body, Form):
        content, headers["Content-Type"] = encode_multipart_formdata({"file": (body.filename, body.content)})
    elif body is not None:
        content, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    return Written(operation.path.format_map(path) + query, headers, content)
