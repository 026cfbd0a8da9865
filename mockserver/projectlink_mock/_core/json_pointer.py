"""Ways through JSON, and JSON Pointers (RFC 6901), which write them."""

from __future__ import annotations

Steps = tuple[str | int, ...]
"""The names of fields and the places in lists that lead to a value."""


def pointer(place: Steps) -> str:
    """Write a way through JSON as a pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def steps_of(text: str) -> list[str]:
    """The steps of a pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in text.split("/")[1:]]
