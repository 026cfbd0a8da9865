# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""ModelVersionCreate."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ModelVersionCreate(Model):
    """A version to create. Where the time of a request does not matter, the defaults do."""

    version: str
    """Name of the version, unique within the model."""
    language: Annotated[str | None, Known("python3.5", "python3.6", "python3.7", "python3.8")] = None
    """The language of the model file."""
    memory_allocation: StrictInt | None = None
    """Memory reserved in MB: enough for the model file and all that it installs."""
    maximum_instances: StrictInt | None = None
    """How many instances may run at most. More of them spare waiting when many requests come
    in a short time."""
    minimum_instances: StrictInt | None = None
    """How many instances run at least; above 0, one is always running. Not above
    `maximum_instances`."""
    maximum_idle_time: StrictInt | None = None
    """After how many idle seconds an instance stops. A request to a running instance needs
    no start and is faster."""
    description: str | None = None
    """What the version is for."""
