"""Checks of settings: each returns the value of a setting as calls read it, or rejects it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.callbacks import check_sync_function
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.request import clean_header
from projectlink._core.rate_limit import RateLimit
from projectlink._core.retry import RetryPolicy
from projectlink._core.secret import REDACTED, Secret, SecretDict
from projectlink._version import __version__

if TYPE_CHECKING:
    from projectlink._core.contract.operation import Service
    from projectlink._core.http.options import Timeout

T = TypeVar("T")

MAX_TIMEOUT_SECONDS = 366 * 24 * 3600.0
USER_AGENT = f"projectlink/{__version__} python"


def environment(service: Service | None, name: str) -> str | None:
    """Return the environment variable of a service; None if it is empty or not set, or without a service."""
    return os.environ.get(f"PROJECTLINK_{service.name.upper()}_{name}") or None if service else None


def is_configured(service: Service) -> bool:
    """Return whether environment variables have the host or the credentials of a service."""
    return any(environment(service, name) is not None for name in ("HOST", "TOKEN", "USERNAME", "API_KEY"))


def number_from_environment(service: Service | None, name: str, parse: Callable[[str], T], default: T) -> T:
    """Return the number in an environment variable of a service, or the default; see ``environment``.

    Raises:
        ApiValueError: The variable is not a number.
    """
    text = environment(service, name)
    if text is None:
        return default
    try:
        return parse(text)
    except ValueError:
        raise ApiValueError(f"the environment variable for {name} must be a number, not {text!r}") from None


def redact_url(url: str) -> str:
    """Return a URL with its user name and password redacted."""
    scheme, separator, rest = url.rpartition("://")
    return f"{scheme}{separator}{REDACTED}@{rest.rpartition('@')[2]}" if "@" in rest else url


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
        port = authority.rpartition(":")[2] if ":" in authority else ""
        if not port.isascii() or not _AMBIGUOUS_IN_IDNA.isdisjoint(authority):
            return False
        try:
            authority = authority.encode("idna").decode()
        except UnicodeError:
            return False
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+(?:%[\w.~-]+)?\]|[!-\"$&-.0-9;-Z^-~]+)(?::([0-9]{1,5}))?", authority)
    if not match or int(match[2] or 0) > 65535:
        return False
    if match[1].startswith("["):
        return _is_ipv6_address(match[1][1:-1])
    return all(0 < len(label) < 64 for label in match[1].strip("[]").removesuffix(".").split("."))


def _is_ipv6_address(text: str) -> bool:
    from ipaddress import IPv6Address

    try:
        IPv6Address(text.partition("%")[0])
    except ValueError:
        return False
    return True


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


def _checked(name: str, value: Any, *expected: type) -> Any:
    """Return a value of an expected type; a bool is not an int."""
    if not isinstance(value, expected) or (isinstance(value, bool) and bool not in expected):
        names = " or ".join(one.__name__ for one in expected if one is not _NONE)
        raise ApiTypeError(f"{name} must be a {names}, not {type(value).__name__}")
    return value


def _typed(name: str, *expected: type) -> Callable[[Any], Any]:
    return lambda value: _checked(name, value, *expected)


def _mapping(name: str, kind: type[dict[str, str]]) -> Callable[[Any], dict[str, str]]:
    return lambda value: kind({} if value is None else _checked(name, value, Mapping))


def _text(name: str) -> Callable[[Any], str | None]:
    return lambda value: None if value is None else str.__str__(_checked(name, value, str))


def _secret(name: str) -> Callable[[Any], Secret | None]:
    return lambda value: None if value is None else Secret(str.__str__(_checked(name, value, str)))


def _path(name: str) -> Callable[[Any], str | None]:
    return lambda value: None if value is None else os.fspath(_checked(name, value, str, os.PathLike))


def _at_least_one(name: str, *expected: type) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if _checked(name, value, int, *expected) is not None and value < 1:
            raise ApiValueError(f"{name} must be at least 1, not {value}")
        return value

    return check


def _function(name: str) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        check_sync_function(name, value)
        return value

    return check


def _check_token(value: Any) -> Any:
    if value is not None and not isinstance(value, str) and not callable(value):
        raise ApiTypeError(f"access_token must be a str or a callable, not {type(value).__name__}")
    return Secret(str.__str__(value)) if isinstance(value, str) else value


def _check_tracer(value: Any) -> Any:
    if value is not None and not hasattr(value, "start_as_current_span"):
        raise ApiTypeError(f"tracer must be an OpenTelemetry tracer, not {type(value).__name__}")
    return value


def _check_ssl_context(value: Any) -> Any:
    if value is not None:
        from ssl import SSLContext  # late: the import is slow

        _checked("ssl_context", value, SSLContext)
    return value


def _check_retries(value: Any) -> RetryPolicy:
    return value if isinstance(value, RetryPolicy) else RetryPolicy() if value is None else RetryPolicy(value)


_NONE = type(None)

CHECKS: dict[str, Callable[[Any], Any]] = {
    "access_token": _check_token,
    "api_key": _mapping("api_key", SecretDict),
    "api_key_prefix": _mapping("api_key_prefix", dict),
    "assert_hostname": _typed("assert_hostname", bool, _NONE),
    "ca_cert_data": _typed("ca_cert_data", str, bytes, _NONE),
    "cert_file": _path("cert_file"),
    "connection_pool_maxsize": _at_least_one("connection_pool_maxsize"),
    "deadline": check_deadline,
    "headers": _mapping("headers", SecretDict),
    "host": lambda value: None if value is None else check_host(value),
    "key_file": _path("key_file"),
    "key_password": _secret("key_password"),
    "max_response_bytes": _at_least_one("max_response_bytes", _NONE),
    "no_proxy": _text("no_proxy"),
    "on_attempt": _function("on_attempt"),
    "password": _secret("password"),
    "proxy": _text("proxy"),
    "proxy_headers": _mapping("proxy_headers", SecretDict),
    "rate_limit": _typed("rate_limit", RateLimit, _NONE),
    "refresh_api_key_hook": _function("refresh_api_key_hook"),
    "retries": _check_retries,
    "socket_options": lambda value: check_socket_options(() if value is None else value),
    "ssl_ca_cert": _path("ssl_ca_cert"),
    "ssl_context": _check_ssl_context,
    "strict_responses": _typed("strict_responses", bool),
    "timeout": check_timeout,
    "tracer": _check_tracer,
    "user_agent": lambda value: clean_header("User-Agent", _checked("user_agent", value, str) or USER_AGENT),
    "username": _text("username"),
    "verify_ssl": _typed("verify_ssl", bool),
}
"""The check of each setting, by its name."""
