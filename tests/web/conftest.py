"""One browser for all tests of a worker, and a page with a separate session for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from selenium.webdriver import Chrome

from projectlink_mock import MockServer, Session
from tests.web.browser import BROWSERS, DRIVERS, MISSING, be, console_errors, installed, requested, started
from tests.web.dashboard import Dashboard

_numbers = count(1)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Yield the browser of this worker."""
    if not (installed(BROWSERS) and installed(DRIVERS)):
        pytest.skip(MISSING)
    with started(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    """Yield a server with the demo data."""
    with MockServer() as server:
        yield server


@pytest.fixture
def browser(chromium: Chrome) -> Iterator[Chrome]:
    """Yield the browser as after its first start; fail if a page logs an error or requests another origin."""
    be(chromium, 1280, 900)
    requested(chromium)
    console_errors(chromium)
    yield chromium
    assert console_errors(chromium) == []
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
    """Return the dashboard, not yet opened."""
    return Dashboard(browser, session)
