# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileMultipartUpload``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class FileMultipartUpload(Model):
    """An upload of a file in parts.

    Attributes:
        provider: Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`.
        upload_id: Identifier of the upload; null if the provider has none.
    """

    provider: Annotated[Literal["ubiops", "google_cloud_storage", "amazon_s3", "azure_blob_storage"] | str, OpenEnum()]
    """Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`."""
    upload_id: str | None = None
    """Identifier of the upload; null if the provider has none."""
