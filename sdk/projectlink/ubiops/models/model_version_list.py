# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import DateTime, Known, Model, StrictInt


class ModelVersionList(Model):
    """A version of a model."""

    model: str
    """Name of the model."""
    version: str
    """Name of the version, unique within the model."""
    language: str
    """The language of the model file, such as `python3.7`."""
    status: Annotated[str, Known("initialised", "building", "available", "failed", "active")]
    """`initialised` when created, `building` after an upload or a change of language, then `available`, or `failed`
    with an error_message. `active` is the same as `available` with a running instance."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """What the version is for, or empty."""
    error_message: str | None = None
    """Why the build or the deployment failed; empty if it did not."""
    memory_allocation: StrictInt | None = None
    """Memory reserved in MB."""
    maximum_instances: StrictInt | None = None
    """How many instances may run at most."""
    minimum_instances: StrictInt | None = None
    """How many instances run at least."""
    maximum_idle_time: StrictInt | None = None
    """After how many idle seconds an instance stops."""
    creation_date: DateTime | None = None
    """When the version was created."""
    last_updated: DateTime | None = None
    """When the version was last changed."""
    file_last_updated: DateTime | None = None
    """When a file was last uploaded; until then, when the version was created."""
