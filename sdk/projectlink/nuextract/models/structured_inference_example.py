# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``StructuredInferenceExample``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictFloat, StrictInt


class StructuredInferenceExample(Model):
    """An example that a model was given.

    Attributes:
        example_name: Name of its file, or the start of its text.
        tokens_count: Estimated number of its tokens.
        example_id: Identifier of the example; null if it is not saved.
        similarity: Similarity to the document.
    """

    example_name: Annotated[str, Field(alias="exampleName")]
    """Name of its file, or the start of its text."""
    tokens_count: Annotated[StrictInt, Field(alias="tokensCount")]
    """Estimated number of its tokens."""
    example_id: Annotated[str | None, Field(alias="exampleId")] = None
    """Identifier of the example; null if it is not saved."""
    similarity: StrictFloat | None = None
    """Similarity to the document."""
