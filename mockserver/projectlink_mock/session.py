"""One universe of a mock server, for Python code."""

from __future__ import annotations

from collections.abc import Callable

from projectlink_mock._core.messages import SESSION_HEADER
from projectlink_mock._core.sessions import Sessions, Universe


class Session:
    """One universe of a mock server, for the requests that carry its headers."""

    def __init__(self, name: str, sessions: Sessions, url: Callable[[str], str], control: Callable[[], str]) -> None:
        self.name = name
        self._sessions = sessions
        self._url = url
        self._control = control

    @property
    def headers(self) -> dict[str, str]:
        """What a request has to carry to reach this universe."""
        return {SESSION_HEADER.decode(): self.name} if self.name else {}

    def url(self, service: str) -> str:
        """The base URL of a service. Raises ValueError for one that is not served, RuntimeError unless it runs."""
        return self._url(service)

    @property
    def control(self) -> str:
        """The URL of the control plane; with `headers`, that of this universe. Raises RuntimeError unless it runs."""
        return self._control()

    @property
    def universe(self) -> Universe:
        """State and clock of this session, for Python code between two requests."""
        return self._sessions.universe(self.name)

    def reset(self) -> None:
        """Back to the seed."""
        self._sessions.reset(self.name)
