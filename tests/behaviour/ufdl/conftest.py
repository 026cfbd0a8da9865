"""UFDL with the seed `empty`, in a separate session per test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import urllib3

from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.behaviour.ufdl.api import Ufdl


@pytest.fixture
def connect_ufdl(pool: urllib3.PoolManager, connect_control: Callable[[Session], Api]) -> Callable[[Session], Ufdl]:
    return lambda session: Ufdl(
        Api(pool, session.url("ufdl"), session.headers, "ufdl"), connect_control(session), session
    )


@pytest.fixture
def api(session: Session, connect_ufdl: Callable[[Session], Ufdl]) -> Ufdl:
    return connect_ufdl(session)


@pytest.fixture
def demo(projectlink_mock: Session, connect_ufdl: Callable[[Session], Ufdl]) -> Ufdl:
    """Return an API client for UFDL with the demo data."""
    return connect_ufdl(projectlink_mock)
