"""Content codings that the recorder reads: gzip and deflate."""

from __future__ import annotations

import zlib

_GZIP, _ZLIB, _RAW = 31, 15, -15
_WINDOWS = {b"gzip": (_GZIP,), b"x-gzip": (_GZIP,), b"deflate": (_ZLIB, _RAW)}
"""The formats by coding; some servers send deflate without the header of zlib."""
_MAX_CODINGS = 3
_MAX_MEMBERS = 100
"""Each member of a gzip stream costs a copy of the rest."""


def readable_encodings(value: bytes) -> bytes:
    """Return the part of an Accept-Encoding header that the recorder can read."""
    options = [option.strip() for option in value.split(b",")]
    known = [option for option in options if option.partition(b";")[0].strip().lower() in (*_WINDOWS, b"identity")]
    return b", ".join(known) or b"identity"


def decoded(content: bytes, encoding: str, limit: int) -> bytes | None:
    """Return decoded content; None for an unknown coding, invalid or incomplete data, or more than `limit` bytes."""
    codings = [
        name for one in encoding.encode("latin-1").split(b",") if (name := one.strip()) not in (b"", b"identity")
    ]
    if len(codings) > _MAX_CODINGS or not all(coding in _WINDOWS for coding in codings):
        return None
    for coding in reversed(codings):
        results = (_inflated(content, window, limit) for window in _WINDOWS[coding])
        result = next((one for one in results if one is not None), None)
        if result is None:
            return None
        content = result
    return content


def _inflated(content: bytes, window: int, limit: int) -> bytes | None:
    """Return the inflated content of all members of a stream."""
    parts: list[bytes] = []
    size = 0
    while (content and len(parts) < _MAX_MEMBERS) or not parts:
        decoder = zlib.decompressobj(window)
        try:
            part = decoder.decompress(content, limit + 1 - size)
        except zlib.error:
            return None
        size += len(part)
        if not decoder.eof or size > limit:
            return None
        parts.append(part)
        content = decoder.unused_data if window == _GZIP else b""
    return None if content else b"".join(parts)
