"""A mock server that behaves like the services of projectlink: stateful, and checked against their specs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from projectlink_mock.server import MockServer, Session

__all__ = ["MockServer", "Session"]


def __getattr__(name: str) -> object:
    """Load the server at first use: the package itself stays free to import."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from projectlink_mock import server
    except ModuleNotFoundError as missing:
        raise ImportError(f"the mock server needs {missing.name}: pip install 'projectlink[mock]'") from None

    return getattr(server, name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
