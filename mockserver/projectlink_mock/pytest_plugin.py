"""pytest fixtures: a session of the mock server for each test, and SDK clients of each service.

The fixtures have the scope of the whole run, so that fixtures of every scope can use them, and tests of Hypothesis.
What they return follows the scope that is set up: see `testing/scopes.py`.

pytest loads this module in every run, even without a mock, so heavy imports are late.
"""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from projectlink_mock._core.suggestions import did_you_mean
from projectlink_mock.registry import SEEDS, SERVICES, ServiceEntry, select_services
from projectlink_mock.testing.scopes import RUN, Scopes

if TYPE_CHECKING:
    from projectlink_mock.testing.clients import Clients
    from projectlink_mock.testing.current_session import CurrentClients
    from projectlink_mock.testing.mock_server import MockServer
    from projectlink_mock.testing.session import Session

_TRANSPORTS = ("socket", "asgi")
_MARKER = (
    "projectlink_mock(seed, services, state, transport): options of the mock for this test, overriding the ini file"
)


_TEST = "function"
"""pytest's name of the scope of a test."""

_scopes = pytest.StashKey[Scopes]()
_users = pytest.StashKey[set[str]]()
"""The names of the fixtures that use the mock, directly or through others."""


@dataclass(frozen=True)
class _Options:
    """The options of a mock server."""

    seed: str = "demo"
    services: tuple[str, ...] = tuple(SERVICES)
    state: Path | str | None = None
    """The path of a state document, or the document as JSON."""
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
        if options not in self._running:
            with _explained_imports():
                from projectlink_mock.testing.mock_server import MockServer
            state = json.loads(options.state) if isinstance(options.state, str) else options.state
            is_listening = options.transport == "socket"
            with _failing_in_one_line("projectlink_mock", OSError, ValueError):
                server = MockServer(seed=options.seed, services=options.services, state=state, listen=is_listening)
            self._running[options] = self._exit_stack.enter_context(server)
        return self._running[options]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini options."""
    parser.addini("projectlink_mock_seed", f"seed of the mock: {' or '.join(SEEDS)}", default=_Options.seed)
    parser.addini("projectlink_mock_services", "services of the mock (default: all)", type="args", default=[])
    text = "file with the state that every session starts with, relative to the root directory (default: the seed)"
    parser.addini("projectlink_mock_state", text, default="")
    text = "transport of the fixtures' clients: socket, or asgi for in-process calls"
    parser.addini("projectlink_mock_transport", text, default=_Options.transport)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker and check the ini options."""
    config.addinivalue_line("markers", _MARKER)
    config.stash[_scopes] = Scopes()
    config.stash[_users] = set(_FIXTURES)
    try:
        state = _configured(config).state
    except ValueError as error:
        raise pytest.UsageError(f"projectlink_mock: {error}") from None
    if isinstance(state, Path) and not state.is_file():
        raise pytest.UsageError(f"projectlink_mock_state: there is no file {state}")


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Let a fixture that uses the mock use the session of its scope, however late it is set up."""
    users = request.config.stash[_users]
    if fixturedef.argname in _FIXTURES or users.isdisjoint(fixturedef.argnames):
        return (yield)
    users.add(fixturedef.argname)
    if fixturedef.scope == _TEST:
        return (yield)
    with request.config.stash[_scopes].use(fixturedef.scope):
        return (yield)


def _scope_fixture(scope: Any) -> Any:
    def enter_scope(request: pytest.FixtureRequest) -> Iterator[None]:
        options = _options_of(request.node)

        def find_server() -> MockServer:
            if options is None:
                server: MockServer = request.getfixturevalue("projectlink_mock_server")
                return server
            servers: _Servers = request.getfixturevalue("_projectlink_mock_servers")
            return servers.get(options)

        is_used = scope == _TEST and not _FIXTURES.isdisjoint(request.fixturenames)
        scopes = request.config.stash[_scopes]
        with scopes.enter(scope, find_server, is_used=is_used):
            if is_used:
                names = {_CLIENTS[name][0].name for name in request.fixturenames if name in _CLIENTS}
                scopes.current().load(names)
            yield

    return pytest.fixture(scope=scope, autouse=True, name=f"_projectlink_mock_{scope}")(enter_scope)


for _scope in (RUN, "package", "module", "class", _TEST):
    globals()[f"_scope_{_scope}"] = _scope_fixture(_scope)


@contextmanager
def _explained_imports() -> Iterator[None]:
    """Fail the test in one line if a package of the extra is missing."""
    try:
        yield
    except ModuleNotFoundError as missing:
        package = str(missing.name).partition(".")[0]
        raise _failure(f"the mock server needs {package}: install projectlink with its extra 'mock'") from None


@contextmanager
def _failing_in_one_line(subject: str, *kinds: type[Exception]) -> Iterator[None]:
    """Fail the test with the message of an error of these kinds."""
    try:
        yield
    except kinds as error:
        raise _failure(f"{subject}: {error}") from None


def _failure(message: str) -> BaseException:
    """Return what `pytest.fail` raises, which can be raised without the error that caused it."""
    return pytest.fail.Exception(message, pytrace=False)


def _configured(config: pytest.Config) -> _Options:
    services = tuple(config.getini("projectlink_mock_services")) or _Options.services
    seed, transport = config.getini("projectlink_mock_seed"), config.getini("projectlink_mock_transport")
    state = config.getini("projectlink_mock_state")
    return _Options(seed, services, config.rootpath / state if state else None, transport).validated()


def _options_of(node: Any) -> _Options | None:
    """Return the options of a test, class, module or package with markers; None without. Fails for invalid markers."""
    markers = list(node.iter_markers("projectlink_mock"))
    options = _configured(node.config) if markers else None
    for marker in reversed(markers):  # the closest marker wins
        with _failing_in_one_line("marker projectlink_mock", TypeError, ValueError):
            if marker.args:
                raise TypeError('its arguments have names, such as seed="empty"')
            if unknown := sorted(set(marker.kwargs) - _MARKER_ARGUMENTS):
                known = ", ".join(sorted(_MARKER_ARGUMENTS))
                hint = did_you_mean(unknown[0], _MARKER_ARGUMENTS)
                raise TypeError(f"unknown argument {unknown[0]!r}{hint}; known: {known}")
            options = _with_marker(options or _Options(), node.config.rootpath, **marker.kwargs)
    return options


def _with_marker(
    options: _Options,
    root: Path,
    *,
    seed: str | None = None,
    services: Sequence[str] | None = None,
    state: str | Path | Mapping[str, Any] | None = None,
    transport: str | None = None,
) -> _Options:
    """Return the options with those of a marker applied; its seed replaces a state.

    Raises TypeError or ValueError for an invalid value.
    """
    if isinstance(services, str) or not all(isinstance(one, str) for one in services or ()):
        raise TypeError('services must be a list of names, such as services=["ubiops"]')
    if isinstance(state, Mapping):
        document: Path | str | None = json.dumps(state)
    elif isinstance(state, str | os.PathLike):
        document = root / state
    elif state is not None:
        raise TypeError("state must be the path of a state document, or the document as a dict")
    else:
        document = options.state if seed is None else None
    return _Options(
        options.seed if seed is None else seed,
        options.services if services is None else tuple(services),
        document,
        options.transport if transport is None else transport,
    ).validated()


_MARKER_ARGUMENTS = {
    one.name for one in inspect.signature(_with_marker).parameters.values() if one.kind is one.KEYWORD_ONLY
}


@pytest.fixture(scope="session")
def _projectlink_mock_servers() -> Iterator[_Servers]:
    with ExitStack() as exit_stack:
        yield _Servers(exit_stack)


@pytest.fixture(scope="session")
def projectlink_mock_server(_projectlink_mock_servers: _Servers, pytestconfig: pytest.Config) -> MockServer:
    """Return the `MockServer` of the test run; all services and the seed "demo" unless the ini file differs."""
    return _projectlink_mock_servers.get(_configured(pytestconfig))


@pytest.fixture(scope="session")
def projectlink_mock(pytestconfig: pytest.Config) -> Session:
    """Return the `Session` of the test, with `url(service)`, `headers`, `journal`, `clock`, `fault()`, `reset()`.

    While the test runs, requests without a session header reach it too. It starts with what fixtures of wider scopes
    have created.
    """
    with _explained_imports():
        from projectlink_mock.testing.current_session import CurrentSession
    return CurrentSession(pytestconfig.stash[_scopes])


@pytest.fixture
def projectlink_environ(projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Set and return the environment variables that configure SDK clients for the mock, as Alice."""
    variables = projectlink_mock.environ()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture(scope="session")
def projectlink_connect(projectlink_mock: Session, pytestconfig: pytest.Config) -> Clients:
    """Return a factory of SDK clients for the mock: `projectlink_connect(ubiops.CoreApi, token="bob-token")`."""
    from projectlink_mock.testing.current_session import CurrentClients

    return CurrentClients(projectlink_mock, pytestconfig.stash[_scopes])


def _client_fixture(service: ServiceEntry, prefix: str) -> Callable[..., Any]:
    def client(projectlink_connect: CurrentClients) -> Any:
        package = import_module(f"projectlink.{service.name}")
        # What the first call would import, in a test that may limit the time of its body.
        getattr(package.models, package.models.__all__[0])
        getattr(import_module("projectlink.transports"), "RESTResponse" if prefix else "Urllib3Transport")
        return projectlink_connect.at_first_use(getattr(package, prefix + service.api))

    loops = " It works in any event loop." if prefix else ""
    client.__doc__ = (
        f"Return a `projectlink.{service.name}.{prefix}{service.api}` as Alice in the session of the test.{loops}"
    )
    return pytest.fixture(scope="session", name=_client_name(service, prefix))(client)


def _client_name(service: ServiceEntry, prefix: str) -> str:
    return f"{prefix.lower()}_{service.name}_client".lstrip("_")


_CLIENTS = {
    _client_name(service, prefix): (service, prefix) for service in SERVICES.values() for prefix in ("", "Async")
}
for _name, _arguments in _CLIENTS.items():
    globals()[f"_{_name}"] = _client_fixture(*_arguments)

_FIXTURES = frozenset({"projectlink_mock", "projectlink_connect", "projectlink_environ", *_CLIENTS})
"""The fixtures that lead to the session of the test."""
