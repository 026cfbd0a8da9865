# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EventList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class EventList(Model):
    """A change of the state of an object.

    Attributes:
        type: Type of the event.
        id: Unique identifier (UUID).
        date: Time of the event.
        object_type: Type of the object: `deployment_version`, `pipeline_version`, `service`, `environment_tag` or
            `node_pool`.
        object_id: Identifier of the object (UUID).
        object_name: Name of the object.
        parent_object_name: Name of the object that it belongs to, such as the deployment.
        parent_object_id: Identifier of the object that it belongs to (UUID).
        log_timestamp: Time of the related log line in nanoseconds since 1970; null without one.
        text: Description of the event.
    """

    type: str
    """Type of the event."""
    id: str | None = None
    """Unique identifier (UUID)."""
    date: DateTime | None = None
    """Time of the event."""
    object_type: Annotated[
        Literal["deployment_version", "pipeline_version", "service", "environment_tag", "node_pool"] | str | None,
        OpenEnum(),
    ] = None
    """Type of the object: `deployment_version`, `pipeline_version`, `service`, `environment_tag` or `node_pool`."""
    object_id: str | None = None
    """Identifier of the object (UUID)."""
    object_name: str | None = None
    """Name of the object."""
    parent_object_name: str | None = None
    """Name of the object that it belongs to, such as the deployment."""
    parent_object_id: str | None = None
    """Identifier of the object that it belongs to (UUID)."""
    log_timestamp: StrictInt | None = None
    """Time of the related log line in nanoseconds since 1970; null without one."""
    text: str | None = None
    """Description of the event."""
