"""``python -m tests.oldest``: pin what projectlink needs to the oldest versions that it takes, for pip's ``-c``."""

from __future__ import annotations

import re
from importlib.metadata import requires

TOOLS = ("async", "mock", "otel", "httpx")
"""The extras whose packages are supported from some version on; those of the others only serve development."""


def constraints() -> list[str]:
    """A line for each package that has an oldest version."""
    found = []
    for requirement in requires("projectlink") or []:
        named = re.match(r"([\w.-]+)(?:\[[\w,]+\])?\s*[^;]*>=([\d.]+)", requirement)
        extra = re.search(r"extra == ['\"](\w+)['\"]", requirement)
        if named and (extra is None or extra[1] in TOOLS):
            found.append(f"{named[1]}=={named[2]}")
    return found


if __name__ == "__main__":
    print("\n".join(constraints()))
