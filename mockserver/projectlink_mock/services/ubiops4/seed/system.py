"""Environments of the system, which every project has."""

from __future__ import annotations

from datetime import datetime, timezone

from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag

LONG_AGO = datetime(2024, 3, 24, 9, tzinfo=timezone.utc)

DEFAULT_TAG = "latest"
_ENVIRONMENTS = ("python3-9", "python3-10", "python3-11", "python3-12", "python3-13", "r4-4", "ubuntu22-04")
_IMAGE_BYTES = 257_862_432


def add(state: State) -> None:
    """Add the environments of the system with a tag each."""
    for name in _ENVIRONMENTS:
        id = identifier(f"environment {name}")
        state.environments.add(id, Environment(id, None, name, LONG_AGO, LONG_AGO, f"Environment {name} of the system"))
        tag_id = identifier(f"tag {name} {DEFAULT_TAG}")
        state.tags.add(tag_id, Tag(tag_id, id, DEFAULT_TAG, LONG_AGO, system=True, size=_IMAGE_BYTES))
