# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionUpdate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class ModelVersionUpdate(Model):
    """Fields of a version to update.

    Attributes:
        version: Name of the version, unique within the model. 1 to 64 characters.
        language: New language of the model file; rebuilds the version. One of: `python3.5`, `python3.6`, `python3.7`,
            `python3.8`.
        memory_allocation: Memory in MB. 256 to 32768.
        maximum_instances: Maximum number of instances. 1 to 20.
        minimum_instances: Minimum number of instances, at most `maximum_instances`. 0 to 20.
        maximum_idle_time: Idle time in seconds after which an instance stops. 10 to 3600.
        description: Description of the version. At most 200 characters.
    """

    version: str | None = None
    """Name of the version, unique within the model. 1 to 64 characters."""
    language: Annotated[Literal["python3.5", "python3.6", "python3.7", "python3.8"] | str | None, OpenEnum()] = None
    """New language of the model file; rebuilds the version. One of: `python3.5`, `python3.6`, `python3.7`,
    `python3.8`."""
    memory_allocation: StrictInt | None = None
    """Memory in MB. 256 to 32768."""
    maximum_instances: StrictInt | None = None
    """Maximum number of instances. 1 to 20."""
    minimum_instances: StrictInt | None = None
    """Minimum number of instances, at most `maximum_instances`. 0 to 20."""
    maximum_idle_time: StrictInt | None = None
    """Idle time in seconds after which an instance stops. 10 to 3600."""
    description: str | None = None
    """Description of the version. At most 200 characters."""
