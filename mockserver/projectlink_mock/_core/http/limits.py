"""How much a client may ask of the server."""

from __future__ import annotations

from dataclasses import dataclass, fields

MAX_BODY = 256 * 1024 * 1024
"""Bytes of a request's body: twice the largest file that a service takes."""


@dataclass(frozen=True)
class Limits:
    """What a server takes from its clients, in bytes, numbers and seconds.

    body: Bytes of a request's body.
    target: Bytes of its path and query.
    head: Bytes of its whole head.
    headers: Header lines of it.
    head_seconds: From the beginning of a connection or of a head to the head's end.
    stall_seconds: During which nothing comes of a body, or nothing is taken of an answer.
    rest_seconds: During which a connection is kept that nobody uses.
    parting_seconds: That a client has to read why its connection is closed.
    connections: At the same time; fewer where the process may not have as many files open.
    sessions: That have a name; the one unused for longest is dropped for a new one.
    session_seconds: After which a session that nobody uses is dropped.

    Raises ValueError for one that is not above 0.
    """

    body: int = MAX_BODY
    target: int = 32 * 1024
    head: int = 64 * 1024
    headers: int = 200
    head_seconds: float = 20
    stall_seconds: float = 60
    # A client that comes back to a connection must not find it just closed.
    rest_seconds: float = 75
    parting_seconds: float = 10
    connections: int = 10_000
    sessions: int = 1_000
    session_seconds: float = 3_600

    def __post_init__(self) -> None:
        for one in fields(self):
            if not getattr(self, one.name) > 0:
                raise ValueError(f"the limit {one.name} is above 0, not {getattr(self, one.name)}")


LIMITS = Limits()
