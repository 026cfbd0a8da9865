# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PublicFile``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class PublicFile(Model):
    """A file.

    Attributes:
        id: Unique identifier of the file.
        name: Name.
        size: Size in bytes.
        is_link_only: True if the file is stored elsewhere and only linked.
        download_url: Download URL.
        supplied_md5: MD5 checksum that the uploader supplied.
        computed_md5: MD5 checksum of the received content.
        mimetype: Media type, such as `application/pdf`.
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
    mimetype: str | None = None
    """Media type, such as `application/pdf`."""
