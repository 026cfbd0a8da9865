"""Locks of the upload service: a part is locked while its content arrives."""

from __future__ import annotations

from collections.abc import Sequence


def lock_of(method: str, segments: Sequence[str]) -> str | None:
    """Return the lock of a request that sends a part: `PUT /upload/{token}/{number}`."""
    match method, *segments:
        case "PUT", "upload", token, number if number.isdecimal():
            return lock_name(token, int(number))
    return None


def lock_name(token: str, number: int) -> str:
    """Return the name of the lock of a part."""
    return f"figshare upload {token} {number}"
