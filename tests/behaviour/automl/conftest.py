"""AutoML with the seed `empty`, in a separate session per test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api


@pytest.fixture
def connect_automl(pool: urllib3.PoolManager) -> Callable[[Session], Api]:
    """Return a function that connects to AutoML in a session."""
    return lambda session: Api(pool, session.url("automl"), session.headers, "automl")


@pytest.fixture
def api(session: Session, connect_automl: Callable[[Session], Api]) -> Api:
    return connect_automl(session)


@pytest.fixture
def demo(projectlink_mock: Session, connect_automl: Callable[[Session], Api]) -> Api:
    """Return an API client for AutoML with the demo data."""
    return connect_automl(projectlink_mock)
