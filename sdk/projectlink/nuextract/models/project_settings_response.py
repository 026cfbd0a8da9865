# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectSettingsResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictFloat, StrictInt


class ProjectSettingsResponse(Model):
    """How a project extracts."""

    temperature: StrictFloat
    """Model temperature. 0 to 1."""
    rasterization_dpi: Annotated[StrictInt, Field(alias="rasterizationDpi")]
    """Resolution used to convert formatted documents to images. At most 300."""
