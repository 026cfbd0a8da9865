# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ExpressionEvaluate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.expression_input_field_create import ExpressionInputFieldCreate


class ExpressionEvaluate(Model):
    """An expression to evaluate with some data.

    Attributes:
        expression: Python expression on one line, with the input fields as names. Not empty.
        input_fields: Names that the expression can use.
        request_data: Values of the input fields; other keys are invalid.
    """

    expression: str
    """Python expression on one line, with the input fields as names. Not empty."""
    input_fields: list[ExpressionInputFieldCreate]
    """Names that the expression can use."""
    request_data: dict[str, Any] | None = None
    """Values of the input fields; other keys are invalid."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            expression: str,
            input_fields: Sequence[ExpressionInputFieldCreate | dict[str, Any]],
            request_data: dict[str, Any] | None = None,
        ) -> None: ...
