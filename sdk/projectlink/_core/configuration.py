"""Settings of a client: host, credentials, timeouts, retries, network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from projectlink._core.attempt import AttemptEvent
from projectlink._core.errors import ApiAttributeError, ApiTypeError, ApiValueError
from projectlink._core.instances import ValidatedByInstance
from projectlink._core.names import IGNORED_SETTINGS, REPLACED_SETTINGS, did_you_mean, unsupported
from projectlink._core.rate_limit import RateLimit
from projectlink._core.retry import RetryPolicy
from projectlink._core.secret import REDACTED
from projectlink._core.settings import CHECKS, USER_AGENT, environment, redact_url
from projectlink._core.settings import number_from_environment as _number

if TYPE_CHECKING:
    from ssl import SSLContext

    from opentelemetry.trace import Tracer

    from projectlink._core.contract.operation import Service
else:  # so that hints resolve at run time without slow imports
    Service = SSLContext = Tracer = Any

Timeout = float | tuple[float, float] | None
TokenSource = Callable[[], str] | Callable[[], Awaitable[str]]

F = TypeVar("F", bound=Callable[..., None])

DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)
DEFAULT_MAX_RESPONSE_BYTES = 100 * 1024 * 1024
_SHARED_SETTINGS = ("access_token", "on_attempt", "refresh_api_key_hook", "ssl_context", "tracer")
"""Functions and objects with locks, which a deep copy shares."""


def _check_names(init: F) -> F:
    """Reject unknown settings with a suggestion, and drop those of other generated clients that have no effect."""

    @wraps(init)
    def checked(self: Configuration, *args: Any, **settings: Any) -> None:
        for name in settings.keys() - CHECKS.keys():
            reject_setting(name, settings.pop(name), ApiTypeError)
        init(self, *args, **settings)

    return checked  # type: ignore[return-value]


def reject_setting(name: str, value: Any, error_class: type[ApiTypeError | ApiAttributeError]) -> None:
    """Reject a setting that does not exist; settings of other generated clients that have no effect pass.

    Raises:
        ApiTypeError, ApiAttributeError: There is no such setting; the message names its replacement or close ones.
    """
    if name in IGNORED_SETTINGS or (name in REPLACED_SETTINGS and not value):
        return
    if name in REPLACED_SETTINGS:
        raise error_class(unsupported("Configuration", name, REPLACED_SETTINGS))
    raise error_class(f"Configuration has no setting {name!r}{did_you_mean(name, CHECKS)}")


class Configuration(ValidatedByInstance):
    """Settings of a client.

    Each is an attribute too, which may be changed later; those of the network (proxy, certificates, connections) only
    before the first call.

    An omitted setting is read from the environment variable ``PROJECTLINK_<SERVICE>_<NAME>``, with the name given
    below. An empty variable counts as not set. A configuration without a service reads only ``HOST`` and ``TOKEN``,
    those of the called service.

    Args:
        host: Base URL, ``http`` or ``https``, without credentials; by default the service's. Environment: ``HOST``.
        api_key: API keys by the name of their security scheme or of their header.
        api_key_prefix: Prefixes of the API keys, such as ``Token``, by the same names.
        username: User name for basic authentication or a login. Environment: ``USERNAME``.
        password: Password of ``username``. Environment: ``PASSWORD``.
        access_token: Bearer token, or a callable that returns one before each attempt; with the async client it may
            be an async callable. Environment: ``TOKEN``.
        timeout: Seconds to connect and to wait for data, or a pair of the two; greater than 0, at most a year. None
            waits forever. Default: 10 and 60. Environment: ``TIMEOUT``.
        deadline: Seconds for a whole call, with all attempts and pauses; greater than 0, at most a year. None, the
            default, for no deadline. Environment: ``DEADLINE``.
        retries: Maximum number of retries, at least 0, or a ``RetryPolicy``. Default: 2. Environment: ``RETRIES``.
        rate_limit: ``RateLimit`` of all calls; None, the default, for no limit.
        tracer: OpenTelemetry tracer; each call is a span named after its operation. Needs the extra ``otel``.
        on_attempt: Called with an ``AttemptEvent`` after each attempt; an exception from it ends the call.
        proxy: Proxy URL; an empty string for no proxy. Environment: ``PROXY``, then ``HTTPS_PROXY`` and ``HTTP_PROXY``.
        no_proxy: Comma-separated hosts to connect to without the proxy. Environment: ``NO_PROXY``.
        proxy_headers: Headers for the proxy.
        ssl_ca_cert: Path of a CA bundle; by default the system's certificates. Environment: ``CA_BUNDLE``.
        ca_cert_data: CA certificates as PEM text or DER bytes.
        cert_file: Path of a client certificate. Environment: ``CERT_FILE``.
        key_file: Path of the client certificate's key. Environment: ``KEY_FILE``.
        key_password: Password of an encrypted key; nothing ever asks for it. Environment: ``KEY_PASSWORD``.
        ssl_context: An ``ssl.SSLContext`` that replaces all other TLS settings, for the server and for an https
            proxy. httpx then uses HTTP/1.1, so that all transports can share the context.
        verify_ssl: Whether to verify the server's certificate. Default: True.
        assert_hostname: False accepts a certificate of another host.
        connection_pool_maxsize: Maximum number of open connections to keep per host, at least 1; the async client
            opens no more at a time. Default: 100.
        socket_options: Options of each connection's socket, each with level, name and value, as for
            ``socket.setsockopt``. They follow the defaults: TCP keep-alive after 60 seconds without data.
        max_response_bytes: Maximum size of a response body that is read into memory, at least 1, compressed and
            decompressed; None for no limit. Streams and ``save_to`` have no limit. Default: 100 MiB.
        headers: Extra headers of every request.
        user_agent: ``User-Agent`` header.
        strict_responses: Whether a success with drift (unknown or missing field, other type, new value) raises
            ApiDecodeError; see ``ApiClient.drift``. Default: False.
        refresh_api_key_hook: Called with the configuration before an API key is read.

    Raises:
        ApiTypeError, ApiValueError: A setting has the wrong type or an invalid value.
    """

    service: ClassVar[Service | None] = None

    __slots__ = tuple(CHECKS)

    host: str | None
    api_key: dict[str, str]
    api_key_prefix: dict[str, str]
    username: str | None
    password: str | None
    access_token: str | TokenSource | None
    timeout: Timeout
    deadline: float | None
    rate_limit: RateLimit | None
    tracer: Tracer | None
    on_attempt: Callable[[AttemptEvent], object] | None
    proxy: str | None
    no_proxy: str | None
    proxy_headers: dict[str, str]
    ssl_ca_cert: str | None
    ca_cert_data: str | bytes | None
    cert_file: str | None
    key_file: str | None
    key_password: str | None
    ssl_context: SSLContext | None
    verify_ssl: bool
    assert_hostname: bool | None
    connection_pool_maxsize: int
    socket_options: list[tuple[int, int, int | bytes]]
    max_response_bytes: int | None
    headers: dict[str, str]
    user_agent: str
    strict_responses: bool
    refresh_api_key_hook: Callable[[Configuration], object] | None

    @_check_names
    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, str] | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | TokenSource | None = None,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: int | RetryPolicy | None = None,
        rate_limit: RateLimit | None = None,
        tracer: Tracer | None = None,
        on_attempt: Callable[[AttemptEvent], object] | None = None,
        proxy: str | None = None,
        no_proxy: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        ssl_ca_cert: str | None = None,
        ca_cert_data: str | bytes | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        key_password: str | None = None,
        ssl_context: SSLContext | None = None,
        verify_ssl: bool = True,
        assert_hostname: bool | None = None,
        connection_pool_maxsize: int = 100,
        socket_options: Sequence[tuple[int, int, int | bytes]] | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        user_agent: str = USER_AGENT,
        strict_responses: bool = False,
        refresh_api_key_hook: Callable[[Configuration], object] | None = None,
    ) -> None:
        service = self.service
        self.host = host if host is not None else environment(service, "HOST") or (service.host if service else None)
        self.username = username if username is not None else environment(service, "USERNAME")
        self.password = password if password is not None else environment(service, "PASSWORD")
        self.access_token = access_token if access_token is not None else environment(service, "TOKEN")
        self.api_key = api_key  # type: ignore[assignment]
        self.api_key_prefix = api_key_prefix  # type: ignore[assignment]
        self.timeout = timeout if timeout is not DEFAULT_TIMEOUT else _number(service, "TIMEOUT", float, timeout)
        self.deadline = deadline if deadline is not None else _number(service, "DEADLINE", float, None)
        self.retries = retries if retries is not None else _number(service, "RETRIES", int, None)
        self.rate_limit = rate_limit
        self.tracer = tracer
        self.on_attempt = on_attempt
        self.proxy = proxy if proxy is not None else environment(service, "PROXY")
        self.no_proxy = no_proxy if no_proxy is not None else environment(service, "NO_PROXY")
        self.proxy_headers = proxy_headers  # type: ignore[assignment]
        self.ssl_ca_cert = ssl_ca_cert if ssl_ca_cert is not None else environment(service, "CA_BUNDLE")
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file if cert_file is not None else environment(service, "CERT_FILE")
        self.key_file = key_file if key_file is not None else environment(service, "KEY_FILE")
        self.key_password = key_password if key_password is not None else environment(service, "KEY_PASSWORD")
        self.ssl_context = ssl_context
        self.verify_ssl = verify_ssl
        self.assert_hostname = assert_hostname
        self.connection_pool_maxsize = connection_pool_maxsize
        self.socket_options = socket_options  # type: ignore[assignment]
        self.max_response_bytes = max_response_bytes
        self.headers = headers  # type: ignore[assignment]
        self.user_agent = user_agent
        self.strict_responses = strict_responses
        self.refresh_api_key_hook = refresh_api_key_hook

    if TYPE_CHECKING:

        @property
        def retries(self) -> RetryPolicy: ...
        @retries.setter
        def retries(self, value: int | RetryPolicy | None) -> None: ...

    else:  # hidden from type checkers, which would accept any attribute

        def __setattr__(self, name, value):
            """Set an attribute. Checks and converts it once, so that calls only read it."""
            if name in CHECKS:
                value = CHECKS[name](value)
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                reject_setting(name, value, ApiAttributeError)

        def __getattr__(self, name):
            """Return a setting of other generated clients, or reject the name."""
            if name in IGNORED_SETTINGS:
                return IGNORED_SETTINGS[name]
            if name in REPLACED_SETTINGS:
                raise ApiAttributeError(unsupported("Configuration", name, REPLACED_SETTINGS))
            hint = "" if name.startswith("_") else did_you_mean(name, CHECKS)
            raise ApiAttributeError(f"Configuration has no attribute {name!r}{hint}")

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """Return a new configuration with the settings of the environment."""
        return cls()

    @classmethod
    def get_default(cls) -> Configuration:
        """Raise an error, as there is no shared default.

        Raises:
            ApiValueError: Always.
        """
        raise ApiValueError(unsupported("Configuration", "get_default", REPLACED_SETTINGS))

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Raise an error, as there is no shared default.

        Raises:
            ApiValueError: Always.
        """
        raise ApiValueError(unsupported("Configuration", "set_default", REPLACED_SETTINGS))

    def __copy__(self) -> Configuration:
        return self._copy(lambda value: value.copy() if isinstance(value, dict) else value)

    def __deepcopy__(self, memo: dict[int, Any]) -> Configuration:
        from copy import deepcopy

        for name in _SHARED_SETTINGS:
            value = getattr(self, name)
            memo[id(value)] = value
        return self._copy(lambda value: deepcopy(value, memo))

    def _copy(self, copy_value: Callable[[Any], Any]) -> Configuration:
        """Return a copy, with the attributes of subclasses too."""
        other = type(self).__new__(type(self))
        state: Any = object.__reduce_ex__(self, 4)[2]
        attributes, slots = state if isinstance(state, tuple) else (state, {})
        for name, value in {**(attributes or {}), **slots}.items():
            object.__setattr__(other, name, copy_value(value))
        return other

    def __repr__(self) -> str:
        shown = {name: getattr(self, name) for name in sorted(CHECKS)}
        if shown["access_token"] is not None:
            shown["access_token"] = REDACTED
        if shown["ca_cert_data"] is not None:
            shown["ca_cert_data"] = "<given>"
        if shown["proxy"]:
            shown["proxy"] = redact_url(shown["proxy"])
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"
