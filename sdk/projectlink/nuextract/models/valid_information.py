# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ValidInformation``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum


class ValidInformation(Model):
    """A result that conforms to the template.

    Attributes:
        information: The result.
        type: Kind of the result.
    """

    information: dict[str, Any]
    """The result."""
    type: Annotated[Literal["information"] | str, OpenEnum()]
    """Kind of the result."""
