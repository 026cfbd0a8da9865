"""Transports, and the types for writing your own."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "AiohttpTransport",
    "ApiConnectionError",
    "ApiTimeoutError",
    "AsgiTransport",
    "AsyncAsgiTransport",
    "AsyncHttpxTransport",
    "AsyncRESTResponse",
    "AsyncTransport",
    "HttpxTransport",
    "RESTResponse",
    "RawResponse",
    "Request",
    "Transport",
    "Urllib3Transport",
]

if TYPE_CHECKING:
    from projectlink._core.errors import ApiConnectionError as ApiConnectionError
    from projectlink._core.errors import ApiTimeoutError as ApiTimeoutError
    from projectlink._core.http.raw_response import AsyncRESTResponse as AsyncRESTResponse
    from projectlink._core.http.raw_response import RESTResponse as RESTResponse
    from projectlink._core.http.request import Request as Request
    from projectlink._core.http.response import RawResponse as RawResponse
    from projectlink._core.transports.aiohttp import AiohttpTransport as AiohttpTransport
    from projectlink._core.transports.asgi import AsgiTransport as AsgiTransport
    from projectlink._core.transports.asgi import AsyncAsgiTransport as AsyncAsgiTransport
    from projectlink._core.transports.httpx import AsyncHttpxTransport as AsyncHttpxTransport
    from projectlink._core.transports.httpx import HttpxTransport as HttpxTransport
    from projectlink._core.transports.protocol import AsyncTransport as AsyncTransport
    from projectlink._core.transports.protocol import Transport as Transport
    from projectlink._core.transports.urllib3 import Urllib3Transport as Urllib3Transport

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "AiohttpTransport": "projectlink._core.transports.aiohttp",
            "ApiConnectionError": "projectlink._core.errors",
            "ApiTimeoutError": "projectlink._core.errors",
            "AsgiTransport": "projectlink._core.transports.asgi",
            "AsyncAsgiTransport": "projectlink._core.transports.asgi",
            "AsyncHttpxTransport": "projectlink._core.transports.httpx",
            "AsyncRESTResponse": "projectlink._core.http.raw_response",
            "AsyncTransport": "projectlink._core.transports.protocol",
            "HttpxTransport": "projectlink._core.transports.httpx",
            "RESTResponse": "projectlink._core.http.raw_response",
            "RawResponse": "projectlink._core.http.response",
            "Request": "projectlink._core.http.request",
            "Transport": "projectlink._core.transports.protocol",
            "Urllib3Transport": "projectlink._core.transports.urllib3",
        },
    )
