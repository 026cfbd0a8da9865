# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BlobList``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class BlobList(Model):
    """A blob."""

    id: str
    """Unique identifier (UUID), the value of a blob field in a request."""
    creation_date: DateTime
    """When the blob was uploaded."""
    filename: str
    """Name of the uploaded file."""
    size: StrictInt
    """Size in bytes."""
    ttl: StrictInt
    """For how many seconds the blob lives from its creation."""
