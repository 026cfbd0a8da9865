"""A mock server that behaves like the services of projectlink: stateful, and checked against their specs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from projectlink_mock._core.limits import Limits
    from projectlink_mock.calls import Calls
    from projectlink_mock.clients import Clients
    from projectlink_mock.fault_rule import FaultRule
    from projectlink_mock.recording import Recorder
    from projectlink_mock.server import MockServer
    from projectlink_mock.session import Session
    from projectlink_mock.timing import SessionClock

__all__ = ["Calls", "Clients", "FaultRule", "Limits", "MockServer", "Recorder", "Session", "SessionClock"]

_HOMES = {
    "Calls": "calls",
    "Clients": "clients",
    "FaultRule": "fault_rule",
    "Limits": "_core.limits",
    "MockServer": "server",
    "Recorder": "recording",
    "Session": "session",
    "SessionClock": "timing",
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
