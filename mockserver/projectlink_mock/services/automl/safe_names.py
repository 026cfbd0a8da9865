"""Names of files that are safe wherever an archive is unpacked."""

from __future__ import annotations

import re

_LONGEST = 100
_UNSAFE = re.compile(r"[^\w.()\[\] +=,@-]+")


def safe(name: str, instead: str) -> str:
    """Make a name that is one part of a path; `instead` is for one of which nothing would be left.

    No separators, no control characters, no dots or blanks at the ends, and not too long.
    """
    plain = _UNSAFE.sub("_", name).strip(". ")
    stem, dot, suffix = plain.rpartition(".")
    if len(plain) > _LONGEST:
        ending = dot + suffix if stem and len(suffix) < 10 else ""
        plain = plain[: _LONGEST - len(ending)].rstrip(". ") + ending
    return plain if plain.strip("_. ") else instead


class Names:
    """Paths that are given once each, upper and lower case counting as the same."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def unique(self, folder: str, name: str) -> str:
        """Give a path in a folder; a name that is taken gets a number before its suffix."""
        stem, dot, suffix = name.rpartition(".")
        stem, ending = (stem, dot + suffix) if stem else (name, "")
        path, number = f"{folder}/{name}", 1
        while path.casefold() in self._given:
            number += 1
            path = f"{folder}/{stem} ({number}){ending}"
        self._given.add(path.casefold())
        return path
