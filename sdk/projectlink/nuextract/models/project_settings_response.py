# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProjectSettingsResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictFloat, StrictInt


class ProjectSettingsResponse(Model):
    """Extraction settings of a project.

    Attributes:
        temperature: Temperature of the model. 0 to 1.
        rasterization_dpi: Resolution in DPI for converting documents to images. At most 300.
    """

    temperature: StrictFloat
    """Temperature of the model. 0 to 1."""
    rasterization_dpi: Annotated[StrictInt, Field(alias="rasterizationDpi")]
    """Resolution in DPI for converting documents to images. At most 300."""
