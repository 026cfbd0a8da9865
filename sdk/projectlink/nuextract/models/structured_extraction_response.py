# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``StructuredExtractionResponse``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model, StrictBool, StrictFloat, StrictInt
from projectlink.nuextract.models.image_info import ImageInfo
from projectlink.nuextract.models.inference_validation_error import InferenceValidationError
from projectlink.nuextract.models.structured_inference_example import StructuredInferenceExample
from projectlink.nuextract.models.text_info import TextInfo


class StructuredExtractionResponse(Model):
    """The result of a structured extraction.

    Attributes:
        result: Result that conforms to the template.
        raw_model_output: Response of the model.
        output_tokens: Number of output tokens.
        input_tokens: Number of input tokens.
        total_tokens: Number of all tokens.
        logprobs: Sum of the log probabilities of all tokens.
        output_token_probability: Geometric mean of the probabilities of all tokens. 0 to 1.
        random_seed: Seed of the inference.
        is_truncated: True if the model reached its limit of tokens.
        thinking_trace: Thoughts of the model; null without thinking.
        error: Reason why the response of the model is invalid; null for none.
        document_info: Document of the extraction.
        selected_examples: Examples that the model was given.
    """

    result: dict[str, Any]
    """Result that conforms to the template."""
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
    random_seed: Annotated[StrictInt, Field(alias="randomSeed")]
    """Seed of the inference."""
    is_truncated: Annotated[StrictBool, Field(alias="isTruncated")]
    """True if the model reached its limit of tokens."""
    thinking_trace: Annotated[str | None, Field(alias="thinkingTrace")] = None
    """Thoughts of the model; null without thinking."""
    error: InferenceValidationError | None = None
    """Reason why the response of the model is invalid; null for none."""
    document_info: Annotated[ImageInfo | TextInfo | None, Field(alias="documentInfo")] = None
    """Document of the extraction."""
    selected_examples: Annotated[list[StructuredInferenceExample] | None, Field(alias="selectedExamples")] = None
    """Examples that the model was given."""
