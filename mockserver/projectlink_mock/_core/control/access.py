"""Who may call the control plane."""

from __future__ import annotations

from dataclasses import dataclass, field
from hmac import compare_digest
from ipaddress import ip_address

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unauthorized
from projectlink_mock._core.http.messages import Request, Scope
from projectlink_mock._core.http.reasons import control

INSIDE = "projectlink_mock.inside"
"""The ASGI extension of calls that come from the program which runs the server: they may do everything."""

_HEALTH = "/health"
_SCHEME = b"bearer "


@dataclass(frozen=True)
class Gate:
    """Lets calls through to the control plane: all, those that show a token, or none.

    Pages of other origins are always kept out, for a browser would let any page on the internet call a
    server on its own machine. Raises ValueError for a token that no header can carry.
    """

    is_open: bool = True
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not (self.token.isascii() and self.token.isprintable()) or " " in self.token:
            raise ValueError("a token of the control plane is of printable ASCII characters, without blanks")

    def check(self, request: Request, scope: Scope) -> None:
        """Let a call through. Raises a ApiError that says why not; health is everybody's business."""
        if request.path == _HEALTH or INSIDE in scope.get("extensions", {}):
            return
        if not self.is_open:
            text = f"The control plane of this server is switched off; only {_HEALTH} answers."
            raise NotFound(text, control("switched-off"))
        _check_origin(request)
        if self.token:
            self._check_token(request.headers.get(b"authorization", b""))
        else:
            _check_host(request, scope)

    def _check_token(self, given: bytes) -> None:
        scheme, token = given[: len(_SCHEME)], given[len(_SCHEME) :].strip()
        if scheme.lower() != _SCHEME or not compare_digest(token, self.token.encode()):
            text = "The control plane of this server wants its token: Authorization: Bearer TOKEN."
            refusal = Unauthorized(text, control("token"))
            refusal.headers = {"www-authenticate": "Bearer"}
            raise refusal


OPEN = Gate()
"""Lets everybody through but pages of other origins."""


def _check_origin(request: Request) -> None:
    """Raises Forbidden for a call that a page of another origin sends."""
    origin = request.header("origin")
    if origin is not None and origin.partition("://")[2].lower() != (request.header("host") or "").lower():
        raise Forbidden("A page of another origin may not call the control plane.", control("origin"))


def _check_host(request: Request, scope: Scope) -> None:
    """Raises Forbidden where a page may have let its own name lead to this machine.

    Its calls are of one origin then, but the host that they name is not a name of this machine. Whoever
    reaches the server through another interface may call it by any name: that is the network's.
    """
    server = scope.get("server")
    host = (request.header("host") or "").rpartition("@")[2].lower()
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    if server and _is_loopback(server[0]) and not _is_local(name.rstrip(".")):
        text = f"{name!r} is no name of this machine, so the control plane does not answer without a token."
        raise Forbidden(text, control("host"))


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address.removeprefix("::ffff:")).is_loopback
    except ValueError:
        return False


def _is_local(name: str) -> bool:
    """Whether a name is an address, or one that no stranger can own."""
    if "." not in name or name.endswith(".localhost"):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
