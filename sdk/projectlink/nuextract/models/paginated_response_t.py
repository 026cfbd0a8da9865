# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PaginatedResponseT``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model, StrictInt
from projectlink.nuextract.models.structured_example_response import StructuredExampleResponse


class PaginatedResponseT(Model):
    """A page of examples.

    Attributes:
        total_count: Number of all examples.
        skip: Number of skipped examples.
        per_page: Number of examples of a page.
        items: Examples of the page.
    """

    total_count: Annotated[StrictInt, Field(alias="totalCount")]
    """Number of all examples."""
    skip: StrictInt
    """Number of skipped examples."""
    per_page: Annotated[StrictInt, Field(alias="perPage")]
    """Number of examples of a page."""
    items: list[StructuredExampleResponse]
    """Examples of the page."""
