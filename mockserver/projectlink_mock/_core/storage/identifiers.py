"""Deterministic identifiers in the form of random UUIDs."""

from __future__ import annotations

from hashlib import blake2b


def identifier(source: int | str) -> str:
    """Return the identifier of a number or a name, in the form of a version 4 UUID."""
    digits = blake2b(str(source).encode(), digest_size=16).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{_VARIANTS[digits[16]]}{digits[17:20]}-{digits[20:]}"


_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))
