# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ContentExtractionResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool, StrictFloat, StrictInt


class ContentExtractionResponse(Model):
    """The result of a content extraction.

    Attributes:
        raw_model_output: Response of the model.
        output_tokens: Number of output tokens.
        input_tokens: Number of input tokens.
        total_tokens: Number of all tokens.
        logprobs: Sum of the log probabilities of all tokens.
        output_token_probability: Geometric mean of the probabilities of all tokens. 0 to 1.
        random_seed: Seed of the inference.
        is_truncated: True if the model reached its limit of tokens.
        result: The content as Markdown.
        thinking_trace: Thoughts of the model; null without thinking.
    """

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
    result: str | None = None
    """The content as Markdown."""
    thinking_trace: Annotated[str | None, Field(alias="thinkingTrace")] = None
    """Thoughts of the model; null without thinking."""
