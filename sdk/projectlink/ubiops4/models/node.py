# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Node``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Node(Model):
    """Node that an instance runs on.

    Attributes:
        ipv4_address: IPv4 address.
        ipv6_address: IPv6 address.
    """

    ipv4_address: str | None = None
    """IPv4 address."""
    ipv6_address: str | None = None
    """IPv6 address."""
