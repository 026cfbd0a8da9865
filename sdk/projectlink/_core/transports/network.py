"""What the transports share: certificates and proxies."""

from __future__ import annotations

import os
import ssl
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

from projectlink._core.errors import ApiValueError
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration


def tls_context(configuration: Configuration, *, http2: bool = False) -> ssl.SSLContext:
    """The TLS settings of a client. Clients of equal settings share one, since it takes long to make.

    Args:
        configuration: The client's settings.
        http2: Whether the transport offers HTTP/2: it writes so into the context.

    Raises:
        ApiValueError: a certificate file is missing or is none.
    """
    c = configuration
    files = (c.ssl_ca_cert, c.cert_file, c.key_file)
    usual = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))  # which OpenSSL heeds
    stamps = tuple(map(_stamp, (*files, *usual)))
    return _context(*files, c.ca_cert_data, c.verify_ssl, c.assert_hostname, usual, stamps, http2)


def _stamp(path: str | None) -> tuple[int, ...] | None:
    """What changes with a file."""
    try:
        found = os.stat(path) if path else None
    except (OSError, ValueError):
        return None  # OpenSSL will say what is wrong with it
    return (found.st_mtime_ns, found.st_size, found.st_ino) if found else None


@lru_cache(maxsize=32)
def _context(
    ssl_ca_cert: str | None,
    cert_file: str | None,
    key_file: str | None,
    ca_cert_data: str | bytes | None,
    verify_ssl: bool,
    assert_hostname: bool | None,
    *_also_told_apart_by: object,
) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ssl_ca_cert, cadata=ca_cert_data)
        if cert_file:
            context.load_cert_chain(cert_file, key_file)
    except (OSError, ValueError) as error:
        raise ApiValueError(f"the certificates of the configuration cannot be used: {error}") from None
    if assert_hostname is False or not verify_ssl:
        context.check_hostname = False
    if not verify_ssl:
        context.verify_mode = ssl.CERT_NONE
    return context


class Proxy:
    """A proxy.

    Attributes:
        url: Where it is, without credentials.
        headers: What it is told, credentials among it.
    """

    __slots__ = ("headers", "url")

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self.url = url
        self.headers = headers


def proxy_for(configuration: Configuration, origin: str) -> Proxy | None:
    """The proxy through which an origin is reached: the configured one, else the environment's; None for none."""
    parts = urlsplit(origin)
    environment = getproxies_environment()
    url = configuration.proxy
    if url is None:
        url = environment.get(parts.scheme) or environment.get("all")
    rules = environment if configuration.no_proxy is None else {"no": configuration.no_proxy}
    if not url or proxy_bypass_environment(parts.netloc, rules):
        return None
    scheme, _, rest = url.rpartition("://")
    credentials, _, address = rest.rpartition("@")
    headers = SecretDict(configuration.proxy_headers)
    if credentials:
        headers["Proxy-Authorization"] = f"Basic {b64encode(unquote(credentials).encode()).decode()}"
    if scheme not in ("", "http", "https"):
        raise ApiValueError(f"only http and https proxies are supported, not {scheme}")
    return Proxy(f"{scheme or 'http'}://{address}", headers)
