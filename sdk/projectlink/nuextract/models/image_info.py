# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ImageInfo``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictInt


class ImageInfo(Model):
    """A document of one or more images.

    Attributes:
        document_id: Identifier of the document.
        file_id: Identifier of the converted file.
        file_name: Name of the file; may be empty.
        part_count: Number of images.
        type: Kind of the document.
        possible_transformations: Conversions that are possible.
        dpi: Resolution of the images in DPI. 1 to 600.
    """

    document_id: Annotated[str, Field(alias="documentId")]
    """Identifier of the document."""
    file_id: Annotated[str, Field(alias="fileId")]
    """Identifier of the converted file."""
    file_name: Annotated[str, Field(alias="fileName")]
    """Name of the file; may be empty."""
    part_count: Annotated[StrictInt, Field(alias="partCount")]
    """Number of images."""
    type: Annotated[Literal["image"] | str, OpenEnum()]
    """Kind of the document."""
    possible_transformations: Annotated[list[str] | None, Field(alias="possibleTransformations")] = None
    """Conversions that are possible."""
    dpi: StrictInt | None = None
    """Resolution of the images in DPI. 1 to 600."""
