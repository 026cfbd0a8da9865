"""``python -m tests.oldest``: pin what projectlink needs to the oldest versions that it takes, for pip's ``-c``."""

from __future__ import annotations

import re
from importlib.metadata import requires

SUPPORTED = ("async", "mock", "otel", "httpx")
"""The extras whose packages are supported from some version on; those of the others only serve development."""

_OF_THE_TESTS = ("pytest<9", "openapi-spec-validator==0.7.1")
"""Older ones for the tests too, where the newest do not go with the rest."""


def constraints() -> list[str]:
    """A line for each package that has an oldest version."""
    found = list(_OF_THE_TESTS)
    for requirement in requires("projectlink") or []:
        named = re.match(r"([\w.-]+)(?:\[[\w,]+\])?\s*[^;]*>=([\d.]+)", requirement)
        extra = re.search(r"extra == ['\"](\w+)['\"]", requirement)
        if named and (extra is None or extra[1] in SUPPORTED):
            found.append(f"{named[1]}=={named[2]}")
    return found


if __name__ == "__main__":
    print("\n".join(constraints()))
