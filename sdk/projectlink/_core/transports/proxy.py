"""HTTP proxies of transports."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

from projectlink._core.errors import ApiValueError
from projectlink._core.secret import SecretDict

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration


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

    Raises:
        ApiValueError: The proxy is neither an http nor an https proxy.
    """
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
