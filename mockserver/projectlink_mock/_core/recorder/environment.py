"""The network settings of the environment, which a recorder takes as the SDK does: proxies and certificates."""

from __future__ import annotations

import os
import re
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment

if TYPE_CHECKING:
    import ssl

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Proxy(NamedTuple):
    """An HTTP proxy: its URL without credentials, and its user name and password, if it has any."""

    url: str
    credentials: tuple[bytes, bytes] | None


def setting(service: str, name: str) -> str | None:
    """Return a setting of the SDK for a service from the environment; None if it is empty or not set."""
    return os.environ.get(f"PROJECTLINK_{service.upper()}_{name}") or None


def proxy_for(service: str, base: str) -> Proxy | None:
    """Return the proxy to a base URL; None for none. The environment's general proxies are not used for loopback.

    Raises:
        ValueError: The proxy is neither an http nor an https proxy.
    """
    parts = urlsplit(base)
    host, port = parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme]
    environment = getproxies_environment()
    url = setting(service, "PROXY")
    if url is None and not _is_loopback(host):
        url = environment.get(parts.scheme) or environment.get("all")
    rules = setting(service, "NO_PROXY") or environment.get("no", "")
    if not url or any(_matches(rule, host, port) for rule in re.split(r"[\s,]+", rules.lower()) if rule):
        return None
    scheme, _, rest = url.rpartition("://")
    credentials, _, address = rest.rpartition("@")
    if scheme not in ("", "http", "https"):
        raise ValueError(f"only http and https proxies are supported, not {scheme}")
    user, _, password = credentials.partition(":")
    pair = (unquote(user).encode(), unquote(password).encode()) if credentials else None
    return Proxy(f"{scheme or 'http'}://{address}", pair)


def _matches(rule: str, host: str, port: int) -> bool:
    """Return whether a rule names a host: `*`, an address, a network, or a domain with its subdomains."""
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


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return f".{host.rstrip('.')}".endswith(".localhost") if address is None else address.is_loopback


def tls_context(service: str) -> ssl.SSLContext:
    """Return the context of a service's certificates: the system's or `SSL_CERT_FILE`, or those set for the SDK.

    Raises:
        ValueError: A file of certificates cannot be used.
    """
    import ssl  # late: recorders of plain http need none

    ca_file, certificate = setting(service, "CA_BUNDLE"), setting(service, "CERT_FILE")
    try:
        context = ssl.create_default_context(cafile=ca_file)
        if certificate:
            # Empty rather than None: OpenSSL would ask on the terminal.
            password = setting(service, "KEY_PASSWORD") or ""
            context.load_cert_chain(certificate, setting(service, "KEY_FILE"), password)
    except OSError as error:
        files = f"PROJECTLINK_{service.upper()}_CA_BUNDLE, _CERT_FILE and _KEY_FILE"
        raise ValueError(f"the certificates of {files} cannot be used: {error}") from None
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # Python 3.13 sets it; older private CAs lack key identifiers
    return context
