"""Fixtures: UbiOps with the seed `empty` or `demo`, in each test's own session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.ubiops.api import UbiOps
from tests.behaviour.ubiops.factories import Factory


@pytest.fixture
def connect_ubiops(pool: urllib3.PoolManager, connect_control: Callable[[Session], Api]) -> Callable[[Session], UbiOps]:
    return lambda session: UbiOps(
        Api(pool, session.url("ubiops"), session.headers, "ubiops"), connect_control(session), session
    )


@pytest.fixture
def api(session: Session, connect_ubiops: Callable[[Session], UbiOps]) -> UbiOps:
    return connect_ubiops(session)


@pytest.fixture
def demo(projectlink_mock: Session, connect_ubiops: Callable[[Session], UbiOps]) -> UbiOps:
    """Return UbiOps with the demo data."""
    return connect_ubiops(projectlink_mock)


@pytest.fixture
def factory(api: UbiOps) -> Factory:
    return Factory(api)
