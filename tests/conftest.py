"""What holds for all tests."""

from __future__ import annotations

import sys

import pytest

from tests.contract.coverage import ContractCoverage


def pytest_configure(config: pytest.Config) -> None:
    """Warnings are errors, but for one that Python 3.10 gives for TLS connections that the server has closed.

    The run ends with how much of the contracts it has shown.
    """
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(ContractCoverage(config))
    if sys.version_info < (3, 11):
        filter = "ignore:unclosed transport <asyncio.sslproto._SSLProtocolTransport:ResourceWarning"
        config.addinivalue_line("filterwarnings", filter)
