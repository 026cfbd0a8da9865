# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentTagList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictBool, StrictInt


class EnvironmentTagList(Model):
    """A tag of an environment.

    Attributes:
        environment: Name of the environment.
        status: `unavailable` before the first build, `queued` and `building` during a build, then `available` or
            `success`, or `failed` with an `error_message`, or `cancelled`.
        id: Unique identifier (UUID).
        name: Name, unique within the environment.
        creation_date: Creation time.
        supports_request_format: True if deployments with this tag can take requests.
        implicit: True if the service created the tag for the file of a version.
        deprecated: True if the tag should not be used for new versions.
        size: Size of the built image in bytes; null before the first build.
        error_message: Reason for a failed build; otherwise empty.
        base_environment_name: Name of the base environment; null for a Docker image.
        base_environment_tag: Tag of the base environment; null for a Docker image.
        built: True if the service built the tag from an environment package.
    """

    environment: str
    """Name of the environment."""
    status: Annotated[
        Literal["unavailable", "queued", "building", "available", "success", "failed", "cancelled"] | str, OpenEnum()
    ]
    """`unavailable` before the first build, `queued` and `building` during a build, then `available` or `success`,
    or `failed` with an `error_message`, or `cancelled`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    name: str | None = None
    """Name, unique within the environment."""
    creation_date: DateTime | None = None
    """Creation time."""
    supports_request_format: StrictBool | None = None
    """True if deployments with this tag can take requests."""
    implicit: StrictBool | None = None
    """True if the service created the tag for the file of a version."""
    deprecated: StrictBool | None = None
    """True if the tag should not be used for new versions."""
    size: StrictInt | None = None
    """Size of the built image in bytes; null before the first build."""
    error_message: str | None = None
    """Reason for a failed build; otherwise empty."""
    base_environment_name: str | None = None
    """Name of the base environment; null for a Docker image."""
    base_environment_tag: str | None = None
    """Tag of the base environment; null for a Docker image."""
    built: StrictBool | None = None
    """True if the service built the tag from an environment package."""
