"""HTTP proxies of transports."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from projectlink._core.errors import ApiValueError
from projectlink._core.locks import importing
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Proxy:
    """An HTTP proxy.

    Attributes:
        url: URL without credentials.
        headers: Headers for the proxy, credentials included.
    """

    __slots__ = ("headers", "url")

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self.url = url
        self.headers = headers


def proxy_for(configuration: Configuration, origin: str) -> Proxy | None:
    """Return the proxy for an origin, from the configuration or else the environment; None for none.

    The environment's proxy is not used for loopback addresses.

    Raises:
        ApiValueError: The proxy is neither an http nor an https proxy.
    """
    parts = urlsplit(origin)
    environment = _proxies_of_environment()
    url, no_proxy = configuration.proxy, configuration.no_proxy
    if url is None:
        url = environment.get(parts.scheme) or environment.get("all")
        if not url or is_loopback(parts.hostname or ""):
            return None
    if not url or _is_excluded(parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme], no_proxy, environment):
        return None
    scheme, _, rest = url.rpartition("://")
    credentials, _, address = rest.rpartition("@")
    headers = SecretDict(configuration.proxy_headers)
    if credentials:
        headers["Proxy-Authorization"] = f"Basic {b64encode(unquote(credentials).encode()).decode()}"
    if scheme not in ("", "http", "https"):
        raise ApiValueError(f"only http and https proxies are supported, not {scheme}")
    return Proxy(f"{scheme or 'http'}://{address}", headers)


def _proxies_of_environment() -> dict[str, str]:
    """Return the proxies that environment variables such as ``HTTPS_PROXY`` name, and ``no`` for ``NO_PROXY``."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    with importing():
        from urllib.request import getproxies_environment  # late: it takes some milliseconds of the first call

    return getproxies_environment()


def _is_excluded(host: str, port: int, no_proxy: str | None, environment: dict[str, str]) -> bool:
    """Return whether a rule of ``no_proxy``, by default of the environment, names the host."""
    rules = environment.get("no", "") if no_proxy is None else no_proxy
    return any(_matches(rule, host, port) for rule in re.split(r"[\s,]+", rules.lower()) if rule)


def _matches(rule: str, host: str, port: int) -> bool:
    """Return whether a rule names a host: ``*``, an address, a network, or a domain with its subdomains."""
    if rule == "*":
        return True
    if match := re.fullmatch(r"(\[.*\]|[^:]*):(\d+)", rule):
        rule = match[1]
        if int(match[2]) != port:
            return False
    rule = rule.removeprefix("[").removesuffix("]")
    address = _address(host)
    if address is not None:
        try:
            return address in ip_network(rule, strict=False) if "/" in rule else address == _address(rule)
        except ValueError:
            return False
    domain = rule.removeprefix("*").strip(".")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode()
        except UnicodeError:
            return False
    return bool(domain) and f".{host.rstrip('.')}".endswith(f".{domain}")


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """Return a host's address without its zone; an IPv4 address if it is mapped to IPv6; None for a name."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is this machine."""
    address = _address(host)
    if address is None:
        return f".{host.rstrip('.')}".endswith(".localhost")
    return address.is_loopback
