"""Paths into JSON, and JSON Pointer (RFC 6901) as their text."""

from __future__ import annotations

Steps = tuple[str | int, ...]
"""The member names and list indexes that lead to a value."""


def pointer(path: Steps) -> str:
    """Return a path as a JSON Pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def pattern(path: Steps) -> str:
    """Return a path as a JSON Pointer with `*` in place of list indexes."""
    return pointer(tuple("*" if isinstance(step, int) else step for step in path))


def steps_of(text: str) -> list[str]:
    """Return the steps of a JSON Pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in text.split("/")[1:]]
