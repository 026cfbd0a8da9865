"""The demo's connector, credentials and schedule, and what its log says."""

from __future__ import annotations

from projectlink_mock.ubiops.state import State


def add(state: State) -> None:
    """Nothing yet."""
