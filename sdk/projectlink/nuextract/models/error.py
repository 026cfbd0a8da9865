# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Error(Model):
    """Why a request was refused."""

    code: str
    """The kind of error (for programs)."""
    message: str
    """What went wrong (for people)."""
