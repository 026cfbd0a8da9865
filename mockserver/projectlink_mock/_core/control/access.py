"""Access control for the control plane."""

from __future__ import annotations

from dataclasses import dataclass, field
from hmac import compare_digest
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unauthorized
from projectlink_mock._core.http.messages import Asgi, Receive, Scope, Send, forwarded_scheme
from projectlink_mock._core.http.reasons import control

IN_PROCESS = "projectlink_mock.in_process"
"""The ASGI extension that marks requests from the Python program which runs the server; they skip all checks."""

_BEARER = "bearer "
_DEFAULT_PORTS = {"http": 80, "https": 443}
_LOCAL_ENDINGS = (".localhost", ".internal", ".test")
"""Endings of names that no one can register, such as host.docker.internal."""
_TUNNEL_ENDINGS = (".app.github.dev", ".devtunnels.ms", ".gitpod.io", ".gitpod.dev", ".cloudworkstations.dev")
"""Endings of names under which a development environment forwards ports: only its provider decides where they lead."""


@dataclass(eq=False, frozen=True)
class AccessPolicy:
    """Access policy of the control plane: open, restricted to requests with a token, or switched off.

    Requests from pages of other origins are always rejected: otherwise a browser would let any page on the internet
    call a server on the user's own machine.

    Raises:
        ValueError: the token cannot be sent in a header.
    """

    is_open: bool = True
    token: str = field(default="", repr=False)
    hosts: frozenset[str] = frozenset()
    """Further names of this machine, in lower case."""

    def __post_init__(self) -> None:
        if not (self.token.isascii() and self.token.isprintable()) or " " in self.token:
            raise ValueError("the control plane's token must be printable ASCII without spaces")

    def check(self, request: Request) -> None:
        """Raise NotFound, Unauthorized or Forbidden unless the policy allows the request."""
        if IN_PROCESS in request.scope.get("extensions", {}):
            return
        if not self.is_open:
            message = "The control plane of this server is switched off; only /health is available."
            raise NotFound(message, control("switched-off"))
        if not (self.token and _is_tunnelled(request)):
            _check_origin(request)
        if self.token:
            self._check_token(request.headers.get("authorization", ""))
        else:
            _check_host(request, self.hosts)

    def _check_token(self, authorization: str) -> None:
        scheme, token = authorization[: len(_BEARER)], authorization[len(_BEARER) :].strip()
        if scheme.lower() != _BEARER or not compare_digest(token.encode(), self.token.encode()):
            message = "The control plane of this server needs its token: send Authorization: Bearer TOKEN."
            error = Unauthorized(message, control("token"))
            error.headers = {"www-authenticate": "Bearer"}
            raise error


OPEN_ACCESS = AccessPolicy()
"""The policy that rejects only pages of other origins."""


class AccessMiddleware:
    """ASGI middleware that rejects the requests which an access policy does not allow."""

    def __init__(self, app: Asgi, policy: AccessPolicy) -> None:
        self._app = app
        self._policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request and pass it on. Raises NotFound, Unauthorized or Forbidden."""
        self._policy.check(Request(scope))
        await self._app(scope, receive, send)


def _check_origin(request: Request) -> None:
    """Raise Forbidden for a request that a page of another origin sends."""
    headers = request.headers
    origin = headers.get("origin")
    # Pages cannot set or change Sec-Fetch-Site, so it is true even if a proxy has replaced Host.
    if origin is None or headers.get("sec-fetch-site") == "same-origin":
        return
    scheme = forwarded_scheme(headers.get("x-forwarded-proto"), headers.get("forwarded"))
    if scheme is None and request.scope.get("scheme") == "https":
        scheme = "https"
    # A proxy that ends TLS may not say so. A page at the same host and port is this server's with either scheme.
    schemes = _DEFAULT_PORTS if scheme is None else (scheme,)
    parsed = _parse_origin(origin)
    if parsed is None or parsed not in [_parse_origin(f"{one}://{headers.get('host', '')}") for one in schemes]:
        raise Forbidden("A page of another origin may not call the control plane.", control("origin"))


def _parse_origin(text: str) -> tuple[str, str, int | None] | None:
    """Return the scheme, host and port of an origin; the default port if it has none, and None for no origin."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    return (parts.scheme, parts.hostname, port or _DEFAULT_PORTS.get(parts.scheme)) if parts.hostname else None


def _is_tunnelled(request: Request) -> bool:
    """Return whether a tunnel has replaced the Origin of the server's own page, as that of GitHub Codespaces does.

    The new one names the port on this machine. Requests with the control token alone may rely on it: a page of
    another origin does not know the token.
    """
    origin, server = request.headers.get("origin"), request.scope.get("server")
    return server is not None and origin in (f"http://localhost:{server[1]}", f"https://localhost:{server[1]}")


def _check_host(request: Request, hosts: frozenset[str]) -> None:
    """Raise Forbidden for a foreign host name on a loopback connection: a DNS rebinding attack.

    Such a page's requests count as same-origin, but their Host header does not name this machine. On any other
    interface the network decides on names, so every host name is allowed.
    """
    server = request.scope.get("server")
    host = request.headers.get("host", "").rpartition("@")[2].lower()
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    name = name.rstrip(".")
    if server and _is_loopback(server[0]) and not (_is_local(name) or name in hosts):
        message = (
            f"The Host header {name!r} does not name this machine: start the server with --control-host NAME,"
            " or with --control-token TOKEN and send the token."
        )
        raise Forbidden(message, control("host"))


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address.removeprefix("::ffff:")).is_loopback
    except ValueError:
        return False


def _is_local(name: str) -> bool:
    """Return whether a host name is an address, or a name that cannot be registered."""
    if "." not in name or name.endswith((*_LOCAL_ENDINGS, *_TUNNEL_ENDINGS)):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
