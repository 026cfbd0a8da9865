"""Results of organizations, projects and users."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Health:
    """The status of the service."""

    status: str = "ok"
