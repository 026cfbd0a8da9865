# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""ModelVersionUpdate."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model, StrictInt


class ModelVersionUpdate(Model):
    """What to change in a version. What is left out stays as it is."""

    version: str | None = None
    """Name of the version, unique within the model."""
    language: Annotated[str | None, Known("python3.5", "python3.6", "python3.7", "python3.8")] = None
    """New language of the model file; a change of it builds the version again."""
    memory_allocation: StrictInt | None = None
    """Memory reserved in MB."""
    maximum_instances: StrictInt | None = None
    """How many instances may run at most."""
    minimum_instances: StrictInt | None = None
    """How many instances run at least; not above `maximum_instances`."""
    maximum_idle_time: StrictInt | None = None
    """After how many idle seconds an instance stops."""
    description: str | None = None
    """What the version is for."""
