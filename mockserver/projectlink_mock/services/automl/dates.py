"""How AutoML writes a time."""

from __future__ import annotations

from datetime import datetime


def seconds(moment: datetime) -> str:
    """As `2026-02-10T09:00:00Z`; the year has four digits always."""
    return moment.isoformat(timespec="seconds").removesuffix("+00:00") + "Z"
