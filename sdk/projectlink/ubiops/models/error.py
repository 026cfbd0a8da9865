# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Error``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class Error(Model):
    """Why a request was refused."""

    error: str
    """What went wrong, for people."""
