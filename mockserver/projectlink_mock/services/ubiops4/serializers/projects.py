"""JSON of organizations, projects and users."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops4.results.projects import Health


def health(health: Health) -> dict[str, Any]:
    return {"status": health.status}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {Health: health}
