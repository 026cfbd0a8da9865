"""The socket that the server listens on, taken before anything else can go wrong."""

from __future__ import annotations

import os
import socket

_BACKLOG = 2048
# Asked after a minute of silence, every ten seconds, three times; and no answer within 90,000 milliseconds.
_KEEP_ALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 90_000}
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


def bind(host: str, port: int) -> socket.socket:
    """Take an address, with a free port for 0. Raises OSError if it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named: only then does asyncio switch off Nagle's algorithm.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # On Windows this would let two servers have the same port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        _notice_who_is_gone(listener)
        listener.bind((host, port))
        listener.listen(_BACKLOG)  # only now is the address ours alone
    except OSError:
        listener.close()
        raise
    except (TypeError, ValueError) as error:
        listener.close()
        raise OSError(f"{host!r} is no address: {error}") from None
    return listener


def _notice_who_is_gone(listener: socket.socket) -> None:
    """Have the system end connections whose client is there no more; they inherit it from the listener."""
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEP_ALIVE.items():
        if hasattr(socket, name):
            listener.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def origin(host: str, port: int) -> str:
    """The URL at which a client on this machine reaches a server that listens there."""
    reachable = _ANYWHERE.get(host, host)
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"
