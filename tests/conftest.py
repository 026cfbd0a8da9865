"""Set-up of all tests."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from importlib import import_module

import pytest

from tests.contract.coverage import Coverage

_OPTIONS = "-p no:asyncio -p no:schemathesis"
"""Options of pytest in child processes: plugins that they do without.

pytest-asyncio warns of missing settings wherever it is loaded; few tests need it, and load it. Schemathesis takes
seconds to import.
"""

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
    if _OPTIONS not in options:
        os.environ["PYTEST_ADDOPTS"] = f"{options} {_OPTIONS}".strip()
    if sys.version_info < (3, 11):
        filter = "ignore:unclosed transport <asyncio.sslproto._SSLProtocolTransport:ResourceWarning"
        config.addinivalue_line("filterwarnings", filter)


def pytest_collection_finish() -> None:
    """Leave the modules and thousands of collected tests out of garbage collections, which took a second each.

    Hypothesis looks for the referrers of random generators while it is imported, and finds none that are left out.
    """
    import_module("hypothesis")
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _shared_bytecode(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> None:
    """Let child processes share compiled bytecode where Python must not write it beside its sources.

    Hundreds of them would compile the same modules again, and those with pytest rewrite their assertions first.
    """
    if sys.dont_write_bytecode:
        folder = tmp_path_factory.getbasetemp()
        folder = folder.parent if hasattr(request.config, "workerinput") else folder  # that of all workers
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        del os.environ["PYTHONDONTWRITEBYTECODE"]


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
