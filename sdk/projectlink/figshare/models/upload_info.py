# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``UploadInfo``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictInt
from projectlink.figshare.models.upload_file_part import UploadFilePart


class UploadInfo(Model):
    """An upload with its parts.

    Attributes:
        token: Token of the upload.
        md5: MD5 checksum that the uploader supplied.
        size: Size of the file in bytes.
        name: Name of the file on the upload service.
        status: Status: `PENDING` until the upload is complete, `COMPLETED`, or `ABORTED` once the file is deleted.
        parts: Parts of the file.
    """

    token: Annotated[str, Field(repr=False)]
    """Token of the upload."""
    md5: str | None
    """MD5 checksum that the uploader supplied."""
    size: StrictInt
    """Size of the file in bytes."""
    name: str
    """Name of the file on the upload service."""
    status: Annotated[Literal["PENDING", "COMPLETED", "ABORTED"] | str, OpenEnum()]
    """Status: `PENDING` until the upload is complete, `COMPLETED`, or `ABORTED` once the file is deleted."""
    parts: list[UploadFilePart]
    """Parts of the file."""
