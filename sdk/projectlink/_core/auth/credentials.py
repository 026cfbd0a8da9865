"""Credentials of one attempt."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from projectlink._core.callbacks import reject_awaitable
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.request import check_header_name, clean_header
from projectlink._core.http.serialization import plain_text
from projectlink._core.secret import Secret
from projectlink._core.settings import environment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation, Scheme


class Credential:
    """A header, query parameter or cookie that authenticates a request.

    Attributes:
        location: ``header``, ``query`` or ``cookie``.
        key: The name of that header, query parameter or cookie.
        value: Its value.
        secrets: The strings to redact in errors and logs.
    """

    __slots__ = ("key", "location", "secrets", "value")

    def __init__(self, location: str, key: str, value: str, secrets: tuple[str, ...]) -> None:
        self.location = location
        self.key = key
        self.value = Secret(clean_header(key, value))
        self.secrets = secrets


def select_credential(
    configuration: Configuration, operation: Operation[Any], token: str | None, override: Mapping[str, Any] | None
) -> Credential | None:
    """Return the credential of the first security scheme that has one; None if no scheme has.

    Args:
        configuration: The client's settings.
        operation: The operation to call.
        token: The access token; if ``access_token`` is a callable, its result.
        override: The ``_request_auth`` option of the call.

    Raises:
        ApiTypeError: A credential has the wrong type.
        ApiValueError: A credential cannot be sent.
    """
    if override is not None:
        return _from_override(override)
    if token is None and configuration.access_token is not None:
        raise ApiTypeError("the access_token callable must return a str, not None")
    if token is None and configuration.service is None:
        token = environment(operation.service, "TOKEN")
    for name in operation.security:
        scheme = operation.service.schemes[name]
        if scheme.type == "bearer":
            found = _bearer(scheme, "Bearer", token)
        elif scheme.type == "basic":
            found = _basic(configuration, scheme)
        else:
            found = _api_key(configuration, name, scheme) or _bearer(scheme, scheme.prefix, token)
        if found:
            return found
    return None


def _from_override(override: Mapping[str, Any]) -> Credential:
    if not isinstance(override, dict):
        raise ApiTypeError(f"_request_auth must be a dict, not {type(override).__name__}")
    try:
        location, key, value = (plain_text(override[name]) for name in ("in", "key", "value"))
    except KeyError as missing:
        raise ApiValueError(f"_request_auth lacks {missing}; it needs 'in', 'key' and 'value'") from None
    if location not in ("header", "query", "cookie"):
        raise ApiValueError("_request_auth: 'in' must be header, query or cookie")
    if location != "query":
        check_header_name(key)  # names of cookies have the same characters
    return Credential(location, key, value, (value, value.rpartition(" ")[2]))


def _basic(configuration: Configuration, scheme: Scheme) -> Credential | None:
    if configuration.username is None:
        return None
    password = configuration.password or ""
    encoded = b64encode(f"{configuration.username}:{password}".encode()).decode()
    return Credential("header", scheme.key, f"Basic {encoded}", (encoded, password))


def _bearer(scheme: Scheme, prefix: str, token: str | None) -> Credential | None:
    if token is not None and not isinstance(token, str):
        raise ApiTypeError(f"the access token must be a str, not {type(token).__name__}")
    if type(token) is not Secret and token:
        token = Secret(str.__str__(token))  # of an enum: its value, not its name
    return _token_credential(scheme.location, scheme.key, prefix, token) if token else None


@lru_cache(maxsize=16)  # most clients send the same token with every request
def _token_credential(location: str, key: str, prefix: str, token: str) -> Credential:
    return Credential(location, key, f"{prefix} {token}" if prefix else token, (token,))


def _api_key(configuration: Configuration, name: str, scheme: Scheme) -> Credential | None:
    if configuration.refresh_api_key_hook is not None:
        reject_awaitable("refresh_api_key_hook", configuration.refresh_api_key_hook(configuration))
    for identifier in (name, scheme.key):
        key = configuration.api_key.get(identifier)
        if key:
            if not isinstance(key, str):
                raise ApiTypeError(f"api_key[{identifier!r}] must be a str, not {type(key).__name__}")
            key, prefix = Secret(str.__str__(key)), plain_text(configuration.api_key_prefix.get(identifier) or "")
            return Credential(
                scheme.location, scheme.key, f"{prefix} {key}" if prefix else key, (key, key.rpartition(" ")[2])
            )
    return None
