"""TLS contexts of transports."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from typing import TYPE_CHECKING

from projectlink._core.errors import ApiValueError

if TYPE_CHECKING:
    from projectlink._core.configuration import Configuration


def tls_context(configuration: Configuration, *, http2: bool = False) -> ssl.SSLContext:
    """Return the TLS context of a client. Clients with equal settings share one, as creating one is slow.

    Args:
        configuration: The client's settings.
        http2: Whether the transport offers HTTP/2, which changes the context.

    Raises:
        ApiValueError: A certificate file is missing or invalid.
    """
    c = configuration
    files = (c.ssl_ca_cert, c.cert_file, c.key_file)
    defaults = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))  # OpenSSL reads these
    versions = tuple(map(_file_version, (*files, *defaults)))
    return _context(*files, c.ca_cert_data, c.verify_ssl, c.assert_hostname, defaults, versions, http2)


def _file_version(path: str | None) -> tuple[int, ...] | None:
    try:
        status = os.stat(path) if path else None
    except (OSError, ValueError):
        return None  # loading the file reports the error
    return (status.st_mtime_ns, status.st_size, status.st_ino) if status else None


@lru_cache(maxsize=32)
def _context(
    ssl_ca_cert: str | None,
    cert_file: str | None,
    key_file: str | None,
    ca_cert_data: str | bytes | None,
    verify_ssl: bool,
    assert_hostname: bool | None,
    *_cache_key: object,
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
