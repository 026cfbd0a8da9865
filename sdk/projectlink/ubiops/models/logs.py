# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Logs``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class Logs(Model):
    """A log line; fields that do not apply are absent.

    Attributes:
        id: Unique identifier (24 hexadecimal digits).
        log: Text of the line.
        date: Time of the line (ISO 8601).
        connector_name: Name of the connector.
        model_name: Name of the model.
        model_version: Name of the version.
        pipeline_name: Name of the pipeline.
        pipeline_object_name: Name of the pipeline object.
        request_id: Identifier of the model request (UUID).
        pipeline_request_id: Identifier of the pipeline request (UUID).
        system: True if written by the system, false if by user code.
    """

    id: str | None = None
    """Unique identifier (24 hexadecimal digits)."""
    log: str | None = None
    """Text of the line."""
    date: str | None = None
    """Time of the line (ISO 8601)."""
    connector_name: str | None = None
    """Name of the connector."""
    model_name: str | None = None
    """Name of the model."""
    model_version: str | None = None
    """Name of the version."""
    pipeline_name: str | None = None
    """Name of the pipeline."""
    pipeline_object_name: str | None = None
    """Name of the pipeline object."""
    request_id: str | None = None
    """Identifier of the model request (UUID)."""
    pipeline_request_id: str | None = None
    """Identifier of the pipeline request (UUID)."""
    system: StrictBool | None = None
    """True if written by the system, false if by user code."""
