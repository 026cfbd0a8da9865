"""What the transports share: certificates and proxies."""

from __future__ import annotations

import ssl
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

from projectlink._core.errors import ApiValueError
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration


def tls_context(configuration: Configuration) -> ssl.SSLContext:
    """The TLS settings of a client.

    Raises:
        ApiValueError: a certificate file is missing or is none.
    """
    try:
        context = ssl.create_default_context(cafile=configuration.ssl_ca_cert, cadata=configuration.ca_cert_data)
        if configuration.cert_file:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
    except (OSError, ValueError) as error:
        raise ApiValueError(f"the certificates of the configuration cannot be used: {error}") from None
    if configuration.assert_hostname is False or not configuration.verify_ssl:
        context.check_hostname = False
    if not configuration.verify_ssl:
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
