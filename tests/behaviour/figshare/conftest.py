"""figshare with the seed `empty`, in a separate session per test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.figshare.api import Figshare
from tests.behaviour.http import Api


@pytest.fixture
def connect_figshare(
    pool: urllib3.PoolManager, connect_control: Callable[[Session], Api]
) -> Callable[[Session], Figshare]:
    return lambda session: Figshare(
        Api(pool, session.url("figshare"), session.headers, "figshare"), connect_control(session), session
    )


@pytest.fixture
def api(session: Session, connect_figshare: Callable[[Session], Figshare]) -> Figshare:
    return connect_figshare(session)


@pytest.fixture
def demo(projectlink_mock: Session, connect_figshare: Callable[[Session], Figshare]) -> Figshare:
    """Return an API client for figshare with the demo data."""
    return connect_figshare(projectlink_mock)
