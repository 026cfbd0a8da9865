"""TLS of the server."""

from __future__ import annotations

import ssl


def server_context(certificate: str, key: str | None) -> ssl.SSLContext:
    """Return the context of a server.

    Args:
        certificate: PEM file with the certificate and its chain.
        key: PEM file with the private key; None if the file of the certificate has it.

    Raises:
        OSError: A file cannot be read, or the certificate or the key is invalid.
        ValueError: The key has a password.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.set_alpn_protocols(["http/1.1"])

    def password() -> str:
        raise ValueError("the key has a password: write it without one, for example with `openssl pkey`")

    context.load_cert_chain(certificate, key, password)
    return context
