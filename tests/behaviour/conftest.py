"""One mock server for the whole run, and a new session for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.behaviour.http import Api
from tests.contract.coverage import REASONS
from tests.support.contract import note_responses

_numbers = count(1)


@pytest.fixture(autouse=True)
def _report_coverage(record_property: Callable[[str, object], None]) -> Iterator[None]:
    with note_responses() as noted:
        yield
    if noted.rejected:
        record_property(REASONS.name, sorted(noted.rejected))


@pytest.fixture(scope="session")
def pool() -> Iterator[urllib3.PoolManager]:
    pool = urllib3.PoolManager()
    yield pool
    pool.clear()


@pytest.fixture(scope="session")
def empty_server() -> Iterator[MockServer]:
    with MockServer(seed="empty") as server:
        yield server


@pytest.fixture
def new_session(empty_server: MockServer) -> Callable[[], Session]:
    """Return a function that makes unique sessions on a server with the seed `empty`."""
    return lambda: empty_server.session(f"session-{next(_numbers)}")


@pytest.fixture
def session(new_session: Callable[[], Session]) -> Session:
    return new_session()


@pytest.fixture
def connect(pool: urllib3.PoolManager) -> Callable[[Session], Api]:
    """Return a function that connects NuExtract in a session."""
    return lambda session: Api(pool, session.url("nuextract"), session.headers, "nuextract")


@pytest.fixture
def connect_control(pool: urllib3.PoolManager) -> Callable[[Session], Api]:
    """Return a function that connects the control plane in a session."""
    return lambda session: Api(pool, session.url("nuextract").removesuffix("/nuextract") + "/_mock", session.headers)


@pytest.fixture
def api(session: Session, connect: Callable[[Session], Api]) -> Api:
    return connect(session)


@pytest.fixture
def control(session: Session, connect_control: Callable[[Session], Api]) -> Api:
    return connect_control(session)


@pytest.fixture
def demo(projectlink_mock: Session, connect: Callable[[Session], Api]) -> Api:
    """Return NuExtract with the demo data."""
    return connect(projectlink_mock)
