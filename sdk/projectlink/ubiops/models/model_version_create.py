# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class ModelVersionCreate(Model):
    """A version to create.

    Attributes:
        version: Name of the version, unique within the model. 1 to 64 characters.
        language: Language of the model file. One of: `python3.5`, `python3.6`, `python3.7`, `python3.8`. Default:
            `python3.7`.
        memory_allocation: Memory in MB, enough for the model file and its dependencies. 256 to 32768. Default: `2048`.
        maximum_instances: Maximum number of instances. More instances shorten the waiting time under load. 1 to 20.
            Default: `5`.
        minimum_instances: Minimum number of instances, at most `maximum_instances`. With 1 or more, an instance is
            always running. 0 to 20. Default: `0`.
        maximum_idle_time: Idle time in seconds after which an instance stops. Running instances respond faster. 10 to
            3600. Default: `300`.
        description: Description of the version. At most 200 characters.
    """

    version: str
    """Name of the version, unique within the model. 1 to 64 characters."""
    language: Annotated[Literal["python3.5", "python3.6", "python3.7", "python3.8"] | str | None, OpenEnum()] = None
    """Language of the model file. One of: `python3.5`, `python3.6`, `python3.7`, `python3.8`. Default: `python3.7`."""
    memory_allocation: StrictInt | None = None
    """Memory in MB, enough for the model file and its dependencies. 256 to 32768. Default: `2048`."""
    maximum_instances: StrictInt | None = None
    """Maximum number of instances. More instances shorten the waiting time under load. 1 to 20. Default: `5`."""
    minimum_instances: StrictInt | None = None
    """Minimum number of instances, at most `maximum_instances`. With 1 or more, an instance is always running. 0 to
    20. Default: `0`."""
    maximum_idle_time: StrictInt | None = None
    """Idle time in seconds after which an instance stops. Running instances respond faster. 10 to 3600. Default:
    `300`."""
    description: str | None = None
    """Description of the version. At most 200 characters."""
