# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Error(Model):
    """A rejected request.

    Attributes:
        error: Reason for people.
    """

    error: str
    """Reason for people."""
