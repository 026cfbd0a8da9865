"""CORS for all services: a front end in development has another origin."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.middleware.cors import CORSMiddleware

from projectlink_mock._core.http.messages import Asgi, Message, Receive, Scope, Send

_EVERYTHING: Sequence[str] = ("*",)
_EXPOSED: Sequence[str] = (
    *("*", "Allow", "Content-Disposition", "Content-Length", "ETag", "Last-Modified", "Location", "Retry-After"),
    *("WWW-Authenticate", "X-Mock-Reason"),
)
"""The headers that a page may read; for a request with credentials, `*` is the name of a header."""
_PRIVATE_NETWORK = b"access-control-request-private-network"


class CorsApp:
    """ASGI middleware that lets pages of every origin call the services, but not the control plane.

    Requests with credentials, which many front ends send, are answered with the page's origin: browsers reject `*`.
    No service has cookies, so they give a page no rights.

    Starlette's middleware adds the headers. Preflight requests of browsers that protect private networks are answered
    here, because older versions of it do not know them.
    """

    def __init__(self, app: Asgi, control_mount: str) -> None:
        self._app = app
        self._control_mount = control_mount
        self._cors: Asgi = CORSMiddleware(
            app,
            allow_origin_regex=".*",
            allow_methods=_EVERYTHING,
            allow_headers=_EVERYTHING,
            allow_credentials=True,
            expose_headers=_EXPOSED,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and add the headers to its response."""
        if scope["type"] != "http" or (scope["path"] + "/").startswith(self._control_mount + "/"):
            await self._app(scope, receive, send)
            return
        headers = [pair for pair in scope["headers"] if pair[0] != _PRIVATE_NETWORK]
        if len(headers) == len(scope["headers"]):
            await self._cors(scope, receive, send)
            return

        async def send_with_private_network(message: Message) -> None:
            if message["type"] == "http.response.start":
                pair = (b"access-control-allow-private-network", b"true")
                message = {**message, "headers": [*message["headers"], pair]}
            await send(message)

        await self._cors({**scope, "headers": headers}, receive, send_with_private_network)
