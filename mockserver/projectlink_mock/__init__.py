"""A stateful mock server of the services of projectlink, which validates requests against their contracts."""

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

_MODULES = {
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
    """Import the server at the first use of a name, so that importing the package stays cheap."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_MODULES[name]}")
    except ModuleNotFoundError as error:
        package = str(error.name).partition(".")[0]
        raise ImportError(f"the mock server needs {package}: install projectlink with its extra 'mock'") from None

    return getattr(module, name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
