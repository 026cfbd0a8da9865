"""Where a command connects, as whom, and how patiently."""

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

_PREFIX = "client "


def add_options(parser: Parser, service: Service | None) -> None:
    """Add the options of the client."""
    variable = f"PROJECTLINK_{service.name.upper() if service else '<SERVICE>'}"
    group = parser.add_argument_group(
        "connection", f"What is not given is taken from {variable}_HOST, _TOKEN, _USERNAME,\n_PASSWORD, _TIMEOUT, …"
    )

    def option(name: str, **settings: Any) -> None:
        group.add_argument(parser.free(f"--{name}"), dest=_PREFIX + name, **settings)

    option("host", metavar="URL", help=f"base URL (default: {service.host if service else 'the real service'})")
    option(
        "token", metavar="TOKEN", help=f"access token; others on this machine may see it, so prefer {variable}_TOKEN"
    )
    option("username", metavar="NAME", help=f"log in by name; the password is {variable}_PASSWORD, or asked for")
    option("api-key", metavar="KEY", help="API key, for services that have one")
    option("timeout", type=float, metavar="SECONDS", help="for connecting, and again for each wait for data")
    option("deadline", type=float, metavar="SECONDS", help="for the whole call, with all its attempts")
    option("retries", type=int, metavar="NUMBER", help="how often to try again (default: 2)")
    option("header", action="append", default=[], metavar="NAME:VALUE", help="a further header; may be repeated")
    option("verbose", action="store_true", help="show every attempt on the standard error")


def client(service: Service, given: argparse.Namespace) -> ApiClient:
    """A client with the options that were given.

    Raises:
        UsageError, ApiTypeError, ApiValueError: an option that cannot be used.
    """
    module = import_module(f"projectlink.{service.name}")
    said = {name.removeprefix(_PREFIX): value for name, value in vars(given).items() if name.startswith(_PREFIX)}
    settings = {name: said[name] for name in ("host", "username", "deadline", "retries") if said[name] is not None}
    if said["timeout"] is not None:
        settings["timeout"] = said["timeout"]
    if said["token"] is not None:
        settings["access_token"] = said["token"]
    if said["api-key"] is not None:
        settings["api_key"] = _keys(service, said["api-key"])
    if said["username"] is not None:
        settings["password"] = _password(service, said["username"])
    if said["verbose"]:
        settings["on_attempt"] = lambda event: print(event, file=sys.stderr)
    configuration = module.Configuration(headers=dict(map(_header, said["header"])), **settings)
    if said["username"] is not None and said["token"] is None:
        configuration.access_token = None  # that of the environment is somebody else's, maybe
    return module.ApiClient(configuration)  # type: ignore[no-any-return]


def _keys(service: Service, key: str) -> dict[str, str]:
    names = [name for name, scheme in service.schemes.items() if scheme.type == "apiKey"]
    if not names:
        raise UsageError(f"{service.name} has no API keys; give it a token")
    return dict.fromkeys(names, key)


def _password(service: Service, username: str) -> str:
    known = environment(service, "PASSWORD")
    if known is not None:
        return known
    if not sys.stdin.isatty():
        raise UsageError(f"set PROJECTLINK_{service.name.upper()}_PASSWORD: there is no terminal to ask for it")
    from getpass import getpass

    return getpass(f"Password of {username} at {service.title}: ")


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not name or not colon:
        raise UsageError("--header takes NAME:VALUE")  # not what was given: it may be a secret
    return name.strip(), value.strip()
