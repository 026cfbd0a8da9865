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
        ApiValueError: A certificate file is missing or invalid, or a key is encrypted with another password.
    """
    c = configuration
    if c.ssl_context is not None:
        return c.ssl_context
    files = (c.ssl_ca_cert, c.cert_file, c.key_file)
    defaults = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))  # OpenSSL reads these
    versions = tuple(map(_file_version, (*files, *defaults)))
    return _context(*files, c.key_password, c.ca_cert_data, c.verify_ssl, c.assert_hostname, defaults, versions, http2)


def _reject_prompt() -> str:
    """Raise an error where OpenSSL would ask for a password on the terminal."""
    raise ValueError("the key is encrypted; set key_password")


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
    key_password: str | None,
    ca_cert_data: str | bytes | None,
    verify_ssl: bool,
    assert_hostname: bool | None,
    *_cache_key: object,
) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ssl_ca_cert, cadata=ca_cert_data)
        if cert_file:
            context.load_cert_chain(cert_file, key_file, password=key_password or _reject_prompt)
    except (OSError, ValueError) as error:
        raise ApiValueError(f"the certificates of the configuration cannot be used: {error}") from None
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # Python 3.13 sets it; older private CAs lack key identifiers
    if assert_hostname is False or not verify_ssl:
        context.check_hostname = False
    if not verify_ssl:
        context.verify_mode = ssl.CERT_NONE
    return context
