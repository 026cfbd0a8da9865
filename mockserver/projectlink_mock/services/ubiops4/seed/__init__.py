"""Seed data: the demo users, the environments and instance types of the system, and the demo."""

from __future__ import annotations

from collections.abc import Mapping

from projectlink_mock._core.demo_users import BOB
from projectlink_mock.services.ubiops4.seed import (
    deployments,
    environments,
    files,
    instance_types,
    pipelines,
    projects,
    requests,
    system,
)
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common import factories

_DEMO_USER_IDS = {BOB.email: "user_id_example"}
"""Fixed ids of demo users, by e-mail address: those of the documented examples."""

_SUBJECTS = (projects, environments, files, deployments, pipelines, requests)
"""The modules of the demo; each adds its objects to the state of those before it."""


def empty() -> State:
    """Return the empty seed: demo users, system environments and instance types, no organization."""
    return _base({})


def demo() -> State:
    """Return the demo seed: objects owned by alice, with the ids and names of the documented examples."""
    state = _base(_DEMO_USER_IDS)
    for subject in _SUBJECTS:
        subject.add(state)
    return state


def _base(user_ids: Mapping[str, str]) -> State:
    state = State()
    factories.demo_users(state, user_ids)
    system.add(state)
    instance_types.add(state)
    return state
