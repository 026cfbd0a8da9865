# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateFile``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictBool, StrictInt


class PrivateFile(Model):
    """A file, as its owner and collaborators see it. A link has no upload.

    Attributes:
        id: Unique identifier of the file.
        name: Name.
        size: Size in bytes.
        is_link_only: True if the file is stored elsewhere and only linked.
        download_url: Download URL.
        supplied_md5: MD5 checksum that the uploader supplied.
        computed_md5: MD5 checksum of the received content.
        status: Status: `created` until the upload is complete, `available` when the content can be read. One of:
            `created`, `ic_checking`, `available`.
        viewer_type: Type of viewer.
        preview_state: Status of the preview.
        is_attached_to_public_version: True if a published version has the file.
        mimetype: Media type, such as `application/pdf`.
        upload_url: URL at the upload service; empty when the content is available.
        upload_token: Token of the upload.
    """

    id: StrictInt
    """Unique identifier of the file."""
    name: str
    """Name."""
    size: StrictInt
    """Size in bytes."""
    is_link_only: StrictBool
    """True if the file is stored elsewhere and only linked."""
    download_url: str
    """Download URL."""
    supplied_md5: str | None
    """MD5 checksum that the uploader supplied."""
    computed_md5: str | None
    """MD5 checksum of the received content."""
    status: Annotated[Literal["created", "ic_checking", "available"] | str | None, OpenEnum()]
    """Status: `created` until the upload is complete, `available` when the content can be read. One of: `created`,
    `ic_checking`, `available`."""
    viewer_type: str | None
    """Type of viewer."""
    preview_state: str | None
    """Status of the preview."""
    is_attached_to_public_version: StrictBool
    """True if a published version has the file."""
    mimetype: str | None = None
    """Media type, such as `application/pdf`."""
    upload_url: str | None = None
    """URL at the upload service; empty when the content is available."""
    upload_token: Annotated[str | None, Field(repr=False)] = None
    """Token of the upload."""
