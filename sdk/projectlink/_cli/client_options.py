"""Options of commands that configure the client: host, credentials, timeouts."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from projectlink._cli.errors import UsageError
from projectlink._core.configuration import environment

if TYPE_CHECKING:
    from projectlink._cli.parser import Parser
    from projectlink._core.client import ApiClient
    from projectlink._core.contract.operation import Service

_PREFIX = "client "  # of the attributes in the namespace, so that none conflicts with an argument


def add_client_options(parser: Parser, service: Service | None) -> None:
    """Add the options of the client."""
    variable = f"PROJECTLINK_{service.name.upper() if service else '<SERVICE>'}"
    group = parser.add_argument_group(
        "connection", f"Defaults come from {variable}_HOST, _TOKEN, _USERNAME, _PASSWORD,\n_TIMEOUT, …"
    )

    def option(name: str, **settings: Any) -> None:
        group.add_argument(parser.unused_flag(f"--{name}"), dest=_PREFIX + name, **settings)

    option("host", metavar="URL", help=f"base URL (default: {service.host if service else 'the real service'})")
    option(
        "token", metavar="TOKEN", help=f"access token; other users of this machine may see it: prefer {variable}_TOKEN"
    )
    option("username", metavar="NAME", help=f"user name; the password is {variable}_PASSWORD, or prompted for")
    option("api-key", metavar="KEY", help="API key, for services with API keys")
    option("timeout", type=float, metavar="SECONDS", help="timeout of connecting, and of each wait for data")
    option("deadline", type=float, metavar="SECONDS", help="time limit of the whole call, retries included")
    option("retries", type=int, metavar="NUMBER", help="maximum number of retries (default: 2)")
    option("header", action="append", default=[], metavar="NAME:VALUE", help="additional header; may be repeated")
    option("verbose", action="store_true", help="print each attempt to the standard error")


def create_client(service: Service, options: argparse.Namespace) -> ApiClient:
    """Return a client that is configured by the options.

    Raises:
        UsageError: An option is invalid.
        ApiTypeError: A setting has the wrong type.
        ApiValueError: A setting is invalid.
    """
    module = import_module(f"projectlink.{service.name}")
    given = {name.removeprefix(_PREFIX): value for name, value in vars(options).items() if name.startswith(_PREFIX)}
    names = ("host", "username", "timeout", "deadline", "retries")
    settings = {name: given[name] for name in names if given[name] is not None}
    if given["token"] is not None:
        settings["access_token"] = given["token"]
    if given["api-key"] is not None:
        settings["api_key"] = _api_keys(service, given["api-key"])
    if given["username"] is not None:
        settings["password"] = _password(service, given["username"])
    if given["verbose"]:
        settings["on_attempt"] = lambda event: print(event, file=sys.stderr)
    configuration = module.Configuration(headers=dict(map(_header, given["header"])), **settings)
    if given["username"] is not None and given["token"] is None:
        configuration.access_token = None  # a token from the environment may belong to another user
    return module.ApiClient(configuration)  # type: ignore[no-any-return]


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
