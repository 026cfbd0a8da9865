# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BucketUpdate``."""

from __future__ import annotations

from typing import Annotated, Any

from projectlink._core.contract.model import Field, Model, StrictInt


class BucketUpdate(Model):
    """Fields of a bucket to update.

    Attributes:
        credentials: Credentials for a provider other than `ubiops`: `access_key` and `secret_key` for Amazon S3,
            `connection_string` for Azure Blob Storage, `json_key_file` for Google Cloud Storage.
        configuration: Location of the files with a provider other than `ubiops`: `bucket` and `prefix` for Amazon S3
            and Google Cloud Storage, `container` and `prefix` for Azure Blob Storage. Amazon S3 also needs `region` or
            `endpoint_url`, and takes `signature_version`, `verify` and `use_ssl`. A slash is added to the prefix.
        ttl: Lifetime of files in seconds, a multiple of 604800 (one week); null to keep them. At least 604800.
        description: New description; may be empty. At most 400 characters.
        labels: Labels and their values.
    """

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
    """New description; may be empty. At most 400 characters."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
