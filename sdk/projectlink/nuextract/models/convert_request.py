# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConvertRequest``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictInt


class ConvertRequest(Model):
    """Settings of a conversion.

    Attributes:
        rasterization_dpi: Resolution in DPI for converting files to images, 1 to 600, or `automatic`. 1 to 600.
        token_budget_type: A limit of tokens for each page, or one for all pages. One of: `per-page`, `all-pages`.
        image_width: Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or `original`.
    """

    rasterization_dpi: Annotated[StrictInt | str, Field(alias="rasterizationDPI")]
    """Resolution in DPI for converting files to images, 1 to 600, or `automatic`. 1 to 600."""
    token_budget_type: Annotated[Literal["per-page", "all-pages"] | str, OpenEnum(), Field(alias="tokenBudgetType")]
    """A limit of tokens for each page, or one for all pages. One of: `per-page`, `all-pages`."""
    image_width: Annotated[StrictInt | str | None, Field(alias="imageWidth")] = None
    """Width in pixels of standalone images, `automatic` for a short side of 1280 pixels, or `original`."""
