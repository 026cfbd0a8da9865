"""What holds for all tests."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from tests.contract.coverage import Coverage

_WITHOUT_ASYNCIO = "-p no:asyncio"
"""pytest-asyncio warns of settings that it is not given, wherever it is loaded: the few tests that want it load it."""


def pytest_configure(config: pytest.Config) -> None:
    """Warnings are errors, but for one that Python 3.10 gives for TLS connections that the server has closed.

    The run ends with how much of the contracts, and of the rules of the services, it has shown.
    """
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

    A shell without a terminal starts its background jobs with SIGINT ignored, and all their children inherit that.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
