"""Providers that store the files of a bucket: the credentials and the configuration that each needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops4.state.files import AMAZON, AZURE, GOOGLE, UBIOPS

_PREFIX = "prefix"


@dataclass(frozen=True)
class _Provider:
    """The names of the settings of a provider; of `one_of`, at least one is needed."""

    credentials: tuple[str, ...] = ()
    configuration: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


_PROVIDERS: Mapping[str, _Provider] = MappingProxyType(
    {
        UBIOPS: _Provider(),
        AMAZON: _Provider(
            ("access_key", "secret_key"),
            ("bucket",),
            ("region", "endpoint_url"),
            (_PREFIX, "signature_version", "verify", "use_ssl"),
        ),
        AZURE: _Provider(("connection_string",), ("container",), (), (_PREFIX,)),
        GOOGLE: _Provider(("json_key_file",), ("bucket",), (), (_PREFIX,)),
    }
)


def check_credentials(provider: str, credentials: Mapping[str, Any]) -> None:
    """Raise BadRequest unless the credentials are those that a provider needs."""
    _check(provider, "credentials", credentials, _PROVIDERS[provider].credentials)


def checked_configuration(provider: str, configuration: Mapping[str, Any]) -> dict[str, Any]:
    """Return the configuration of a bucket, with a slash at the end of its prefix. Raises BadRequest."""
    needs = _PROVIDERS[provider]
    _check(provider, "configuration", configuration, needs.configuration, (*needs.one_of, *needs.optional))
    if needs.one_of and not any(configuration.get(name) for name in needs.one_of):
        raise _rejection(provider, "configuration", f"one of {' or '.join(needs.one_of)} is needed")
    prefix = configuration.get(_PREFIX)
    if prefix is not None and not isinstance(prefix, str):
        raise _rejection(provider, "configuration", f"{_PREFIX} must be a text")
    return {**configuration, _PREFIX: f"{prefix.rstrip('/')}/"} if prefix else dict(configuration)


def _check(
    provider: str, noun: str, values: Mapping[str, Any], required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> None:
    if absent := [name for name in required if not values.get(name)]:
        raise _rejection(provider, noun, f"{', '.join(absent)} must be given")
    if unknown := sorted(set(values) - {*required, *optional}):
        raise _rejection(provider, noun, f"{', '.join(unknown)[:200]} cannot be given")


def _rejection(provider: str, noun: str, problem: str) -> BadRequest:
    return BadRequest(f"The {noun} do not fit the provider {provider}: {problem}.", rule("provider-settings"))
