"""One browser for all tests of a worker, and a page in a session of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from selenium.webdriver import Chrome

from projectlink_mock import MockServer, Session
from tests.web.browser import BROWSERS, DRIVERS, MISSING, be, complaints, installed, requested, started
from tests.web.dashboard import Dashboard

_numbers = count(1)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """The browser itself."""
    if not (installed(BROWSERS) and installed(DRIVERS)):
        pytest.skip(MISSING)
    with started(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    """A server with the demo data."""
    with MockServer() as server:
        yield server


@pytest.fixture
def browser(chromium: Chrome) -> Iterator[Chrome]:
    """The browser as after its first start; whatever a test does in it, no page may complain or ask elsewhere."""
    be(chromium, 1280, 900)
    requested(chromium)
    complaints(chromium)
    yield chromium
    assert complaints(chromium) == []
    assert {url for url in requested(chromium) if not url.startswith(("http://127.0.0.1:", "data:", "about:"))} == set()
    chromium.execute_script("localStorage.clear(); sessionStorage.clear()")
    chromium.get("about:blank")


@pytest.fixture
def session(server: MockServer) -> Iterator[Session]:
    session = server.session(f"web-{next(_numbers)}")
    yield session
    session.reset()


@pytest.fixture
def page(browser: Chrome, session: Session) -> Dashboard:
    """The dashboard, not yet opened."""
    return Dashboard(browser, session)
