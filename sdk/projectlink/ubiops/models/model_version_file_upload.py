# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionFileUpload``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ModelVersionFileUpload(Model):
    """File of a version.

    Attributes:
        file: Model file, a ZIP archive.
    """

    file: bytes | None = None
    """Model file, a ZIP archive."""
