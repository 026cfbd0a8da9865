# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelVersionCreate``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ModelVersionCreate(Model):
    """A version to create. Where the time of a request does not matter, the defaults do."""

    version: str
    """Name of the version, unique within the model. 1 to 64 characters."""
    language: Annotated[str | None, Known("python3.5", "python3.6", "python3.7", "python3.8")] = None
    """The language of the model file. One of: `python3.5`, `python3.6`, `python3.7`, `python3.8`. Default:
    `python3.7`."""
    memory_allocation: StrictInt | None = None
    """Memory reserved in MB: enough for the model file and all that it installs. 256 to 32768. Default: `2048`."""
    maximum_instances: StrictInt | None = None
    """How many instances may run at most. More of them spare waiting when many requests come in a short time. 1 to
    20. Default: `5`."""
    minimum_instances: StrictInt | None = None
    """How many instances run at least; above 0, one is always running. Not above `maximum_instances`. 0 to 20.
    Default: `0`."""
    maximum_idle_time: StrictInt | None = None
    """After how many idle seconds an instance stops. A request to a running instance needs no start and is faster.
    10 to 3600. Default: `300`."""
    description: str | None = None
    """What the version is for. At most 200 characters."""
