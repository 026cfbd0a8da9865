"""Set-up of all tests."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from tests.contract.coverage import Coverage

_WITHOUT_ASYNCIO = "-p no:asyncio"
"""Off by default: pytest-asyncio warns of missing settings wherever it is loaded. Few tests need it, and load it."""

_PROXIES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}


def pytest_configure(config: pytest.Config) -> None:
    """Set up the run: coverage of the contracts, an environment without proxies, and warnings that are not errors.

    A proxy of the environment would receive the requests to the servers of the tests, also from child processes.
    Python 3.10 warns of TLS connections that the server has closed.
    """
    for name in [name for name in os.environ if name.lower() in _PROXIES]:
        del os.environ[name]
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Coverage(config))
    options = os.environ.get("PYTEST_ADDOPTS", "")
    if _WITHOUT_ASYNCIO not in options:
        os.environ["PYTEST_ADDOPTS"] = f"{options} {_WITHOUT_ASYNCIO}".strip()
    if sys.version_info < (3, 11):
        filter = "ignore:unclosed transport <asyncio.sslproto._SSLProtocolTransport:ResourceWarning"
        config.addinivalue_line("filterwarnings", filter)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let the processes that a test starts be interrupted, as those of a terminal can be.

    A shell without a terminal starts its background jobs with SIGINT ignored, nohup starts its command with SIGHUP
    ignored, and all their children inherit that.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    before_hangup = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before_hangup)
    signal.signal(signal.SIGINT, before)
