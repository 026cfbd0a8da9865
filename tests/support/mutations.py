"""Random mutations of JSON documents, such as people make who edit them by hand."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random
from typing import Any

_NUMBERS = (0, -1, 1, 7, 2**31, 2**53, 2**63 - 1, -(2**63), 10**30, 0.5, -1e300)
_TEXTS = ("", " ", "x", "x" * 300, "ä\u0000/%2F", "2026-13-01", "999999", "-1", "pipeline_start")
_TIMES = ("0001-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.000000Z", "2030-06-01T00:00:00Z", "9999-12-31T23:59:59Z")
_OTHERS: tuple[Any, ...] = (None, True, 0, "", [], {}, [None], {"x": 1})


def mutant(random: Random, document: Any) -> Any:
    """Return a copy of a document with one value removed, duplicated, or replaced by another value or type."""
    changed = copy.deepcopy(document)
    # By depth first: there are many more leaves than tables and rows.
    places = [one for one in _places(changed) if one[1] is not None]
    depth = random.choice(sorted({len(path) for path, *_ in places}))
    _, parent, key = random.choice([one for one in places if len(one[0]) == depth])
    value = parent[key]
    match random.randrange(5):
        case 0:
            del parent[key]
        case 1:
            parent[key] = copy.deepcopy(random.choice(_OTHERS))
        case 2:
            _duplicate(random, parent, key)
        case _:
            parent[key] = _similar(random, value, changed)
    return changed


def _places(value: Any, path: tuple[Any, ...] = (), parent: Any = None) -> Iterator[tuple[tuple[Any, ...], Any, Any]]:
    if path:
        yield path, parent, path[-1]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _places(item, (*path, key), value)


def _duplicate(random: Random, parent: Any, key: Any) -> None:
    if isinstance(parent, list):
        parent.append(copy.deepcopy(parent[key]))
    else:
        parent[random.choice((f"{key}2", "7", *parent))] = copy.deepcopy(parent[key])


def _similar(random: Random, value: Any, document: Any) -> Any:
    """Return another value of the same type, perhaps one from elsewhere in the document."""
    found = [parent[key] for _, parent, key in _places(document) if type(parent[key]) is type(value)]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return random.choice((*_NUMBERS, *found[:50]))
    if isinstance(value, str):
        usual = _TIMES if value[4:5] == "-" and value[10:11] == "T" else _TEXTS
        return random.choice((random.choice(usual), random.choice(found)))
    return copy.deepcopy(random.choice(found)) if found else value
