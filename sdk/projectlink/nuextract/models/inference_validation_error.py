# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InferenceValidationError``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class InferenceValidationError(Model):
    """Reason why a response of the model is invalid.

    Attributes:
        message: Reason for people.
        error_code: Code for programs.
    """

    message: str
    """Reason for people."""
    error_code: Annotated[str, Field(alias="errorCode")]
    """Code for programs."""
