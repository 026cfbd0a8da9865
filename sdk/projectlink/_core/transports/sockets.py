"""Socket options of connections, and the state of idle ones."""

from __future__ import annotations

import encodings.idna  # noqa: F401 - every connection imports it, where a fork would not wait for it
import select
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration

_KEEPALIVE_SECONDS = 60  # less than the idle timeouts of most proxies and NAT gateways
_MAX_KEEPALIVE_PROBES = 5
_KEEPALIVE_OPTIONS = {
    "TCP_KEEPIDLE": _KEEPALIVE_SECONDS,
    "TCP_KEEPALIVE": _KEEPALIVE_SECONDS,  # macOS has this name for TCP_KEEPIDLE
    "TCP_KEEPINTVL": _KEEPALIVE_SECONDS,
    "TCP_KEEPCNT": _MAX_KEEPALIVE_PROBES,
}


def socket_options(configuration: Configuration) -> list[tuple[int, int, int | bytes]]:
    """Return the options of all connections: TCP keep-alive and no delay, then those of the configuration."""
    options: list[tuple[int, int, int | bytes]] = [
        (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    ]
    for name, value in _KEEPALIVE_OPTIONS.items():
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options + configuration.socket_options


def readiness_of(sock: Any) -> Callable[[], bool]:
    """Return a function that returns whether an open socket has data or was closed by its peer.

    Neither may be true of an idle connection.
    """
    descriptor = sock.fileno()
    if not hasattr(select, "poll"):
        return lambda: bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return lambda: bool(poll.poll(0))
