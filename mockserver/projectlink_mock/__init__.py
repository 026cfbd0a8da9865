"""A mock server that behaves like the services of projectlink: stateful, and checked against their specs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from projectlink_mock._core.http.limits import Limits
    from projectlink_mock.testing.clients import Clients
    from projectlink_mock.testing.clock import SessionClock
    from projectlink_mock.testing.fault_rule import FaultRule
    from projectlink_mock.testing.journal import JournalView
    from projectlink_mock.testing.mock_server import MockServer
    from projectlink_mock.testing.recorder import Recorder
    from projectlink_mock.testing.session import Session

__all__ = ["JournalView", "Clients", "FaultRule", "Limits", "MockServer", "Recorder", "Session", "SessionClock"]

_HOMES = {
    "JournalView": "testing.journal",
    "Clients": "testing.clients",
    "FaultRule": "testing.fault_rule",
    "Limits": "_core.http.limits",
    "MockServer": "testing.mock_server",
    "Recorder": "testing.recorder",
    "Session": "testing.session",
    "SessionClock": "testing.clock",
}


def __getattr__(name: str) -> object:
    """Load the server at first use: the package itself stays free to import."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        home = import_module(f"{__name__}.{_HOMES[name]}")
    except ModuleNotFoundError as missing:
        raise ImportError(f"the mock server needs {missing.name}: install projectlink with its extra 'mock'") from None

    return getattr(home, name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
