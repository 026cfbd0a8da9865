"""The fidelity documents of the services, read as plain JSON."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

SERVICE_FOLDERS = Path(__file__).parents[2] / "mockserver" / "projectlink_mock" / "services"


@cache
def document(service: str) -> Any:
    """Return the fidelity document of a service."""
    return json.loads((SERVICE_FOLDERS / service / "fidelity.json").read_text(encoding="utf-8"))


@cache
def rejections(service: str) -> frozenset[tuple[str, str]]:
    """Return each operation with each reason for which it rejects a request."""
    own = {(name, reason) for name, row in document(service)["operations"].items() for reason in row.get("rejects", ())}
    grouped = {
        (name, reason)
        for group in document(service)["groups"]
        for name in group["operations"]
        for reason in group.get("rejects", ())
    }
    return frozenset(own | grouped)
