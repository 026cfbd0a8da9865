# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""UpdateProjectSettingsRequest."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictFloat, StrictInt


class UpdateProjectSettingsRequest(Model):
    """What to change in a project's settings."""

    temperature: StrictFloat | None = None
    """Model temperature."""
    rasterization_dpi: Annotated[StrictInt | None, Field(alias="rasterizationDpi")] = None
    """Resolution used to convert formatted documents to images."""
