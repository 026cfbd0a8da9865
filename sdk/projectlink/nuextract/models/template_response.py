# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TemplateResponse``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model, StrictFloat, StrictInt
from projectlink.nuextract.models.inference_validation_error import InferenceValidationError


class TemplateResponse(Model):
    """A generated template.

    Attributes:
        result: Template in the NuExtract format.
        raw_model_output: Response of the model.
        output_tokens: Number of output tokens.
        input_tokens: Number of input tokens.
        total_tokens: Number of all tokens.
        logprobs: Sum of the log probabilities of all tokens.
        output_token_probability: Geometric mean of the probabilities of all tokens. 0 to 1.
        error: Reason why the response of the model is invalid; null for none.
    """

    result: dict[str, Any]
    """Template in the NuExtract format."""
    raw_model_output: Annotated[str, Field(alias="rawModelOutput")]
    """Response of the model."""
    output_tokens: Annotated[StrictInt, Field(alias="outputTokens")]
    """Number of output tokens."""
    input_tokens: Annotated[StrictInt, Field(alias="inputTokens")]
    """Number of input tokens."""
    total_tokens: Annotated[StrictInt, Field(alias="totalTokens")]
    """Number of all tokens."""
    logprobs: StrictFloat
    """Sum of the log probabilities of all tokens."""
    output_token_probability: Annotated[StrictFloat, Field(alias="outputTokenProbability")]
    """Geometric mean of the probabilities of all tokens. 0 to 1."""
    error: InferenceValidationError | None = None
    """Reason why the response of the model is invalid; null for none."""
