# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ContentSettingsPatch``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictBool, StrictFloat, StrictInt


class ContentSettingsPatch(Model):
    """Settings of a content project to update.

    Attributes:
        temperature: Temperature of the model. 0 to 2.
        rasterization_dpi: Resolution in DPI for converting files to images, 1 to 600, or `automatic`. 1 to 600.
        max_output_tokens: Limit of output tokens: a positive number, or `Unlimited`.
        enable_thinking: True to let the model think before it answers.
        thinking_token_budget: Limit of tokens for thinking: a positive number, or `Unlimited`.
        loop_detection: True to stop a model that repeats itself.
        random_seed: Seed of 64 bits as text, or `random`.
        image_width: Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or `original`.
    """

    temperature: StrictFloat | None = None
    """Temperature of the model. 0 to 2."""
    rasterization_dpi: Annotated[StrictInt | str | None, Field(alias="rasterizationDPI")] = None
    """Resolution in DPI for converting files to images, 1 to 600, or `automatic`. 1 to 600."""
    max_output_tokens: Annotated[str | None, Field(alias="maxOutputTokens")] = None
    """Limit of output tokens: a positive number, or `Unlimited`."""
    enable_thinking: Annotated[StrictBool | None, Field(alias="enableThinking")] = None
    """True to let the model think before it answers."""
    thinking_token_budget: Annotated[str | None, Field(alias="thinkingTokenBudget")] = None
    """Limit of tokens for thinking: a positive number, or `Unlimited`."""
    loop_detection: Annotated[StrictBool | None, Field(alias="loopDetection")] = None
    """True to stop a model that repeats itself."""
    random_seed: Annotated[str | None, Field(alias="randomSeed")] = None
    """Seed of 64 bits as text, or `random`."""
    image_width: Annotated[StrictInt | str | None, Field(alias="imageWidth")] = None
    """Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or `original`."""
