# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentTagUsage``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class EnvironmentTagUsage(Model):
    """A version that uses a tag.

    Attributes:
        deployment: Name of the deployment.
        version: Name of the version, unique within the deployment.
        environment_name: Name of the environment.
        environment_tag: Tag of the environment.
        id: Unique identifier of the version (UUID).
        status: `unavailable` without a built revision, `building` after an upload or a new environment, then
            `available`, or `failed`.
    """

    deployment: str
    """Name of the deployment."""
    version: str
    """Name of the version, unique within the deployment."""
    environment_name: str
    """Name of the environment."""
    environment_tag: str
    """Tag of the environment."""
    id: str | None = None
    """Unique identifier of the version (UUID)."""
    status: Annotated[Literal["unavailable", "building", "available", "failed"] | str | None, OpenEnum()] = None
    """`unavailable` without a built revision, `building` after an upload or a new environment, then `available`, or
    `failed`."""
