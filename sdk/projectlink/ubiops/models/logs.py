# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Logs``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Logs(Model):
    """A log line. What it is not related to is left out."""

    id: str | None = None
    """Unique identifier of the line (24 hexadecimal digits)."""
    log: str | None = None
    """The text."""
    date: str | None = None
    """When the line was written (ISO 8601)."""
    connector_name: str | None = None
    """The connector that it is about."""
    model_name: str | None = None
    """The model that it is about."""
    model_version: str | None = None
    """The version that it is about."""
    pipeline_name: str | None = None
    """The pipeline that it is about."""
    pipeline_object_name: str | None = None
    """The object of the pipeline that it is about."""
    request_id: str | None = None
    """The model request that it is about (UUID)."""
    pipeline_request_id: str | None = None
    """The pipeline request that it is about (UUID)."""
    system: StrictBool | None = None
    """Whether the system wrote it rather than user code."""
