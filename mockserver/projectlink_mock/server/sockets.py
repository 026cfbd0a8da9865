"""The listening socket of the server."""

from __future__ import annotations

import os
import socket

_BACKLOG = 2048
# A probe after a minute of silence, then every ten seconds; three unanswered ones, or 90,000 ms, end the connection.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 90_000}
_LOOPBACK_OF_WILDCARD = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


def bind(host: str, port: int) -> socket.socket:
    """Return a listening socket, on a free port for 0. Raises OSError if the address is invalid or in use."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio disables Nagle's algorithm only for sockets whose protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # On Windows this would let two servers bind the same port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        _enable_keepalive(listener)
        listener.bind((host, port))
        listener.listen(_BACKLOG)  # from here on no other process can bind the address
    except OSError:
        listener.close()
        raise
    except (TypeError, ValueError) as error:
        listener.close()
        raise OSError(f"invalid address {host!r}: {error}") from None
    return listener


def _enable_keepalive(listener: socket.socket) -> None:
    """Have the system end connections whose clients are gone; accepted sockets inherit these options."""
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEP_ALIVE.items():
        if hasattr(socket, name):
            listener.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def origin(host: str, port: int) -> str:
    """Return the URL at which clients on this machine reach a server that listens on an address."""
    reachable = _LOOPBACK_OF_WILDCARD.get(host, host)
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"
