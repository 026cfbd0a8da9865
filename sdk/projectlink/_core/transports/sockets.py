"""Socket options of connections, and the state of idle ones."""

from __future__ import annotations

import select
import socket
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


def is_readable(sock: Any) -> bool:
    """Return whether a socket has data or was closed by its peer, which no idle connection may."""
    descriptor = sock.fileno()
    if descriptor < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])
