# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ExpressionEvaluateResponse``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class ExpressionEvaluateResponse(Model):
    """Value of an expression.

    Attributes:
        result: Value of the expression.
    """

    result: Any = None
    """Value of the expression."""
