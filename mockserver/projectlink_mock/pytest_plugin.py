"""pytest fixtures: the mock server, and clients of each service, anew for each test.

pytest loads this module in every run, also in those that need no mock: what is heavy is imported late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from projectlink_mock.registry import SEEDS, SERVICES, ServiceEntry, select_services

if TYPE_CHECKING:
    from projectlink_mock.testing.clients import Clients
    from projectlink_mock.testing.mock_server import MockServer
    from projectlink_mock.testing.session import Session

_TRANSPORTS = ("socket", "asgi")
_MARKER = "projectlink_mock(seed, services, transport): what the mock is like for this test, in place of the ini file's"

_numbers = pytest.StashKey[Iterator[int]]()


@dataclass(frozen=True)
class _Choice:
    """What a mock server is like."""

    seed: str = "demo"
    services: tuple[str, ...] = tuple(SERVICES)
    transport: str = "socket"

    def checked(self) -> _Choice:
        """Raises ValueError for what there is not."""
        if self.seed not in SEEDS:
            raise ValueError(f"unknown seed: {self.seed} (there is {', '.join(SEEDS)})")
        if self.transport not in _TRANSPORTS:
            raise ValueError(f"unknown transport: {self.transport} (there is {', '.join(_TRANSPORTS)})")
        return replace(self, services=tuple(service.name for service in select_services(self.services)))


class _Servers:
    """The mock servers of a run, one for each choice, started when first wanted."""

    def __init__(self, closing: ExitStack) -> None:
        self._closing = closing
        self._running: dict[_Choice, MockServer] = {}

    def of(self, choice: _Choice) -> MockServer:
        from projectlink_mock.testing.mock_server import MockServer

        if choice not in self._running:
            server = MockServer(seed=choice.seed, services=choice.services, listen=choice.transport == "socket")
            self._running[choice] = self._closing.enter_context(server)
        return self._running[choice]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what the ini file may say of the mock."""
    parser.addini("projectlink_mock_seed", f"seed of the mock: {' or '.join(SEEDS)}", default=_Choice.seed)
    parser.addini("projectlink_mock_services", "services of the mock; all, if left out", type="args", default=[])
    text = "how the fixtures' clients reach the mock: over a socket, or in process by asgi"
    parser.addini("projectlink_mock_transport", text, default=_Choice.transport)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker, and see that the ini file makes sense."""
    config.addinivalue_line("markers", _MARKER)
    try:
        _configured(config)
    except ValueError as error:
        raise pytest.UsageError(f"projectlink_mock: {error}") from None


def _configured(config: pytest.Config) -> _Choice:
    services = tuple(config.getini("projectlink_mock_services")) or _Choice.services
    seed, transport = config.getini("projectlink_mock_seed"), config.getini("projectlink_mock_transport")
    return _Choice(seed, services, transport).checked()


def _marked(choice: _Choice, *, seed: str = "", services: Sequence[str] | None = None, transport: str = "") -> _Choice:
    """The choice as a marker changes it."""
    if isinstance(services, str):
        raise TypeError("services is a list of names")
    return _Choice(
        seed or choice.seed, choice.services if services is None else tuple(services), transport or choice.transport
    ).checked()


@pytest.fixture(scope="session")
def _projectlink_mock_servers() -> Iterator[_Servers]:
    with ExitStack() as closing:
        yield _Servers(closing)


@pytest.fixture(scope="session")
def projectlink_mock_server(_projectlink_mock_servers: _Servers, pytestconfig: pytest.Config) -> MockServer:
    """One mock server for the whole run: all services and the demo seed, unless the ini file says otherwise."""
    return _projectlink_mock_servers.of(_configured(pytestconfig))


@pytest.fixture
def projectlink_mock(_projectlink_mock_servers: _Servers, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A session that no other test sees: `url(service)`, `headers`, `journal`, `clock`, `fault(…)`, `reset()`.

    While the test runs, requests without its headers reach it too.
    """
    markers = list(request.node.iter_markers("projectlink_mock"))
    if markers:
        choice = _configured(request.config)
        for marker in reversed(markers):  # the closest one has the last word
            choice = _marked(choice, *marker.args, **marker.kwargs)
        server = _projectlink_mock_servers.of(choice)
    else:
        server = request.getfixturevalue("projectlink_mock_server")
    numbers = request.config.stash.setdefault(_numbers, count(1))
    session = server.session(f"test-{next(numbers)}")
    server.name = session.name
    yield session
    session.reset()


@pytest.fixture
def projectlink_environ(projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment in which clients find the mock by themselves, as alice; set for the test, and given."""
    variables = projectlink_mock.environ()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def projectlink_connect(projectlink_mock: Session) -> Iterator[Clients]:
    """Gives clients in the test's session: `projectlink_connect(ubiops.CoreApi, token="bob-token")`."""
    from projectlink_mock.testing.clients import Clients

    clients = Clients(projectlink_mock)
    yield clients
    clients.close()


def _client_fixture(service: ServiceEntry, prefix: str) -> Callable[..., Any]:
    @pytest.fixture(name=f"{prefix.lower()}_{service.name}_client".lstrip("_"))
    def client(projectlink_connect: Clients) -> Any:
        return projectlink_connect(getattr(import_module(f"projectlink.{service.name}"), prefix + service.api))

    usable = " It may be used in any event loop." if prefix else ""
    client.__doc__ = (
        f"The {prefix}{service.api} of projectlink.{service.name}, as alice, in the test's session.{usable}"
    )
    return client


for _service in SERVICES.values():
    for _prefix in ("", "Async"):
        globals()[f"_{_prefix}{_service.name}_client"] = _client_fixture(_service, _prefix)
