"""The data that UbiOps starts with. Each module adds its part to the demo."""

from __future__ import annotations

from projectlink_mock.ubiops.seed import accounts, connections, flows, models
from projectlink_mock.ubiops.seed.cast import DEMO_IDS, start
from projectlink_mock.ubiops.seed.cast import empty as empty
from projectlink_mock.ubiops.state import State


def demo() -> State:
    """Besides, what alice owns: everything that the documented examples name."""
    state = start(DEMO_IDS)
    accounts.add(state)
    models.add(state)
    connections.add(state)
    flows.add(state)
    return state
