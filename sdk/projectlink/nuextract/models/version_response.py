# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``VersionResponse``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Field, Model


class VersionResponse(Model):
    """The version of the platform.

    Attributes:
        name: Name of the platform.
        build_version: Version.
        build_branch: Branch.
        build_time: Time of the build (ISO 8601).
    """

    name: str
    """Name of the platform."""
    build_version: Annotated[str, Field(alias="buildVersion")]
    """Version."""
    build_branch: Annotated[str, Field(alias="buildBranch")]
    """Branch."""
    build_time: Annotated[str, Field(alias="buildTime")]
    """Time of the build (ISO 8601)."""
