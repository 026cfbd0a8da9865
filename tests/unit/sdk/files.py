"""Operations that upload and download files, and a function to call them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from projectlink._core.contract.operation import Argument, Operation, Scheme, Service

Call = Callable[..., Any]

SERVICE = Service("nuextract", "http://127.0.0.1:9", {})
FORM: Operation[None] = Operation(
    SERVICE,
    "form_upload",
    "POST",
    "/form",
    (Argument("file", "file", "form", "file", required=True), Argument("note", "note", "form", "str")),
)
RAW: Operation[None] = Operation(
    SERVICE,
    "raw_upload",
    "PUT",
    "/raw",
    (Argument("body", "", "body", "file", required=True),),
    content_type="application/octet-stream",
)
GET: Operation[bytes] = Operation(
    SERVICE, "download", "GET", "/file", returns=lambda: bytes, accept="application/octet-stream"
)


class Token:
    """A response of the login operation."""

    access, refresh = "s3cret-access", "s3cret-refresh"


def with_login() -> Operation[None]:
    """Return an upload operation of a service with a login."""
    body = (Argument("body", "", "body", "object", required=True),)
    service = Service("toy", "", {"jwt": Scheme("bearer", login=lambda: (obtain, obtain))})
    obtain: Operation[Any] = Operation(service, "obtain", "POST", "/token", body, content_type="application/json")
    obtain.adapter = lambda data: Token()
    return Operation(service, "upload", "PUT", "/raw", RAW.arguments, security=("jwt",), content_type=RAW.content_type)


def caller(api: Any) -> Call:
    """Return a function that calls an operation with the client of an API object."""

    def call(operation: Operation[Any], *values: Any, **options: Any) -> Any:
        values = (*values, *[None] * (len(operation.arguments) - len(values)))
        result = api.api_client.call(operation, values, options)
        return api._loop.run_until_complete(result) if asyncio.iscoroutine(result) else result

    return call
