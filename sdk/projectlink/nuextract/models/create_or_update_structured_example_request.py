# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreateOrUpdateStructuredExampleRequest``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model


class CreateOrUpdateStructuredExampleRequest(Model):
    """An example to save.

    Attributes:
        document_id: Identifier of the document.
        result: Expected result.
    """

    document_id: Annotated[str, Field(alias="documentId")]
    """Identifier of the document."""
    result: dict[str, Any]
    """Expected result."""
