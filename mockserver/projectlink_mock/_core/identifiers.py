"""Identifiers that look random and are not: the same run gives the same ones."""

from __future__ import annotations

from hashlib import blake2b


def identifier(source: int | str) -> str:
    """Give the identifier of a number, or of a name, in the shape of a version 4 UUID."""
    digits = blake2b(str(source).encode(), digest_size=16).hexdigest()
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
