"""Where a client connects, as whom, and how patiently."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, ClassVar, TypeVar

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.retry import RetryPolicy
from projectlink._core.secret import REDACTED, Secret, SecretDict
from projectlink._version import __version__

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from opentelemetry.trace import Tracer

    from projectlink._core.attempt import AttemptEvent
    from projectlink._core.contract.operation import Service
    from projectlink._core.http.request import Timeout
    from projectlink._core.rate_limit import RateLimit

    TokenSource = Callable[[], str] | Callable[[], Awaitable[str]]

T = TypeVar("T")

_LONGEST = 366 * 24 * 3600.0
USER_AGENT = f"projectlink/{__version__} python"
DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)


class Configuration:
    """The settings of a client. Each is an attribute too and may be changed later; those of the network
    (proxy, certificates, connections) until the first call.

    What is not given is taken from the environment variable ``PROJECTLINK_<SERVICE>_<NAME>``,
    where there is one, and else from the default. A configuration that belongs to no service takes
    only host and token from there, those of the service that is called.

    Args:
        host: Base URL. Environment: ``HOST``.
        api_key: API keys by the name of their security scheme, or of their header.
        api_key_prefix: What goes before each of them, ``Token`` for example.
        username: For schemes that want one. Environment: ``USERNAME``.
        password: Goes with it. Environment: ``PASSWORD``.
        access_token: A token, or a callable that gives one and is asked for every attempt; the
            async client takes an async callable too. Environment: ``TOKEN``.
        timeout: Seconds to connect and again to wait for data, or a pair of the two; None waits
            for ever. Environment: ``TIMEOUT``.
        deadline: Seconds after which a call is over, with all its attempts and pauses; None, as by default,
            for no end. Environment: ``DEADLINE``.
        retries: How often to try again, or a ``RetryPolicy``. Environment: ``RETRIES``.
        rate_limit: A ``RateLimit`` that all calls keep to.
        tracer: An OpenTelemetry tracer: each call is a span of the operation's name. Needs the extra ``otel``.
        on_attempt: Called with an ``AttemptEvent`` after each attempt; what it raises ends the call.
        proxy: Proxy URL; an empty string for none. Environment: ``PROXY``, then the usual
            ``HTTPS_PROXY`` and ``HTTP_PROXY``.
        no_proxy: Hosts that are reached directly, separated by commas. Environment: ``NO_PROXY``.
        proxy_headers: Headers for the proxy.
        ssl_ca_cert: Path of a CA bundle. Environment: ``CA_BUNDLE``.
        ca_cert_data: The same, as PEM text or DER bytes.
        cert_file: Path of a client certificate. Environment: ``CERT_FILE``.
        key_file: Path of its key. Environment: ``KEY_FILE``.
        verify_ssl: Whether to verify the server's certificate.
        assert_hostname: False to accept a certificate of another host.
        connection_pool_maxsize: How many connections to keep open at most, to each host; the async
            client also opens no more than these at a time.
        headers: Extra headers of every request.
        user_agent: The ``User-Agent`` header.
        strict_responses: Whether a success that is not what its operation declares, by a field too many or
            too few, a type or a new value, raises ApiDecodeError; see ``ApiClient.drift``.
        refresh_api_key_hook: Called with the configuration before an API key is read.

    Raises:
        ApiTypeError, ApiValueError: a setting that cannot be used.
    """

    service: ClassVar[Service | None] = None

    __slots__ = (
        "_access_token",
        "_deadline",
        "_host",
        "_password",
        "_retries",
        "_timeout",
        "api_key",
        "api_key_prefix",
        "assert_hostname",
        "ca_cert_data",
        "cert_file",
        "connection_pool_maxsize",
        "headers",
        "key_file",
        "no_proxy",
        "on_attempt",
        "proxy",
        "proxy_headers",
        "rate_limit",
        "refresh_api_key_hook",
        "ssl_ca_cert",
        "strict_responses",
        "tracer",
        "user_agent",
        "username",
        "verify_ssl",
    )

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
        verify_ssl: bool = True,
        assert_hostname: bool | None = None,
        connection_pool_maxsize: int = 100,
        headers: Mapping[str, str] | None = None,
        user_agent: str = USER_AGENT,
        strict_responses: bool = False,
        refresh_api_key_hook: Callable[[Configuration], object] | None = None,
    ) -> None:
        service = self.service
        self.host = host if host is not None else environment(service, "HOST") or (service.host if service else None)
        self.api_key = SecretDict(_checked("api_key", api_key or {}, dict))
        self.api_key_prefix = dict(api_key_prefix or {})
        name = username if username is not None else environment(service, "USERNAME")
        self.username = _checked("username", name, str)
        self.password = password if password is not None else environment(service, "PASSWORD")
        self.access_token = access_token if access_token is not None else environment(service, "TOKEN")
        self.timeout = timeout if timeout is not DEFAULT_TIMEOUT else _parsed(service, "TIMEOUT", float, timeout)
        self.deadline = deadline if deadline is not None else _parsed(service, "DEADLINE", float, None)
        self.retries = retries if retries is not None else _parsed(service, "RETRIES", int, 2)
        self.rate_limit = rate_limit
        self.tracer = tracer
        self.on_attempt = on_attempt
        self.proxy = _checked("proxy", proxy if proxy is not None else environment(service, "PROXY"), str)
        self.no_proxy = no_proxy if no_proxy is not None else environment(service, "NO_PROXY")
        self.proxy_headers = SecretDict(proxy_headers or {})
        self.ssl_ca_cert = ssl_ca_cert if ssl_ca_cert is not None else environment(service, "CA_BUNDLE")
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file if cert_file is not None else environment(service, "CERT_FILE")
        self.key_file = key_file if key_file is not None else environment(service, "KEY_FILE")
        self.verify_ssl = _checked("verify_ssl", verify_ssl, bool)
        self.assert_hostname = _checked("assert_hostname", assert_hostname, bool)
        self.connection_pool_maxsize = _checked("connection_pool_maxsize", connection_pool_maxsize, int)
        if connection_pool_maxsize < 1:
            raise ApiValueError("connection_pool_maxsize must be at least 1")
        self.headers = SecretDict(_checked("headers", headers or {}, dict))
        self.user_agent = _checked("user_agent", user_agent, str) or USER_AGENT
        self.strict_responses = _checked("strict_responses", strict_responses, bool)
        self.refresh_api_key_hook = refresh_api_key_hook

    @property
    def host(self) -> str | None:
        """Base URL, without a slash at its end; None in a configuration of no service that was given none."""
        return self._host

    @host.setter
    def host(self, value: str | None) -> None:
        self._host = None if value is None else check_host(value)

    @property
    def access_token(self) -> str | TokenSource | None:
        """A token, or a callable that gives one."""
        return self._access_token

    @access_token.setter
    def access_token(self, value: str | TokenSource | None) -> None:
        if value is not None and not isinstance(value, str) and not callable(value):
            raise ApiTypeError(f"access_token must be a str or a callable, not {type(value).__name__}")
        self._access_token = Secret(value) if isinstance(value, str) else value

    @property
    def password(self) -> str | None:
        """The password that goes with ``username``."""
        return self._password

    @password.setter
    def password(self, value: str | None) -> None:
        self._password = None if value is None else Secret(value)

    @property
    def timeout(self) -> Timeout:
        """Seconds to connect and again to wait for data, or a pair of the two, or None."""
        return self._timeout

    @timeout.setter
    def timeout(self, value: Timeout) -> None:
        self._timeout = check_timeout(value)

    @property
    def deadline(self) -> float | None:
        """Seconds after which a call is over, or None."""
        return self._deadline

    @deadline.setter
    def deadline(self, value: float | None) -> None:
        self._deadline = check_deadline(value)

    @property
    def retries(self) -> RetryPolicy:
        """How calls are tried again; may be set to an int."""
        return self._retries

    @retries.setter
    def retries(self, value: int | RetryPolicy) -> None:
        self._retries = value if isinstance(value, RetryPolicy) else RetryPolicy(value)

    def __copy__(self) -> Configuration:
        other = type(self).__new__(type(self))
        for name in Configuration.__slots__:
            value = getattr(self, name)
            setattr(other, name, value.copy() if isinstance(value, dict) else value)
        return other

    def __repr__(self) -> str:
        shown = {name.lstrip("_"): getattr(self, name) for name in Configuration.__slots__}
        if shown["access_token"] is not None:
            shown["access_token"] = REDACTED
        if shown["ca_cert_data"] is not None:
            shown["ca_cert_data"] = "<given>"
        if shown["proxy"]:
            shown["proxy"] = without_credentials(shown["proxy"])
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


def _checked(name: str, value: T, kind: type) -> T:
    if value is not None and not isinstance(value, kind):
        raise ApiTypeError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")
    return value


def environment(service: Service | None, name: str) -> str | None:
    """The environment variable of a service; None if it is not set, or if there is no service."""
    return os.environ.get(f"PROJECTLINK_{service.name.upper()}_{name}") if service else None


def _parsed(service: Service | None, name: str, parse: Callable[[str], T], default: T) -> T:
    text = environment(service, name)
    if text is None:
        return default
    try:
        return parse(text)
    except ValueError:
        raise ApiValueError(f"the environment variable for {name} must be a number, not {text!r}") from None


def check_host(value: str) -> str:
    """A base URL that can be called, without a slash at its end.

    Raises:
        ApiTypeError, ApiValueError: it is no ``http`` or ``https`` URL with a host, or holds credentials.
    """
    if not isinstance(value, str):
        raise ApiTypeError(f"host must be a str, not {type(value).__name__}")
    scheme, separator, rest = value.partition("://")
    authority = rest.partition("/")[0]
    if scheme.lower() not in ("http", "https") or not separator or not authority or not value.isprintable():
        raise ApiValueError("host must be a URL such as https://example.com/api")
    if "@" in authority or "?" in rest or "#" in rest or " " in rest:
        raise ApiValueError("host must be a base URL without credentials, query and fragment")
    if not _can_be_reached(authority):
        raise ApiValueError(f"{authority!r} is no host, or no host and port")
    return value.rstrip("/")


def _can_be_reached(authority: str) -> bool:
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[!-9;-Z^-~]+)(?::(\d{1,5}))?", authority)
    if not match or int(match[2] or 0) > 65535:
        return False
    return all(0 < len(label) < 64 for label in match[1].strip("[]").removesuffix(".").split("."))


def check_timeout(value: Timeout) -> Timeout:
    """A timeout that can be used.

    Raises:
        ApiTypeError, ApiValueError: it is no number, pair of numbers or None, or not positive.
    """
    parts = value if isinstance(value, tuple) else (value,)
    if isinstance(value, tuple) and len(value) != 2:
        raise ApiValueError("a timeout is a number or a pair of numbers: to connect and to wait for data")
    for part in parts:
        if part is None:
            continue
        if isinstance(part, bool) or not isinstance(part, (int, float)):
            raise ApiTypeError(f"a timeout must be a number of seconds, not {type(part).__name__}")
        if not 0 < part <= _LONGEST:
            raise ApiValueError("a timeout must be a positive number of seconds, at most a year; None waits for ever")
    return value


def check_deadline(value: float | None) -> float | None:
    """A deadline that can be kept.

    Raises:
        ApiTypeError, ApiValueError: it is neither a number nor None, or not positive.
    """
    if isinstance(value, tuple):
        raise ApiTypeError("a deadline is one number of seconds, not two")
    check_timeout(value)
    return value


def without_credentials(url: str) -> str:
    """A URL with its user name and password hidden."""
    scheme, separator, rest = url.rpartition("://")
    return f"{scheme}{separator}{REDACTED}@{rest.rpartition('@')[2]}" if "@" in rest else url
