"""pytest fixtures: the mock server, and a client of each service, anew for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from projectlink_mock.registry import SERVICES, Service

if TYPE_CHECKING:
    from projectlink_mock.server import MockServer
    from projectlink_mock.session import Session

_numbers = pytest.StashKey[Iterator[int]]()
_TOKEN = "alice-token"


@pytest.fixture(scope="session")
def projectlink_mock_server() -> Iterator[MockServer]:
    """One mock server with all services and the demo seed, for the whole test session."""
    # Not at the top: pytest loads this module in every run, also in those that need no mock.
    from projectlink_mock.server import MockServer

    with MockServer() as server:
        yield server


@pytest.fixture
def projectlink_mock(projectlink_mock_server: MockServer, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A universe that no other test sees: `url(service)`, `headers`, `reset()`.

    Requests without its headers find a universe that is fresh for each test as well.
    """
    projectlink_mock_server.reset()
    numbers = request.config.stash.setdefault(_numbers, count(1))
    session = projectlink_mock_server.session(f"test-{next(numbers)}")
    yield session
    session.reset()


def _client_fixture(service: Service) -> Callable[..., Any]:
    @pytest.fixture(name=f"{service.name}_client")
    def client(projectlink_mock: Session) -> Iterator[Any]:
        # By name: the client and the mock are two readings of one spec and never import each other.
        module = import_module(f"projectlink.{service.name}")
        configuration = module.Configuration(
            host=projectlink_mock.url(service.name), access_token=_TOKEN, headers=projectlink_mock.headers
        )
        with module.ApiClient(configuration) as api_client:
            yield getattr(module, service.api)(api_client)

    client.__doc__ = f"The {service.api} of projectlink.{service.name}, as alice, in the test's own universe."
    return client


globals().update({f"{service.name}_client": _client_fixture(service) for service in SERVICES.values()})
