# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ErrorMessage``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model, StrictInt


class ErrorMessage(Model):
    """Why a request was refused."""

    message: str
    """What went wrong (for people)."""
    code: StrictInt
    """The kind of error (for programs)."""
    data: Any = None
    """More about it, where there is more: what is wrong with which field."""
