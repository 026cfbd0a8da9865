"""The data that UbiOps starts with. Each module adds its part to the demo."""

from __future__ import annotations

from projectlink_mock.services.ubiops.seed import accounts, connections, models, requests
from projectlink_mock.services.ubiops.seed.base import DEMO_IDS, start
from projectlink_mock.services.ubiops.seed.base import empty as empty
from projectlink_mock.services.ubiops.state import State


def demo() -> State:
    """Besides, what alice owns: everything that the documented examples name."""
    state = start(DEMO_IDS)
    accounts.add(state)
    models.add(state)
    connections.add(state)
    requests.add(state)
    return state
