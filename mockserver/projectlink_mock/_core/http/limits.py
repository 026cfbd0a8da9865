"""Limits on the requests, connections and sessions of clients."""

from __future__ import annotations

from dataclasses import dataclass, fields

from projectlink_mock._core.content import DEFAULT_DISK_BYTES

MAX_BODY = 256 * 1024 * 1024
"""Bytes of a request's body: twice the largest file that a service accepts."""
MAX_BODY_IN_MEMORY = 1024 * 1024
"""Bytes of a body that is kept in memory; a larger one is written to a temporary file."""
MAX_JSON_BODY = 16 * 1024 * 1024
"""Bytes of a JSON body: parsed and validated, it takes up to fifty times as much memory."""


@dataclass(eq=False, frozen=True)
class Limits:
    """Limits of a server, in bytes, numbers and seconds.

    Attributes:
        body: Bytes of a request's body.
        body_in_memory: Bytes of a body that is kept in memory; a larger one is written to a temporary file.
        disk_bytes: Bytes of all temporary files together; beyond it, large bodies are rejected.
        json_body: Bytes of a body that is parsed as JSON, as text or as an URL-encoded form.
        request_target: Bytes of a request's path and query.
        headers_bytes: Bytes of the request line and all headers.
        headers: Number of header lines.
        header_timeout: Seconds from the start of a connection or request to the end of its headers.
        idle_timeout: Seconds without any more of a request's body, or without the client reading a response.
        keep_alive_timeout: Seconds for which a connection without requests is kept.
        linger_timeout: Seconds for a client to read an early error before its connection is reset.
        unread_bytes: Bytes of all responses that clients have not read yet; beyond it, the slowest readers are cut off.
        connections: Number of open connections; lower if the process may not open as many files.
        sessions: Number of named sessions; a new one replaces the one unused for longest.
        session_seconds: Seconds after which an unused session is dropped.
        journal_bytes: Memory of the journals of all sessions together; beyond it, old entries are dropped.
        memory_bytes: Memory of all sessions and snapshots together, with their journals; beyond it, sessions that are
            not used are dropped, then large ones may not grow.

    Raises:
        ValueError: A limit is not above 0, or `memory_bytes` is not above `journal_bytes`.
    """

    body: int = MAX_BODY
    body_in_memory: int = MAX_BODY_IN_MEMORY
    disk_bytes: int = DEFAULT_DISK_BYTES
    json_body: int = MAX_JSON_BODY
    request_target: int = 32 * 1024
    headers_bytes: int = 64 * 1024
    headers: int = 200
    header_timeout: float = 20
    idle_timeout: float = 60
    # Longer than the idle timeouts of common clients, which would otherwise reuse a closed connection.
    keep_alive_timeout: float = 75
    linger_timeout: float = 10
    unread_bytes: int = 256 * 1024 * 1024
    connections: int = 10_000
    sessions: int = 1_000
    session_seconds: float = 3_600
    journal_bytes: int = 6 * 1024 * 1024
    memory_bytes: int = 256 * 1024 * 1024

    def __post_init__(self) -> None:
        for one in fields(self):
            if not getattr(self, one.name) > 0:
                raise ValueError(f"the limit {one.name} must be above 0, not {getattr(self, one.name)}")
        if self.memory_bytes <= self.journal_bytes:
            text = f"must be above journal_bytes, {self.journal_bytes}, not {self.memory_bytes}"
            raise ValueError(f"the limit memory_bytes {text}")


LIMITS = Limits()
