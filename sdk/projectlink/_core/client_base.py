"""Settings and state that both clients share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core import hints
from projectlink._core.call.drift_monitor import DriftMonitor
from projectlink._core.configuration import Configuration
from projectlink._core.errors import ApiAttributeError, ApiTypeError, ApiValueError
from projectlink._core.instances import ValidatedByInstance
from projectlink._core.locks import ForkSafeLock, importing
from projectlink._core.names import IGNORED_SETTINGS, REPLACED_CLIENT_ATTRIBUTES, unsupported
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from projectlink._core.auth.login import Login

C = TypeVar("C")

_UNCOPIED = frozenset(
    {"_drift_monitor", "_flow", "_lock", "_on_response", "_on_response_with_http_info"}
    | {"_pool", "_pool_process", "_run", "_send"}
)
"""Attributes of an open client that its copies do not have."""


class BaseClient(ValidatedByInstance):
    """Settings and state that both clients share.

    The modules of a call are imported by the first call, as importing them takes half of the import time.
    """

    _run: Callable[[Any], Any] | None = None
    _flow: Callable[..., Any]
    _send: Callable[[Any], Any]
    _on_response: Any
    _on_response_with_http_info: Any

    def __init__(
        self,
        configuration: Configuration | None,
        header_name: str | None,
        header_value: str | None,
        cookie: str | None,
        transport: Any,
        is_async: bool,
    ) -> None:
        if configuration is not None and not isinstance(configuration, Configuration):
            raise ApiTypeError(f"a client needs a Configuration, not {type(configuration).__name__}")
        if transport is not None:
            with importing():
                from projectlink._core.transports.factory import check_transport

            check_transport(transport, is_async=is_async)
        self.configuration = Configuration() if configuration is None else configuration
        self.default_headers = SecretDict()
        self._drift_monitor = DriftMonitor(self.configuration)
        self._transport = self._transport_option = transport
        self._closed = False
        self._lock = ForkSafeLock()
        if header_name is not None and header_value is not None:
            self.set_default_header(header_name, header_value)
        self.cookie = cookie

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.configuration.host}>"

    if not TYPE_CHECKING:  # hidden from type checkers, which would accept any attribute

        def __getattr__(self, name):
            """Reject a name; those of other generated clients with their replacement."""
            if name in IGNORED_SETTINGS:
                return getattr(self.configuration, name)
            if name in REPLACED_CLIENT_ATTRIBUTES:
                raise ApiAttributeError(unsupported(type(self).__name__, name, REPLACED_CLIENT_ATTRIBUTES))
            raise ApiAttributeError(f"{type(self).__name__} has no attribute {name!r}")

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings. A copy opens its own connections; only a transport object is shared."""
        return {name: value for name, value in self.__dict__.items() if name not in _UNCOPIED} | {
            "_transport": self._transport_option,
            "default_headers": self.default_headers.copy(),
        }

    def __deepcopy__(self, memo: dict[int, Any]) -> hints.Self:
        from copy import deepcopy

        memo[id(self._transport_option)] = self._transport_option
        other = memo[id(self)] = type(self).__new__(type(self))
        other.__setstate__(deepcopy(self.__getstate__(), memo))
        return other

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._drift_monitor = DriftMonitor(self.configuration)
        self._lock = ForkSafeLock()

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request of this client."""
        self.default_headers[header_name] = header_value

    @property
    def drift(self) -> tuple[hints.Drift, ...]:
        """Return the differences between responses and their operations, each once.

        Checks the 1st, 2nd, 4th, 8th … response of each operation, and every response that has an undocumented
        status or fails to decode; with ``strict_responses`` all. Responses requested without reading the body are
        not checked.
        """
        return self._drift_monitor.found

    @property
    def cookie(self) -> str | None:
        """The ``Cookie`` header; None without one."""
        return self.default_headers.get("Cookie")

    @cookie.setter
    def cookie(self, value: str | None) -> None:
        if value is None:
            self.default_headers.pop("Cookie", None)
        else:
            self.default_headers["Cookie"] = value

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        return self.default_headers.get("User-Agent", self.configuration.user_agent)

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    @classmethod
    def get_default(cls) -> hints.Self:
        """Raise an error, as there is no shared client.

        Raises:
            ApiValueError: Always.
        """
        raise ApiValueError(unsupported(cls.__name__, "get_default", REPLACED_CLIENT_ATTRIBUTES))

    @classmethod
    def set_default(cls, default: object) -> None:
        """Raise an error, as there is no shared client.

        Raises:
            ApiValueError: Always.
        """
        raise ApiValueError(unsupported(cls.__name__, "set_default", REPLACED_CLIENT_ATTRIBUTES))

    def _check_open(self) -> None:
        if self._closed:
            raise ApiValueError("this client is closed; create another one")

    def _bind(self, login: Login) -> None:
        """Prepare the functions of a call."""
        from projectlink._core.call.flow import call_flow
        from projectlink._core.call.state import result, result_with_http_info

        self._flow = partial(call_flow, self.configuration, self.default_headers, login)
        self._on_response = self._drift_monitor.wrap(result)
        self._on_response_with_http_info = self._drift_monitor.wrap(result_with_http_info)

    def _release(self) -> Any:
        """Mark the client as closed and return the transport to close, or None."""
        with self._lock.current:
            self._closed, self._run = True, None
            transport, self._transport = self._transport, None
        return None if isinstance(transport, str) else transport


def check_client(client: C, expected: type[C]) -> C:
    """Return the client of an API object, or reject what is no client of its kind.

    Raises:
        ApiTypeError: The client is asynchronous and the API is not, or the reverse, or it is no client.
    """
    is_other = not isinstance(client, expected) if isinstance(client, BaseClient) else not hasattr(client, "call")
    if is_other:
        other = "without" if expected.__name__.startswith("Async") else "with"
        raise ApiTypeError(
            f"this API class needs an {expected.__name__}, not {type(client).__name__}: pass an {expected.__name__}, "
            f"or use the API class {other} the prefix Async"
        )
    return client
