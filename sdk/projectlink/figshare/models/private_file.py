# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateFile``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class PrivateFile(Model):
    """A file, as collaborators see it.

    Attributes:
        id: Unique identifier of the file.
        name: Name.
        size: Size in bytes.
        is_link_only: True if the file is stored elsewhere and only linked.
        download_url: Download URL.
        supplied_md5: MD5 checksum that the uploader supplied.
        computed_md5: MD5 checksum of the received content.
        status: Upload status.
        viewer_type: Type of viewer.
        preview_state: Status of the preview.
        upload_url: Upload URL.
        upload_token: Upload token.
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
    status: str | None
    """Upload status."""
    viewer_type: str | None
    """Type of viewer."""
    preview_state: str | None
    """Status of the preview."""
    upload_url: str | None
    """Upload URL."""
    upload_token: str | None
    """Upload token."""
