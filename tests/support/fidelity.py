"""What each house says that it refuses, read as plain JSON."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

HOUSES = Path(__file__).parents[2] / "mockserver" / "projectlink_mock" / "services"


@cache
def written(service: str) -> Any:
    """What a house says of its operations."""
    return json.loads((HOUSES / service / "fidelity.json").read_text(encoding="utf-8"))


@cache
def refusals(service: str) -> frozenset[tuple[str, str]]:
    """Each operation with each reason for which it refuses a request."""
    of_its_own = {
        (name, reason) for name, row in written(service)["operations"].items() for reason in row.get("refuses", ())
    }
    in_groups = {
        (name, reason)
        for group in written(service)["groups"]
        for name in group["operations"]
        for reason in group.get("refuses", ())
    }
    return frozenset(of_its_own | in_groups)
