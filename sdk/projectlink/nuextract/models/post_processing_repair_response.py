# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PostProcessingRepairResponse``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class PostProcessingRepairResponse(Model):
    """A repair.

    Attributes:
        sequence: Position of the repair, from 1.
        code: Code for programs.
        message: Description for people.
        details: Further details.
        path: Path of the value.
        before: Value before post-processing.
        after: Value after the repair.
    """

    sequence: StrictInt
    """Position of the repair, from 1."""
    code: str
    """Code for programs."""
    message: str
    """Description for people."""
    details: dict[str, str]
    """Further details."""
    path: str | None = None
    """Path of the value."""
    before: str | None = None
    """Value before post-processing."""
    after: str | None = None
    """Value after the repair."""
