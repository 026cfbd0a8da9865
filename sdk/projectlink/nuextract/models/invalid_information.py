# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InvalidInformation``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class InvalidInformation(Model):
    """A result that does not conform to the template.

    Attributes:
        information: Response of the model.
        error: Reason why the result is invalid.
        type: Kind of the result.
    """

    information: str
    """Response of the model."""
    error: str
    """Reason why the result is invalid."""
    type: Annotated[Literal["string"] | str, OpenEnum()]
    """Kind of the result."""
