"""The listening socket of the server."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Sequence

_BACKLOG = 2048
# A probe after a minute of silence, then every ten seconds; three unanswered ones, or 90,000 ms, end the connection.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 90_000}
_LOOPBACK_OF_WILDCARD = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}
_LOCALHOST = ("127.0.0.1", "::1")
_NO_IPV6 = (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT)
_MAX_TRIES = 20
"""Free ports of the first address to try, until one is free on the others too."""


class ListenError(Exception):
    """An address that is invalid or in use, and the operating system's error as its cause."""

    def __init__(self, host: str, port: int, error: OSError) -> None:
        super().__init__(f"cannot listen on {_authority(host, port)}: {error.strerror or error}")
        self.errno = error.errno


def bind_all(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """Return listening sockets on one port of several addresses, a free one for 0.

    `localhost` is 127.0.0.1, and ::1 where there is IPv6. Raises ListenError.
    """
    addresses = list(dict.fromkeys(one for host in hosts for one in (_LOCALHOST if host == "localhost" else (host,))))
    optional = {"::1"} if "localhost" in hosts and "::1" not in hosts else set()
    for left in reversed(range(_MAX_TRIES)):
        try:
            return _bind_each(addresses, optional, port)
        except ListenError as error:
            if port or error.errno != errno.EADDRINUSE or not left:
                raise
    raise AssertionError("the last try returns or raises")


def _bind_each(addresses: Sequence[str], optional: set[str], port: int) -> list[socket.socket]:
    listeners: list[socket.socket] = []
    for address in addresses:
        try:
            listeners.append(bind(address, port, is_only_ipv6=len(addresses) > 1))
        except OSError as error:
            if address in optional and error.errno in _NO_IPV6:
                continue
            for listener in listeners:
                listener.close()
            raise ListenError(address, port, error) from error
        port = listeners[0].getsockname()[1]
    return listeners


def bind(host: str, port: int, *, is_only_ipv6: bool = False) -> socket.socket:
    """Return a listening socket, on a free port for 0. Raises OSError if the address is invalid or in use.

    `is_only_ipv6` keeps the IPv6 wildcard `::` from listening on IPv4 too.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio disables Nagle's algorithm only for sockets whose protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # On Windows this would let two servers bind the same port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if is_only_ipv6 and family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
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


def origin(host: str, port: int, scheme: str = "http") -> str:
    """Return the URL at which clients on this machine reach a server that listens on an address."""
    return f"{scheme}://{_authority(_LOOPBACK_OF_WILDCARD.get(host, host), port)}"


def _authority(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
