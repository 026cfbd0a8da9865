# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileCompleteMultipartUpload``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class FileCompleteMultipartUpload(Model):
    """The parts of an upload.

    Attributes:
        parts: The uploaded parts.
        upload_id: Identifier of the upload.
    """

    parts: list[dict[str, Any]]
    """The uploaded parts."""
    upload_id: str | None = None
    """Identifier of the upload."""
