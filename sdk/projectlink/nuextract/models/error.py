# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Error(Model):
    """A rejected request.

    Attributes:
        code: Error code for programs.
        message: Reason for people.
    """

    code: str
    """Error code for programs."""
    message: str
    """Reason for people."""
