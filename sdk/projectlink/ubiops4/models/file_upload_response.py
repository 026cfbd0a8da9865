# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileUploadResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class FileUploadResponse(Model):
    """A signed URL of a file.

    Attributes:
        url: URL to upload to or download from; valid for a limited time.
        provider: Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`.
    """

    url: str
    """URL to upload to or download from; valid for a limited time."""
    provider: Annotated[Literal["ubiops", "google_cloud_storage", "amazon_s3", "azure_blob_storage"] | str, OpenEnum()]
    """Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`."""
