# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``TextInfo``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum


class TextInfo(Model):
    """A text document.

    Attributes:
        document_id: Identifier of the document.
        file_id: Identifier of the file with the text.
        text: The text.
        type: Kind of the document.
        file_name: Name of the file; null for a text that was sent as such.
        possible_transformations: Conversions that are possible.
    """

    document_id: Annotated[str, Field(alias="documentId")]
    """Identifier of the document."""
    file_id: Annotated[str, Field(alias="fileId")]
    """Identifier of the file with the text."""
    text: str
    """The text."""
    type: Annotated[Literal["text"] | str, OpenEnum()]
    """Kind of the document."""
    file_name: Annotated[str | None, Field(alias="fileName")] = None
    """Name of the file; null for a text that was sent as such."""
    possible_transformations: Annotated[list[str] | None, Field(alias="possibleTransformations")] = None
    """Conversions that are possible."""
