"""Options of commands that configure the client: host, credentials, timeouts."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError
from projectlink._cli.profiles import named_profile, settings_of
from projectlink._core.settings import environment, is_configured

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._cli.parser import Parser
    from projectlink._core.client import ApiClient
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Service

_LIMITS = ("timeout", "deadline", "retries")
_PREFIX = "client "  # of the attributes in the namespace, so that none conflicts with an argument


def add_client_options(parser: Parser, service: Service | None) -> None:
    """Add the options of the client."""
    variable = f"PROJECTLINK_{service.name.upper() if service else '<SERVICE>'}"
    group = parser.add_argument_group(
        "connection",
        f"Defaults come from {variable}_HOST, _TOKEN, _USERNAME, _PASSWORD,\n_TIMEOUT, …, or a profile.",
    )

    def option(name: str, **settings: Any) -> None:
        group.add_argument(parser.unused_flag(f"--{name}"), dest=_PREFIX + name, **settings)

    option("host", metavar="URL", help=f"base URL (default: {service.host if service else 'the real service'})")
    option(
        "token", metavar="TOKEN", help=f"access token; other users of this machine may see it: prefer {variable}_TOKEN"
    )
    schemes = service.schemes.values() if service else ()
    if service is None or any(one.login or one.type == "basic" for one in schemes):
        option("username", metavar="NAME", help=f"user name; the password is {variable}_PASSWORD, or prompted for")
    if service is None or any(one.type == "apiKey" for one in schemes):
        option("api-key", metavar="KEY", help="API key, for services with API keys")
    option("timeout", type=float, metavar="SECONDS", help="timeout of connecting, and of each wait for data")
    option("deadline", type=float, metavar="SECONDS", help="time limit of the whole call, retries included")
    option("retries", type=int, metavar="NUMBER", help="maximum number of retries (default: 2)")
    option("profile", metavar="NAME", help="profile of the configuration file (default: PROJECTLINK_PROFILE)")
    option("header", action="append", default=[], metavar="NAME:VALUE", help="additional header; may be repeated")
    option("verbose", action="store_true", help="print each attempt to the standard error")


def create_client(service: Service, options: argparse.Namespace, transport: Any = None) -> ApiClient:
    """Return a client that is configured by the options, a profile and the environment.

    Raises:
        UsageError: An option or the configuration file is invalid.
        ApiTypeError: A setting has the wrong type.
        ApiValueError: A setting is invalid.
    """
    given = {name.removeprefix(_PREFIX): value for name, value in vars(options).items() if name.startswith(_PREFIX)}
    names = ("host", "token", "username", "api-key", "timeout", "deadline", "retries")
    values = {name.replace("-", "_"): given[name] for name in names if given.get(name) is not None}
    if "username" in values:
        values["password"] = _password(service, values["username"])
    configuration = create_configuration(service, given["profile"], values, dict(map(_header, given["header"])))
    if given["verbose"]:
        configuration.on_attempt = lambda event: print(event, file=sys.stderr)
    module = import_module(f"projectlink.{service.name}")
    return module.ApiClient(configuration, transport=transport)  # type: ignore[no-any-return]


def create_configuration(
    service: Service,
    profile: str | None,
    given: Mapping[str, Any] = MappingProxyType({}),
    headers: Mapping[str, str] = MappingProxyType({}),
) -> Configuration:
    """Return the configuration of a service by given settings, a profile and the environment, in this order.

    A profile that is named replaces the environment, and the environment replaces the profile ``default``, so that
    the token of one never goes to the host of the other.

    Args:
        service: The service.
        profile: Name of the profile; ``PROJECTLINK_PROFILE`` without one.
        given: Settings under the names that profiles use.
        headers: Additional headers.

    Raises:
        UsageError: The configuration file is invalid, or the service has no API keys.
        ApiTypeError, ApiValueError: A setting is invalid.
    """
    name = named_profile(profile)
    values = {**settings_of(name, service.name)}
    if name is None and is_configured(service):
        unset = [one for one in _LIMITS if environment(service, one.upper()) is None]
        values = {one: value for one, value in values.items() if one in unset}
    if "username" in given:
        values.pop("token", None)  # it may belong to another user
    values |= given
    settings = {one: value for one, value in values.items() if one not in ("token", "api_key")}
    if "token" in values:
        settings["access_token"] = values["token"]
    if "api_key" in values:
        settings["api_key"] = _api_keys(service, values["api_key"])
    if name is not None:
        settings = {"host": service.host, "api_key": {}, **settings}
    module = import_module(f"projectlink.{service.name}")
    configuration: Configuration = module.Configuration(headers=dict(headers), **settings)
    if (name is not None or "username" in given) and "token" not in values:
        configuration.access_token = None
    if name is not None and "username" not in values:
        configuration.username = configuration.password = None
    return configuration


def _api_keys(service: Service, key: str) -> dict[str, str]:
    names = [name for name, scheme in service.schemes.items() if scheme.type == "apiKey"]
    if not names:
        raise UsageError(f"{service.name} has no API keys; use --token")
    return dict.fromkeys(names, key)


def _password(service: Service, username: str) -> str:
    password = environment(service, "PASSWORD")
    if password is not None:
        return password
    if not sys.stdin.isatty():
        variable = f"PROJECTLINK_{service.name.upper()}_PASSWORD"
        raise UsageError(
            f"set {variable}: the standard input is not a terminal, so the password cannot be prompted for"
        )
    from getpass import getpass

    return getpass(f"Password of {username} at {service.title}: ")


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not name or not colon:
        raise UsageError("--header needs NAME:VALUE")  # without the text, which may be a secret
    return name.strip(), value.strip()
