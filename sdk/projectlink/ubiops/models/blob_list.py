# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BlobList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class BlobList(Model):
    """A blob.

    Attributes:
        id: Unique identifier (UUID), for blob fields of requests.
        creation_date: Time of the upload.
        filename: Name of the uploaded file.
        size: Size in bytes.
        ttl: Lifetime in seconds from the creation.
    """

    id: str
    """Unique identifier (UUID), for blob fields of requests."""
    creation_date: DateTime
    """Time of the upload."""
    filename: str
    """Name of the uploaded file."""
    size: StrictInt
    """Size in bytes."""
    ttl: StrictInt
    """Lifetime in seconds from the creation."""
