# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UploadFilePart``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictBool, StrictInt


class UploadFilePart(Model):
    """A part of an upload.

    Attributes:
        part_no: Number of the part, from 1.
        start_offset: Position of its first byte, from 0.
        end_offset: Position of its last byte.
        status: Status: `PENDING` until the part is received, then `COMPLETE`.
        locked: True while the part is received.
    """

    part_no: Annotated[StrictInt, Field(alias="partNo")]
    """Number of the part, from 1."""
    start_offset: Annotated[StrictInt, Field(alias="startOffset")]
    """Position of its first byte, from 0."""
    end_offset: Annotated[StrictInt, Field(alias="endOffset")]
    """Position of its last byte."""
    status: Annotated[Literal["PENDING", "COMPLETE"] | str, OpenEnum()]
    """Status: `PENDING` until the part is received, then `COMPLETE`."""
    locked: StrictBool
    """True while the part is received."""
