# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BucketCreate``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import Field, Model, OpenEnum, StrictInt


class BucketCreate(Model):
    """A bucket to create.

    Attributes:
        name: Name of the bucket, unique within the project. 1 to 64 characters.
        provider: Provider that stores the files. One of: `ubiops`, `google_cloud_storage`, `amazon_s3`,
            `azure_blob_storage`. Default: `ubiops`.
        credentials: Credentials for a provider other than `ubiops`: `access_key` and `secret_key` for Amazon S3,
            `connection_string` for Azure Blob Storage, `json_key_file` for Google Cloud Storage.
        configuration: Location of the files with a provider other than `ubiops`: `bucket` and `prefix` for Amazon S3
            and Google Cloud Storage, `container` and `prefix` for Azure Blob Storage. Amazon S3 also needs `region` or
            `endpoint_url`, and takes `signature_version`, `verify` and `use_ssl`. A slash is added to the prefix.
        ttl: Lifetime of files in seconds, a multiple of 604800 (one week); null to keep them. At least 604800.
        description: Description; may be empty. At most 400 characters. Default: `""`.
        labels: Labels and their values.
    """

    name: str
    """Name of the bucket, unique within the project. 1 to 64 characters."""
    provider: Annotated[
        Literal["ubiops", "google_cloud_storage", "amazon_s3", "azure_blob_storage"] | str | None, OpenEnum()
    ] = None
    """Provider that stores the files. One of: `ubiops`, `google_cloud_storage`, `amazon_s3`, `azure_blob_storage`.
    Default: `ubiops`."""
    credentials: Annotated[dict[str, Any] | None, Field(repr=False)] = None
    """Credentials for a provider other than `ubiops`: `access_key` and `secret_key` for Amazon S3,
    `connection_string` for Azure Blob Storage, `json_key_file` for Google Cloud Storage."""
    configuration: dict[str, Any] | None = None
    """Location of the files with a provider other than `ubiops`: `bucket` and `prefix` for Amazon S3 and Google
    Cloud Storage, `container` and `prefix` for Azure Blob Storage. Amazon S3 also needs `region` or
    `endpoint_url`, and takes `signature_version`, `verify` and `use_ssl`. A slash is added to the prefix."""
    ttl: StrictInt | None = None
    """Lifetime of files in seconds, a multiple of 604800 (one week); null to keep them. At least 604800."""
    description: str | None = None
    """Description; may be empty. At most 400 characters. Default: `""`."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
