# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``BucketDetail``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class BucketDetail(Model):
    """A bucket and its size, without its credentials.

    Attributes:
        name: Name, unique within the project.
        project: Name of the project that holds the bucket.
        id: Unique identifier (UUID).
        provider: Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`.
        creation_date: Creation time.
        configuration: Location of the files.
        ttl: Lifetime of files in seconds; null to keep them.
        description: Description; may be empty.
        labels: Labels and their values.
        last_updated: Time of the last update.
        size: Size in bytes when it was last measured.
        size_measurement_date: Time of the last measurement.
    """

    name: str
    """Name, unique within the project."""
    project: str
    """Name of the project that holds the bucket."""
    id: str | None = None
    """Unique identifier (UUID)."""
    provider: Annotated[
        Literal["ubiops", "google_cloud_storage", "amazon_s3", "azure_blob_storage"] | str | None, OpenEnum()
    ] = None
    """Provider that stores the files: `ubiops`, `google_cloud_storage`, `amazon_s3` or `azure_blob_storage`."""
    creation_date: DateTime | None = None
    """Creation time."""
    configuration: dict[str, Any] | None = None
    """Location of the files."""
    ttl: StrictInt | None = None
    """Lifetime of files in seconds; null to keep them."""
    description: str | None = None
    """Description; may be empty."""
    labels: dict[str, str] | None = None
    """Labels and their values."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    size: StrictInt | None = None
    """Size in bytes when it was last measured."""
    size_measurement_date: DateTime | None = None
    """Time of the last measurement."""
