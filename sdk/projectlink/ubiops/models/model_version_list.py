# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt


class ModelVersionList(Model):
    """A version of a model.

    Attributes:
        model: Name of the model.
        version: Name of the version, unique within the model.
        language: Language of the model file, such as `python3.7`.
        status: `initialised` after creation, `building` after an upload or a new language, then `available`, or
            `failed` with an `error_message`. `active` means available with a running instance.
        id: Unique identifier (UUID).
        description: Description of the version; may be empty.
        error_message: Reason for a failed build or deployment; otherwise empty.
        memory_allocation: Memory in MB.
        maximum_instances: Maximum number of instances.
        minimum_instances: Minimum number of instances.
        maximum_idle_time: Idle time in seconds after which an instance stops.
        creation_date: Creation time.
        last_updated: Time of the last update.
        file_last_updated: Time of the last file upload; the creation time before the first one.
    """

    model: str
    """Name of the model."""
    version: str
    """Name of the version, unique within the model."""
    language: str
    """Language of the model file, such as `python3.7`."""
    status: Annotated[Literal["initialised", "building", "available", "failed", "active"] | str, OpenEnum()]
    """`initialised` after creation, `building` after an upload or a new language, then `available`, or `failed` with
    an `error_message`. `active` means available with a running instance."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """Description of the version; may be empty."""
    error_message: str | None = None
    """Reason for a failed build or deployment; otherwise empty."""
    memory_allocation: StrictInt | None = None
    """Memory in MB."""
    maximum_instances: StrictInt | None = None
    """Maximum number of instances."""
    minimum_instances: StrictInt | None = None
    """Minimum number of instances."""
    maximum_idle_time: StrictInt | None = None
    """Idle time in seconds after which an instance stops."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    file_last_updated: DateTime | None = None
    """Time of the last file upload; the creation time before the first one."""
