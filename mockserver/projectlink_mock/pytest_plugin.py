"""pytest fixtures: the mock server with a new session for each test, and SDK clients of each service.

pytest loads this module in every run, even without a mock, so heavy imports are late.
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
_MARKER = "projectlink_mock(seed, services, transport): options of the mock for this test, overriding the ini file"

_numbers = pytest.StashKey[Iterator[int]]()


@dataclass(frozen=True)
class _Options:
    """The options of a mock server."""

    seed: str = "demo"
    services: tuple[str, ...] = tuple(SERVICES)
    transport: str = "socket"

    def validated(self) -> _Options:
        """Return the options with unique services. Raises ValueError for an unknown value."""
        if self.seed not in SEEDS:
            raise ValueError(f"unknown seed: {self.seed} (known: {', '.join(SEEDS)})")
        if self.transport not in _TRANSPORTS:
            raise ValueError(f"unknown transport: {self.transport} (known: {', '.join(_TRANSPORTS)})")
        return replace(self, services=tuple(service.name for service in select_services(self.services)))


class _Servers:
    """The mock servers of a test run, one for each set of options, started at first use."""

    def __init__(self, exit_stack: ExitStack) -> None:
        self._exit_stack = exit_stack
        self._running: dict[_Options, MockServer] = {}

    def get(self, options: _Options) -> MockServer:
        from projectlink_mock.testing.mock_server import MockServer

        if options not in self._running:
            server = MockServer(seed=options.seed, services=options.services, listen=options.transport == "socket")
            self._running[options] = self._exit_stack.enter_context(server)
        return self._running[options]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini options."""
    parser.addini("projectlink_mock_seed", f"seed of the mock: {' or '.join(SEEDS)}", default=_Options.seed)
    parser.addini("projectlink_mock_services", "services of the mock (default: all)", type="args", default=[])
    text = "transport of the fixtures' clients: socket, or asgi for in-process calls"
    parser.addini("projectlink_mock_transport", text, default=_Options.transport)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker and check the ini options."""
    config.addinivalue_line("markers", _MARKER)
    try:
        _configured(config)
    except ValueError as error:
        raise pytest.UsageError(f"projectlink_mock: {error}") from None


def _configured(config: pytest.Config) -> _Options:
    services = tuple(config.getini("projectlink_mock_services")) or _Options.services
    seed, transport = config.getini("projectlink_mock_seed"), config.getini("projectlink_mock_transport")
    return _Options(seed, services, transport).validated()


def _with_marker(
    options: _Options, *, seed: str = "", services: Sequence[str] | None = None, transport: str = ""
) -> _Options:
    """Return the options with those of a marker applied."""
    if isinstance(services, str):
        raise TypeError("services must be a list of names, not str")
    return _Options(
        seed or options.seed, options.services if services is None else tuple(services), transport or options.transport
    ).validated()


@pytest.fixture(scope="session")
def _projectlink_mock_servers() -> Iterator[_Servers]:
    with ExitStack() as exit_stack:
        yield _Servers(exit_stack)


@pytest.fixture(scope="session")
def projectlink_mock_server(_projectlink_mock_servers: _Servers, pytestconfig: pytest.Config) -> MockServer:
    """Return the `MockServer` of the test run; all services and the seed "demo" unless the ini file differs."""
    return _projectlink_mock_servers.get(_configured(pytestconfig))


@pytest.fixture
def projectlink_mock(_projectlink_mock_servers: _Servers, request: pytest.FixtureRequest) -> Iterator[Session]:
    """Return a new `Session` for this test, with `url(service)`, `headers`, `journal`, `clock`, `fault()`, `reset()`.

    While the test runs, requests without a session header reach it too.
    """
    markers = list(request.node.iter_markers("projectlink_mock"))
    if markers:
        options = _configured(request.config)
        for marker in reversed(markers):  # the closest marker wins
            options = _with_marker(options, *marker.args, **marker.kwargs)
        server = _projectlink_mock_servers.get(options)
    else:
        server = request.getfixturevalue("projectlink_mock_server")
    numbers = request.config.stash.setdefault(_numbers, count(1))
    session = server.session(f"test-{next(numbers)}")
    server.name = session.name
    yield session
    session.reset()


@pytest.fixture
def projectlink_environ(projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Set and return the environment variables that configure SDK clients for the mock, as Alice."""
    variables = projectlink_mock.environ()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def projectlink_connect(projectlink_mock: Session) -> Iterator[Clients]:
    """Return a factory of SDK clients for this test: `projectlink_connect(ubiops.CoreApi, token="bob-token")`."""
    from projectlink_mock.testing.clients import Clients

    clients = Clients(projectlink_mock)
    yield clients
    clients.close()


def _client_fixture(service: ServiceEntry, prefix: str) -> Callable[..., Any]:
    @pytest.fixture(name=f"{prefix.lower()}_{service.name}_client".lstrip("_"))
    def client(projectlink_connect: Clients) -> Any:
        return projectlink_connect(getattr(import_module(f"projectlink.{service.name}"), prefix + service.api))

    loops = " It works in any event loop." if prefix else ""
    client.__doc__ = (
        f"Return a `projectlink.{service.name}.{prefix}{service.api}` as Alice in the session of this test.{loops}"
    )
    return client


for _service in SERVICES.values():
    for _prefix in ("", "Async"):
        globals()[f"_{_prefix}{_service.name}_client"] = _client_fixture(_service, _prefix)
