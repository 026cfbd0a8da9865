"""Results of handlers that are more than a value."""

from __future__ import annotations

from typing import NamedTuple


class WithStatus(NamedTuple):
    """A result with another status than the first documented one below 300."""

    status: int
    value: object
