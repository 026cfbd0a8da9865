"""The session and the clients of the pytest fixtures, which follow the scope that code uses now."""

from __future__ import annotations

from typing import Any

from projectlink_mock.testing.clients import Api, Clients, service_of
from projectlink_mock.testing.scopes import Scopes
from projectlink_mock.testing.session import ServerContext, Session


class CurrentSession(Session):
    """The session of the test while it runs, and of a wider scope while its fixtures are set up."""

    def __init__(self, scopes: Scopes) -> None:
        self._scopes = scopes

    @property
    def name(self) -> str:
        """Return the name of the session."""
        return self._scopes.current().session.name

    @name.setter
    def name(self, value: str) -> None:
        raise AttributeError("the session of a test cannot be renamed")

    @property
    def _context(self) -> ServerContext:
        return self._scopes.current().session._context

    @_context.setter
    def _context(self, value: ServerContext) -> None:
        raise AttributeError("the session of a test belongs to its server")


class CurrentClients(Clients):
    """A factory of SDK clients for the session of the scope that code uses now.

    Each scope gets a new client behind the same API object, so that no setting, token or connection outlives a test.
    """

    def __init__(self, session: Session, scopes: Scopes) -> None:
        super().__init__(session)
        self._scopes = scopes

    def __call__(self, api: type[Api], token: str = "alice-token", **settings: Any) -> Api:
        """Return an API object with a client in the current session.

        The arguments and errors are those of `Clients`.
        """
        __tracebackhide__ = True  # pytest then shows the line of the test
        service_of(api)
        kind: Any = self._kind(api, token, settings)
        made: Api = kind(kind.api_client.fget(None))
        return made

    def at_first_use(self, api: type[Api]) -> Api:
        """Return an API object as Alice, whose client is made at the first call."""
        kind = self._kind(api, "alice-token", {})
        return kind.__new__(kind)

    def _kind(self, api: type[Api], token: str, settings: dict[str, Any]) -> type[Api]:
        """Return a class of API objects whose client is that of the current scope."""
        scopes, key = self._scopes, object()

        def get_client(_: object) -> Any:
            scope = scopes.current()
            if key not in scope.api_clients:
                connected: Any = scope.clients(api, token, **settings)
                scope.api_clients[key] = connected.api_client
            return scope.api_clients[key]

        def set_client(_: object, client: Any) -> None:
            scopes.current().api_clients[key] = client

        members = {"api_client": property(get_client, set_client), "__module__": api.__module__, "__doc__": api.__doc__}
        return type(api.__name__, (api,), members)
