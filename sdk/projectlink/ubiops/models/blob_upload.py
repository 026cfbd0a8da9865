# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BlobUpload``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class BlobUpload(Model):
    """File of a blob.

    Attributes:
        file: Content of the blob.
    """

    file: bytes | None = None
    """Content of the blob."""
