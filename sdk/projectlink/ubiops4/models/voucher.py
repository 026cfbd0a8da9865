# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Voucher``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Voucher(Model):
    """A voucher.

    Attributes:
        description: Description of the voucher.
    """

    description: str | None = None
    """Description of the voucher."""
