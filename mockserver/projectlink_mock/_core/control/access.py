"""Access control for the control plane."""

from __future__ import annotations

from dataclasses import dataclass, field
from hmac import compare_digest
from ipaddress import ip_address

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unauthorized
from projectlink_mock._core.http.messages import Request, Scope
from projectlink_mock._core.http.reasons import control

IN_PROCESS = "projectlink_mock.in_process"
"""The ASGI extension that marks requests from the Python program which runs the server; they skip all checks."""

_HEALTH = "/health"
_SCHEME = b"bearer "
_LOCAL_ENDINGS = (".localhost", ".internal", ".test")
"""Endings of names that no one can register, such as host.docker.internal."""
_TUNNEL_ENDINGS = (".app.github.dev", ".devtunnels.ms", ".gitpod.io", ".gitpod.dev", ".cloudworkstations.dev")
"""Endings of names under which a development environment forwards ports: only its provider decides where they lead."""


@dataclass(frozen=True)
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

    def check(self, request: Request, scope: Scope) -> None:
        """Raise NotFound, Unauthorized or Forbidden unless the policy allows the request. Health is always allowed."""
        if request.path == _HEALTH or IN_PROCESS in scope.get("extensions", {}):
            return
        if not self.is_open:
            message = f"The control plane of this server is switched off; only {_HEALTH} is available."
            raise NotFound(message, control("switched-off"))
        if not (self.token and _is_tunnelled(request, scope)):
            _check_origin(request)
        if self.token:
            self._check_token(request.headers.get(b"authorization", b""))
        else:
            _check_host(request, scope, self.hosts)

    def _check_token(self, authorization: bytes) -> None:
        scheme, token = authorization[: len(_SCHEME)], authorization[len(_SCHEME) :].strip()
        if scheme.lower() != _SCHEME or not compare_digest(token, self.token.encode()):
            message = "The control plane of this server needs its token: send Authorization: Bearer TOKEN."
            error = Unauthorized(message, control("token"))
            error.headers = {"www-authenticate": "Bearer"}
            raise error


OPEN_ACCESS = AccessPolicy()
"""The policy that rejects only pages of other origins."""


def _check_origin(request: Request) -> None:
    """Raise Forbidden for a request that a page of another origin sends."""
    origin = request.header("origin")
    if origin is not None and origin.partition("://")[2].lower() != (request.header("host") or "").lower():
        raise Forbidden("A page of another origin may not call the control plane.", control("origin"))


def _is_tunnelled(request: Request, scope: Scope) -> bool:
    """Return whether a tunnel has replaced the Origin of the server's own page, as that of GitHub Codespaces does.

    The new one names the port on this machine. Requests with the control token alone may rely on it: a page of
    another origin does not know the token.
    """
    origin, server = request.header("origin"), scope.get("server")
    return server is not None and origin in (f"http://localhost:{server[1]}", f"https://localhost:{server[1]}")


def _check_host(request: Request, scope: Scope, hosts: frozenset[str]) -> None:
    """Raise Forbidden for a foreign host name on a loopback connection: a DNS rebinding attack.

    Such a page's requests count as same-origin, but their Host header does not name this machine. On any other
    interface the network decides on names, so every host name is allowed.
    """
    server = scope.get("server")
    host = (request.header("host") or "").rpartition("@")[2].lower()
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
