# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``LogMetadata``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool, StrictInt


class LogMetadata(Model):
    """Labels of a log line; those that do not apply are absent.

    Attributes:
        deployment_name: Name of the deployment.
        deployment_version: Name of the version of the deployment.
        deployment_version_revision_id: Identifier of the revision of the version (UUID).
        instance_id: Identifier of the instance (UUID).
        process_id: Identifier of the process in the instance.
        environment_name: Name of the environment.
        environment_tag: Name of the tag of the environment.
        environment_build_id: Identifier of the build of the environment (UUID).
        pipeline_name: Name of the pipeline.
        pipeline_version: Name of the version of the pipeline.
        pipeline_object_name: Name of the object in the pipeline.
        deployment_request_id: Identifier of the request to the deployment (UUID).
        pipeline_request_id: Identifier of the request to the pipeline (UUID).
        webhook_name: Name of the webhook.
        system: True if written by the system, false if by user code.
        level: Level of the line: `info` or `error`.
    """

    deployment_name: str | None = None
    """Name of the deployment."""
    deployment_version: str | None = None
    """Name of the version of the deployment."""
    deployment_version_revision_id: str | None = None
    """Identifier of the revision of the version (UUID)."""
    instance_id: str | None = None
    """Identifier of the instance (UUID)."""
    process_id: StrictInt | None = None
    """Identifier of the process in the instance."""
    environment_name: str | None = None
    """Name of the environment."""
    environment_tag: str | None = None
    """Name of the tag of the environment."""
    environment_build_id: str | None = None
    """Identifier of the build of the environment (UUID)."""
    pipeline_name: str | None = None
    """Name of the pipeline."""
    pipeline_version: str | None = None
    """Name of the version of the pipeline."""
    pipeline_object_name: str | None = None
    """Name of the object in the pipeline."""
    deployment_request_id: str | None = None
    """Identifier of the request to the deployment (UUID)."""
    pipeline_request_id: str | None = None
    """Identifier of the request to the pipeline (UUID)."""
    webhook_name: str | None = None
    """Name of the webhook."""
    system: StrictBool | None = None
    """True if written by the system, false if by user code."""
    level: Annotated[Literal["info", "error"] | str | None, OpenEnum()] = None
    """Level of the line: `info` or `error`."""
