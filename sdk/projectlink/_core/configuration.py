"""Settings of a client: host, credentials, timeouts, retries, network."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from projectlink._core.attempt import AttemptEvent
from projectlink._core.callbacks import check_sync_function
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.request import clean_header
from projectlink._core.rate_limit import RateLimit
from projectlink._core.retry import RetryPolicy
from projectlink._core.secret import REDACTED, Secret, SecretDict
from projectlink._version import __version__

if TYPE_CHECKING:
    from ssl import SSLContext

    from opentelemetry.trace import Tracer

    from projectlink._core.contract.operation import Service
else:  # so that hints resolve at run time without slow imports
    Service = SSLContext = Tracer = Any

Timeout = float | tuple[float, float] | None
TokenSource = Callable[[], str] | Callable[[], Awaitable[str]]

T = TypeVar("T")

MAX_TIMEOUT_SECONDS = 366 * 24 * 3600.0
USER_AGENT = f"projectlink/{__version__} python"
DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)
DEFAULT_MAX_RESPONSE_BYTES = 100 * 1024 * 1024
_SETTINGS = (
    "access_token",
    "api_key",
    "api_key_prefix",
    "assert_hostname",
    "ca_cert_data",
    "cert_file",
    "connection_pool_maxsize",
    "deadline",
    "headers",
    "host",
    "key_file",
    "key_password",
    "max_response_bytes",
    "no_proxy",
    "on_attempt",
    "password",
    "proxy",
    "proxy_headers",
    "rate_limit",
    "refresh_api_key_hook",
    "retries",
    "socket_options",
    "ssl_ca_cert",
    "ssl_context",
    "strict_responses",
    "timeout",
    "tracer",
    "user_agent",
    "username",
    "verify_ssl",
)

_IGNORED_SETTINGS = frozenset({"client_side_validation", "safe_chars_for_path_param", "temp_folder_path"})
"""Settings of generated clients that are accepted without effect."""

_SHARED_SETTINGS = ("access_token", "on_attempt", "refresh_api_key_hook", "ssl_context", "tracer")
"""Functions and objects with locks, which a deep copy shares."""


class Configuration:
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

    __slots__ = _SETTINGS  # a name, as a type checker that reads the slots rejects the property `retries`

    host: str | None
    access_token: str | TokenSource | None
    password: str | None
    timeout: Timeout
    deadline: float | None

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
        self.api_key = SecretDict(_checked("api_key", api_key or {}, dict))
        self.api_key_prefix = dict(_checked("api_key_prefix", api_key_prefix or {}, dict))
        name = username if username is not None else environment(service, "USERNAME")
        self.username = _checked("username", name, str)
        self.password = password if password is not None else environment(service, "PASSWORD")
        self.access_token = access_token if access_token is not None else environment(service, "TOKEN")
        self.timeout = timeout if timeout is not DEFAULT_TIMEOUT else _parsed(service, "TIMEOUT", float, timeout)
        self.deadline = deadline if deadline is not None else _parsed(service, "DEADLINE", float, None)
        self.retries = retries if retries is not None else _parsed(service, "RETRIES", int, 2)
        self.rate_limit = _checked("rate_limit", rate_limit, RateLimit)
        self.tracer = _checked_method("tracer", tracer, "start_as_current_span")
        self.on_attempt = _checked_method("on_attempt", on_attempt, "__call__")
        self.proxy = _checked("proxy", proxy if proxy is not None else environment(service, "PROXY"), str)
        self.no_proxy = no_proxy if no_proxy is not None else environment(service, "NO_PROXY")
        self.proxy_headers = SecretDict(_checked("proxy_headers", proxy_headers or {}, dict))
        self.ssl_ca_cert = ssl_ca_cert if ssl_ca_cert is not None else environment(service, "CA_BUNDLE")
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file if cert_file is not None else environment(service, "CERT_FILE")
        self.key_file = key_file if key_file is not None else environment(service, "KEY_FILE")
        self.key_password = key_password if key_password is not None else environment(service, "KEY_PASSWORD")
        self.ssl_context = ssl_context
        self.verify_ssl = _checked("verify_ssl", verify_ssl, bool)
        self.assert_hostname = _checked("assert_hostname", assert_hostname, bool)
        self.connection_pool_maxsize = _checked("connection_pool_maxsize", connection_pool_maxsize, int)
        if connection_pool_maxsize < 1:
            raise ApiValueError("connection_pool_maxsize must be at least 1")
        self.socket_options = check_socket_options(socket_options or ())
        self.max_response_bytes = _checked("max_response_bytes", max_response_bytes, int)
        if max_response_bytes is not None and max_response_bytes < 1:
            raise ApiValueError("max_response_bytes must be at least 1")
        self.headers = SecretDict(_checked("headers", headers or {}, dict))
        self.user_agent = _checked("user_agent", user_agent, str) or USER_AGENT
        self.strict_responses = _checked("strict_responses", strict_responses, bool)
        self.refresh_api_key_hook = _checked_method("refresh_api_key_hook", refresh_api_key_hook, "__call__")

    if TYPE_CHECKING:

        @property
        def retries(self) -> RetryPolicy: ...
        @retries.setter
        def retries(self, value: int | RetryPolicy) -> None: ...

    else:  # hidden from type checkers, which would accept any attribute

        def __setattr__(self, name, value):
            """Set an attribute. Checks and converts it once, so that calls only read it."""
            if name in _IGNORED_SETTINGS:
                return
            if name in _CONVERTERS:
                value = _CONVERTERS[name](value)
            object.__setattr__(self, name, value)

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """Return a new configuration with the settings of the environment."""
        return cls()

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Raise an error, as there is no shared default.

        Raises:
            ApiValueError: Always.
        """
        raise ApiValueError("set_default is not supported; pass the configuration to each ApiClient")

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
        shown = {name: getattr(self, name) for name in _SETTINGS}
        if shown["access_token"] is not None:
            shown["access_token"] = REDACTED
        if shown["ca_cert_data"] is not None:
            shown["ca_cert_data"] = "<given>"
        if shown["proxy"]:
            shown["proxy"] = redact_url(shown["proxy"])
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


def _checked(name: str, value: T, expected: type) -> T:
    if value is not None and not isinstance(value, expected):
        raise ApiTypeError(f"{name} must be a {expected.__name__}, not {type(value).__name__}")
    return value


def _checked_method(name: str, value: T, method: str) -> T:
    if value is not None and not hasattr(value, method):
        raise ApiTypeError(f"{name} must have the method {method}, which {type(value).__name__} lacks")
    return value


def environment(service: Service | None, name: str) -> str | None:
    """Return the environment variable of a service; None if it is empty or not set, or without a service."""
    return os.environ.get(f"PROJECTLINK_{service.name.upper()}_{name}") or None if service else None


def _parsed(service: Service | None, name: str, parse: Callable[[str], T], default: T) -> T:
    text = environment(service, name)
    if text is None:
        return default
    try:
        return parse(text)
    except ValueError:
        raise ApiValueError(f"the environment variable for {name} must be a number, not {text!r}") from None


def check_host(value: str) -> str:
    """Return a base URL without trailing slashes, or reject it.

    Raises:
        ApiTypeError, ApiValueError: The value is not an ``http`` or ``https`` URL with a host, or has credentials.
    """
    if not isinstance(value, str):
        raise ApiTypeError(f"host must be a str, not {type(value).__name__}")
    scheme, separator, rest = value.partition("://")
    authority = rest.partition("/")[0]
    if scheme.lower() not in ("http", "https") or not separator or not authority or not value.isprintable():
        raise ApiValueError("host must be a URL such as https://example.com/api")
    if "@" in authority or "?" in rest or "#" in rest or " " in rest:
        raise ApiValueError("host must be a base URL without credentials, query and fragment")
    if not _is_valid_authority(authority):
        raise ApiValueError(f"invalid host {authority!r}")
    return value.rstrip("/")


_AMBIGUOUS_IN_IDNA = frozenset("\u00df\u03c2\u200c\u200d")
"""Characters that the versions of IDNA encode as different hosts; such a host has to be written as ``xn--…``."""


def _is_valid_authority(authority: str) -> bool:
    if not authority.isascii():
        if not _AMBIGUOUS_IN_IDNA.isdisjoint(authority):
            return False
        try:
            authority = authority.encode("idna").decode()
        except UnicodeError:
            return False
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+(?:%[\w.~-]+)?\]|[!-\"$&-.0-9;-Z^-~]+)(?::(\d{1,5}))?", authority)
    if not match or int(match[2] or 0) > 65535:
        return False
    return all(0 < len(label) < 64 for label in match[1].strip("[]").removesuffix(".").split("."))


def check_timeout(value: Timeout) -> Timeout:
    """Return a timeout, or reject it.

    Raises:
        ApiTypeError, ApiValueError: The value is not a number, a pair of numbers or None, or is out of range.
    """
    if isinstance(value, tuple) and len(value) != 2:
        raise ApiValueError("a timeout must be a number, or a pair of numbers: to connect and to wait for data")
    for seconds in value if isinstance(value, tuple) else (value,):
        if seconds is None:
            continue
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
            raise ApiTypeError(f"a timeout must be a number of seconds, not {type(seconds).__name__}")
        if not 0 < seconds <= MAX_TIMEOUT_SECONDS:
            raise ApiValueError("a timeout must be greater than 0 and at most a year; None waits forever")
    return value


def check_deadline(value: float | None) -> float | None:
    """Return a deadline, or reject it.

    Raises:
        ApiTypeError, ApiValueError: The value is neither a number nor None, or is out of range.
    """
    if isinstance(value, tuple):
        raise ApiTypeError("a deadline must be one number of seconds, not a pair")
    check_timeout(value)
    return value


def check_socket_options(value: Sequence[Any]) -> list[tuple[int, int, int | bytes]]:
    """Return socket options as a list, or reject them.

    Raises:
        ApiTypeError: The value is not a sequence of options, each with level, name and value.
    """
    options: list[Any] = list(value) if isinstance(value, (list, tuple)) else [value]
    for option in options:
        is_triple = isinstance(option, tuple) and len(option) == 3
        if not is_triple or not _is_option(*option):
            raise ApiTypeError("socket_options must be a list of tuples: level, name and value of an option")
    return options


def _is_option(level: Any, name: Any, value: Any) -> bool:
    return isinstance(level, int) and isinstance(name, int) and isinstance(value, (int, bytes))


def _check_token(value: str | TokenSource | None) -> str | TokenSource | None:
    if value is not None and not isinstance(value, str) and not callable(value):
        raise ApiTypeError(f"access_token must be a str or a callable, not {type(value).__name__}")
    return Secret(str.__str__(value)) if isinstance(value, str) else value


def _check_password(name: str) -> Callable[[Any], Any]:
    return lambda value: None if value is None else Secret(str.__str__(_checked(name, value, str)))


def _check_function(name: str) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        check_sync_function(name, value)
        return value

    return check


def _check_ssl_context(value: SSLContext | None) -> SSLContext | None:
    if value is not None:
        from ssl import SSLContext

        _checked("ssl_context", value, SSLContext)
    return value


_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "access_token": _check_token,
    "deadline": check_deadline,
    "host": lambda value: None if value is None else check_host(value),
    "key_password": _check_password("key_password"),
    "on_attempt": _check_function("on_attempt"),
    "password": _check_password("password"),
    "refresh_api_key_hook": _check_function("refresh_api_key_hook"),
    "retries": lambda value: value if isinstance(value, RetryPolicy) else RetryPolicy(value),
    "ssl_context": _check_ssl_context,
    "timeout": check_timeout,
    "user_agent": lambda value: clean_header("User-Agent", value),
    "username": lambda value: str.__str__(value) if isinstance(value, str) else value,
}


def redact_url(url: str) -> str:
    """Return a URL with its user name and password redacted."""
    scheme, separator, rest = url.rpartition("://")
    return f"{scheme}{separator}{REDACTED}@{rest.rpartition('@')[2]}" if "@" in rest else url
